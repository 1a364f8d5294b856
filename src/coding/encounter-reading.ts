import type { Assertion } from '../mentions/assertion';
import type { PhraseMatch, PhraseMatches } from '../mentions/phrase-matches';
import type { Proximity } from '../mentions/proximity';
import type { Mention } from '../mentions/recognizer';
import type { Document } from '../text/document';

/** One document of the encounter, read: what is named, where, and how any range of it stands. */
export interface DocumentReading {
  readonly document: Document;
  readonly found: PhraseMatches;
  readonly proximity: Proximity;
  readonly mentions: readonly Mention[];
  /** The mentions whose head is in the same sentence as `match`, no more than a few dozen tokens away. */
  readonly mentionsNear: (match: PhraseMatch) => readonly Mention[];
  /** Assertion of a token range; precomputed scopes, so that it may be asked often. */
  readonly assess: (range: Pick<PhraseMatch, 'firstToken' | 'endToken'>) => Assertion;
}

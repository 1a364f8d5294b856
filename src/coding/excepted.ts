import { type PhraseMatch, visitMatches } from '../mentions/phrase-matches';
import { PHRASE_DISTANCE } from '../mentions/proximity';
import type { DocumentReading } from './encounter-reading';
import type { CompiledFamily } from './knowledge';

/** True where words near `head` tell that it does not mean the family (`unless` in the lexicon). */
export function isExcepted(
  { unless }: CompiledFamily,
  head: PhraseMatch,
  { found, proximity }: Pick<DocumentReading, 'found' | 'proximity'>,
): boolean {
  if (unless.length === 0) return false;
  const [own] = proximity.surroundings(head);
  if (!own) return false;
  return unless.some((phrase) => {
    let excepted = false;
    visitMatches(found, phrase, own, (match) => {
      if (proximity.distance(match, head) <= PHRASE_DISTANCE) excepted = true;
    });
    return excepted;
  });
}

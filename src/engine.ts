import type { FindModifiers } from './code-sets/modifiers';
import type { SearchRequest, SearchResult } from './code-sets/search/found-code';
import type { CheckCodes } from './coding/checks/check';
import type { DescribeCode } from './coding/described-code';
import type { SuggestRequest, SuggestResult } from './coding/suggestion';
import type { Assertion } from './mentions/assertion';
import type { Note } from './text/document';

/** The stages of one call, in order. */
export const STAGES = ['segment', 'recognize', 'assess', 'propose', 'rank'] as const;
export type Stage = (typeof STAGES)[number];

/** Time spent per stage of one call, in milliseconds. */
export type StageTimes = Readonly<Record<Stage, number>>;

/** Notes in, ranked suggestions out. Pure for equal inputs; holds no state between calls. */
export interface Engine {
  /** Ranked suggestions for one encounter. Deterministic; does not depend on the order of `documents`. */
  suggest(request: SuggestRequest): Promise<SuggestResult>;
  /** The assertion of `[start, end)` in `note` (UTF-16). Throws RangeError when outside the text or empty. */
  assess(note: Note, start: number, end: number): Assertion;
  /** Codes of all loaded systems by code, words of their title or terms, best first, and how many there are of which kind. */
  findCodes(request: SearchRequest): SearchResult;
  /** A list of codes against the rules of the day: Excludes notes, partners, sequence, age, sex, NCCI edits. */
  readonly checkCodes: CheckCodes;
  /** What the loaded editions and lexicons say of one code; null when none knows it. */
  readonly describeCode: DescribeCode;
  /** The modifiers of HCPCS Level II in an imported edition, all or those that are asked for. */
  readonly findModifiers: FindModifiers;
}

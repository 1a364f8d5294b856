import type { Token } from '../../text/document';
import type { Element, PhrasePattern, Slot } from './phrase-pattern';

/** A phrase found at tokens [first, end). */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

/** Where phrases are looked for: a stretch of tokens, its text, and the first year that is not past. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly first: number;
  readonly end: number;
  readonly presentYear: number;
}

/** Words that count as {number}. */
export const COUNTING = new Set(
  'one two three four five six seven eight nine ten eleven twelve several few many couple multiple'.split(' '),
);
const CLAUSE_END = new Set([',', ';', '.', ')', ']', '|', '!', '?', ':']);

function isYear(token: Token, presentYear: number): boolean {
  if (!/^(19|20)\d\d$/.test(token.lower)) return false;
  return Number(token.lower) < presentYear;
}

/** No white space on either side. */
function isInside(stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at] as Token;
  return (
    at > stretch.first && stretch.tokens[at - 1]?.end === token.start && stretch.tokens[at + 1]?.start === token.end
  );
}

function isSign(stretch: Stretch, at: number, sign: RegExp): boolean {
  const token = stretch.tokens[at] as Token;
  const before = stretch.tokens[at - 1];
  const after = stretch.tokens[at + 1];
  if (!sign.test(token.lower) || after === undefined || after.start !== token.end || after.kind !== 'word')
    return false;
  if (at === stretch.first) return sign.test('+');
  return before !== undefined && (before.end < token.start || before.lower === ',' || before.lower === '(');
}

function fits(element: Element, stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at] as Token;
  if (typeof element === 'string') return token.lower === element;
  switch (element.class) {
    case 'number':
      return token.kind === 'number' || COUNTING.has(token.lower);
    case 'year':
      return isYear(token, stretch.presentYear);
    case 'word':
      return token.kind === 'word';
    case 'hyphen':
      return token.lower === '-' && isInside(stretch, at);
    case 'dash':
      return /^[-\u2013\u2014]$/.test(token.lower) && !isInside(stretch, at);
    case 'plus':
      return isSign(stretch, at, /^\+$/);
    case 'minus':
      return isSign(stretch, at, /^[-\u2212\u2013]$/);
  }
}

function endsWell(ending: PhrasePattern['ending'], stretch: Stretch, end: number): boolean {
  if (ending === undefined) return true;
  const last = stretch.tokens[end - 1] as Token;
  const next = end < stretch.end ? stretch.tokens[end] : undefined;
  if (ending === 'glued') return next !== undefined && next.start === last.end;
  if (ending === 'loose') return next !== undefined && next.start > last.end;
  if (next === undefined || CLAUSE_END.has(next.lower)) return true;
  return /[\r\n]/.test(stretch.text.slice(last.end, next.start));
}

function fitsAll(elements: readonly Element[], stretch: Stretch, at: number): boolean {
  for (let index = 0; index < elements.length; index += 1) {
    if (!fits(elements[index] as Element, stretch, at + index)) return false;
  }
  return true;
}

/** Greatest end of `pattern` from slot `slot` at token `at`, or -1. */
export function longestEnd(pattern: PhrasePattern, slot: number, stretch: Stretch, at: number): number {
  const current: Slot | undefined = pattern.slots[slot];
  if (current === undefined) return endsWell(pattern.ending, stretch, at) ? at : -1;
  let best = -1;
  for (const alternative of current.alternatives) {
    if (at + alternative.length > stretch.end) continue;
    if (!fitsAll(alternative, stretch, at)) continue;
    best = Math.max(best, longestEnd(pattern, slot + 1, stretch, at + alternative.length));
  }
  return current.optional ? Math.max(best, longestEnd(pattern, slot + 1, stretch, at)) : best;
}

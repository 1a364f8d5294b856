import { headingKey } from './section-heading';
import { isTerminator } from './sentence-boundary';
import type { TokenizedText } from './tokenized-text';

const DECORATION = /^[*_=~|[\]]$/;
/** A label longer than this, in tokens, is prose. */
export const LABEL_REACH = 18;
const LABEL_UNITS = 90;

/** Key of the label in the tokens `[first, end)`, without what stands in parentheses; '' when it is too long for a label. */
export function labelKey(source: TokenizedText, first: number, end: number): string {
  const start = source.at(first).start;
  const stop = source.at(end - 1).end;
  if (stop - start > LABEL_UNITS) return '';
  return headingKey(source.text.slice(start, stop).replaceAll(/\([^()]*\)/g, ' '));
}

/** Index of the first token from `at` on that is not decoration: past the "**" of "**Plan**". */
export function skipDecoration(source: TokenizedText, at: number, end: number): number {
  let next = at;
  while (next < end && DECORATION.test(source.at(next).lower)) next += 1;
  return next;
}

/** Closing decoration that touches the label: the "**" of "**Plan:**". */
export function closeDecoration(source: TokenizedText, at: number, end: number): number {
  let next = at;
  while (next < end && source.gapBefore(next) === 0 && DECORATION.test(source.at(next).lower)) next += 1;
  return next;
}

/** True when every longer word is capitalised: "Review of Systems", "PMH", not "with a plan". */
export function isTitle(source: TokenizedText, first: number, end: number): boolean {
  if (first >= end || !source.startsUpper(first)) return false;
  for (let at = first; at < end; at += 1) {
    const { kind, lower } = source.at(at);
    if (kind === 'word' && lower.length > 3 && !source.startsUpper(at)) return false;
  }
  return true;
}

/** True when the words are capitals: "REVIEW OF SYSTEMS". */
export function isAllUpper(source: TokenizedText, first: number, end: number): boolean {
  let words = 0;
  for (let at = first; at < end; at += 1) {
    if (source.at(at).kind !== 'word') continue;
    if (!source.isUpper(at)) return false;
    words += 1;
  }
  return words > 0;
}

/** Where a label from `first` may end: at its colon, at a dash with spaces around, or at the end of the line. */
export function labelEnd(
  source: TokenizedText,
  first: number,
  end: number,
): { at: number; mark: ':' | '-' | '' } | undefined {
  const reach = Math.min(end, first + LABEL_REACH);
  for (let at = first; at < reach; at += 1) {
    const { lower } = source.at(at);
    if (lower === ':' || lower === '\uff1a') return { at, mark: ':' };
    const spaced = at + 1 < end && source.gapBefore(at + 1) > 0;
    if (
      at > first &&
      (lower === '-' || lower === '\u2013' || lower === '\u2014') &&
      spaced &&
      source.gapBefore(at) > 0
    ) {
      return { at, mark: '-' };
    }
    if (lower === ';' || (isTerminator(lower) && (spaced || at + 1 === end))) return undefined;
  }
  return reach === end ? { at: end, mark: '' } : undefined;
}

/** Index of the colon that closes the line, else -1. */
export function closingColon(source: TokenizedText, body: number, end: number): number {
  let at = end - 1;
  while (at > body && DECORATION.test(source.at(at).lower)) at -= 1;
  return at > body && source.at(at).lower === ':' ? at : -1;
}

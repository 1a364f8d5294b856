import { introducesMore, isShortened } from './abbreviation';
import { isBullet, listNumber } from './list-marker';
import type { TokenizedText } from './tokenized-text';

const TERMINATOR = /^[.!?\u2026\u3002\uff01\uff1f]$/;
const CLOSER = /^[)\]}"'\u201d\u2019\u00bb]$/;
/** Words before a letter that is their value, not a person's initial: "hepatitis C. She ...". */
const LETTERED = new Set(
  'hepatitis vitamin type grade group class influenza hemophilia strain category stage phase plan factor strep lead'.split(
    ' ',
  ),
);
/** Punctuation that goes on with the sentence after a full stop: "etc., and". */
const CONTINUES = /^[,;:)\]}%/=&]$/;

/** True for a token that can end a sentence. */
export function isTerminator(lower: string): boolean {
  return TERMINATOR.test(lower);
}

/** Words that open a sentence and never are a family name: "Dr. Y. She was". */
const OPENING = new Set(
  'the he she they it we this that these there his her their patient pt no denies on in at also will if when continue'.split(
    ' ',
  ),
);

/** "J. Smith" and "q.d. for" against "vitamin D. She": what a full stop after one letter does. */
function letterEnds(source: TokenizedText, letter: number, first: number, next: number): boolean {
  if (source.at(next).kind !== 'word' || !source.startsUpper(next)) return false;
  const dotted = letter - 1 >= first && source.at(letter - 1).lower === '.' && source.gapBefore(letter) === 0;
  // "b.i.d. She": an ending; "U.S. Army" is wrong here, and rare.
  if (dotted) return source.surface(next).length > 1 || source.at(next).lower === 'i';
  if (source.startsLower(letter) || OPENING.has(source.at(next).lower)) return true;
  if (letter - 1 < first) return false;
  // "39 U/L. ", "PA-C. ": the end of a longer word, not an initial.
  if (source.at(letter - 1).kind !== 'word') return source.gapBefore(letter) === 0;
  return LETTERED.has(source.at(letter - 1).lower) || source.startsLower(letter - 1);
}

/** What a full stop does by the word before it, when a gap and another token follow. */
function stopEnds(source: TokenizedText, stop: number, first: number, next: number): boolean {
  const before = stop - 1;
  if (before < first) return false;
  const { kind, lower } = source.at(before);
  if (kind === 'number') return !(before === first && listNumber(source.at(before)) > 0);
  if (source.gapBefore(stop) > 0 || kind === 'punctuation') return lower !== '.' || source.startsUpper(next);
  if (lower.length === 1) return letterEnds(source, before, first, next);
  if (introducesMore(source.surface(before))) return false;
  const following = source.at(next);
  if (CONTINUES.test(following.lower)) return false;
  if (source.startsUpper(next)) return true;
  if (isShortened(lower)) return following.kind === 'punctuation';
  return lower.length > 2;
}

/** "pain.No fever": a full stop without a space, between a lower-case word and a capitalised one. */
function gluedStop(source: TokenizedText, stop: number, next: number): boolean {
  const before = source.at(stop - 1);
  if (before.kind !== 'word' || before.lower.length < 3 || !source.startsLower(stop - 1)) return false;
  const after = source.surface(next);
  return source.startsUpper(next) && after.length > 1 && after.slice(1) === after.slice(1).toLowerCase();
}

function questionEnds(source: TokenizedText, mark: number, first: number, next: number): boolean {
  // "?UTI", "? UTI": the clinician's doubt, not a question's end.
  if (mark === first || source.gapBefore(mark) > 0 || source.at(mark - 1).kind === 'punctuation') return false;
  return source.startsUpper(next);
}

/**
 * End (exclusive token index) of the sentence when the token at `at` ends it, else -1. `first` is the sentence's first token,
 * `end` the end of the text that it may reach.
 */
export function sentenceEnd(source: TokenizedText, at: number, first: number, end: number): number {
  const mark = source.at(at).lower;
  if (!TERMINATOR.test(mark)) return -1;
  let next = at + 1;
  while (next < end && source.gapBefore(next) === 0 && CLOSER.test(source.at(next).lower)) next += 1;
  if (next >= end) return next;
  if (TERMINATOR.test(source.at(next).lower) && source.gapBefore(next) === 0) return -1;
  if (mark === '\u3002') return next;
  if (source.gapBefore(next) === 0)
    return mark === '.' && next === at + 1 && at > first && gluedStop(source, at, next) ? next : -1;
  if (mark === '!' || mark === '\uff01' || mark === '\uff1f') return next;
  if (mark === '\u2026') return source.startsUpper(next) ? next : -1;
  if (mark === '?') return questionEnds(source, at, first, next) ? next : -1;
  return stopEnds(source, at, first, next) ? next : -1;
}

/** "DISCHARGE DATE: 3/4  The patient ...": a sentence opens after wide white space, though nothing ended the last one. */
export function opensAfterWideGap(source: TokenizedText, at: number): boolean {
  const gap = source.gapBefore(at);
  if (gap < 2 || !source.startsUpper(at) || source.isUpper(at) || !OPENING.has(source.at(at).lower)) return false;
  return !/[\n\r]/.test(source.text.slice(source.at(at - 1).end, source.at(at).start));
}

/** True when a list item opens at `at` in the middle of a line: a bullet glyph, or the next number of a running list. */
export function opensInlineItem(source: TokenizedText, at: number, end: number, expected: number): boolean {
  const token = source.at(at);
  if (isBullet(token)) return true;
  if (token.kind !== 'number' || at + 2 >= end || source.gapBefore(at) === 0) return false;
  const number = listNumber(token);
  if (number === 0 || number !== expected) return false;
  const sign = source.at(at + 1).lower;
  if (source.gapBefore(at + 1) > 0 || (sign !== '.' && sign !== ')')) return false;
  if (number === 1 && !/^[:.;,]$/.test(source.at(at - 1).lower)) return false;
  return source.gapBefore(at + 2) > 0 && source.at(at + 2).kind === 'word';
}

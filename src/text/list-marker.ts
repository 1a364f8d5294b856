import type { Token } from './document';
import type { TokenizedText } from './tokenized-text';

/** What opens a list item; `none` for running text. */
export type MarkerKind = 'none' | 'bullet' | 'number' | 'letter' | 'hash';

/** The marker that opens a line or a piece of it. */
export interface ListMarker {
  readonly kind: MarkerKind;
  /** Tokens that the marker takes: "(1)" takes three. */
  readonly width: number;
  /** Surface of a bullet, else '': another glyph opens a deeper list. */
  readonly glyph: string;
  /** Value of a number marker, else 0. */
  readonly number: number;
}

const NONE: ListMarker = { kind: 'none', width: 0, glyph: '', number: 0 };
/** Glyphs that are bullets wherever they stand; U+F0B7 and U+F0A7 are what word processors leave behind. */
const BULLETS = new Set('•‣◦▪▫●○■□∙➢➤✓✔☐☑⁃\uf0b7\uf0a7');
/** Marks that are bullets at the start of a line only. "+" is not one: "+ fever" means fever is present. */
const DASHES = new Set('-–—*>·→');
const LETTER_MARKER = /^([a-h]|i{1,3}|iv|v)$/;

/** True for a glyph that opens a list item even in the middle of a line. */
export function isBullet(token: Token): boolean {
  return BULLETS.has(token.lower);
}

/** Number of a list marker, "12" but not "2.5" or a year; else 0. */
export function listNumber(token: Token): number {
  return /^[1-9][0-9]?$/.test(token.lower) ? Number(token.lower) : 0;
}

function bulletMarker(source: TokenizedText, first: number, end: number): ListMarker {
  const glyph = source.at(first).lower;
  const marker: ListMarker = { kind: 'bullet', width: 1, glyph, number: 0 };
  if (BULLETS.has(glyph)) return marker;
  if (first + 1 >= end) return NONE;
  // "-5 degrees" is a number; "**NAME" is bold or de-identified.
  const attached = source.gapBefore(first + 1) === 0;
  return attached && source.at(first + 1).kind !== 'word' ? NONE : marker;
}

function hashMarker(source: TokenizedText, first: number, end: number): ListMarker {
  let at = first;
  while (at < end && source.at(at).lower === '#') at += 1;
  if (at < end && source.at(at).kind === 'number') {
    at += 1;
    if (at < end && /^[.):]$/.test(source.at(at).lower)) at += 1;
  }
  return { kind: 'hash', width: at - first, glyph: '#', number: 0 };
}

/** "1.", "2)", "3 -", "a)", "ii." at `first`. */
function signedMarker(source: TokenizedText, first: number, end: number): ListMarker {
  if (first + 1 >= end) return NONE;
  const sign = source.at(first + 1).lower;
  const attached = source.gapBefore(first + 1) === 0;
  const spaced = first + 2 >= end || source.gapBefore(first + 2) > 0;
  const beforeWord = first + 2 < end && source.at(first + 2).kind === 'word';
  const stop = attached && (sign === '.' || sign === ')');
  const number = listNumber(source.at(first));
  if (number > 0) {
    const opens = (stop && (spaced || beforeWord)) || (sign === '-' && spaced && beforeWord);
    return opens ? { kind: 'number', width: 2, glyph: '', number } : NONE;
  }
  // An upper-case letter with a full stop is more often a name, "E. coli".
  const lettered = LETTER_MARKER.test(source.at(first).lower) && (sign === ')' || source.startsLower(first));
  return stop && spaced && lettered ? { kind: 'letter', width: 2, glyph: '', number: 0 } : NONE;
}

function parenthesizedMarker(source: TokenizedText, first: number, end: number): ListMarker {
  if (first + 3 >= end || source.at(first + 2).lower !== ')' || source.gapBefore(first + 3) === 0) return NONE;
  const number = listNumber(source.at(first + 1));
  if (number > 0) return { kind: 'number', width: 3, glyph: '', number };
  return LETTER_MARKER.test(source.at(first + 1).lower) ? { kind: 'letter', width: 3, glyph: '', number: 0 } : NONE;
}

/** The list marker that opens the tokens `[first, end)` of one line. */
export function listMarker(source: TokenizedText, first: number, end: number): ListMarker {
  if (first >= end) return NONE;
  const { lower, kind } = source.at(first);
  if (kind !== 'punctuation') return signedMarker(source, first, end);
  if (lower === '#') return hashMarker(source, first, end);
  if (lower === '(') return parenthesizedMarker(source, first, end);
  return BULLETS.has(lower) || DASHES.has(lower) ? bulletMarker(source, first, end) : NONE;
}

/** What one character can be to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const PUNCTUATION = 5;
/** Invisible inside a word (zero-width joiners, soft hyphen, byte order mark): white space elsewhere. */
export const INVISIBLE = 6;

const LETTERS = /^[\p{L}\p{Nl}]$/u;
const DIGITS = /^[\p{Nd}\p{No}]$/u;
const MARKS = /^\p{M}$/u;
const SPACES = /^[\s\p{Z}\p{Cc}]$/u;
const INVISIBLES = /^\p{Cf}$/u;

/** Classes of the basic plane, filled on first use: a memo of a pure function. */
const known = new Uint8Array(0x10000);

function classify(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (SPACES.test(character)) return SPACE;
  if (MARKS.test(character)) return MARK;
  if (INVISIBLES.test(character)) return INVISIBLE;
  return PUNCTUATION;
}

/** Class of a code point. Lone surrogates are punctuation, so that no unit of the text is ever dropped. */
export function characterClass(codePoint: number): number {
  if (codePoint >= 0x10000) return classify(String.fromCodePoint(codePoint));
  const memo = known[codePoint] as number;
  if (memo !== 0) return memo;
  const found = classify(String.fromCodePoint(codePoint));
  known[codePoint] = found;
  return found;
}

/** True for the straight and the typographic apostrophes that occur inside words ("patient's"). */
export function isApostrophe(codePoint: number): boolean {
  return codePoint === 0x27 || codePoint === 0x2019 || codePoint === 0x2bc || codePoint === 0x2018;
}

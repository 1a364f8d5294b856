import { characterClass, DIGIT, INVISIBLE, isApostrophe, LETTER, MARK, SPACE } from './character';
import type { Token } from './document';
import { fold, type NormalForms } from './normal-form';
import { numeralNorm } from './numeral';

const ORDINAL = /^(st|nd|rd|th)$/i;

function classAt(text: string, at: number): number {
  return at < text.length ? characterClass(text.codePointAt(at) as number) : SPACE;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function isAsciiDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** End of the word that starts at `start`: letters, digits and marks, with inner apostrophes and invisible characters. */
function wordEnd(text: string, start: number): number {
  let end = start;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)) {
      at += 1;
      end = at;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      at += widthAt(text, at);
      end = at;
    } else if (kind === INVISIBLE) {
      at += widthAt(text, at);
    } else if (isApostrophe(unit) && at === end && classAt(text, at + 1) === LETTER) {
      at += 1;
    } else break;
  }
  return end;
}

/** True when a comma at `at` separates thousands: exactly three digits follow ("1,200", not "2,3"). */
function groupsThousands(text: string, at: number): boolean {
  return (
    isAsciiDigit(text, at + 1) &&
    isAsciiDigit(text, at + 2) &&
    isAsciiDigit(text, at + 3) &&
    !isAsciiDigit(text, at + 4)
  );
}

/** End of the number that starts at `start`: digits with decimal points and thousands commas. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e && isAsciiDigit(text, at + 1)) at += 1;
    else if (unit === 0x2c && groupsThousands(text, at)) at += 1;
    else if (classAt(text, at) === DIGIT) at += widthAt(text, at);
    else break;
  }
  return at;
}

/** End of a number's suffix that makes it one word, "3a" or "2nd"; `end` itself for a unit such as "mg". */
function suffixedEnd(text: string, end: number): number {
  if (classAt(text, end) !== LETTER) return end;
  const whole = wordEnd(text, end);
  const suffix = text.slice(end, whole);
  return /^[abc]$/i.test(suffix) || ORDINAL.test(suffix) ? whole : end;
}

/** Splits `text` into tokens in text order. Every character but white space and stray invisible ones is in exactly one token. */
export function tokenize(text: string, normalForms: NormalForms): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      at += widthAt(text, at);
      continue;
    }
    const token = tokenAt(text, at, kind, tokens, normalForms);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, kind: number, before: readonly Token[], forms: NormalForms): Token {
  const startsDecimal =
    text.charCodeAt(start) === 0x2e &&
    isAsciiDigit(text, start + 1) &&
    (start === 0 || classAt(text, start - 1) === SPACE);
  if (kind === DIGIT || startsDecimal) {
    const end = numberEnd(text, start);
    const whole = suffixedEnd(text, end);
    if (whole > end) return word(text, start, whole, before, forms);
    const lower = fold(text.slice(start, end));
    return { start, end, kind: 'number', norm: lower.replaceAll(',', ''), lower };
  }
  if (kind === LETTER) return word(text, start, wordEnd(text, start), before, forms);
  const end = start + widthAt(text, start);
  const mark = text.slice(start, end);
  return { start, end, kind: 'punctuation', norm: mark, lower: mark };
}

function word(text: string, start: number, end: number, before: readonly Token[], normalForms: NormalForms): Token {
  const { lower, norm } = normalForms.of(text.slice(start, end));
  return { start, end, kind: 'word', norm: numeralNorm(lower, before, text) ?? norm, lower };
}

/** The norms of a phrase as they stand in a note, without punctuation: what a lexicon term is compared by. */
export function normalizePhrase(text: string, normalForms: NormalForms): string[] {
  return tokenize(text, normalForms)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm);
}

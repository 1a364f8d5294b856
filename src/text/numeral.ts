import type { Token } from './document';

/** Roman numerals that are nothing else in a note. */
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['xii', '12'],
]);
/** Numerals and number words that also mean something else ("I", "IV" the route, "V", "X"): numbers only after a grading word. */
const ROMAN_IN_CONTEXT: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['iv', '4'],
  ['v', '5'],
  ['x', '10'],
  ['xi', '11'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
]);
const GRADING_WORDS = new Set(
  (
    'type stage grade class degree nerve cn factor bipolar mobitz nyha killip asa category phase level zone tanner ' +
    'fitzpatrick wagner ckd fort harris gustilo garden schatzker hinchey forrest mallampati bethesda'
  ).split(' '),
);
const BRIDGES = new Set(['and', 'or', 'to']);
const ROMAN_WITH_LETTER = /^(i{1,3}|iv)([abc])$/;
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
  ['6th', 'sixth'],
  ['7th', 'seventh'],
  ['8th', 'eighth'],
  ['9th', 'ninth'],
  ['10th', 'tenth'],
]);

function joins(token: Token, text: string): boolean {
  const mark = text.charCodeAt(token.start);
  return token.kind === 'punctuation' && (mark === 0x2d || mark === 0x2f || mark === 0x2013);
}

/**
 * True when the last tokens make a following "IV" or "V" a grade: "type I", "stage III-IV", "class II or IV". A lone "I" is
 * not looked for across words: "type 2 and I discussed it".
 */
function follows(tokens: readonly Token[], text: string, acrossWords: boolean): boolean {
  let before = tokens.length - 1;
  let steps = 0;
  while (before >= 0 && steps < 4) {
    const token = tokens[before] as Token;
    if (GRADING_WORDS.has(token.norm)) return true;
    const bridge = joins(token, text) || (acrossWords && BRIDGES.has(token.lower));
    const numeral = ROMAN.has(token.lower) || ROMAN_IN_CONTEXT.has(token.lower) || token.kind === 'number';
    // "grade I" alone must touch its grading word; a bridge or another numeral may stand between.
    if (!bridge && !numeral) return false;
    before -= 1;
    steps += 1;
  }
  return false;
}

/** Norm of a word that may be a numeral, given the tokens before it; `undefined` when it is not one. */
export function numeralNorm(lower: string, tokens: readonly Token[], text: string): string | undefined {
  if (lower.length > 5) return undefined;
  const plain = ROMAN.get(lower) ?? ORDINALS.get(lower);
  if (plain !== undefined) return plain;
  const inContext = ROMAN_IN_CONTEXT.get(lower);
  if (inContext !== undefined) return follows(tokens, text, lower !== 'i') ? inContext : undefined;
  const lettered = ROMAN_WITH_LETTER.exec(lower);
  if (lettered === null || !follows(tokens, text, true)) return undefined;
  const roman = lettered[1] as string;
  return `${ROMAN.get(roman) ?? ROMAN_IN_CONTEXT.get(roman)}${lettered[2]}`;
}

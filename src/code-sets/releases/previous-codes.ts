import { dottedCode } from './icd10cm-code';

const WORD = /^(?:and|or|a|codes?|in|from|categor(?:y|ies))$/i;
const RANGE = /^([0-9A-Z.]+)-([0-9A-Z.]+)$/;
const CATEGORY = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{0,3})?-$/;
const LONGEST_RANGE = 100;

/**
 * ICD-10-CM codes in a cell such as `H44.20-H44.23 and H35.05`. Ranges are counted out; categories (`I63.-`, `T15-T19`) are left
 * out. Null when something else stands there, or nothing.
 */
export function previousCodes(cell: string): string[] | null {
  const words = cell
    .replaceAll(/\s+-\s+/g, '-')
    .split(/[\s,;&]+/)
    .filter((word) => word !== '' && !WORD.test(word));
  const codes: string[] = [];
  for (const word of words) {
    if (CATEGORY.test(word)) continue;
    const range = RANGE.exec(word);
    const found = range === null ? codeOf(word) : rangeOf(range[1] as string, range[2] as string);
    if (found === null) return null;
    codes.push(...found);
  }
  return words.length === 0 ? null : codes;
}

function codeOf(word: string): string[] | null {
  const code = dottedCode(word);
  return code === null ? null : [code];
}

function rangeOf(firstWritten: string, lastWritten: string): string[] | null {
  const first = dottedCode(firstWritten);
  const last = dottedCode(lastWritten);
  if (first === null || last === null) return null;
  if (first.length === 3 && last.length === 3) return [];
  const digits = /\d{1,2}$/.exec(first)?.[0] ?? '';
  const stem = first.slice(0, first.length - digits.length);
  const lastDigits = last.slice(stem.length);
  const count = Number(lastDigits) - Number(digits) + 1;
  const counts = first.length === last.length && last.startsWith(stem) && /^\d{1,2}$/.test(lastDigits);
  // Ends of different length or letters at the end: which codes lie between is not said by the ends.
  if (digits === '' || !counts || count < 1 || count > LONGEST_RANGE) return [first, last];
  return Array.from({ length: count }, (_, step) => stem + String(Number(digits) + step).padStart(digits.length, '0'));
}

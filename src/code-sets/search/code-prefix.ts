import type { CodeTable, SystemRange } from '../code-table';
import { lowerBound } from '../lower-bound';

/** What begins like a code of some system: digits among letters, dots where the writer put them. */
const CODE_LIKE = /^(?=.*\d)[A-Z0-9]{2,7}$/;

/** `query` in the form of the start of a code, undotted and in capitals; null when it does not look like one. */
export function codeStart(query: string): string | null {
  const bare = query
    .normalize('NFKC')
    // As pasted from a list or a sentence: "(E11.9),".
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^([a-z]) (?=\d[a-z\d]\.)/i, '$1')
    .replace(/\.(?=\S)/g, '')
    .toUpperCase();
  return CODE_LIKE.test(bare) ? bare : null;
}

/** How the whole of a code is written, or most of it: no word looks so. */
const DOTTED_DIAGNOSIS = /^[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}$/;
const WHOLE_CODE = [
  // ICD-10-CM without its dot, ICD-10-PCS, CPT, HCPCS.
  /^[A-Z]\d\d[0-9A-Z]{1,4}$/,
  /^\d[0-9A-HJ-NP-Z]{6}$/,
  /^\d{4}[0-9A-Z]$/,
  /^[A-V]\d{4}$/,
];

/** True for a query that can only be meant as a code, whether there is such a code or not; `start` is its form as `codeStart` gives it. */
export function isCodeShaped(query: string, start: string): boolean {
  return DOTTED_DIAGNOSIS.test(query.trim().toUpperCase()) || WHOLE_CODE.some((form) => form.test(start));
}

/** Least number of characters that a code shares with its family: the category of a diagnosis, table and body part of a procedure. */
const FAMILY_LENGTHS = { 'ICD-10-CM': 3, 'ICD-10-PCS': 4 } as const;

/** Ids of the codes that share the longest beginning with a code that does not exist; of systems whose codes go from broad to narrow. */
export function* codeFamily(table: CodeTable, start: string): Generator<number> {
  for (const range of table.ranges) {
    if (range.system !== 'ICD-10-CM' && range.system !== 'ICD-10-PCS') continue;
    for (let length = start.length - 1; length >= FAMILY_LENGTHS[range.system]; length--) {
      const [first, end] = codesStarting(table, range, start.slice(0, length));
      for (let id = first; id < end; id++) yield id;
      if (end > first) break;
    }
  }
}

/** The code as its system spells it: ICD-10-CM has a dot after the third character. */
function spelled(system: string, bare: string): string {
  return system === 'ICD-10-CM' && bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** Ids of the codes of one system that begin with `bare`, as a half-open range. */
export function codesStarting(table: CodeTable, { system, from, end }: SystemRange, bare: string): [number, number] {
  const start = spelled(system, bare);
  const first = lowerBound(from, end, (id) => table.codeOf(id) < start);
  return [first, lowerBound(first, end, (id) => table.codeOf(id).startsWith(start))];
}

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

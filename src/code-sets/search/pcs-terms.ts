import { lowerBound } from '../lower-bound';
import { type CodeStart, type EverydayProcedures, startsSo } from '../pcs/parse-operations';
import type { PcsDefinitionRow } from '../release';
import type { SearchAbbreviation, SearchTerm } from './search-term';

const SYSTEM = 'ICD-10-PCS';

/**
 * What people call operations, at each of the codes that they are; words for its approach may be there or not: "laparoscopic
 * appendectomy". `codes` are all of ICD-10-PCS, ascending.
 */
export function* pcsSearchTerms(
  { operations, approaches }: EverydayProcedures,
  codes: readonly string[],
): Generator<SearchTerm> {
  for (const { patterns, words } of operations) {
    for (const code of new Set(patterns.flatMap((pattern) => codesOf(pattern, codes)))) {
      const own = approaches.filter(({ sections, value }) => sections.includes(code.slice(0, 1)) && code[4] === value);
      const also = own.flatMap((one) => one.words).join(' ');
      for (const text of words) {
        yield also === ''
          ? { system: SYSTEM, code, text, kind: 'term' }
          : { system: SYSTEM, code, text, also, kind: 'term' };
      }
    }
  }
}

/** The codes that begin as a pattern says; `codes` are ascending. */
export function codesOf(start: CodeStart, codes: readonly string[]): string[] {
  const first = lowerBound(0, codes.length, (at) => (codes[at] as string) < start.literal);
  const end = lowerBound(first, codes.length, (at) => (codes[at] as string).startsWith(start.literal));
  return codes.slice(first, end).filter((code) => startsSo(code, start));
}

const SIDE = /, (?:right|left|bilateral)$/i;
const LONGEST = 4;

/**
 * Names that the official definitions count as a body part, device or substance, as senses of a query: "acetabulofemoral joint" is
 * the hip joint, and no title of PCS says so. Sides are left out, since a query may have one of its own.
 */
export function* pcsSynonyms(definitions: Iterable<PcsDefinitionRow>): Generator<SearchAbbreviation> {
  for (const { position, term, includes } of definitions) {
    if (position < 4) continue;
    for (const form of includes) {
      if (form.split(/\s+/).length <= LONGEST) yield { form, senses: [term.replace(SIDE, '')] };
    }
  }
}

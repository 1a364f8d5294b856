import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch } from '../src/code-sets/search/open-search';
import { authoredSearch, type CompiledSearch, fullSearch, SEARCH_DATE } from './data/code-search';
import { hasShared, SHARED_DATA } from './data/shared';

const FILE = 'doid-synonyms/dev.tsv';
const CATEGORY = 3;

/** Of all terms, the share whose code is right among the first of a search. */
export interface TermMapping {
  readonly terms: number;
  /** The first three characters agree with the first code, with one of the first five. */
  readonly categoryAt1: number;
  readonly categoryAt5: number;
  /** The reference, which is often a category, begins the first code, one of the first five. */
  readonly prefixAt1: number;
  readonly prefixAt5: number;
  /** Terms for which nothing was found. */
  readonly nothing: number;
}

/** Gives the best codes of ICD-10-CM for a term, at most five. */
export type FindDiagnoses = (term: string) => readonly string[];

/** Disease names and synonyms with an ICD-10-CM code or category. */
function loadTerms(): { term: string; code: string }[] {
  const lines = readFileSync(join(SHARED_DATA, FILE), 'utf8').split('\n').slice(1);
  return lines.flatMap((line) => {
    const [term, code] = line.trim().split('\t');
    return term && code ? [{ term, code }] : [];
  });
}

/** Measures a finder on all terms. */
export function mapTerms(find: FindDiagnoses): TermMapping {
  const terms = loadTerms();
  const sums = { categoryAt1: 0, categoryAt5: 0, prefixAt1: 0, prefixAt5: 0, nothing: 0 };
  for (const { term, code } of terms) {
    const found = find(term).slice(0, 5);
    const inCategory = (one: string): boolean => one.slice(0, CATEGORY) === code.slice(0, CATEGORY);
    const begins = (one: string): boolean => one.startsWith(code);
    if (found.length === 0) sums.nothing++;
    if (found.slice(0, 1).some(inCategory)) sums.categoryAt1++;
    if (found.some(inCategory)) sums.categoryAt5++;
    if (found.slice(0, 1).some(begins)) sums.prefixAt1++;
    if (found.some(begins)) sums.prefixAt5++;
  }
  const share = (count: number): number => count / terms.length;
  return {
    terms: terms.length,
    categoryAt1: share(sums.categoryAt1),
    categoryAt5: share(sums.categoryAt5),
    prefixAt1: share(sums.prefixAt1),
    prefixAt5: share(sums.prefixAt5),
    nothing: share(sums.nothing),
  };
}

function diagnosesOf({ parts, table, normalize }: CompiledSearch): FindDiagnoses {
  const search = openSearch(parts, table, normalize);
  return (query) =>
    search.find({ query, system: 'ICD-10-CM', date: SEARCH_DATE, limit: 5 }).codes.map(({ code }) => code);
}

/** Prints and returns the figures of the authored default and of the full import; null when the reference is absent. */
export async function evaluateTerms(lexicons = 'lexicons'): Promise<Record<string, TermMapping> | null> {
  if (!hasShared(FILE)) return null;
  const figures: Record<string, TermMapping> = { 'authored default': mapTerms(diagnosesOf(authoredSearch(lexicons))) };
  const full = await fullSearch(lexicons);
  if (full) figures['full import'] = mapTerms(diagnosesOf(full));
  for (const [name, one] of Object.entries(figures)) {
    console.log(
      `Terms to ICD-10-CM, ${name} (${one.terms}): category at 1 ${one.categoryAt1.toFixed(3)}, at 5 ${one.categoryAt5.toFixed(3)}; ` +
        `code begins with the reference at 1 ${one.prefixAt1.toFixed(3)}, at 5 ${one.prefixAt5.toFixed(3)}; nothing found ${one.nothing.toFixed(3)}`,
    );
  }
  return figures;
}

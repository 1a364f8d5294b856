import type { IndexRow, TabularRow } from '../release';
import type { SearchTerm } from './search-term';

/** Marks of the index that are no words of a term. */
const EDITORIAL = /\b(?:NEC|NOS)\b|\(of\)/gu;
const SYSTEM = 'ICD-10-CM';

/**
 * Wording of the tabular list and of the Alphabetic Index for search: inclusion terms and includes notes at their code, index
 * paths at the code that they end with, and paths that say "see" at the code of what they point to.
 */
export function* officialSearchTerms(tabular: Iterable<TabularRow>, index: Iterable<IndexRow>): Generator<SearchTerm> {
  for (const { level, code, inclusionTerms, includes } of tabular) {
    if (level !== 'code') continue;
    for (const text of [...inclusionTerms, ...includes]) {
      yield { system: SYSTEM, code, text: text.replace(EDITORIAL, ' '), kind: 'inclusion' };
    }
  }
  const rows = [...index];
  const codes = codesByPath(rows);
  for (const { path, code: printed, see } of rows) {
    const code = printed === null ? see && (codes.get(referenceKey(see)) ?? null) : codeOf(printed);
    if (code) yield { system: SYSTEM, code, text: pathText(path), kind: 'index' };
  }
}

/** The code, or the category of one that is printed with a dash for characters to come. */
const codeOf = (printed: string): string => printed.replace(/\.?-*$/, '');

/** `Damage > subendocardium, subendocardial`: the first of several forms of a word is the term, the others may be there. */
function elementText(element: string): string {
  const [first = '', ...forms] = element.replace(EDITORIAL, ' ').split(/,\s*(?![^(]*\))/);
  return forms.length === 0 ? first : `${first} (${forms.join(' ').replace(/[()]/g, ' ')})`;
}

const pathText = (path: readonly string[]): string => path.map(elementText).join(' ');

/** A place of the index as "see" names it: `varix, leg, with, inflammation`. */
const referenceKey = (see: string): string => wordsOnly(see).join(', ');

function wordsOnly(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[,;]/)
    .map((one) =>
      one
        .replace(/\b(?:nec|nos)\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((one) => one !== '');
}

/** Codes by every form in which "see" may name their path: each form of the main term with the first of each subterm. */
function codesByPath(rows: readonly IndexRow[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { path, code } of rows) {
    const [main, ...subterms] = path;
    if (code === null || main === undefined) continue;
    const rest = subterms.map((one) => wordsOnly(one)[0] ?? '');
    for (const form of wordsOnly(main)) {
      const key = [form, ...rest].join(', ');
      if (!codes.has(key)) codes.set(key, codeOf(code));
    }
  }
  return codes;
}

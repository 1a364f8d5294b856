import type { CodeSystem } from '../code-sets/code';
import type { TermsOfFamily } from './code-terms';
import type { DescribeCode } from './described-code';

/** True when a note that says no more than `text` leads to the code on a day (YYYY-MM-DD). */
export type LeadsTo = (
  text: string,
  code: { readonly system: CodeSystem; readonly code: string },
  day: string,
) => boolean;

/** Wordings of one code that are read, and codes whose wordings are remembered. */
const MOST_READ = 120;
const MOST_CODES = 500;

/** Descriptions whose terms are those that lead to the code when they are read, each once. */
export function withLeadingTerms(describeCode: DescribeCode, leadsTo: LeadsTo): DescribeCode {
  const known = new Map<string, readonly TermsOfFamily[]>();
  return (question) => {
    const described = describeCode(question);
    if (described === null || described.terms.length === 0) return described;
    const { system, code, codeSet, editions } = described;
    const day = question.serviceDate ?? editions.find(({ name }) => name === codeSet)?.from ?? '';
    const key = `${system} ${code} ${day}`;
    const terms = known.get(key) ?? leading(described.terms, (text) => leadsTo(text, { system, code }, day));
    if (known.size >= MOST_CODES) known.clear();
    known.set(key, terms);
    return { ...described, terms };
  };
}

function leading(families: readonly TermsOfFamily[], leads: (text: string) => boolean): TermsOfFamily[] {
  const read = new Set<string>();
  const found: TermsOfFamily[] = [];
  for (const { family, terms } of families) {
    const own = terms.filter((text) => {
      const key = text.toLowerCase();
      if (read.has(key) || read.size >= MOST_READ) return false;
      read.add(key);
      return leads(text);
    });
    if (own.length > 0) found.push({ family, terms: own });
  }
  return found;
}

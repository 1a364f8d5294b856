import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import type { CodeTable } from '../../../src/code-sets/code-table';
import { noNotes } from '../../../src/code-sets/no-notes';
import { openCodeTable } from '../../../src/code-sets/open-code-table';
import type { CodeRow, TabularRow } from '../../../src/code-sets/release';
import { buildRules } from '../../../src/coding/checks/build-rules';
import type { CheckCodes, CheckContext, ListedCode } from '../../../src/coding/checks/check';
import { openRules } from '../../../src/coding/checks/open-rules';
import { parseAuthoredRules } from '../../../src/coding/checks/parse-authored-rules';
import type { RuleSource } from '../../../src/coding/checks/rule-source';

export const NOTHING: Omit<RuleSource, 'authored'> = {
  tabular: [],
  ptp: [],
  mue: [],
  addOns: [],
  mce: [],
  poaExempt: [],
};

/** Titles of the test's own, as `code = title` lines; all of them billable but categories of three characters. */
export function tableOf(titles: string, origin: 'authored' | 'imported' = 'imported'): CodeTable {
  const codes = titles
    .trim()
    .split('\n')
    .map((line): CodeRow => {
      const [code = '', title = ''] = line.trim().split(' = ');
      return { code, billable: code.length > 3, short: title, long: title };
    });
  const edition = { system: 'ICD-10-CM' as const, name: 'FY2027', from: '2026-10-01', origin, codes };
  return openCodeTable(buildCodeTable({ editions: titles.trim() === '' ? [] : [edition], conversions: [] }));
}

/** Checks by rules written in the test, and imported rows where it brings some. */
export function checksOf(
  authored: string,
  over: Partial<RuleSource> & { readonly titles?: string; readonly origin?: 'authored' } = {},
): CheckCodes {
  const { titles = '', origin, ...source } = over;
  const rules = { ...NOTHING, authored: parseAuthoredRules(authored, 'test.rules'), ...source };
  return openRules(buildRules(rules), tableOf(titles, origin));
}

export const CONTEXT: CheckContext = { setting: 'outpatient', serviceDate: '2026-11-02' };

/** `E11.9`, `CPT 20610`; the first one stands first where `isSequenced`. */
export function listOf(codes: string, isSequenced = false): ListedCode[] {
  return codes.split(', ').map((text, index) => {
    const [system, code] = text.includes(' ') ? text.split(' ') : ['ICD-10-CM', text];
    const one = { system: system as ListedCode['system'], code: code as string, display: code as string };
    return isSequenced && index === 0 ? { ...one, isFirst: true } : one;
  });
}

/** `kind code code`, for each result. */
export function found(
  check: CheckCodes,
  codes: string | readonly ListedCode[],
  context: Partial<CheckContext> = {},
): string[] {
  const list = typeof codes === 'string' ? listOf(codes) : codes;
  return check(list, { ...CONTEXT, ...context }).map(
    ({ kind, codes: about }) => `${kind} ${about.map(({ code }) => code).join(' ')}`,
  );
}

/** A row of a tabular list with the notes of the test. */
export function row(over: Partial<TabularRow> & Pick<TabularRow, 'level' | 'code'>): TabularRow {
  return { ...noNotes(), parent: null, title: 'Title', ...over };
}

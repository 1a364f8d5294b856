import { notesToRules } from '../../../src/coding/checks/notes-to-rules';
import { checksOf, found, listOf, row } from './rules-for-test';

const rows = [
  row({ level: 'chapter', code: '4', excludes1: ['sugar trouble of newborns (P70-P74)'] }),
  row({ level: 'block', code: 'E08-E13', parent: '4' }),
  row({ level: 'block', code: 'E65-E68', parent: '4', useAdditional: ['code for the drug, if applicable (T36-T50)'] }),
  row({
    level: 'code',
    code: 'E11',
    parent: 'E08-E13',
    excludes1: ['the other type (E10.-)', 'something said in words only'],
    useAdditional: ['code to name the treatment:', 'needle (Z79.4)', 'tablets (Z79.84)'],
  }),
  row({
    level: 'code',
    code: 'E11.22',
    parent: 'E11',
    useAdditional: ['code for the stage of the kidney (N18.1-N18.6)'],
  }),
  row({
    level: 'code',
    code: 'G63',
    parent: 'G60-G65',
    title: 'Nerve trouble in diseases classified elsewhere',
    codeFirst: ['the disease below, such as:', 'cancer (C00-D49)', 'hunger (E40-E64)'],
    codeAlso: ['pain (G89.-)'],
  }),
];

describe('notesToRules', () => {
  it('takes what names codes, where it stands, and knows what is asked for only at times', () => {
    const named = (one: { named: readonly string[] }) => one.named.join(' ');
    const rules = [...notesToRules(rows)].map((rule) => [
      `${rule.kind}${rule.isConditional ? '?' : ''}${rule.isOpen ? '...' : ''} ${rule.at}`,
      named(rule),
    ]);
    expect(rules).toEqual([
      ['excludes1 E08-E68', 'P70-P74'],
      ['use-additional? E65-E68', 'T36-T50'],
      ['excludes1 E11', 'E10'],
      ['use-additional? E11', 'Z79.4 Z79.84'],
      ['use-additional E11.22', 'N18.1-N18.6'],
      ['manifestation G63', ''],
      ['code-also G63', 'G89'],
      ['code-first... G63', 'C00-D49 E40-E64'],
    ]);
  });

  it('gives the rules of a chapter, a category and a code to every code below', () => {
    const check = checksOf('', { tabular: [{ edition: 'FY2027', from: '2026-10-01', rows }] });
    expect(found(check, 'E11.22, P70.0, E10.9')).toEqual([
      'excludes1 E10.9 P70.0',
      'excludes1 E11.22 E10.9',
      'excludes1 E11.22 P70.0',
      'use-additional E11.22',
    ]);
    expect(found(check, 'E11.22, N18.30')).toEqual([]);
    expect(found(check, 'G63, E46')).toEqual([]);
    expect(found(check, listOf('G63, E46', true))).toEqual(['code-first G63 E46', 'manifestation-first G63']);
  });

  it('goes by the edition of the date: the newest that is not later, else the earliest', () => {
    const of = (edition: string, from: string, excludes1: string) => ({
      edition,
      from,
      rows: [row({ level: 'code', code: 'I10', parent: 'I10-I1A', excludes1: [`one (${excludes1})`] })],
    });
    const check = checksOf('excludes1 I10 : R00', {
      tabular: [of('FY2027', '2026-10-01', 'R03.0'), of('FY2026', '2025-10-01', 'R01.1')],
    });
    const on = (serviceDate: string) => found(check, 'I10, R00.0, R01.1, R03.0', { serviceDate });
    expect(on('2026-10-01')).toEqual(['excludes1 I10 R03.0']);
    expect(on('2026-09-30')).toEqual(['excludes1 I10 R01.1']);
    expect(on('2020-01-01')).toEqual(['excludes1 I10 R01.1']);
  });
});

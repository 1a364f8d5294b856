import { buildCodeTable } from '../../src/code-sets/build-code-table';
import type { DatedCodeRow } from '../../src/code-sets/code-edition';
import { buildCodeNotes, openCodeNotes } from '../../src/code-sets/code-notes';
import { describeCode } from '../../src/code-sets/describe-code';
import { noNotes } from '../../src/code-sets/no-notes';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import type { TabularRow } from '../../src/code-sets/release';

const row = (level: TabularRow['level'], code: string, parent: string | null, more: Partial<TabularRow> = {}) => ({
  level,
  code,
  parent,
  title: `Title of ${code}`,
  ...noNotes(),
  ...more,
});

const TABULAR_2021 = [
  row('chapter', '19', null, { excludes1: ['birth trauma of chapter 16'] }),
  row('block', 'S60-S69', '19'),
  row('code', 'S62', 'S60-S69', { seventhCharacters: [{ character: 'A', meaning: 'first visit' }] }),
  row('code', 'S62.0', 'S62', { includes: ['a bone of the wrist'] }),
  row('code', 'S62.00', 'S62.0', { inclusionTerms: ['an older name'] }),
  row('chapter', '6', null),
  row('block', 'G35-G37', '6'),
  row('code', 'G35', 'G35-G37', { useAdditional: ['code of another thing'] }),
];
const TABULAR_2027 = [
  row('chapter', '6', null, { title: 'Nerves' }),
  row('block', 'G35-G37', '6', { title: 'Myelin' }),
  row('code', 'G35', 'G35-G37', { excludes2: ['something new'] }),
];

const notes = openCodeNotes(
  buildCodeNotes([
    { from: '2026-10-01', edition: 'FY2027', rows: TABULAR_2027 },
    { from: '2021-01-01', edition: 'FY2021', rows: TABULAR_2021 },
  ]),
);
const withoutTabular = openCodeNotes(buildCodeNotes([]));

const code = (name: string, billable = true) => ({
  code: name,
  billable,
  short: `Short ${name}`,
  long: `Long ${name}`,
});
const edition = (name: string, from: string, codes: readonly DatedCodeRow[]) => ({
  system: 'ICD-10-CM' as const,
  name,
  from,
  origin: 'imported' as const,
  codes,
});
const table = openCodeTable(
  buildCodeTable({
    editions: [
      edition('FY2021', '2021-01-01', [
        ...[code('G35'), code('S62', false), code('S62.0', false), code('S62.00', false), code('S62.00XA')],
      ]),
      edition('FY2027', '2026-10-01', [code('G35.A'), code('G35.D')]),
    ],
    conversions: [],
  }),
);

describe('notes of the tabular', () => {
  it('are those at the code and above it, nearest first, up to the chapter', () => {
    const { own, above } = notes.at('S62.00', '2022-05-01');
    expect(own?.inclusionTerms).toEqual(['an older name']);
    expect(above.map(({ level, code }) => `${level} ${code}`)).toEqual([
      ...['code S62.0', 'code S62', 'block S60-S69', 'chapter 19'],
    ]);
    expect(above[1]?.seventhCharacters).toEqual([{ character: 'A', meaning: 'first visit' }]);
  });

  it('of a code that is not spelt out are those above it', () => {
    const { own, above } = notes.at('S62.00XA', '2022-05-01');
    expect([own, above[0]?.code, above.length]).toEqual([null, 'S62.00', 5]);
  });

  it('follow the date, and are the earliest before all of them', () => {
    expect(notes.at('G35', '2026-10-01').own?.excludes2).toEqual(['something new']);
    expect(notes.at('G35', '2026-09-30').own?.useAdditional).toEqual(['code of another thing']);
    expect(notes.editionOn('2019-01-01')).toBe('FY2021');
    expect(notes.editionOn('2030-01-01')).toBe('FY2027');
  });

  it('keep every note of every row', () => {
    for (const one of TABULAR_2021.filter(({ level }) => level === 'code')) {
      const { parent: _, ...expected } = one;
      expect(notes.at(one.code, '2021-01-01').own).toEqual(expected);
    }
  });

  it('are none where no tabular is loaded', () => {
    expect(withoutTabular.at('G35', '2026-10-01')).toEqual({ own: null, above: [] });
    expect(withoutTabular.editionOn('2026-10-01')).toBeNull();
  });
});

describe('the description of a code', () => {
  it('says what it is on the day', () => {
    const found = describeCode(table, notes, { system: 'ICD-10-CM', code: 'S62.00XA', serviceDate: '2022-05-01' });
    expect(found).toMatchObject({
      display: 'Long S62.00XA',
      short: 'Short S62.00XA',
      codeSet: 'FY2021',
      inForce: true,
      billable: true,
      chapter: { code: '19', title: 'Title of 19' },
      block: { code: 'S60-S69', title: 'Title of S60-S69' },
      replacements: [],
      notes: { edition: 'FY2021', own: null },
    });
    expect(found?.parents.map(({ code }) => code)).toEqual(['S62', 'S62.0', 'S62.00']);
    expect(found?.editions.map(({ name }) => name)).toEqual(['FY2021', 'FY2027']);
  });

  it('says what stands for a code that is not billable on the day', () => {
    const found = describeCode(table, notes, { system: 'ICD-10-CM', code: 'G35', serviceDate: '2026-11-01' });
    expect(found).toMatchObject({ codeSet: 'FY2027', inForce: true, billable: false });
    expect(found?.replacements.map(({ code }) => code)).toEqual(['G35.A', 'G35.D']);
    expect(found?.children.map(({ code, billable }) => [code, billable])).toEqual([
      ['G35.A', true],
      ['G35.D', true],
    ]);
    const early = describeCode(table, notes, { system: 'ICD-10-CM', code: 'G35.A', serviceDate: '2025-06-01' });
    expect(early).toMatchObject({ codeSet: 'FY2021', inForce: false, billable: false, display: 'Long G35.A' });
    expect(early?.replacements).toEqual([{ code: 'G35', display: 'Long G35', billable: true }]);
  });

  it('looks at the newest edition where no day is given', () => {
    const found = describeCode(table, notes, { system: 'ICD-10-CM', code: 'S62.00XA' });
    expect(found).toMatchObject({ codeSet: 'FY2027', inForce: false, billable: false, display: 'Long S62.00XA' });
  });

  it('has a code whose end the newest edition names already', () => {
    const ending = { ...code('G40'), until: '2026-12-31' };
    const ends = openCodeTable(
      buildCodeTable({ editions: [edition('FY2027', '2026-10-01', [ending])], conversions: [] }),
    );
    const on = (serviceDate?: string) => describeCode(ends, notes, { system: 'ICD-10-CM', code: 'G40', serviceDate });
    expect([on()?.inForce, on('2026-12-31')?.inForce, on('2027-01-01')?.inForce]).toEqual([true, true, false]);
  });

  it('names the chapter without a tabular too', () => {
    const found = describeCode(table, withoutTabular, { system: 'ICD-10-CM', code: 'G35' });
    expect(found).toMatchObject({ chapter: { code: '6' }, block: null, notes: null });
    expect(found?.chapter?.title).toMatch(/nervous system/);
  });

  it('is none of a code that no edition knows', () => {
    expect(describeCode(table, notes, { system: 'ICD-10-CM', code: 'A00' })).toBeNull();
    expect(describeCode(table, notes, { system: 'CPT', code: '99213' })).toBeNull();
  });
});

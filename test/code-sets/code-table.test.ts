import { buildCodeTable, type CodeTableSource } from '../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../src/code-sets/code-edition';
import type { CodeTable } from '../../src/code-sets/code-table';
import { noNotes } from '../../src/code-sets/no-notes';
import { openCodeTable } from '../../src/code-sets/open-code-table';

const billable = (code: string, long = `Title of ${code}`) => ({ code, billable: true, short: long, long });
const header = (code: string, long = `Title of ${code}`) => ({ code, billable: false, short: long, long });
const edition = (name: string, from: string, codes: CodeEdition['codes']): CodeEdition => ({
  system: 'ICD-10-CM',
  name,
  from,
  origin: 'imported',
  codes,
});

const FY2021 = edition('FY2021', '2021-01-01', [
  header('M54'),
  billable('M54.5', 'Low back pain'),
  billable('M54.9'),
  billable('G35', 'Multiple sclerosis'),
  billable('R05', 'Cough'),
]);
const FY2022 = edition('FY2022', '2021-10-01', [
  header('M54'),
  header('M54.5', 'Low back pain'),
  billable('M54.50'),
  billable('M54.51'),
  billable('M54.59'),
  billable('M54.9', 'Back pain'),
  billable('G35', 'Multiple sclerosis'),
]);
const FY2027 = edition('FY2027', '2026-10-01', [
  ...['M54.50', 'M54.51', 'M54.59', 'G35.A', 'G35.B0', 'G35.B1', 'K55.0'].map((code) => billable(code)),
]);
const CONVERSIONS: CodeTableSource['conversions'] = [
  {
    system: 'ICD-10-CM',
    rows: ['M54.50', 'M54.51', 'M54.59']
      .map((code) => ({ code, previous: 'M54.5', from: '2021-10-01' }))
      .concat([{ code: 'K55.0', previous: 'R05', from: '2021-10-01' }]),
  },
];

const NO_NOTES = noNotes();

function tableOf(editions: readonly CodeEdition[], conversions: CodeTableSource['conversions'] = []): CodeTable {
  return openCodeTable(buildCodeTable({ editions, conversions }));
}
const replacementsOf = (table: CodeTable, code: string, date: string): string[] =>
  table.replacementsOn(table.idOf('ICD-10-CM', code), date).map((id) => table.codeOf(id));

describe('editions of a code table', () => {
  const table = tableOf([FY2027, FY2021, FY2022]);

  it('are in force until the next one of their system', () => {
    expect(table.editions.map(({ name, from, to, codes, billable }) => [name, from, to, codes, billable])).toEqual([
      ['FY2021', '2021-01-01', '2021-09-30', 5, 4],
      ['FY2022', '2021-10-01', '2026-09-30', 7, 5],
      ['FY2027', '2026-10-01', null, 7, 7],
    ]);
    expect(table.editionOn('ICD-10-CM', '2021-09-30')?.name).toBe('FY2021');
    expect(table.editionOn('ICD-10-CM', '2021-10-01')?.name).toBe('FY2022');
    expect(table.editionOn('ICD-10-CM', '2030-01-01')?.name).toBe('FY2027');
  });

  it('give the earliest for a day before all of them, and nothing for a system without one', () => {
    expect(table.editionOn('ICD-10-CM', '2015-10-01')?.name).toBe('FY2021');
    expect(table.editionOn('HCPCS', '2026-10-01')).toBeNull();
  });

  it('of one system that begin on one day are refused by their names', () => {
    expect(() => tableOf([FY2021, { ...FY2022, from: '2021-01-01' }])).toThrow(
      'editions FY2021 and FY2022 of ICD-10-CM both begin on 2021-01-01',
    );
  });
});

describe('versions of a code', () => {
  const table = tableOf([FY2021, FY2022, FY2027]);
  const versionsOf = (code: string) => table.versionsOf(table.idOf('ICD-10-CM', code));

  it('join where nothing changed, and part where title or billability did', () => {
    expect(versionsOf('M54.9')).toEqual([
      { from: null, to: '2021-09-30', display: 'Title of M54.9', billable: true },
      { from: '2021-10-01', to: '2026-09-30', display: 'Back pain', billable: true },
    ]);
    expect(versionsOf('G35')).toEqual([
      { from: null, to: '2026-09-30', display: 'Multiple sclerosis', billable: true },
      { from: '2026-10-01', to: null, display: 'Multiple sclerosis', billable: false },
    ]);
    expect(versionsOf('M54.50')).toEqual([
      { from: '2021-10-01', to: null, display: 'Title of M54.50', billable: true },
    ]);
  });

  it('go on as headers over an edition that lists billable codes only, while a code of it is under them', () => {
    expect(table.versionOn(table.idOf('ICD-10-CM', 'M54'), '2027-01-01')?.billable).toBe(false);
    expect(table.versionOn(table.idOf('ICD-10-CM', 'M54.9'), '2027-01-01')).toBeNull();
    expect(table.versionOn(table.idOf('ICD-10-CM', 'R05'), '2027-01-01')).toBeNull();
  });

  it('keep a short title where it differs', () => {
    const own = tableOf([edition('FY2021', '2021-01-01', [{ ...billable('A00.0', 'Long title'), short: 'Short' }])]);
    expect(own.versionsOf(0)).toEqual([
      { from: null, to: null, display: 'Long title', billable: true, short: 'Short' },
    ]);
  });

  it('follow the dates of a row that holds for part of an edition only', () => {
    const own = tableOf([
      edition('authored-FY2027', '2026-10-01', [
        { ...billable('G35'), until: '2025-09-30' },
        { ...billable('G35.A'), since: '2025-10-01' },
      ]),
    ]);
    expect(own.isBillableOn(own.idOf('ICD-10-CM', 'G35'), '2025-09-30')).toBe(true);
    expect(own.isBillableOn(own.idOf('ICD-10-CM', 'G35'), '2025-10-01')).toBe(false);
    expect(own.isBillableOn(own.idOf('ICD-10-CM', 'G35.A'), '2025-09-30')).toBe(false);
    expect(replacementsOf(own, 'G35.A', '2025-06-01')).toEqual(['G35']);
    expect(replacementsOf(own, 'G35', '2025-10-02')).toEqual(['G35.A']);
  });
});

describe('the hierarchy of codes', () => {
  const table = openCodeTable(
    buildCodeTable({
      editions: [
        FY2022,
        FY2027,
        { system: 'HCPCS', name: '2025Q4', from: '2025-10-01', origin: 'imported', codes: [billable('J0131')] },
        { system: 'ICD-10-PCS', name: 'FY2026', from: '2025-10-01', origin: 'imported', codes: [billable('0DTJ4ZZ')] },
      ],
      conversions: [],
      blocks: [
        { ...NO_NOTES, level: 'code', code: 'K55', parent: 'K55-K64', title: 'Vascular disorders of intestine' },
        { ...NO_NOTES, level: 'code', code: 'K99', parent: 'K90-K95', title: 'Nothing is under it' },
      ],
    }),
  );
  const codesOf = (ids: readonly number[]) => ids.map((id) => table.codeOf(id));

  it('goes by the beginnings of codes that are there', () => {
    const parent = (code: string) => table.codeOf(table.parentOf(table.idOf('ICD-10-CM', code)));
    expect([parent('M54.50'), parent('M54.5'), parent('G35.B0')]).toEqual(['M54.5', 'M54', 'G35']);
    expect(table.parentOf(table.idOf('ICD-10-CM', 'M54'))).toBe(-1);
    expect(codesOf(table.childrenOf(table.idOf('ICD-10-CM', 'M54')))).toEqual(['M54.5', 'M54.9']);
    expect(codesOf(table.childrenOf(table.idOf('ICD-10-CM', 'G35')))).toEqual(['G35.A', 'G35.B0', 'G35.B1']);
  });

  it('has headers that only the tabular names, where a code is under them', () => {
    const k55 = table.idOf('ICD-10-CM', 'K55');
    expect(table.versionsOf(k55)).toEqual([
      { from: null, to: null, display: 'Vascular disorders of intestine', billable: false },
    ]);
    expect(codesOf(table.childrenOf(k55))).toEqual(['K55.0']);
    expect(table.idOf('ICD-10-CM', 'K99')).toBe(-1);
  });

  it('keeps the systems apart', () => {
    expect(table.idOf('CPT', 'G35')).toBe(-1);
    expect(table.idOf('HCPCS', 'G35')).toBe(-1);
    expect(table.systemOf(table.idOf('HCPCS', 'J0131'))).toBe('HCPCS');
    expect(table.systemOf(table.idOf('ICD-10-PCS', '0DTJ4ZZ'))).toBe('ICD-10-PCS');
    expect(table.count).toBe(new Set([...FY2022.codes, ...FY2027.codes].map(({ code }) => code)).size + 3);
  });

  it('knows chapters of ICD-10-CM, sections of PCS, letters of HCPCS', () => {
    const chapter = (system: 'ICD-10-CM' | 'ICD-10-PCS' | 'HCPCS', code: string) =>
      table.chapterOf(table.idOf(system, code));
    expect(chapter('ICD-10-CM', 'M54.50')).toBe('13');
    expect(chapter('ICD-10-CM', 'G35')).toBe('6');
    expect(chapter('ICD-10-PCS', '0DTJ4ZZ')).toBe('0');
    expect(chapter('HCPCS', 'J0131')).toBe('J');
  });
});

describe('replacements', () => {
  const table = tableOf([FY2021, FY2022, FY2027], CONVERSIONS);

  it('of a retired code are what took its place', () => {
    expect(replacementsOf(table, 'M54.5', '2022-01-01')).toEqual(['M54.50', 'M54.51', 'M54.59']);
  });
  it('of a retired code without conversion are the codes under it', () => {
    expect(replacementsOf(table, 'G35', '2026-10-02')).toEqual(['G35.A', 'G35.B0', 'G35.B1']);
  });
  it('of a code to come are those whose place it takes, or the nearest above it', () => {
    expect(replacementsOf(table, 'M54.50', '2021-01-05')).toEqual(['M54.5']);
    expect(replacementsOf(table, 'G35.B0', '2025-06-01')).toEqual(['G35']);
  });
  it('go over codes that took the place and were retired in turn', () => {
    expect(replacementsOf(table, 'R05', '2027-01-01')).toEqual(['K55.0']);
    expect(replacementsOf(table, 'R05', '2023-01-01')).toEqual([]);
  });
  it('of a billable code are none', () => {
    expect(replacementsOf(table, 'M54.51', '2026-10-02')).toEqual([]);
  });
  it('end where conversions run in a circle', () => {
    const circle = tableOf(
      [edition('FY2021', '2021-01-01', [header('A00'), header('B00')])],
      [
        {
          system: 'ICD-10-CM',
          rows: [
            { code: 'A00', previous: 'B00', from: '2021-10-01' },
            { code: 'B00', previous: 'A00', from: '2021-10-01' },
          ],
        },
      ],
    );
    expect(replacementsOf(circle, 'A00', '2022-01-01')).toEqual([]);
  });
  it('skip a successor that no loaded edition has for what took its own place', () => {
    const gap = tableOf(
      [edition('FY2021', '2021-01-01', [billable('A00')]), edition('FY2024', '2023-10-01', [billable('C00')])],
      [
        {
          system: 'ICD-10-CM',
          rows: [
            { code: 'B00', previous: 'A00', from: '2021-10-01' },
            { code: 'C00', previous: 'B00', from: '2022-10-01' },
          ],
        },
      ],
    );
    expect(replacementsOf(gap, 'A00', '2024-01-01')).toEqual(['C00']);
  });
});

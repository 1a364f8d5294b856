import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPlaces, parseAuthoredChanges } from '../../src/code-sets/authored-changes';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import { carryChanges } from '../../src/code-sets/carry-changes';
import type { CodeEdition, DatedCodeRow } from '../../src/code-sets/code-edition';
import type { CodeTable } from '../../src/code-sets/code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { type OfficialEdition, officialEditions } from '../resources/official-order-files';
import { LEXICONS } from '../resources/real-knowledge';

const rowOf = (code: string, billable = true, long = `${code} as listed`): DatedCodeRow => ({
  code,
  billable,
  short: long,
  long,
});
const edition = (name: string, from: string, codes: readonly DatedCodeRow[]): CodeEdition => ({
  system: 'ICD-10-CM',
  name,
  from,
  origin: 'imported',
  codes,
});
const changes = parseAuthoredChanges(
  [
    'since\t2021-10-01\tM54.50 M54.51',
    'since\t2022-10-01\tZ91.A4',
    'since\t2023-10-01\tZ91.A41',
    'since\t2025-10-01\tG35.A G35.D',
    'since\t2026-10-01\tI42.00\tI42.9',
    'retired\t2021-09-30\tM54.5\t\tLow back pain',
    'retired\t2023-09-30\tZ91.A4\t\tOther omission by a caregiver',
    'retired\t2025-09-30\tG35\t\tMultiple sclerosis',
    'retired\t2026-09-30\tI42.0\t\tDilated cardiomyopathy',
  ].join('\n'),
  'editions.tsv',
);

function tableOf(editions: readonly CodeEdition[], authored: readonly DatedCodeRow[] = []): CodeTable {
  const carried = carryChanges(editions, changes, authored);
  const codes = new Set(carried.flatMap((one) => one.codes.map(({ code }) => code)));
  return openCodeTable(
    buildCodeTable({ editions: carried, conversions: [{ system: 'ICD-10-CM', rows: changedPlaces(codes, changes) }] }),
  );
}

describe('a date before the first edition', () => {
  const fy2027 = edition('FY2027', '2026-10-01', [
    rowOf('G35', false),
    rowOf('G35.A'),
    rowOf('G35.D'),
    rowOf('I42', false),
    rowOf('I42.0', false),
    rowOf('I42.00'),
    rowOf('I42.9'),
    rowOf('M54', false),
    rowOf('M54.2'),
    rowOf('M54.5', false),
    rowOf('M54.50'),
    rowOf('M54.51'),
    rowOf('Z91', false),
    rowOf('Z91.A', false),
    rowOf('Z91.A4', false),
    rowOf('Z91.A41'),
  ]);
  const table = tableOf([fy2027]);
  const standing = (code: string, date: string): string => {
    const version = table.versionOn(table.idOf('ICD-10-CM', code), date);
    return version === null ? 'none' : version.billable ? version.display : 'header';
  };
  const on = (code: string, date: string): string[] =>
    table.replacementsOn(table.idOf('ICD-10-CM', code), date).map((id) => table.codeOf(id));

  it.each([
    ['M54.5', '2021-09-30', 'Low back pain'],
    ['M54.5', '2021-10-01', 'header'],
    ['M54.5', '2026-10-01', 'header'],
    ['M54.50', '2021-09-30', 'none'],
    ['M54.50', '2021-10-01', 'M54.50 as listed'],
    ['M54.2', '2021-01-01', 'M54.2 as listed'],
    ['G35', '2025-09-30', 'Multiple sclerosis'],
    ['G35.A', '2025-09-30', 'none'],
    ['Z91.A4', '2022-09-30', 'none'],
    ['Z91.A4', '2022-10-01', 'Other omission by a caregiver'],
    ['Z91.A4', '2023-10-01', 'header'],
    ['Z91.A', '2022-09-30', 'none'],
    ['Z91.A', '2022-10-01', 'header'],
    ['Z91.A41', '2023-09-30', 'none'],
    ['I42.0', '2026-09-30', 'Dilated cardiomyopathy'],
    ['I42.00', '2026-10-01', 'I42.00 as listed'],
  ])('%s on %s: %s', (code, date, expected) => {
    expect(standing(code, date)).toBe(expected);
  });

  it('leads codes of other days to those of the day', () => {
    expect(on('M54.51', '2021-01-05')).toEqual(['M54.5']);
    expect(on('G35.D', '2024-01-01')).toEqual(['G35']);
    expect(on('M54.5', '2022-01-01')).toEqual(['M54.50', 'M54.51']);
  });

  it('counts what the edition lists, and no more', () => {
    expect(table.editions[0]).toMatchObject({ codes: 16, billable: 8 });
  });
});

describe('dates between two editions that do not follow each other, and after the last', () => {
  const fy2021 = edition('FY2021', '2020-10-01', [rowOf('M54', false), rowOf('M54.5'), rowOf('M54.2')]);
  const fy2024 = edition('FY2024', '2023-10-01', [
    ...[rowOf('M54', false), rowOf('M54.5', false), rowOf('M54.50'), rowOf('M54.51'), rowOf('M54.2')],
    ...[rowOf('G35'), rowOf('I42', false), rowOf('I42.0'), rowOf('I42.9'), rowOf('I42.6')],
  ]);
  const table = tableOf([fy2024, fy2021], [rowOf('I42.00', true, 'Of our own'), rowOf('I42.9')]);
  const standing = (code: string, date: string): string => {
    const version = table.versionOn(table.idOf('ICD-10-CM', code), date);
    return version === null ? 'none' : version.billable ? version.display : 'header';
  };

  it.each([
    ['M54.5', '2021-09-30', 'M54.5 as listed'],
    ['M54.5', '2021-10-01', 'header'],
    ['M54.50', '2021-09-30', 'none'],
    ['M54.50', '2021-10-01', 'M54.50 as listed'],
    // Nothing is known of it: it comes with the edition that lists it.
    ['I42.6', '2023-09-30', 'none'],
    // Came and went while no edition was made.
    ['Z91.A4', '2022-09-30', 'none'],
    ['Z91.A4', '2023-09-30', 'Other omission by a caregiver'],
    ['Z91.A4', '2023-10-01', 'none'],
    ['G35', '2025-09-30', 'G35 as listed'],
    ['G35', '2025-10-01', 'none'],
    ['I42.0', '2026-09-30', 'I42.0 as listed'],
    ['I42.0', '2026-10-01', 'none'],
    ['I42.00', '2026-09-30', 'none'],
    ['I42.00', '2026-10-01', 'Of our own'],
    ['I42.9', '2027-01-01', 'I42.9 as listed'],
  ])('%s on %s: %s', (code, date, expected) => {
    expect(standing(code, date)).toBe(expected);
  });

  it('counts what the editions list', () => {
    expect(table.editions.map(({ codes, billable }) => [codes, billable])).toEqual([
      [3, 2],
      [10, 7],
    ]);
  });
});

describe('the changes of the lexicons beside the official order files', () => {
  const known = parseAuthoredChanges(readFileSync(join(LEXICONS, 'codes', 'editions.tsv'), 'utf8'), 'editions.tsv');
  let official: OfficialEdition[] | null = null;
  beforeAll(async () => {
    official = await officialEditions();
  }, 120_000);

  it.each([
    ['FY2026 and FY2027', ['FY2026', 'FY2027']],
    ['FY2027 alone', ['FY2027']],
    ['FY2026 alone, up to its year', ['FY2026']],
    ['FY2023 and FY2027', ['FY2023', 'FY2027']],
    ['FY2021 and FY2026', ['FY2021', 'FY2026']],
  ])('of %s say which codes may be assigned in each edition since 2021', (_, names) => {
    if (!official) return;
    const imported = official
      .filter((one) => names.includes(one.edition))
      .map(({ edition: name, from, rows }) => edition(name, from, rows));
    const carried = carryChanges(imported, known, []);
    const table = openCodeTable(buildCodeTable({ editions: carried, conversions: [] }));
    const last = imported.at(-1)?.from ?? '';
    for (const { edition: name, from, rows } of official.filter((one) => one.from <= last)) {
      const billable = new Set(rows.filter((row) => row.billable).map(({ code }) => code));
      const ids = Array.from({ length: table.count }, (_, id) => id);
      const more = ids.filter((id) => table.isBillableOn(id, from) && !billable.has(table.codeOf(id)));
      const less = [...billable].filter((code) => {
        const id = table.idOf('ICD-10-CM', code);
        return id === -1 || !table.isBillableOn(id, from);
      });
      expect([name, more.map((id) => table.codeOf(id)), less]).toEqual([name, [], []]);
    }
  });
});

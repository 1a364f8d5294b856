import { buildCodeTable } from '../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../src/code-sets/code-edition';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { editionFindings } from '../../src/coding/edition-findings';

const codes = [{ code: 'I10', billable: true, short: 'Hypertension', long: 'Essential (primary) hypertension' }];
const edition = (name: string, from: string, origin: CodeEdition['origin'] = 'imported'): CodeEdition => ({
  system: 'ICD-10-CM',
  name,
  from,
  origin,
  codes,
});
const changes = { system: 'ICD-10-CM', from: '2021-01-01', edition: '2026-10-01' } as const;
const found = (editions: CodeEdition[], date: string, known?: typeof changes) =>
  editionFindings(
    openCodeTable(buildCodeTable({ editions, conversions: [], ...(known ? { changes: known } : {}) })),
    new Set(['ICD-10-CM', 'CPT']),
    date,
  );

const fy2026 = edition('FY2026', '2025-10-01');
const fy2027 = edition('FY2027', '2026-10-01');
const authored = edition('authored-FY2027', '2026-10-01', 'authored');

it.each([
  ['the first day of an edition', [fy2026, fy2027], '2026-10-01'],
  ['the last day of an edition', [fy2026, fy2027], '2026-09-30'],
  ['an April update', [edition('FY2026-April', '2026-04-01')], '2026-09-30'],
  ['the authored default before its day', [authored], '2024-03-01'],
])('nothing is said on %s', (_, editions, date) => {
  expect(found(editions, date)).toEqual([]);
  expect(found(editions, date, changes)).toEqual([]);
});

it.each([
  ['no edition of the day', [fy2027], '2026-09-30', /FY2027: no edition in force on 2026-09-30 is loaded/],
  ['an old edition', [fy2026], '2026-10-01', /FY2026: on 2026-10-01 the edition of FY2027 is in force/],
  ['an old default', [authored], '2027-10-01', /edition of FY2028/],
])('it is said that there is %s', (_, editions, date, message) => {
  expect(found(editions, date)).toEqual([
    {
      id: 'code-set:ICD-10-CM',
      kind: 'code-set',
      message: expect.stringMatching(message),
      evidence: [],
      suggestionIds: [],
    },
  ]);
});

it.each([
  [
    'before the first edition',
    [fy2027],
    '2021-01-01',
    /FY2027 less what came .* since 2021-01-01, .*: no edition in force/,
  ],
  [
    'after the last edition',
    [fy2026],
    '2026-10-01',
    /FY2026 with the changes since then that Countersign knows: on 2026/,
  ],
  [
    'between two editions',
    [edition('FY2023', '2022-10-01'), fy2027],
    '2025-01-01',
    /FY2023 with the changes .* FY2025/,
  ],
])('it is said that the codes of a day %s are those that the known changes make', (_, editions, date, message) => {
  expect(found(editions, date, changes).map((one) => one.message)).toEqual([expect.stringMatching(message)]);
});

it.each([
  ['before the first change, of an edition', [fy2027], '2020-12-31', /FY2027: no edition in force on 2020-12-31/],
  [
    'before the first change, of the default',
    [authored],
    '2020-12-31',
    /of changes before 2021-01-01 nothing is known/,
  ],
  ['after the last edition of which something is known', [fy2026], '2027-10-01', /FY2026: on 2027-10-01 .* FY2028/],
])('no changes are claimed %s', (_, editions, date, message) => {
  expect(found(editions, date, changes).map((one) => one.message)).toEqual([expect.stringMatching(message)]);
});

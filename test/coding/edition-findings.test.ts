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
const found = (editions: CodeEdition[], date: string) =>
  editionFindings(openCodeTable(buildCodeTable({ editions, conversions: [] })), new Set(['ICD-10-CM', 'CPT']), date);

const fy2026 = edition('FY2026', '2025-10-01');
const fy2027 = edition('FY2027', '2026-10-01');

it.each([
  ['the first day of an edition', [fy2026, fy2027], '2026-10-01'],
  ['the last day of an edition', [fy2026, fy2027], '2026-09-30'],
  ['an April update', [edition('FY2026-April', '2026-04-01')], '2026-09-30'],
  ['the authored default before its day', [edition('authored-FY2027', '2026-10-01', 'authored')], '2024-03-01'],
])('nothing is said on %s', (_, editions, date) => {
  expect(found(editions, date)).toEqual([]);
});

it.each([
  ['no edition of the day', [fy2027], '2026-09-30', /FY2027: no edition in force on 2026-09-30 is loaded/],
  ['an old edition', [fy2026], '2026-10-01', /FY2026: on 2026-10-01 the edition of FY2027 is in force/],
  ['an old default', [edition('authored-FY2027', '2026-10-01', 'authored')], '2027-10-01', /edition of FY2028/],
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

import fc from 'fast-check';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../src/code-sets/code-edition';
import { ABSENT, BILLABLE, HEADER } from '../../src/code-sets/code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { CODE_SYSTEMS } from '../../src/code-sets/systems';

// A naive table: it looks through the editions as they were given, each time it is asked.

const CODES = ['A00', 'A00.0', 'A00.01', 'A00.02', 'A00.1', 'A01', 'A01.0', 'B20'];
const DATES = ['2020-10-01', '2021-01-01', '2021-10-01', '2022-04-01', '2022-10-01'];
const PROBES = ['2019-12-31', ...DATES, '2021-09-30', '2022-03-31', '2030-02-28'];

type Given = Omit<CodeEdition, 'system' | 'origin' | 'name'>;

const editionOf = fc.record({
  from: fc.constantFrom(...DATES),
  codes: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      billable: fc.boolean(),
      long: fc.constantFrom('one', 'two', 'drei Wörter'),
      short: fc.constantFrom('', 'one', 'short'),
      since: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
      until: fc.option(fc.constantFrom(...PROBES), { nil: undefined }),
    }),
    { selector: ({ code }) => code, minLength: 1 },
  ),
});
const editionsOf = fc.uniqueArray(editionOf, { selector: ({ from }) => from, maxLength: 4 });

interface Version {
  readonly display: string;
  readonly billable: boolean;
}

/** What edition `index` says of a code, the headers that go on included, and before `day` is looked at. */
function said(editions: readonly Given[], index: number, code: string): Version | null {
  const edition = editions[index] as Given;
  const row = edition.codes.find((one) => one.code === code);
  if (row) return { display: row.long, billable: row.billable };
  const hasHeaders = edition.codes.some((one) => !one.billable);
  const hasDescendant = edition.codes.some((one) => one.code !== code && one.code.startsWith(code));
  if (index === 0 || hasHeaders || !hasDescendant) return null;
  const earlier = lastVersionBefore(editions, index, code);
  return earlier && { ...earlier, billable: false };
}

function lastVersionBefore(editions: readonly Given[], index: number, code: string): Version | null {
  for (let at = index - 1; at >= 0; at--) {
    const own = said(editions, at, code);
    if (own && PROBES_EVERY_DAY.some((day) => isOf(editions, at, day) && isHeld(editions[at] as Given, code, day)))
      return own;
  }
  return null;
}

/** Each date that anything can begin or end on, and the days beside it. */
const PROBES_EVERY_DAY = [
  ...new Set(
    [...PROBES, '0000-01-01', '9999-12-31'].flatMap((date) => {
      const time = Date.parse(`${date}T00:00:00Z`);
      return [-1, 0, 1]
        .map((by) => new Date(time + by * 86_400_000).toISOString())
        .flatMap((one) => (/^\d{4}-/.test(one) ? [one.slice(0, 10)] : []));
    }),
  ),
];

const isOf = (editions: readonly Given[], index: number, day: string): boolean => {
  const inForce = editions.findLastIndex((one) => one.from <= day);
  return (inForce === -1 ? 0 : inForce) === index;
};

function isHeld({ codes }: Given, code: string, day: string): boolean {
  const row = codes.find((one) => one.code === code);
  return !row || ((row.since ?? '') <= day && day <= (row.until ?? '9999-12-31'));
}

function naive(editions: readonly Given[], code: string, day: string): Version | null {
  const index = editions.findIndex((_, at) => isOf(editions, at, day));
  if (index === -1 || !isHeld(editions[index] as Given, code, day)) return null;
  return said(editions, index, code);
}

describe('a code table and a naive one', () => {
  it('say the same of every code on every day', () => {
    fc.assert(
      fc.property(editionsOf, fc.constantFrom(...CODE_SYSTEMS), (given, system) => {
        const editions = given.map(
          (one, index): CodeEdition => ({ ...one, system, name: `E${index}`, origin: 'imported' }),
        );
        const table = openCodeTable(buildCodeTable({ editions, conversions: [] }));
        const byDate = [...given].sort((a, b) => (a.from < b.from ? -1 : 1));
        for (const code of CODES) {
          const id = table.idOf(system, code);
          for (const day of PROBES) {
            const expected = naive(byDate, code, day);
            const version = id === -1 ? null : table.versionOn(id, day);
            expect(version && { display: version.display, billable: version.billable }).toEqual(expected);
            if (id !== -1) expect(table.isBillableOn(id, day)).toBe(expected?.billable ?? false);
            if (id !== -1)
              expect(table.standingOn(day)(id)).toBe(expected ? (expected.billable ? BILLABLE : HEADER) : ABSENT);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have the same hierarchy', () => {
    fc.assert(
      fc.property(editionsOf, (given) => {
        const editions = given.map(
          (one, index): CodeEdition => ({ ...one, system: 'ICD-10-CM', name: `E${index}`, origin: 'imported' }),
        );
        const table = openCodeTable(buildCodeTable({ editions, conversions: [] }));
        const codes = Array.from({ length: table.count }, (_, id) => table.codeOf(id));
        expect(codes).toEqual([...codes].sort());
        codes.forEach((code, id) => {
          const above = codes.filter((one) => one !== code && code.startsWith(one)).at(-1) ?? null;
          expect(table.parentOf(id) === -1 ? null : codes[table.parentOf(id)]).toBe(above);
          const children = codes.flatMap((_, child) => (table.parentOf(child) === id ? [child] : []));
          expect(table.childrenOf(id)).toEqual(children);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never replace by a code that is not billable on the day, nor by itself', () => {
    const rows = fc.array(
      fc.record({
        code: fc.constantFrom(...CODES),
        previous: fc.constantFrom(...CODES),
        from: fc.constantFrom(...DATES),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(editionsOf, rows, fc.constantFrom(...PROBES), (given, conversions, day) => {
        const editions = given.map(
          (one, index): CodeEdition => ({ ...one, system: 'ICD-10-CM', name: `E${index}`, origin: 'imported' }),
        );
        const table = openCodeTable(
          buildCodeTable({ editions, conversions: [{ system: 'ICD-10-CM', rows: conversions }] }),
        );
        for (let id = 0; id < table.count; id++) {
          const found = table.replacementsOn(id, day);
          expect(found.every((one) => one !== id && table.isBillableOn(one, day))).toBe(true);
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
          if (table.isBillableOn(id, day)) expect(found).toEqual([]);
          const under = Array.from({ length: table.count }, (_, one) => one).filter(
            (one) => one !== id && table.codeOf(one).startsWith(table.codeOf(id)) && table.isBillableOn(one, day),
          );
          if (!table.isBillableOn(id, day) && under.length > 0) expect(found.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

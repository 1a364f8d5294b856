import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoredEditions, parseAuthoredChanges } from '../../src/code-sets/authored-changes';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { allFamilies } from '../../src/coding/knowledge';
import { type OfficialEdition, officialEditions } from '../resources/official-order-files';
import { LEXICONS, realKnowledge } from '../resources/real-knowledge';
import { contradictions } from '../resources/title-contradictions';

const row = (...cells: string[]): string => cells.join('\t');

describe('rows of editions.tsv', () => {
  const parse = (...lines: string[]) => parseAuthoredChanges(lines.join('\n'), 'editions.tsv');

  it('say since when codes are there and what was coded before', () => {
    const { since } = parse('# comment', '', row('since', '2025-10-01', 'G35.A E11.A', 'E11.9'));
    expect(since.get('E11.A')).toEqual({ date: '2025-10-01', previous: ['E11.9'], line: 3 });
  });

  it('say until when a code was there and what took its place', () => {
    const { retired } = parse(row('retired', '2025-09-30', 'G35', '', 'Multiple sclerosis'));
    expect(retired).toEqual([
      { code: 'G35', until: '2025-09-30', successors: [], title: 'Multiple sclerosis', line: 1 },
    ]);
  });

  it.each([
    [row('since', '2025-13-01', 'G35.A'), '"2025-13-01" is not a day'],
    [row('since', '2025-10-01', 'G35A'), '"G35A" is not a code'],
    [row('since', '2025-10-01', ''), 'expected since'],
    [row('retired', '2025-09-30', 'G35 G36', '', 'Two'), 'expected retired'],
    [row('retired', '2025-09-30', 'G35', 'G35.A', ''), 'expected retired'],
    [row('gone', '2025-09-30', 'G35'), '"gone" is not since or retired'],
    [row('since', '2025-10-01', 'G35.A', '', '', 'more'), 'at most five columns'],
  ])('are refused by file and line: %s', (line, problem) => {
    expect(() => parse('# first', line)).toThrow(`editions.tsv:2: `);
    expect(() => parse('# first', line)).toThrow(problem);
  });

  it('are refused when a code is named twice', () => {
    const since = row('since', '2025-10-01', 'G35.A');
    expect(() => parse(since, since)).toThrow('editions.tsv:2: G35.A has a first day already in line 1');
  });
});

const knowledge = realKnowledge();
const changes = parseAuthoredChanges(readFileSync(join(LEXICONS, 'codes', 'editions.tsv'), 'utf8'), 'editions.tsv');
const table = openCodeTable(
  buildCodeTable(authoredEditions(allFamilies(knowledge), changes, { name: 'authored-FY2027', from: '2026-10-01' })),
);
const idOf = (code: string): number => table.idOf('ICD-10-CM', code);
const on = (code: string, date: string): string[] =>
  table.isBillableOn(idOf(code), date) ? [code] : table.replacementsOn(idOf(code), date).map((id) => table.codeOf(id));

describe('the authored editions', () => {
  it('hold every code of the lexicons, in force on the first day of their edition', () => {
    const codes = [...allFamilies(knowledge)].flatMap(({ system, codes }) =>
      codes.map(({ code }) => ({ system, code })),
    );
    const lost = codes.filter(({ system, code }) => !table.isBillableOn(table.idOf(system, code), '2026-10-01'));
    expect(lost).toEqual([]);
  });

  it('give the codes of the day', () => {
    expect(on('G35.D', '2026-11-01')).toEqual(['G35.D']);
    expect(on('G35.D', '2025-06-01')).toEqual(['G35']);
    expect(on('G35', '2025-10-02')).toEqual(expect.arrayContaining(['G35.A', 'G35.D']));
    expect(on('M54.50', '2021-01-05')).toEqual(['M54.5']);
    expect(on('M54.5', '2022-01-01')).toEqual(['M54.50', 'M54.51', 'M54.59']);
    expect(on('I42.00', '2026-09-30')).toEqual(['I42.0']);
    expect(on('U09.9', '2021-03-01')).toEqual(['B94.9']);
    expect(on('T40.711A', '2021-03-01')).toEqual(['T40.7X1A']);
    expect(on('E11.9', '2021-03-01')).toEqual(['E11.9']);
  });

  it('hold a retired code where they hold what took its place', () => {
    const held = changes.retired.filter(({ code }) => idOf(code) !== -1);
    expect(held.length).toBeGreaterThan(200);
    const idle = held.filter(({ code, until }) => table.replacementsOn(idOf(code), nextDay(until)).length === 0);
    expect(idle).toEqual([]);
  });

  it('count the codes that are in force on their first day', () => {
    const [cm] = table.editions.filter(({ system }) => system === 'ICD-10-CM');
    const onDay = Array.from({ length: table.count }, (_, id) => id).filter((id) => table.systemOf(id) === 'ICD-10-CM');
    expect(cm?.billable).toBe(onDay.filter((id) => table.isBillableOn(id, '2026-10-01')).length);
    expect(cm?.codes).toBe(onDay.filter((id) => table.versionOn(id, '2026-10-01') !== null).length);
    expect(table.isBillableOn(idOf('G35'), '2025-09-30')).toBe(true);
    expect(table.isBillableOn(idOf('G35'), '2026-10-01')).toBe(false);
  });
});

describe('the authored changes beside the official order files', () => {
  let official: OfficialEdition[] | null = null;
  beforeAll(async () => {
    official = await officialEditions();
  }, 120_000);

  it('say of each code of the lexicons in which editions it is billable', () => {
    if (!official) return;
    const codes = Array.from({ length: table.count }, (_, id) => id)
      .filter((id) => table.systemOf(id) === 'ICD-10-CM')
      .map((id) => ({ id, code: table.codeOf(id) }));
    expect(codes.length).toBeGreaterThan(39_000);
    for (const { edition, from, rows } of official) {
      const billable = new Set(rows.filter((row) => row.billable).map(({ code }) => code));
      const wrong = codes.filter(({ id, code }) => table.isBillableOn(id, from) !== billable.has(code));
      expect([edition, wrong.map(({ code }) => code)]).toEqual([edition, []]);
    }
  });

  it('name only codes that were billable before and after', () => {
    if (!official) return;
    const billable = new Set(
      official.flatMap(({ rows }) => rows.filter((row) => row.billable).map(({ code }) => code)),
    );
    const begins = (code: string): boolean => [...billable].some((one) => one.startsWith(code));
    const wrong = [
      ...[...changes.since.keys()].filter((code) => !begins(code)),
      ...[...changes.since.values()].flatMap(({ previous }) => previous.filter((code) => !billable.has(code))),
      ...changes.retired.flatMap(({ code, successors }) => [code, ...successors].filter((one) => !begins(one))),
    ];
    expect(wrong).toEqual([]);
  });

  it('word retired codes as their official titles do', () => {
    if (!official) return;
    const titles = new Map(
      official.flatMap(({ rows }) => rows.filter((row) => row.billable).map(({ code, long }) => [code, long] as const)),
    );
    const wrong = changes.retired.flatMap(({ code, title }) => {
      const own = titles.get(code);
      return own === undefined
        ? [`${code} was never billable`]
        : contradictions(title, own).map((one) => `${code} ${one}`);
    });
    expect(wrong).toEqual([]);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

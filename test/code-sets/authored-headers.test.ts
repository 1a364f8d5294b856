import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoredEditions, parseAuthoredChanges } from '../../src/code-sets/authored-changes';
import { authoredHeaders, parseHeaderTitles } from '../../src/code-sets/authored-headers';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { allFamilies } from '../../src/coding/knowledge';
import { officialEditions } from '../resources/official-order-files';
import { LEXICONS, realKnowledge } from '../resources/real-knowledge';
import { addedSide, contradictions } from '../resources/title-contradictions';

const rowsOf = (codes: Record<string, string>) =>
  Object.entries(codes).map(([code, long]) => ({ code, billable: true, short: long, long }));
const titlesOf = (codes: Record<string, string>, titles: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    authoredHeaders(rowsOf(codes), new Map(Object.entries(titles))).map((row) => [row.code, row.long]),
  );

describe('titles of headers', () => {
  it('are ours where we have one', () => {
    expect(titlesOf({ 'E11.9': 'Type 2 diabetes without complications' }, { E11: 'Type 2 diabetes' })).toEqual({
      E11: 'Type 2 diabetes',
    });
  });

  it('are those of the codes under them where these differ in side', () => {
    expect(titlesOf({ 'M25.561': 'Pain in right knee', 'M25.562': 'Pain in left knee' })).toMatchObject({
      'M25.56': 'Pain in knee',
      'M25.5': '',
      M25: '',
    });
    expect(
      titlesOf({ 'G56.91': 'Trouble of a nerve, side: right', 'G56.92': 'Trouble of a nerve, side: left' }),
    ).toEqual({
      'G56.9': 'Trouble of a nerve',
      G56: '',
    });
  });

  it('are those of the codes under them where these differ in encounter; placeholders are no headers', () => {
    expect(titlesOf({ 'W11.XXXA': 'Fall from ladder, initial', 'W11.XXXD': 'Fall from ladder, subsequent' })).toEqual({
      W11: 'Fall from ladder',
    });
    expect(
      titlesOf({ 'T36.0X1A': 'Poisoning by penicillins, initial', 'T36.0X1S': 'Poisoning by penicillins, sequela' }),
    ).toEqual({
      'T36.0X1': 'Poisoning by penicillins',
      'T36.0X': '',
      'T36.0': '',
      T36: '',
    });
  });

  it.each([
    [{ 'E11.8': 'Type 2 diabetes with complications', 'E11.9': 'Type 2 diabetes without complications' }, 'E11'],
    [{ 'E11.9': 'Type 2 diabetes without complications' }, 'E11'],
    [{ 'M25.561': 'Pain in right knee' }, 'M25.56'],
    [{ 'X00.1': 'Injury of right', 'X00.2': 'Injury of left' }, 'X00'],
  ])('are left out where nothing can be said: %j', (codes, header) => {
    expect(titlesOf(codes as Record<string, string>)[header]).toBe('');
  });

  it('are those that they had as codes', () => {
    const rows = [
      { code: 'G35', billable: true, short: '', long: 'Multiple sclerosis', until: '2025-09-30' },
      { code: 'G35.A', billable: true, short: '', long: 'Relapsing', since: '2025-10-01' },
      { code: 'G35.D', billable: true, short: '', long: 'Unspecified', since: '2025-10-01' },
    ];
    expect(authoredHeaders(rows, new Map())).toEqual([
      {
        code: 'G35',
        billable: false,
        short: 'Multiple sclerosis',
        long: 'Multiple sclerosis',
        since: '2025-10-01',
        until: undefined,
      },
    ]);
  });
});

describe('rows of categories.tsv', () => {
  it.each(['E11', 'E11.9\t', '\tDiabetes', 'E1\tDiabetes', 'E11\tDiabetes\tmore', 'E11.1234\tDiabetes'])(
    'are refused by file and line: %j',
    (line) => {
      expect(() => parseHeaderTitles(`# first\n${line}`, 'categories.tsv')).toThrow('categories.tsv:2: expected');
    },
  );

  it('are refused when a code is named twice', () => {
    expect(() => parseHeaderTitles('E11\tOne\nE11\tTwo', 'categories.tsv')).toThrow(
      'categories.tsv:2: E11 has a title',
    );
  });
});

describe('headers of the embedded default', () => {
  const read = (name: string) => readFileSync(join(LEXICONS, 'codes', name), 'utf8');
  const titles = parseHeaderTitles(read('categories.tsv'), 'categories.tsv');
  const changes = parseAuthoredChanges(read('editions.tsv'), 'editions.tsv');
  const families = [...allFamilies(realKnowledge())];
  const edition = { name: 'authored-FY2027', from: '2026-10-01' };
  const { editions, conversions } = authoredEditions(families, changes, edition, titles);
  const table = openCodeTable(buildCodeTable({ editions, conversions }));
  const headers = editions.flatMap(({ codes }) => codes.filter(({ billable }) => !billable));

  it('stand above every code of more than three characters', () => {
    const alone = Array.from({ length: table.count }, (_, id) => id).filter(
      (id) => table.systemOf(id) === 'ICD-10-CM' && table.codeOf(id).length > 3 && table.parentOf(id) === -1,
    );
    expect(alone.map((id) => table.codeOf(id))).toEqual([]);
    expect(headers.length).toBeGreaterThan(12_000);
    expect(headers.filter(({ long }) => long !== '').length).toBeGreaterThan(5_500);
  });

  it('are above codes only: each line of categories.tsv is used', () => {
    const used = new Set(headers.map(({ code }) => code));
    expect([...titles.keys()].filter((code) => !used.has(code))).toEqual([]);
  });

  it('are billable in no edition and never suggested', () => {
    const offered = new Set(families.flatMap(({ codes }) => codes.map(({ code }) => code)));
    expect(headers.filter(({ code }) => offered.has(code))).toEqual([]);
    const e11 = table.idOf('ICD-10-CM', 'E11');
    expect(table.versionOn(e11, '2026-11-02')).toMatchObject({ display: 'Type 2 diabetes mellitus', billable: false });
    expect(table.childrenOf(e11).map((id) => table.codeOf(id))).toContain('E11.4');
  });

  it('are headers of the classification, and say nothing against its titles', async () => {
    const official = await officialEditions();
    if (!official) return;
    const listed = new Map(
      official.flatMap(({ rows }) => rows.filter((row) => !row.billable).map((row) => [row.code, row.long])),
    );
    // The file of FY2027 lists codes only: what came with it has no official header here.
    const before = new Set(official.slice(0, -1).flatMap(({ rows }) => rows.map(({ code }) => code)));
    const isNew = (code: string) => !official[6]?.rows.some((row) => row.code.startsWith(code) && before.has(row.code));
    const unknown = headers.filter(({ code }) => !listed.has(code) && !before.has(code) && !isNew(code));
    expect(unknown.map(({ code }) => code)).toEqual([]);
    const wrong = headers.flatMap(({ code, long }) => {
      const title = listed.get(code);
      if (long === '' || title === undefined) return [];
      const side = addedSide(long, title);
      return [...contradictions(long, title), ...(side === null ? [] : [`added ${side}`])].map(
        (one) => `${code} ${long} / ${title}: ${one}`,
      );
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listReport } from '../../../services/cli/code-set-report';
import type { CatalogEntry } from '../../../services/code-sets/catalog';
import { gatherSources } from '../../../services/code-sets/compile';
import { diffCodeSets } from '../../../services/code-sets/diff';
import { type ImportOptions, importFiles } from '../../../services/code-sets/import';
import { type ListedEdition, listEditions } from '../../../services/code-sets/list';
import { openCodeSetStore } from '../../../services/code-sets/store';
import { codesFile, edition2026, edition2027, type ListedTitle, orderFile } from './official-files';

const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** A store of its own and a folder to put files into. */
function site() {
  const place = join(folder, String(++count));
  mkdirSync(place);
  const store = openCodeSetStore(join(place, 'data'));
  const steps: string[] = [];
  const tools = {
    progress: { start: (label: string) => void steps.push(label), advance: () => {}, stop: () => {} },
    compile: async () => null,
    now: () => new Date('2026-11-22T10:00:00.000Z'),
  };
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(place, name), content);
    return join(place, name);
  };
  const take = (paths: string | readonly string[], options: ImportOptions = {}) =>
    importFiles(store, [paths].flat(), options, tools);
  const stored = () =>
    Object.fromEntries(
      readdirSync(store.folder)
        .filter((name) => name !== 'lock')
        .map((name) => [name, readFileSync(join(store.folder, name), 'base64')]),
    );
  return { store, file, take, stored, steps };
}

const order2026 = orderFile(edition2026);
const named = ({ system, part, edition, from, service, rows, billable }: CatalogEntry) => ({
  system,
  part,
  edition,
  from,
  service,
  rows,
  billable,
});
const fever = {
  system: 'ICD-10-CM',
  part: 'codes',
  edition: 'FY2026',
  from: '2025-10-01',
  service: null,
  rows: 10,
  billable: 8,
};

describe('importing official files', () => {
  it('takes a plain and a packed file alike, with edition and dates from its name', async () => {
    for (const packed of [false, true]) {
      const { store, file, take, steps } = site();
      const path = packed
        ? file('icd10cm-order-2026.txt.gz', gzipSync(order2026))
        : file('icd10cm-order-2026.txt', order2026);
      const { imported, passedOver } = await take(path);
      expect(passedOver).toEqual([]);
      expect(imported.map(({ entry, outcome }) => [named(entry), outcome])).toEqual([[fever, 'added']]);
      expect(store.catalog().entries.map(named)).toEqual([fever]);
      expect(steps).toEqual([expect.stringMatching(/^reading icd10cm-order-2026/), 'compiling']);
      const [entry] = store.catalog().entries as [CatalogEntry<'codes'>];
      const rows = [];
      for await (const row of store.rows(entry)) rows.push(row);
      expect([rows[0], rows[1]]).toEqual([
        { code: 'A10', billable: false, short: 'Made-up fever', long: 'Made-up fever' },
        { code: 'A10.0', billable: true, short: 'Made-up fever, mild', long: 'Made-up fever, mild' },
      ]);
    }
  });

  it('asks for what the file does not say, by the name of the option', async () => {
    const { file, take, store } = site();
    const path = file('list.txt', order2026);
    await expect(take(path)).rejects.toThrow(
      'list.txt: does not say of which edition it is; give --edition, such as FY2027',
    );
    await expect(take(path, { edition: 'spring' })).rejects.toThrow(
      'list.txt: spring does not say since when it is in force; give --from YYYY-MM-DD',
    );
    await take(path, { edition: 'spring', from: '2026-03-01' });
    expect(store.catalog().entries.map(named)).toEqual([{ ...fever, edition: 'spring', from: '2026-03-01' }]);
    const ptp = file(
      'edits.csv',
      'Column 1,Column 2,Effective Date,Deletion Date,Modifier\n10021,10004,20240101,*,1\n',
    );
    await expect(take(ptp, { edition: '2026Q4' })).rejects.toThrow(
      /edits\.csv: .*--service practitioner, hospital or equipment/,
    );
  });

  it('takes the word of whoever imports for what a file is, and reads it as that', async () => {
    const { file, take } = site();
    const path = file('list.txt', `A1?0    Made-up fever\n${codesFile(edition2026)}`);
    const said = { system: 'ICD-10-CM', part: 'codes', edition: 'FY2026' } as const;
    await expect(take(path)).rejects.toThrow('list.txt: is none of the files that are understood');
    await expect(take(path, said)).rejects.toThrow(/list\.txt:1: /);
    await expect(take(path, { system: 'NCCI', part: 'codes' })).rejects.toThrow(
      '--part: codes are of ICD-10-CM or ICD-10-PCS or CPT or HCPCS, not of NCCI',
    );
    const good = file('codes-2026.txt', codesFile(edition2026));
    await expect(take(good, { system: 'HCPCS' })).rejects.toThrow(
      'codes-2026.txt: holds ICD-10-CM codes, which was not asked for',
    );
  });

  it('changes nothing where the same file comes again, and says what it replaced where another one comes', async () => {
    const { file, take, stored, store } = site();
    await take(file('icd10cm-order-2026.txt', order2026));
    const before = stored();
    const again = await take(file('same-2026.txt', order2026));
    expect(again.imported.map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(stored()).toEqual(before);
    const corrected = orderFile([...edition2026.slice(0, 9), ['C309', 'Third invention, side not known']]);
    const other = await take(file('corrected-2026.txt', corrected));
    expect(other.imported).toMatchObject([
      { outcome: 'replaced', before: { source: { names: ['icd10cm-order-2026.txt'] } } },
    ]);
    expect(store.catalog().entries).toHaveLength(1);
    expect(Object.keys(stored())).toHaveLength(2);
  });

  it('takes the order file where the codes file is there as well, and says so', async () => {
    const { file, take } = site();
    const paths = [file('icd10cm-codes-2026.txt', codesFile(edition2026)), file('icd10cm-order-2026.txt', order2026)];
    const { imported, passedOver } = await take(paths);
    expect(imported.map(({ entry }) => entry.source.names)).toEqual([['icd10cm-order-2026.txt']]);
    expect(passedOver).toEqual([
      { file: 'icd10cm-codes-2026.txt', why: 'icd10cm-order-2026.txt says the same and more' },
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a line that is cut off', { 'order-2027.txt': cutLine(orderFile(edition2027), 7) }, /order-2027\.txt:7: /],
    ['an empty file', { 'order-2027.txt': '' }, /order-2027\.txt: is none of the files that are understood/],
    ['prose', { 'order-2027.txt': 'Dear colleagues,\nhere are the codes.\n' }, /order-2027\.txt: /],
    [
      'a list that is cut short',
      { 'order-2027.txt': orderFile(edition2027.slice(0, 6)) },
      /has 4 billable codes where FY2026 has 8; is it whole\? If it is, import it with --force/,
    ],
    ['headers alone', { 'order-2027.txt': orderFile([['A10', 'Made-up fever', 'header']]) }, /holds no billable code/],
    [
      'a second edition of the same day',
      { 'order-2027.txt': order2026 },
      /FY27 would begin on 2025-10-01, as FY2026 does/,
    ],
    [
      'two lists of one edition',
      { 'a-2027.txt': orderFile(edition2027), 'b-2027.txt': orderFile(edition2027) },
      /a-2027\.txt, b-2027\.txt: are both the codes of ICD-10-CM FY2027; give one of them/,
    ],
    ['one good and one bad file', { 'a-2027.txt': orderFile(edition2027), 'b-2027.txt': 'x' }, /b-2027\.txt: /],
  ])('refuses %s, and leaves everything byte for byte as it was', async (what, files, message) => {
    const { file, take, stored } = site();
    await take(file('icd10cm-order-2026.txt', order2026));
    const before = stored();
    const paths = Object.entries(files).map(([name, content]) => file(name, content));
    const options = what.startsWith('a second edition') ? { edition: 'FY27', from: '2025-10-01' } : {};
    await expect(take(paths, options)).rejects.toThrow(message);
    expect(stored()).toEqual(before);
  });

  it('takes a short list where that is insisted on, but never an empty one', async () => {
    const { file, take, store } = site();
    await take(file('order-2026.txt', order2026));
    await take(file('order-2027.txt', orderFile(edition2027.slice(0, 6))), { force: true });
    expect(store.catalog().entries.map(({ edition, billable }) => [edition, billable])).toEqual([
      ['FY2026', 8],
      ['FY2027', 4],
    ]);
    const headers = orderFile([['A10', 'Made-up fever', 'header']]);
    await expect(take(file('order-2028.txt', headers), { force: true })).rejects.toThrow('holds no billable code');
  });

  it('lists the editions with the days on which they are in force', async () => {
    const { file, take, store } = site();
    await take(file('order-2026.txt', order2026));
    await take(file('codes-2027.txt', codesFile(edition2027)));
    const authored = {
      system: 'ICD-10-CM',
      name: 'authored-FY2027',
      from: '2026-10-01',
      codes: 5,
      billable: 5,
    } as const;
    expect(listEditions(store.catalog(), [authored])).toMatchObject([
      { edition: 'authored-FY2027', origin: 'authored', codes: 5 },
      {
        edition: 'FY2026',
        from: '2025-10-01',
        to: '2026-09-30',
        codes: 10,
        billable: 8,
        parts: [{ part: 'codes', to: '2026-09-30' }],
      },
      { edition: 'FY2027', from: '2026-10-01', to: null, codes: 8, billable: 8, parts: [{ part: 'codes', to: null }] },
    ]);
  });

  it.each([
    ['headers in both', orderFile],
    ['no headers in the later one', codesFile],
  ])('compares two editions, with %s', async (_, later: (list: readonly ListedTitle[]) => string) => {
    const { file, take, store } = site();
    await take([file('order-2026.txt', order2026), file('later-2027.txt', later(edition2027))]);
    const diff = await diffCodeSets(store, { before: 'FY2026', after: 'FY2027' });
    expect(diff).toMatchObject({ system: 'ICD-10-CM', before: { from: '2025-10-01' }, after: { edition: 'FY2027' } });
    expect(diff.added.map(({ code }) => code)).toEqual(['A10.10', 'A10.11']);
    expect(diff.deleted).toMatchObject([
      { code: 'A10.1', isHeader: true, replacedBy: ['A10.10', 'A10.11'] },
      { code: 'A10.2', isHeader: false, replacedBy: [] },
    ]);
    expect(diff.revised.map(({ code }) => code)).toEqual(['C30.0']);
    await expect(diffCodeSets(store, { before: 'FY2027', after: 'FY2026' })).rejects.toThrow(
      'give the earlier edition first',
    );
    await expect(diffCodeSets(store, { before: 'FY2026', after: 'FY2028' })).rejects.toThrow(
      'there are ICD-10-CM FY2026, ICD-10-CM FY2027',
    );
  });

  it('joins the files that PTP edits come in, and gathers them as they were', async () => {
    const { file, take, store } = site();
    const head = 'Column 1,Column 2,Prior to 1996,Effective Date,Deletion Date,Modifier\n';
    const files = [
      file('ccipra-v322r0-f1.csv', `${head}10021,10004,,20240101,*,1\n10021,10005,,19960101,20011231,0\n`),
      file('ccipra-v322r0-f2.csv', `${head}99213,99211,,20240101,*,9\n`),
      file('ccioph-v322r0-f1.csv', `${head}99213,99211,,20240101,*,0\n`),
    ];
    const { imported } = await take(files);
    expect(imported.map(({ entry }) => [entry.service, entry.edition, entry.from, entry.rows])).toEqual([
      ['practitioner', '2026Q3', '2026-07-01', 3],
      ['hospital', '2026Q3', '2026-07-01', 1],
    ]);
    const [edition, ...others] = (await gatherSources(store)).ptp;
    expect([edition?.edition, others]).toEqual(['2026Q3', []]);
    const edit = (
      service: string,
      column1: string,
      column2: string,
      from: string,
      to: string | null,
      indicator: number,
    ) => ({
      ...{ service, column1, column2, from, to, indicator },
    });
    expect([...(edition?.rows ?? [])]).toEqual([
      edit('hospital', '99213', '99211', '2024-01-01', null, 0),
      edit('practitioner', '10021', '10004', '2024-01-01', null, 1),
      edit('practitioner', '10021', '10005', '1996-01-01', '2001-12-31', 0),
      edit('practitioner', '99213', '99211', '2024-01-01', null, 9),
    ]);
  });

  it('compiles the newest eight quarters of edits of each service, keeps the others and says so', async () => {
    const { file, take, store } = site();
    const head = 'Column 1,Column 2,Prior to 1996,Effective Date,Deletion Date,Modifier\n';
    const edits = `${head}10021,10004,,20240101,*,1\n`;
    const mueHead = 'HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n';
    const limits = `${mueHead}10021,2,3 Date of Service Edit: Clinical,Sample\n`;
    const names = [2024, 2025, 2026].flatMap((year) => [1, 2, 3].map((quarter) => `${year}Q${quarter}`));
    for (const edition of names) {
      await take(file(`pairs-${edition}.csv`, edits), { edition, service: 'practitioner' });
      await take(file(`limits-${edition}.csv`, limits), { edition, service: 'practitioner' });
    }
    await take(file('out.csv', edits), { edition: '2024Q1', service: 'hospital' });
    const { ptp, mue } = await gatherSources(store);
    expect(mue.map(({ edition }) => edition)).toEqual(names.slice(1));
    expect(ptp.map(({ edition }) => edition)).toEqual(names);
    expect([...(ptp[0]?.rows ?? [])].map(({ service }) => service)).toEqual(['hospital']);
    const [oldest, next] = listEditions(store.catalog(), []);
    const used = (one = oldest) => one?.parts.map(({ part, service, inUse }) => [part, service, inUse]);
    expect(used()).toEqual([
      ['mue', 'practitioner', false],
      ['ptp', 'hospital', true],
      ['ptp', 'practitioner', false],
    ]);
    expect(used(next)).toEqual([
      ['mue', 'practitioner', true],
      ['ptp', 'practitioner', true],
    ]);
    expect(listReport([oldest as ListedEdition])).toContain(
      'mue (practitioner; too old to be used), ptp (hospital), ptp (practitioner; too old to be used)',
    );
  });

  it('gathers all rows by part for the compiler', async () => {
    const { file, take, store } = site();
    await take([file('order-2026.txt', order2026), file('codes-2027.txt', codesFile(edition2027))]);
    const { codes, text, ptp } = await gatherSources(store);
    expect(codes.map(({ name, from, codes: rows }) => [name, from, rows.length])).toEqual([
      ['FY2026', '2025-10-01', 10],
      ['FY2027', '2026-10-01', 8],
    ]);
    expect(text.codes).toEqual(codes[1]?.codes);
    expect([text.tabular, ptp]).toEqual([[], []]);
  });
});

/** Cuts line `number` (from 1) off in the middle of its code. */
function cutLine(text: string, number: number): string {
  const lines = text.split('\n');
  lines[number - 1] = (lines[number - 1] as string).slice(0, 9);
  return lines.join('\n');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogEntry } from '../../../services/code-sets/catalog';
import { lockCodeSets } from '../../../services/code-sets/lock';
import { type CodeSetChange, openCodeSetStore } from '../../../services/code-sets/store';

const dataDir = mkdtempSync(join(tmpdir(), 'countersign-code-sets-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

let count = 0;
const newStore = () => openCodeSetStore(join(dataDir, String(++count)));
const codes = (...list: string[]) =>
  list.map((code) => ({ code, billable: true, short: code, long: `Title of ${code}` }));

async function* streamed<Row>(rows: readonly Row[], failure?: Error): AsyncGenerator<Row> {
  yield* rows;
  if (failure !== undefined) throw failure;
}

async function put(change: CodeSetChange, edition: string, rows: AsyncIterable<unknown>): Promise<void> {
  const written = await change.write(`ICD-10-CM-codes-${edition}`, rows);
  const entry: CatalogEntry = {
    ...{ system: 'ICD-10-CM', part: 'codes', edition, from: `${edition.slice(2)}-10-01`, service: null },
    source: { names: ['order.txt'], sha256: '0'.repeat(64) },
    ...{ billable: written.rows, importedAt: '2026-11-22T00:00:00.000Z' },
    ...written,
  };
  change.put([entry]);
}

const noCompile = async () => null;
const put2026 = (change: CodeSetChange) => put(change, 'FY2026', streamed(codes('A00.0', 'A00.1')));

async function allCodes(store: ReturnType<typeof newStore>): Promise<string[]> {
  const found: string[] = [];
  for (const entry of store.catalog().entries) {
    for await (const row of store.rows(entry as CatalogEntry<'codes'>)) found.push(`${entry.edition} ${row.code}`);
  }
  return found;
}

/** Name and content of every file, the lock's folder left out. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name !== 'lock');
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

describe('the store of code sets', () => {
  it('is empty, and makes nothing, before the first change', () => {
    const store = newStore();
    expect(store.catalog()).toEqual({ entries: [], compiled: null });
    expect(existsSync(store.folder)).toBe(false);
  });

  it('gives back the rows that were put in, in their order', async () => {
    const store = newStore();
    await store.change(put2026, noCompile);
    await store.change((change) => put(change, 'FY2027', streamed(codes('A00.1', 'A00.0', 'é🙂'))), noCompile);
    expect(await allCodes(openCodeSetStore(join(store.folder, '..')))).toEqual([
      ...['FY2026 A00.0', 'FY2026 A00.1'],
      ...['FY2027 A00.1', 'FY2027 A00.0', 'FY2027 é🙂'],
    ]);
  });

  it('keeps many rows whole where pieces end within them', async () => {
    const store = newStore();
    const many = Array.from({ length: 20_000 }, (_, at) => `${at}-ü`);
    await store.change((change) => put(change, 'FY2026', streamed(codes(...many))), noCompile);
    expect(await allCodes(store)).toEqual(many.map((code) => `FY2026 ${code}`));
  });

  it('puts an entry in the place of the one that is the same, and removes its file', async () => {
    const store = newStore();
    await store.change(put2026, noCompile);
    await store.change((change) => put(change, 'FY2026', streamed(codes('B00.0'))), noCompile);
    expect(await allCodes(store)).toEqual(['FY2026 B00.0']);
    expect(Object.keys(contents(store.folder))).toHaveLength(2);
    await store.change(async (change) => change.remove(change.catalog().entries), noCompile);
    expect(Object.keys(contents(store.folder))).toEqual(['catalog.json']);
  });

  it.each([
    [
      'rows that end in an error',
      (change: CodeSetChange) => put(change, 'FY2027', streamed(codes('X'), new Error('line 7'))),
      noCompile,
    ],
    [
      'a compiler that fails',
      (change: CodeSetChange) => put(change, 'FY2027', streamed(codes('X'))),
      async () => {
        throw new Error('line 7');
      },
    ],
  ])('is byte for byte as it was after %s', async (_, work, compile) => {
    const store = newStore();
    await store.change(put2026, noCompile);
    const before = contents(store.folder);
    await expect(store.change(work, compile)).rejects.toThrow('line 7');
    expect(contents(store.folder)).toEqual(before);
  });

  it('compiles what will be in use before it is in use', async () => {
    const store = newStore();
    const seen: string[][] = [];
    await store.change(put2026, async (changed) => {
      seen.push(
        changed.catalog().entries.map(({ edition }) => edition),
        store.catalog().entries.map(({ edition }) => edition),
      );
      writeFileSync(join(changed.folder, 'knowledge-ab12.bin'), 'compiled');
      return { file: 'knowledge-ab12.bin', hash: 'ab12' };
    });
    expect(seen).toEqual([['FY2026'], []]);
    expect(store.catalog().compiled).toEqual({ file: 'knowledge-ab12.bin', hash: 'ab12' });
    // Nothing changed, nothing to compile.
    await store.change(
      async () => {},
      async () => {
        throw new Error('compiled for nothing');
      },
    );
    expect(readFileSync(join(store.folder, 'knowledge-ab12.bin'), 'utf8')).toBe('compiled');
    const again = store.change(
      async (change) => change.recompile(),
      async () => {
        throw new Error('compiled again');
      },
    );
    await expect(again).rejects.toThrow('compiled again');
  });

  it('removes what changes that were cut off have left, and nothing that is not its own', async () => {
    const store = newStore();
    await store.change(put2026, noCompile);
    const left = [
      'ICD-10-CM-codes-FY2027.mq1-99-1.ndjson.gz',
      'catalog.json.new',
      'knowledge-ab.bin',
      'knowledge-ab.bin.9.partial',
    ];
    for (const name of [...left, 'fy2027.zip']) writeFileSync(join(store.folder, name), 'x');
    await store.change(async () => {}, noCompile);
    const names = Object.keys(contents(store.folder));
    expect(names).toEqual(expect.arrayContaining(['catalog.json', 'fy2027.zip']));
    expect(names).toHaveLength(3);
  });

  it('does not read rows that are not what was imported', async () => {
    const store = newStore();
    await store.change(put2026, noCompile);
    const [entry] = store.catalog().entries as [CatalogEntry<'codes'>];
    const other = newStore();
    await other.change((change) => put(change, 'FY2026', streamed(codes('A00.0', 'A00.2'))), noCompile);
    const [forged] = other.catalog().entries as [CatalogEntry];
    const path = join(store.folder, entry.file);
    const good = readFileSync(path);
    for (const bad of [
      readFileSync(join(other.folder, forged.file)),
      good.subarray(0, good.length - 9),
      Buffer.from('x'),
    ]) {
      writeFileSync(path, bad);
      await expect(allCodes(store)).rejects.toThrow(`${path}: is not what was imported`);
    }
    rmSync(path);
    await expect(allCodes(store)).rejects.toThrow(`${path}: cannot be read (ENOENT)`);
  });

  it.each(['', '{}', '{"format":1,"entries":[{}],"compiled":null}', '{"format":2,"entries":[],"compiled":null}'])(
    'says of a catalog that is %j what to do, and leaves it',
    async (text) => {
      const store = newStore();
      mkdirSync(store.folder, { recursive: true });
      writeFileSync(join(store.folder, 'catalog.json'), text);
      expect(() => store.catalog()).toThrow(/catalog\.json: is no catalog of code sets; put it back/);
      await expect(store.change(put2026, noCompile)).rejects.toThrow('is no catalog');
      expect(readFileSync(join(store.folder, 'catalog.json'), 'utf8')).toBe(text);
    },
  );

  it('makes one change at a time', async () => {
    const store = newStore();
    await store.change(put2026, noCompile);
    await store.change(async () => {
      await expect(store.change(put2026, noCompile)).rejects.toThrow(
        `the code sets are being changed by process ${process.pid}; wait until it has ended`,
      );
    }, noCompile);
    await store.change(put2026, noCompile);
  });

  it('is not held up by a process that was killed while it held the lock', async () => {
    const store = newStore();
    mkdirSync(join(store.folder, 'lock'), { recursive: true });
    // A listening socket that goes with its process is what the lock is.
    const script = `require('net').createServer(() => {}).listen(process.argv[1], () => console.log('held'))`;
    const child = spawn(process.execPath, ['-e', script, join(store.folder, 'lock', '0000.sock')]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(join(store.folder, 'lock'))).toEqual(['0000.sock']);
    await store.change(put2026, noCompile);
    expect(await allCodes(store)).toHaveLength(2);
    await (await lockCodeSets(store.folder)).release();
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogEntry } from '../../services/code-sets/catalog';
import { openCodeSetStore } from '../../services/code-sets/store';
import { type ListedTitle, orderFile } from '../services/code-sets/official-files';
import { smallLexicons } from '../services/code-sets/small-lexicons';
import { runCli } from '../support/process';
import { patience, scale } from './scale';

const kills = scale(20, 200);
const main = join(__dirname, '../../dist/services/cli/main.js');

/** Two lists of the same edition that differ in every title, long enough that a kill finds the import at work. */
const SETS = ['old', 'new'] as const;
const COUNT = 5_000;
function list(name: string): ListedTitle[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const number = String(at).padStart(5, '0');
    return [`${String.fromCharCode(65 + (at % 26))}${number.slice(0, 2)}${number.slice(2)}`, `${name} title ${number}`];
  });
}

/*
 * Kills an import at moments spread over all of its run. Whoever reads then sees the set from before or the one from
 * after it, whole, and the next import goes through.
 */
describe('kill -9 in the middle of an import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'));
  const files = SETS.map((name) => {
    writeFileSync(join(folder, `${name}-2027.txt`), orderFile(list(name)));
    return join(folder, `${name}-2027.txt`);
  });
  const store = openCodeSetStore(folder);
  const env = { DATA_DIR: folder, LEXICONS_DIR: smallLexicons(join(folder, 'lexicons')) };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    `leaves the old set or the new one in ${kills} kills`,
    async () => {
      await importWhole(files[0] as string);
      const whole = await howLong(() => importWhole(files[1] as string));
      let current = 'new';
      let cut = 0;
      let changed = 0;
      for (let kill = 1; kill <= kills; kill++) {
        const wanted = current === 'old' ? 'new' : 'old';
        const child = start(files[SETS.indexOf(wanted)] as string, env);
        const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
        // By time, from the first instructions to past the end, and by what it does to the folder: renames take no time.
        const moment =
          kill % 2 === 0
            ? new Promise((resolve) => setTimeout(resolve, whole * 1.3 * ((kill * 0.618_034) % 1)))
            : nthEvent(store.folder, 1 + ((kill * 7) % 25));
        await Promise.race([ended, moment]);
        child.kill('SIGKILL');
        const [, signal] = await ended;
        if (signal === 'SIGKILL') cut++;
        const found = await standing();
        expect(['old', 'new']).toContain(found);
        if (signal === null) expect(found).toBe(wanted);
        if (found !== current) changed++;
        current = found;
      }
      const listed = await runCli(['code-set', 'list'], '', env);
      expect([listed.code, listed.stdout]).toEqual([
        0,
        expect.stringMatching(/ICD-10-CM +FY2027 +2026-10-01 - +5000 +5000 +codes/),
      ]);
      await importWhole(files[SETS.indexOf(current === 'old' ? 'new' : 'old')] as string);
      expect(await standing()).not.toBe(current);
      // What the kills have left went with the last import.
      const entries = store.catalog().entries.map(({ file }) => file);
      const left = readdirSync(store.folder).filter((name) => name.endsWith('.ndjson.gz') || name.endsWith('.new'));
      expect(left).toEqual(entries);
      process.stdout.write(`${kills} kills: ${cut} imports cut off, ${changed} went through, nothing in between\n`);
      // A test that was never in the middle of anything would prove nothing.
      expect(cut).toBeGreaterThan(kills / 4);
    },
    patience(600, 7_200),
  );

  it.each([
    ['SIGINT', 'reading'],
    ['SIGTERM', 'reading'],
    ['SIGINT', 'compiling'],
  ] as const)('says on %s while %s that nothing was changed, and nothing was', async (signal, step) => {
    const before = await standing();
    const child = spawn(process.execPath, [main, 'code-set', 'import', files[before === 'old' ? 1 : 0] as string], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      const isNew = !said.includes(step);
      said += chunk;
      if (isNew && said.includes(step)) child.kill(signal);
    });
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([130, expect.stringContaining('interrupted: the code sets are as they were')]);
    expect(await standing()).toBe(before);
  });

  it('leaves the old set where the disk takes no more', async () => {
    const before = await standing();
    const other = files[before === 'old' ? 1 : 0] as string;
    // A limit on the size of a file stands for a full disk: both refuse a write in the middle of the rows.
    const script = 'ulimit -f 16; exec "$0" "$@"';
    const child = spawn('sh', ['-c', script, process.execPath, main, 'code-set', 'import', other], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/code-sets: cannot be written \(EFBIG\); the code sets are as they were/),
    ]);
    expect(await standing()).toBe(before);
    expect(readdirSync(store.folder).filter((name) => name.endsWith('.gz'))).toHaveLength(1);
  });

  async function importWhole(file: string): Promise<void> {
    const { code, stderr } = await runCli(['code-set', 'import', file], '', env);
    expect([code, stderr]).toEqual([0, expect.stringContaining('reading')]);
  }

  /** Which of the two sets is there, after reading all of it: its checksum is verified on the way. */
  async function standing(): Promise<string> {
    const { entries } = store.catalog();
    expect(entries).toHaveLength(1);
    const names = new Set<string>();
    let rows = 0;
    for await (const { long } of store.rows(entries[0] as CatalogEntry<'codes'>)) {
      names.add(long.split(' ')[0] as string);
      rows++;
    }
    expect([rows, names.size]).toEqual([COUNT, 1]);
    return [...names][0] as string;
  }
});

function start(file: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [main, 'code-set', 'import', file], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
}

/** Settles when something has happened in the folder for the `wanted`th time. */
function nthEvent(folder: string, wanted: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const watcher = watch(folder, { persistent: false }, () => {
      if (++seen < wanted) return;
      watcher.close();
      resolve();
    });
  });
}

async function howLong(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

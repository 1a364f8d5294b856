import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotOpenDatabase } from '../../../services/database/cannot-open-database';
import { lockDirectory } from '../../../services/database/directory-lock';

describe('the lock of a data folder', () => {
  const made: string[] = [];
  const folder = (deep = ''): string => {
    const path = mkdtempSync(join(tmpdir(), 'countersign-lock-'));
    made.push(path);
    mkdirSync(join(path, deep), { recursive: true });
    return join(path, deep);
  };
  const folderWithLeftovers = (): string => {
    const path = folder();
    mkdirSync(join(path, 'lock'));
    return path;
  };
  afterAll(() => made.forEach((path) => void rmSync(path, { recursive: true, force: true })));

  it('is held by one at a time, and free again after it', async () => {
    const path = folder();
    const lock = await lockDirectory(path);
    await expect(lockDirectory(path)).rejects.toThrow(new RegExp(`in use by process ${process.pid}.*DATA_DIR`));
    await lock.release();
    await (await lockDirectory(path)).release();
  });

  it('is one lock for one folder, however it is spelled', async () => {
    const path = folder('a');
    const lock = await lockDirectory(path);
    await expect(lockDirectory(join(path, '..', 'a'))).rejects.toThrow(CannotOpenDatabase);
    await lock.release();
  });

  it('holds a folder whose path is longer than a socket address', async () => {
    const path = folder('x'.repeat(120));
    const lock = await lockDirectory(path);
    await expect(lockDirectory(path)).rejects.toThrow(CannotOpenDatabase);
    await lock.release();
  });

  it('is taken from a process that was killed', async () => {
    const path = folder();
    const other = await holder(path);
    await expect(lockDirectory(path)).rejects.toThrow(CannotOpenDatabase);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('close', resolve));
    await (await lockDirectory(path)).release();
  });

  it('is taken where files were left behind: they go, and nothing else does', async () => {
    const path = folderWithLeftovers();
    writeFileSync(join(path, 'lock', '0000000000000000.sock'), 'not a socket');
    await leaveStale(join(path, 'lock', '1111111111111111.sock'));
    await leaveStale(join(path, 'lock', '2222222222222222.new'));
    utimesSync(join(path, 'lock', '2222222222222222.new'), 0, 0);
    writeFileSync(join(path, 'checkpoints.txt'), 'kept');
    const lock = await lockDirectory(path);
    expect(readdirSync(join(path, 'lock'))).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.sock$/)]);
    await lock.release();
    expect(readdirSync(join(path, 'lock'))).toEqual([]);
    expect(readdirSync(path).sort()).toEqual(['checkpoints.txt', 'lock']);
  });

  it('is not taken from a process that stands still', async () => {
    const path = folder();
    const other = await holder(path);
    other.kill('SIGSTOP');
    await expect(lockDirectory(path)).rejects.toThrow(/in use by another process/);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('close', resolve));
    await (await lockDirectory(path)).release();
  });

  it('goes to exactly one of several that come at once, over what others left', async () => {
    for (let round = 0; round < 50; round++) {
      const path = folderWithLeftovers();
      await leaveStale(join(path, 'lock', '8888888888888888.sock'));
      const tries = await Promise.allSettled(Array.from({ length: 4 }, () => lockDirectory(path)));
      const locks = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(locks).toHaveLength(1);
      await locks[0]?.release();
    }
  });

  it('goes to exactly one of two processes that start at once, 50 times', async () => {
    const starters = await Promise.all([starter(), starter()]);
    try {
      for (let round = 0; round < 50; round++) {
        const path = folderWithLeftovers();
        await leaveStale(join(path, 'lock', `${round % 2 === 0 ? '0' : 'f'}000000000000000.sock`));
        const at = Date.now() + 20;
        const results = await Promise.all(starters.map((one) => one.send({ path, at })));
        expect([round, results.filter((result) => result === 'held')]).toEqual([round, ['held']]);
        await Promise.all(starters.map((one) => one.send('release')));
      }
    } finally {
      for (const { child } of starters) child.kill('SIGKILL');
    }
  }, 60_000);
});

/** A socket that nobody listens on any more, as a killed process leaves it. */
async function leaveStale(path: string): Promise<void> {
  const listening = `${path}.live`;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listening, resolve);
  });
  renameSync(listening, path);
  await new Promise((resolve) => server.close(resolve));
}

const lockScript = JSON.stringify(join(__dirname, '../../../dist/services/database/directory-lock.js'));

interface Starter {
  readonly child: ChildProcess;
  send(order: { path: string; at: number } | 'release'): Promise<string>;
}

/** Another process that takes folders when it is told to, at the very millisecond. */
async function starter(): Promise<Starter> {
  const script = `const { lockDirectory } = require(${lockScript});
    let lock;
    process.on('message', async (order) => {
      if (order === 'release') { await lock?.release(); lock = undefined; return process.send('released'); }
      while (Date.now() < order.at);
      try { lock = await lockDirectory(order.path); process.send('held'); } catch (error) { process.send(error.name); }
    });
    process.send('ready');`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const told = () => new Promise<string>((resolve) => child.once('message', (text) => resolve(String(text))));
  await told();
  return {
    child,
    send: (order) => {
      const answer = told();
      child.send(order);
      return answer;
    },
  };
}

/** Another process that holds the folder. */
function holder(path: string): Promise<ChildProcess> {
  const script = `require(${lockScript}).lockDirectory(${JSON.stringify(path)}).then(() => { console.log('held'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve(child));
    child.once('close', () => reject(new Error('the holder ended')));
  });
}

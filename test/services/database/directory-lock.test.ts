import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  afterAll(() => made.forEach((path) => void rmSync(path, { recursive: true, force: true })));

  it('is held by one at a time, and free again after it', async () => {
    const path = folder();
    const lock = await lockDirectory(path);
    await expect(lockDirectory(path)).rejects.toThrow(/in use by another process.*DATA_DIR/);
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

  it('is taken where a marker and a file of the name were left behind', async () => {
    const path = folder();
    writeFileSync(join(path, 'lock.sock'), 'not a socket');
    await (await lockDirectory(path)).release();
  });

  it('goes to exactly one of several that find it stale at once', async () => {
    for (let round = 0; round < 50; round++) {
      const path = folder();
      writeFileSync(join(path, 'lock.sock'), '');
      const tries = await Promise.allSettled(Array.from({ length: 4 }, () => lockDirectory(path)));
      const locks = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(locks).toHaveLength(1);
      await locks[0]?.release();
    }
  });
});

/** Another process that holds the folder. */
function holder(path: string): Promise<ChildProcess> {
  const lock = join(__dirname, '../../../dist/services/database/directory-lock.js');
  const script = `require(${JSON.stringify(lock)}).lockDirectory(${JSON.stringify(path)}).then(() => { console.log('held'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve(child));
    child.once('close', () => reject(new Error('the holder ended')));
  });
}

import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotOpenDatabase } from './cannot-open-database';
import { ask, type Presence } from './presence';

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Unix sockets take no longer names (sun_path: 104 bytes on macOS, 108 on Linux). */
const LONGEST_SOCKET = 100;
const PATIENCE_MS = 5_000;

/**
 * Holds a folder for this process. PGlite itself lets two processes open one folder, and they would destroy it.
 * Throws CannotOpenDatabase, which names the process, while another one holds the folder.
 *
 * Whoever wants the folder shows a listening socket under a name of its own and only then looks for others. The system
 * closes a socket with its process, however that ends, and a closed one never listens again: it can be removed by
 * anyone. Of two that come at once each sees the other or the later one sees the earlier; the lower name goes on.
 */
export async function lockDirectory(folder: string): Promise<DirectoryLock> {
  const place = placeOf(realpathSync(folder));
  const name = randomBytes(8).toString('hex');
  const presence: Presence = { pid: process.pid, holds: false };
  try {
    const server = await show(place, name, presence);
    const release = async (): Promise<void> => {
      rmSync(join(place.folder, `${name}.sock`), { force: true });
      await new Promise((resolve) => server.close(resolve));
    };
    try {
      await outlast(place, `${name}.sock`);
    } catch (error) {
      await release();
      throw error;
    }
    presence.holds = true;
    return { release };
  } finally {
    place.leave();
  }
}

interface Place {
  readonly folder: string;
  /** A short spelling of a path in `folder`, for a socket. */
  address(name: string): string;
  leave(): void;
}

function placeOf(dataFolder: string): Place {
  const inside = join(dataFolder, 'lock');
  const isShort = Buffer.byteLength(join(inside, 'x'.repeat(21))) <= LONGEST_SOCKET;
  // Where Linux has no room for the path, it takes the folder by its descriptor.
  const folder = isShort || process.platform === 'linux' ? inside : join(tmpdir(), `countersign-${hash(dataFolder)}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isShort || folder !== inside) return { folder, address: (name) => join(folder, name), leave: () => {} };
    const descriptor = openSync(folder, 'r');
    return {
      folder,
      address: (name) => `/proc/self/fd/${descriptor}/${name}`,
      leave: () => closeSync(descriptor),
    };
  } catch (error) {
    throw cannotLock(error);
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** Listens first and takes a name that others look at afterwards: one that is seen and refuses is dead. */
function show(place: Place, name: string, presence: Presence): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(JSON.stringify(presence), () => socket.destroy());
    });
    server.once('error', (error) => reject(cannotLock(error)));
    server.listen(place.address(`${name}.new`), () => {
      server.unref();
      try {
        renameSync(join(place.folder, `${name}.new`), join(place.folder, `${name}.sock`));
        resolve(server);
      } catch (error) {
        server.close();
        reject(cannotLock(error));
      }
    });
  });
}

/** Resolves when nobody else is there. Throws where someone holds the folder or comes before us. */
async function outlast(place: Place, own: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    let waits = false;
    let last: number | undefined;
    for (const other of others(place.folder, own)) {
      const answer = await ask(place.address(other), end - performance.now());
      if (answer === 'dead') rmSync(join(place.folder, other), { force: true });
      else {
        if (answer !== 'silent' && (answer.holds || other < own)) throw inUse(answer.pid);
        waits = true;
        last = answer === 'silent' ? undefined : answer.pid;
      }
    }
    if (!waits) return;
    if (performance.now() > end) throw inUse(last);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function others(folder: string, own: string): string[] {
  const names = readdirSync(folder);
  for (const name of names.filter((one) => one.endsWith('.new'))) removeOld(join(folder, name));
  return names.filter((name) => name.endsWith('.sock') && name !== own);
}

/** Of a process that was killed before it took its name. */
function removeOld(path: string): void {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  if (Date.now() - made > 60_000) rmSync(path, { force: true });
}

function inUse(pid: number | undefined): CannotOpenDatabase {
  return new CannotOpenDatabase(
    `the data folder is in use by ${pid === undefined ? 'another process' : `process ${pid}`}; stop it, or set DATA_DIR to another folder`,
  );
}

function cannotLock(error: unknown): CannotOpenDatabase {
  return new CannotOpenDatabase(
    `the data folder cannot be locked (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
  );
}

import { createHash } from 'node:crypto';
import { realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotOpenDatabase } from './cannot-open-database';

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Unix sockets take no longer names (sun_path: 104 bytes on macOS, 108 on Linux). */
const LONGEST_SOCKET = 100;

/**
 * Holds a folder for this process. PGlite itself lets two processes open one folder, and they would destroy it.
 * The lock is a listening socket: the system closes it with its process, however that ends, and whoever comes next
 * sees by a refused connection that it is stale. Throws CannotOpenDatabase while another process holds the folder.
 */
export async function lockDirectory(folder: string): Promise<DirectoryLock> {
  const path = socketOf(realpathSync(folder));
  for (let attempt = 0; attempt < 20; attempt++) {
    const server = (await listen(path)) ?? (await takeOver(path));
    if (server !== undefined) return { release: () => close(server) };
    if (await isAnswered(path)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new CannotOpenDatabase(
    'the data folder is in use by another process of Countersign; stop it, or set DATA_DIR to another folder',
  );
}

function socketOf(folder: string): string {
  const inside = join(folder, 'lock.sock');
  if (process.platform !== 'win32' && Buffer.byteLength(inside) <= LONGEST_SOCKET) return inside;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  return process.platform === 'win32' ? `\\\\.\\pipe\\countersign-${name}` : join(tmpdir(), `countersign-${name}.sock`);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new CannotOpenDatabase(`the data folder cannot be locked (${error.code ?? 'unknown'})`));
    });
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    );
  });
}

/**
 * Takes the place of a socket that nobody listens on. Two starters may both find it stale: the one that makes the
 * marker looks again and listens before it lets go of the marker, so that no fresh socket is ever removed.
 */
async function takeOver(path: string): Promise<Server | undefined> {
  const marker = `${path}.stale`;
  try {
    writeFileSync(marker, '', { flag: 'wx' });
  } catch {
    removeOldMarker(marker);
    return undefined;
  }
  try {
    if (await isAnswered(path)) return undefined;
    rmSync(path, { force: true });
    return await listen(path);
  } finally {
    rmSync(marker, { force: true });
  }
}

/** A process that was killed between its two steps leaves the marker behind. */
function removeOldMarker(marker: string): void {
  try {
    if (Date.now() - statSync(marker).mtimeMs > 5_000) rmSync(marker, { force: true });
  } catch {
    // Its owner removed it just now.
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

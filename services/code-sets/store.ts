import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasePart, RowOf } from '../../src/code-sets/release';
import {
  type Catalog,
  type CatalogEntry,
  type Compiled,
  filesOf,
  readCatalog,
  syncFolder,
  writeCatalog,
} from './catalog';
import { StoreFailure } from './errors';
import { isHeld } from './held-file';
import { lockCodeSets } from './lock';
import { readRows, type WrittenRows, writeRows } from './row-file';

/** Imported rows and what is known of them. */
export interface CodeSetReader {
  /** Absolute path; compiled files are written here too. */
  readonly folder: string;
  /** Throws StoreFailure where the catalog cannot be read. */
  catalog(): Catalog;
  /** The rows of an entry in the order of the official file. Throws StoreFailure where they are damaged. */
  rows<P extends ReleasePart>(entry: CatalogEntry<P>): AsyncIterable<RowOf[P]>;
}

/** A change in hand: what it adds and removes is seen through it, and by nobody else until it is kept. */
export interface CodeSetChange extends CodeSetReader {
  /** Writes rows to a file of its own; nothing refers to it yet. */
  write(name: string, rows: AsyncIterable<unknown>): Promise<WrittenRows & { readonly file: string }>;
  /** Puts entries in, each in the place of the one that is for the same system, part, edition and service. */
  put(entries: readonly CatalogEntry[]): void;
  remove(entries: readonly CatalogEntry[]): void;
  /** Has everything compiled again though no row changed. */
  recompile(): void;
}

export interface CodeSetStore extends CodeSetReader {
  /**
   * Changes the code sets: all of it or, where `work` or `compile` throws or the process ends, nothing. Removes what
   * earlier changes that were cut off have left. Throws StoreFailure while another process is at it.
   */
  change<Answer>(
    work: (change: CodeSetChange) => Promise<Answer>,
    compile: (changed: CodeSetReader) => Promise<Compiled | null>,
  ): Promise<Answer>;
}

/** The code sets in `dataDir`. Nothing is made there before the first change. */
export function openCodeSetStore(dataDir: string): CodeSetStore {
  const folder = join(dataDir, 'code-sets');
  const rows: CodeSetReader['rows'] = ({ file, sha256 }) => readRows(join(folder, file), sha256);
  return {
    folder,
    catalog: () => readCatalog(folder),
    rows,
    change: async (work, compile) => {
      makeFolder(folder);
      const lock = await lockCodeSets(folder);
      try {
        removeLeftovers(folder);
        return await changeLocked(folder, rows, work, compile);
      } finally {
        await lock.release();
      }
    },
  };
}

async function changeLocked<Answer>(
  folder: string,
  rows: CodeSetReader['rows'],
  work: (change: CodeSetChange) => Promise<Answer>,
  compile: (changed: CodeSetReader) => Promise<Compiled | null>,
): Promise<Answer> {
  const before = readCatalog(folder);
  let { entries } = before;
  let isChanged = false;
  let written = 0;
  const change: CodeSetChange = {
    folder,
    rows,
    catalog: () => ({ entries, compiled: null }),
    write: async (name, source) => {
      const file = `${name}.${Date.now().toString(36)}-${process.pid}-${++written}.ndjson.gz`;
      return { ...(await writeRows(join(folder, file), source)), file };
    },
    put: (added) => {
      if (added.length === 0) return;
      isChanged = true;
      entries = [...entries.filter((one) => !added.some((other) => isSame(one, other))), ...added].sort(inOrder);
    },
    remove: (removed) => {
      isChanged = true;
      entries = entries.filter((one) => !removed.some((other) => isSame(one, other)));
    },
    recompile: () => {
      isChanged = true;
    },
  };
  try {
    const answer = await work(change);
    if (isChanged) {
      const compiled = await compile(change);
      // Compiling holds the thread for seconds: a signal that came meanwhile is heard before anything is put in use.
      await turns(2);
      syncFolder(folder);
      writeCatalog(folder, { entries, compiled });
    }
    return answer;
  } catch (error) {
    throw asFailure(error, folder);
  } finally {
    removeLeftovers(folder);
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** What the system refuses (a full disk, no rights) is for an operator to read; everything else is as it was thrown. */
function asFailure(error: unknown, folder: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof Error && syscall !== undefined && code !== undefined) {
    return new StoreFailure(`${folder}: cannot be written (${code}); the code sets are as they were`);
  }
  return error;
}

export function isSame(one: CatalogEntry, other: CatalogEntry): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ system, part, edition, service }: CatalogEntry): string {
  return [system, part, edition, service ?? ''].join(' ');
}

function inOrder(one: CatalogEntry, other: CatalogEntry): number {
  const [a, b] = [one, other].map(({ system, from, part, service }) => `${system} ${from} ${part} ${service}`);
  return (a as string) < (b as string) ? -1 : 1;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new StoreFailure(`${folder}: cannot be made (${code}); set DATA_DIR to a folder that can be written`);
  }
}

/** Files that changes write. Whatever else someone keeps in the folder is theirs. */
const OURS =
  /^(.+\.[0-9a-z]+-\d+-\d+\.ndjson\.gz|knowledge-[0-9a-f]+\.bin(\.\d+\.(partial|held))?|catalog\.json\.new)$/;

/** Files of ours that nobody needs: of a change that was cut off, of editions that were replaced, of processes that ended. */
function removeLeftovers(folder: string): void {
  const kept = filesOf(readCatalog(folder));
  for (const name of readdirSync(folder)) {
    if (OURS.test(name) && !kept.has(name) && !isHeld(name)) rmSync(join(folder, name), { force: true });
  }
}

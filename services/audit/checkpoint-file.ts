import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '../database/database';
import { compareWithDatabase } from './compare-checkpoints';
import type { SignedTree } from './tree-rows';

/** Signed checkpoints in a file: what a database that was set back, or written anew, cannot take along. */
export interface CheckpointFile {
  /** Has the tree written soon; of several trees of one log the latest counts. */
  keep(tree: SignedTree): void;
  /** Writes what there is to write now. Never throws: see `isHealthy`. */
  flush(): Promise<void>;
  /** Whether the last write was done. */
  isHealthy(): boolean;
  close(): Promise<void>;
}

export interface CheckpointFileOptions {
  readonly file: string;
  readonly database: Database;
  /** Hears of a write that failed. It is tried again with the next checkpoint. */
  readonly onError?: (error: unknown) => void;
  /** A log's checkpoints are written at most this often. */
  readonly everyMs?: number;
}

/**
 * Opens the file and appends the present checkpoint of every log in the database. Throws RecordSetBack where the file
 * knows more of a log than the database, or something else.
 */
export async function openCheckpointFile(options: CheckpointFileOptions): Promise<CheckpointFile> {
  const { file, database, onError = () => {}, everyMs = 200 } = options;
  const missing = await compareWithDatabase(file, database);
  // With a server for the database, nobody else makes the data folder.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  const unwritten = new Map<string, SignedTree>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let healthy = true;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const trees = [...unwritten.values()];
    if (trees.length === 0) return;
    unwritten.clear();
    try {
      await append(handle, trees);
      healthy = true;
    } catch (error) {
      healthy = false;
      for (const tree of trees) if (!unwritten.has(tree.origin)) unwritten.set(tree.origin, tree);
      onError(error);
    }
  }

  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const keep = (tree: SignedTree): void => {
    const known = unwritten.get(tree.origin);
    if (known === undefined || known.size <= tree.size) unwritten.set(tree.origin, tree);
    timer ??= setTimeout(flush, everyMs).unref();
  };

  for (const tree of missing) keep(tree);
  await flush();
  return {
    keep,
    flush,
    isHealthy: () => healthy,
    close: async () => {
      await flush();
      await handle.close();
    },
  };
}

/**
 * One note after the other with an empty line between: a note that was cut off by a crash or a full disk thus ends
 * where the next one begins.
 */
async function append(handle: FileHandle, trees: readonly SignedTree[]): Promise<void> {
  const { size } = await handle.stat();
  await handle.appendFile((size > 0 ? '\n' : '') + trees.map((tree) => tree.checkpoint).join('\n'));
  await handle.sync();
}

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';

/*
 * Runs PGlite in a thread of its own: a statement works for as long as it takes, and must not hold up HTTP. The other
 * side can end the thread when it does not answer.
 */

export interface Ask {
  readonly id: number;
  readonly kind: 'ready' | 'query' | 'run' | 'dump' | 'close';
  readonly text?: string;
  readonly values?: readonly unknown[];
}

export type Told =
  | { readonly id: number; readonly rows: readonly object[] }
  | { readonly id: number; readonly error: { readonly code?: string; readonly constraint?: string } };

export interface PgliteOptions {
  /** Folder of the database; in memory when undefined. */
  readonly folder: string | undefined;
  /** A dump (tar) to start from. */
  readonly snapshot?: Uint8Array | undefined;
}

const { folder, snapshot } = workerData as PgliteOptions;
const opening = PGlite.create({
  ...(folder === undefined ? {} : { dataDir: folder }),
  ...(snapshot === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(snapshot)]) }),
  parsers: {
    [types.INT8]: Number,
    [types.TIMESTAMPTZ]: (text: string) => new Date(text).toISOString(),
    [types.DATE]: (text: string) => text,
  },
});
// Told to whoever asks first; without this line an early failure would end the process.
opening.catch(() => {});

async function answer({ kind, text = '', values = [] }: Ask): Promise<readonly object[]> {
  const database = await opening;
  switch (kind) {
    case 'ready':
      return [];
    case 'query':
      return (await database.query<object>(text, [...values])).rows;
    case 'run':
      await database.exec(text);
      return [];
    case 'dump': {
      const dump = await database.dumpDataDir('none');
      return [{ dump: new Uint8Array(await dump.arrayBuffer()) }];
    }
    case 'close':
      await database.close();
      return [];
  }
}

// In the order in which they come, whatever kind they are: a ROLLBACK must not overtake the statement before it.
let tail: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (ask: Ask) => {
  tail = tail
    .then(() => answer(ask))
    .then(
      (rows) => parentPort?.postMessage({ id: ask.id, rows } satisfies Told),
      (error: { code?: string; constraint?: string }) => {
        const { code, constraint } = error;
        parentPort?.postMessage({ id: ask.id, error: { ...(code && { code }), ...(constraint && { constraint }) } });
      },
    );
});

import { type Database, DatabaseUnavailable, type Sql, type TransactionOptions } from './database';
import { Deadline } from './deadline';
import { PgliteThread } from './pglite-thread';
import type { PgliteOptions } from './pglite-worker';
import { type Connection, runTransaction } from './run-transaction';
import { asService, asServiceOfNone } from './tenant-name';

export interface PgliteDatabase extends Database {
  /** The whole database as one file (tar), to start others from. */
  dump(): Promise<Uint8Array>;
}

/** `isUp` answers within a second. */
const PATIENCE_MS = 900;

/**
 * How long a transaction whose caller has given up may take to come to its own end. On a machine that is merely busy it
 * does, and is undone; opening the folder again would cost everyone seconds.
 */
const GRACE_MS = 5_000;

/**
 * The embedded database: one connection, so transactions run strictly one after the other. One that does not end even
 * after its time takes the thread with it, and the next opens the folder again: what was committed is there.
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteDatabase> {
  let thread = await start(options);
  let tail: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;

  /** Only ever called by the transaction whose turn it is: two threads in one folder would destroy it. */
  const openThread = async (): Promise<PgliteThread> => {
    if (closing) throw new DatabaseUnavailable('closed');
    if (thread.isAlive) return thread;
    // What was in memory only is gone with its thread.
    if (options.folder === undefined) throw new DatabaseUnavailable('gone');
    await thread.stopped;
    thread = await start({ folder: options.folder });
    return thread;
  };

  /** One transaction when those before it are over. */
  const inTurn = <Answer>(
    opening: string,
    work: (sql: Sql) => Promise<Answer>,
    { timeoutMs }: TransactionOptions = {},
  ): Promise<Answer> => {
    if (closing) return Promise.reject(new DatabaseUnavailable('closed'));
    const deadline = new Deadline(timeoutMs);
    let ended: Promise<void> | undefined;
    const done = tail.then(async () => {
      deadline.check();
      const current = await openThread();
      deadline.check();
      const connection = connectionTo(current);
      ended = connection.ended;
      return runTransaction(connection, opening, work, deadline);
    });
    // The next one begins when this one has left the connection, which can be later than when its caller was told.
    tail = done.catch(() => {}).then(() => ended);
    return deadline.race(done);
  };

  const close = async (): Promise<void> => {
    await tail;
    await thread.ask('close').catch(() => {});
    await thread.terminate('closed');
  };

  return {
    kind: 'pglite',
    transaction: async (tenant, work, given) => inTurn(`BEGIN; ${asService(tenant)}`, work, given),
    lookUp: (work, given) => inTurn(`BEGIN; ${asServiceOfNone}`, work, given),
    asOwner: (work) => inTurn('BEGIN', work),
    // Not by a deadline of the transaction: asking must not end a thread that is only slow.
    isUp: () =>
      new Deadline(PATIENCE_MS).race(inTurn('BEGIN', (sql) => sql.query('SELECT 1'))).then(
        () => true,
        () => false,
      ),
    dump: async () => {
      const [row] = (await thread.ask('dump')) as [{ dump: Uint8Array }];
      return row.dump;
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function start(options: PgliteOptions): Promise<PgliteThread> {
  const thread = new PgliteThread(options);
  try {
    await thread.ask('ready');
    return thread;
  } catch (error) {
    // A thread that could not open the folder never will: the next one may.
    await thread.terminate('gone');
    throw error;
  }
}

function connectionTo(thread: PgliteThread): Connection & { readonly ended: Promise<void> } {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let grace: NodeJS.Timeout | undefined;
  void ended.then(() => clearTimeout(grace));
  return {
    ended,
    query: async (text, values) => (await thread.ask('query', text, values)).map(withBuffers),
    run: async (text) => void (await thread.ask('run', text)),
    release: end,
    undo: async () => {
      // A transaction that cannot be undone in order is undone with its thread.
      if (thread.isAlive) await thread.ask('run', 'ROLLBACK').catch(() => thread.terminate('gone'));
      end();
    },
    breakOff: () => {
      grace = setTimeout(() => void thread.terminate('timeout').then(end), GRACE_MS);
    },
  };
}

/** Threads pass bytes on as plain arrays. */
function withBuffers(row: object): object {
  const entries = Object.entries(row) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
    ]),
  );
}

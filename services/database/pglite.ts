import { type Database, DatabaseUnavailable, type Sql, type TransactionOptions } from './database';
import { PgliteThread } from './pglite-thread';
import type { PgliteOptions } from './pglite-worker';
import { asService, asServiceOfNone } from './tenant-name';

export interface PgliteDatabase extends Database {
  /** The whole database as one file (tar), to start others from. */
  dump(): Promise<Uint8Array>;
}

/**
 * The embedded database: one connection, so transactions run strictly one after the other. A transaction that takes
 * too long ends the thread, and the next one opens the folder again: what was committed is there.
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteDatabase> {
  let thread = new PgliteThread(options);
  let closed = false;
  let tail: Promise<unknown> = Promise.resolve();
  await thread.ask('ready');

  const reopened = async (): Promise<PgliteThread> => {
    if (closed) throw new DatabaseUnavailable('closed');
    if (!thread.isAlive) {
      // What was in memory only is gone with its thread.
      if (options.folder === undefined) throw new DatabaseUnavailable('gone');
      thread = new PgliteThread({ folder: options.folder });
      await thread.ask('ready');
    }
    return thread;
  };

  /** One transaction when those before it are over. */
  const inTurn = <Answer>(
    opening: string,
    work: (sql: Sql) => Promise<Answer>,
    { timeoutMs }: TransactionOptions = {},
  ): Promise<Answer> => {
    if (closed) return Promise.reject(new DatabaseUnavailable('closed'));
    const turn = new Deadline(timeoutMs);
    const done = tail.then(async () => {
      turn.check();
      const current = await reopened();
      turn.whenOver(() => void current.terminate('timeout'));
      return transaction(current, opening, work);
    });
    tail = done.catch(() => {});
    return turn.race(done);
  };

  return {
    kind: 'pglite',
    transaction: async (tenant, work, given) => inTurn(`BEGIN; ${asService(tenant)}`, work, given),
    lookUp: (work, given) => inTurn(`BEGIN; ${asServiceOfNone}`, work, given),
    asOwner: (work) => inTurn('BEGIN', work),
    isUp: async () => {
      if (closed) return false;
      const asked = inTurn('BEGIN', (sql) => sql.query('SELECT 1'), { timeoutMs: 900 });
      return asked.then(
        () => true,
        () => false,
      );
    },
    dump: async () => {
      const [row] = (await thread.ask('dump')) as [{ dump: Uint8Array }];
      return row.dump;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await tail;
      await thread.ask('close').catch(() => {});
      await thread.terminate('closed');
    },
  };
}

async function transaction<Answer>(
  thread: PgliteThread,
  opening: string,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  await thread.ask('run', opening);
  try {
    const answer = await work({
      query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
        const rows = await thread.ask('query', text, values);
        return rows.map(withBuffers) as Row[];
      },
      run: async (text) => void (await thread.ask('run', text)),
    });
    await thread.ask('run', 'COMMIT');
    return answer;
  } catch (error) {
    // A transaction that cannot be undone in order is undone with its thread.
    if (thread.isAlive) await thread.ask('run', 'ROLLBACK').catch(() => thread.terminate('gone'));
    throw error;
  }
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

/** The time that one transaction has, its wait for its turn included. */
class Deadline {
  private isOver = false;
  private onOver: () => void = () => {};
  private readonly over: Promise<never> | undefined;
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(timeoutMs: number | undefined) {
    if (timeoutMs === undefined) return;
    let fail: (error: Error) => void = () => {};
    this.over = new Promise((_resolve, reject) => {
      fail = reject;
    });
    this.over.catch(() => {});
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.onOver();
      fail(new DatabaseUnavailable('timeout'));
    }, timeoutMs);
  }

  check(): void {
    if (this.isOver) throw new DatabaseUnavailable('timeout');
  }

  whenOver(act: () => void): void {
    this.onOver = act;
  }

  async race<Answer>(work: Promise<Answer>): Promise<Answer> {
    try {
      return await (this.over === undefined ? work : Promise.race([work, this.over]));
    } finally {
      this.onOver = () => {};
      clearTimeout(this.timer);
    }
  }
}

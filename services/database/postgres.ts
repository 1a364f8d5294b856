import { Pool, type PoolClient, types } from 'pg';
import { CannotOpenDatabase } from './cannot-open-database';
import { type Database, DatabaseUnavailable, type Sql, type TransactionOptions } from './database';
import { Deadline } from './deadline';
import { fromDriver } from './driver-error';
import { type Connection, runTransaction } from './run-transaction';
import { asService, asServiceOfNone } from './tenant-name';

/** How long a connection may take to come about; the caller is told within a second. */
const CONNECT_TIMEOUT_MS = 800;

const INT8 = types.builtins.INT8;
const TIMESTAMPTZ = types.builtins.TIMESTAMPTZ;
const DATE = types.builtins.DATE;

/** A PostgreSQL server. Throws CannotOpenDatabase where it is too old or may lose what it acknowledged. */
export async function openPostgres(url: string, { allowUnsafe }: { readonly allowUnsafe: boolean }): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'countersign',
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  });
  // A connection that breaks while idle: the next one is a new one. While in use, its statement tells of it.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  let closing: Promise<void> | undefined;

  const inTransaction = async <Answer>(
    opening: string,
    work: (sql: Sql) => Promise<Answer>,
    { timeoutMs }: TransactionOptions = {},
  ): Promise<Answer> => {
    if (closing) throw new DatabaseUnavailable('closed');
    const deadline = new Deadline(timeoutMs);
    const run = async (): Promise<Answer> => {
      const client = await connect(pool);
      if (deadline.isOver) client.release();
      deadline.check();
      return runTransaction(connectionOf(client), limited(opening, deadline.leftMs), work, deadline);
    };
    return deadline.race(run());
  };

  const database: Database = {
    kind: 'postgres',
    transaction: async (tenant, work, options) => inTransaction(`BEGIN; ${asService(tenant)}`, work, options),
    lookUp: (work, options) => inTransaction(`BEGIN; ${asServiceOfNone}`, work, options),
    // Where the login is not the owner: an error rather than the few rows that it may see.
    asOwner: (work) => inTransaction('BEGIN; SET LOCAL row_security = off', work),
    isUp: () =>
      inTransaction('BEGIN', (sql) => sql.query('SELECT 1'), { timeoutMs: CONNECT_TIMEOUT_MS }).then(
        () => true,
        () => false,
      ),
    close: () => {
      closing ??= pool.end();
      return closing;
    },
  };
  try {
    await database.asOwner((sql) => refuseUnsafe(sql, allowUnsafe));
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** bigint as number (ours stay far below 2^53), time as ISO text, a date as it stands. */
function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === INT8) return Number;
  if (oid === TIMESTAMPTZ) return (text) => new Date(text).toISOString();
  if (oid === DATE) return (text) => text;
  return types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw fromDriver(error);
  }
}

/** The server gives up as well, so that no lock outlives the caller's patience. */
function limited(opening: string, timeoutMs: number | undefined): string {
  if (timeoutMs === undefined) return opening;
  return `${opening}; SET LOCAL statement_timeout = ${timeoutMs}; SET LOCAL idle_in_transaction_session_timeout = ${timeoutMs}`;
}

function connectionOf(client: PoolClient): Connection {
  let isLetGo = false;
  const letGo = (isBroken: boolean): void => {
    if (!isLetGo) client.release(isBroken);
    isLetGo = true;
  };
  const ask = async (text: string, values?: unknown[]) => {
    try {
      return await client.query(text, values);
    } catch (error) {
      throw fromDriver(error);
    }
  };
  return {
    query: async (text, values) => (await ask(text, [...values])).rows,
    run: async (text) => void (await ask(text)),
    release: () => letGo(false),
    undo: async (error) => {
      const isUndone = !isLetGo && !(error instanceof DatabaseUnavailable) && (await rolledBack(client));
      letGo(!isUndone);
    },
    breakOff: () => letGo(true),
  };
}

function rolledBack(client: PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

const SAFE: readonly (readonly [name: string, isSafe: (value: string) => boolean])[] = [
  ['fsync', (value) => value === 'on'],
  ['full_page_writes', (value) => value === 'on'],
  ['synchronous_commit', (value) => value !== 'off'],
];

async function refuseUnsafe(sql: Sql, allowUnsafe: boolean): Promise<void> {
  const [version] = await sql.query<{ server_version_num: string }>('SHOW server_version_num');
  if (Number(version?.server_version_num) < 150_000) {
    throw new CannotOpenDatabase('PostgreSQL 15 or newer is needed; this server is older');
  }
  if (allowUnsafe) return;
  for (const [name, isSafe] of SAFE) {
    const [row] = await sql.query<Record<string, string>>(`SHOW ${name}`);
    const value = row?.[name] ?? '';
    if (isSafe(value)) continue;
    throw new CannotOpenDatabase(
      `the server runs with ${name} = off and may lose decisions that were acknowledged; turn it on, or set DATABASE_UNSAFE=yes where that does not matter`,
    );
  }
}

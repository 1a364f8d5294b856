import { type Database, DatabaseUnavailable, type Sql } from '../../services/database/database';
import { fromDriver } from '../../services/database/driver-error';

/** One way in which a statement fails, with a text in the error that nobody may see. */
type Fault = (sql: Sql, secret: string) => Promise<unknown>;

/** What drivers throw: everything that PostgreSQL says about a value is in it. */
function driverError(code: string, secret: string): Error {
  const error = new Error(
    `duplicate key value violates unique constraint "${secret}"\n    at ${secret} (${secret}:1:1)`,
  );
  return Object.assign(error, {
    ...{ code, severity: 'ERROR', detail: `Key (name)=(${secret}) already exists.`, hint: secret, where: secret },
    ...{ query: `SELECT '${secret}'`, params: [secret], constraint: 'encounter_key' },
    cause: new Error(secret),
  });
}

const faults: readonly Fault[] = [
  // By the real driver, with the value in its message or detail.
  (sql, secret) => sql.query('SELECT $1::text::integer', [secret]),
  (sql, secret) => sql.query(`SELECT '${secret}'::uuid`),
  (sql, secret) => sql.run(`SELECT * FROM ${secret}`),
  async (sql, secret) => {
    await sql.run('CREATE TEMP TABLE IF NOT EXISTS planted (name text PRIMARY KEY) ON COMMIT DROP');
    await sql.query('INSERT INTO planted VALUES ($1), ($1)', [secret]);
  },
  // As the driver hands it over: a value out of range, a time that is over, a server that is gone or full.
  (_, secret) => Promise.reject(fromDriver(driverError('22003', secret))),
  (_, secret) => Promise.reject(fromDriver(driverError('57014', secret))),
  (_, secret) => Promise.reject(fromDriver(driverError('53100', secret))),
  (_, secret) => Promise.reject(fromDriver(new Error(secret))),
  () => Promise.reject(new DatabaseUnavailable('timeout')),
  // What should never get out of the database's own files, if it did.
  (_, secret) => Promise.reject(driverError('23505', secret)),
  (_, secret) => Promise.reject(Object.assign(new Error(''), { stack: `Error: ${secret}\n    at work (a.js:1:1)` })),
];

export interface FailingDatabase extends Database {
  begin(): void;
  /** Tells how many statements failed. */
  end(): number;
}

/** `database`, where every so many statements fail between `begin` and `end`, each in another way, with a fresh `secret` in the error. */
export function failingDatabase(database: Database, every: number, secret: () => string): FailingDatabase {
  let asked = 0;
  let failed = 0;
  let isOn = false;

  async function maybeFail(sql: Sql): Promise<void> {
    if (!isOn || ++asked % every !== 0) return;
    const fault = faults[failed++ % faults.length] as Fault;
    await fault(sql, secret());
  }

  const failing = (sql: Sql): Sql => ({
    query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
      await maybeFail(sql);
      return sql.query<Row>(text, values);
    },
    run: async (text) => {
      await maybeFail(sql);
      return sql.run(text);
    },
  });
  return {
    kind: database.kind,
    transaction: (tenant, work, options) => database.transaction(tenant, (sql) => work(failing(sql)), options),
    lookUp: (work, options) => database.lookUp((sql) => work(failing(sql)), options),
    asOwner: (work) => database.asOwner(work),
    isUp: () => database.isUp(),
    close: () => database.close(),
    begin: () => {
      isOn = true;
    },
    end: () => {
      isOn = false;
      return failed;
    },
  };
}

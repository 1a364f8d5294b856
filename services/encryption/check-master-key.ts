import { timingSafeEqual } from 'node:crypto';
import { ConfigError } from '../config';
import { CannotOpenDatabase } from '../database/cannot-open-database';
import { type Database, DatabaseError, type Sql } from '../database/database';
import { byId, checkValueOf, kekIdOf, type MasterKeys } from './master-key';

interface Registered {
  readonly kekId: string;
  readonly checkValue: Buffer;
}

/**
 * Before anything is sealed or opened: throws ConfigError where the database holds data under a key that was not given,
 * and registers the current master key where it is new to the database. A login that may not do that can start where
 * it was done: CannotOpenDatabase says how. A key leaves the register when its rotation has ended.
 */
export async function checkMasterKeys(
  database: Pick<Database, 'asOwner' | 'lookUp'>,
  masterKeys: MasterKeys,
): Promise<void> {
  if (await database.lookUp((sql) => isRegistered(sql, masterKeys))) return;
  try {
    await registerMasterKey(database, masterKeys);
  } catch (error) {
    throw error instanceof DatabaseError && error.sqlState === '42501' ? notAllowed(masterKeys) : error;
  }
}

/** As `checkMasterKeys`, as the owner of the tables. Says whether the key was new. */
export function registerMasterKey(database: Pick<Database, 'asOwner'>, masterKeys: MasterKeys): Promise<boolean> {
  return database.asOwner(async (sql) => {
    // Two who start with different keys on a new database may not both be first.
    await sql.run('LOCK TABLE encryption_key IN SHARE ROW EXCLUSIVE MODE');
    if (await isRegistered(sql, masterKeys)) return false;
    await register(sql, masterKeys.current);
    return true;
  });
}

/** Whether the current key is in the register. Throws where one is there that was not given, or is not what it was. */
async function isRegistered(sql: Sql, masterKeys: MasterKeys): Promise<boolean> {
  const given = byId(masterKeys);
  const registered = await sql.query<Registered>(
    'SELECT kek_id AS "kekId", check_value AS "checkValue" FROM encryption_key ORDER BY created_at, kek_id',
  );
  for (const { kekId, checkValue } of registered) {
    const key = given.get(kekId);
    if (key === undefined) throw missing(kekId);
    if (checkValue.length !== 32 || !timingSafeEqual(checkValue, checkValueOf(key))) throw falsified(kekId);
  }
  return registered.some(({ kekId }) => kekId === kekIdOf(masterKeys.current));
}

async function register(sql: Sql, key: Uint8Array): Promise<void> {
  await sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2)', [
    kekIdOf(key),
    checkValueOf(key),
  ]);
}

function notAllowed({ current }: MasterKeys): CannotOpenDatabase {
  return new CannotOpenDatabase(
    `the master key ${kekIdOf(current)} is new to this database, and this login may not register it; run countersign ` +
      'database migrate with the login in DATABASE_URL that owns the database, then start again',
  );
}

function missing(kekId: string): ConfigError {
  return new ConfigError(
    `environment: ENCRYPTION_KEY: this database holds data under the master key ${kekId}, which was not given; give it as ENCRYPTION_KEY, or as ENCRYPTION_KEY_PREVIOUS beside a new one`,
  );
}

function falsified(kekId: string): ConfigError {
  return new ConfigError(
    `environment: ENCRYPTION_KEY: the check value of the master key ${kekId} in the database is not that of the key; the table encryption_key was changed by hand`,
  );
}

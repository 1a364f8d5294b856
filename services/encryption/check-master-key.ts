import { timingSafeEqual } from 'node:crypto';
import { ConfigError } from '../config';
import type { Database, Sql } from '../database/database';
import { byId, checkValueOf, kekIdOf, type MasterKeys } from './master-key';

interface Registered {
  readonly kekId: string;
  readonly checkValue: Buffer;
}

/**
 * Before anything is sealed or opened: registers the current master key with the database, and throws ConfigError where
 * the database holds data under a key that was not given. A key leaves the register when its rotation has ended.
 */
export function checkMasterKeys(database: Pick<Database, 'asOwner'>, masterKeys: MasterKeys): Promise<void> {
  const given = byId(masterKeys);
  return database.asOwner(async (sql) => {
    // Two who start with different keys on a new database may not both be first.
    await sql.run('LOCK TABLE encryption_key IN SHARE ROW EXCLUSIVE MODE');
    const registered = await sql.query<Registered>(
      'SELECT kek_id AS "kekId", check_value AS "checkValue" FROM encryption_key ORDER BY created_at, kek_id',
    );
    for (const { kekId, checkValue } of registered) {
      const key = given.get(kekId);
      if (key === undefined) throw missing(kekId);
      if (checkValue.length !== 32 || !timingSafeEqual(checkValue, checkValueOf(key))) throw falsified(kekId);
    }
    if (registered.every(({ kekId }) => kekId !== kekIdOf(masterKeys.current))) await register(sql, masterKeys.current);
  });
}

async function register(sql: Sql, key: Uint8Array): Promise<void> {
  await sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2)', [
    kekIdOf(key),
    checkValueOf(key),
  ]);
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

import type { Config } from '../config';
import { openMigrated } from '../database/open-database';
import { registerMasterKey } from '../encryption/check-master-key';
import { kekIdOf } from '../encryption/master-key';
import { loadMasterKeys } from '../encryption/master-keys';
import { cannotOpen } from './cannot-open';

/** `countersign database migrate`: what only the owner of the tables may do, so that the server need not be the owner. */
export async function migrateDatabase(config: Config): Promise<void> {
  const masterKeys = loadMasterKeys(config);
  const { database, ran } = await openMigrated(config.storage).catch((error: unknown) => {
    throw cannotOpen(error);
  });
  try {
    for (const name of ran) process.stdout.write(`migrated: ${name}\n`);
    const isNew = await registerMasterKey(database, masterKeys);
    process.stdout.write(`master key ${kekIdOf(masterKeys.current)}: ${isNew ? 'registered' : 'known'}\n`);
    process.stdout.write('the database is up to date\n');
  } finally {
    await database.close();
  }
}

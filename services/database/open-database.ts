import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageConfig } from '../config';
import { CannotOpenDatabase } from './cannot-open-database';
import type { Database } from './database';
import { type DirectoryLock, lockDirectory } from './directory-lock';
import { migrate } from './migrate';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';

/**
 * Opens the database that the configuration names and brings its tables up to date. Throws CannotOpenDatabase, with
 * words for an operator, where it must not be used, and DatabaseUnavailable where it does not answer.
 */
export async function openDatabase(
  storage: Pick<StorageConfig, 'dataDir' | 'databaseUrl' | 'allowUnsafe'>,
): Promise<Database> {
  const database =
    storage.databaseUrl === undefined
      ? await openEmbedded(storage.dataDir)
      : await openPostgres(storage.databaseUrl, storage);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const folder = join(dataDir, 'database');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new CannotOpenDatabase(
      `the data folder cannot be made (${code}); set DATA_DIR to a folder that can be written`,
    );
  }
  const lock = await lockDirectory(dataDir);
  try {
    return released(await openPglite({ folder }), lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function released(database: Database, lock: DirectoryLock): Database {
  return {
    ...database,
    close: async () => {
      await database.close();
      await lock.release();
    },
  };
}

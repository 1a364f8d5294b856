import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageConfig } from '../config';
import { CannotOpenDatabase } from './cannot-open-database';
import type { Database } from './database';
import { type DirectoryLock, lockDirectory } from './directory-lock';
import { migrate, migrationState } from './migrate';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';

type Place = Pick<StorageConfig, 'dataDir' | 'databaseUrl' | 'allowUnsafe'>;

/**
 * Opens the database that the configuration names, and brings its tables up to date where they are not and the login
 * may do that. Throws CannotOpenDatabase, with words for an operator, where it must not be used, and
 * DatabaseUnavailable where it does not answer.
 */
export function openDatabase(storage: Place): Promise<Database> {
  return open(storage, async (database) => {
    if ((await migrationState(database)) === 'done') return;
    await migrate(database);
    if ((await migrationState(database)) !== 'done') throw notMember();
  });
}

/** As `openDatabase`, for who owns the tables and need not serve from them. Also says which migrations were run. */
export async function openMigrated(storage: Place): Promise<{ readonly database: Database; readonly ran: string[] }> {
  let ran: string[] = [];
  const database = await open(storage, async (opened) => {
    ran = await migrate(opened);
  });
  return { database, ran };
}

async function open(storage: Place, prepare: (database: Database) => Promise<void>): Promise<Database> {
  const database =
    storage.databaseUrl === undefined
      ? await openEmbedded(storage.dataDir)
      : await openPostgres(storage.databaseUrl, storage);
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function notMember(): CannotOpenDatabase {
  return new CannotOpenDatabase(
    'the login in DATABASE_URL may not work as the role countersign_service; have an administrator of the server run ' +
      'GRANT countersign_service TO that login, then start again',
  );
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

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config';
import { CannotOpenDatabase } from './cannot-open-database';
import { type Database, DatabaseError, type Sql } from './database';

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

interface Applied {
  readonly version: number;
  readonly sha256: string;
}

/** Any number that no one else uses as an advisory lock in this database. */
const LOCK = 4_206_111;

/**
 * Brings the database to the newest migration, each in a transaction of its own; returns the names of those that it
 * ran. Several processes may try at once. Throws CannotOpenDatabase where the database is newer than this program, a
 * migration was changed after it ran, or the login may not do this.
 */
export async function migrate(database: Database): Promise<string[]> {
  try {
    return await runMissing(database);
  } catch (error) {
    throw (error instanceof DatabaseError && notAllowed(error)) || error;
  }
}

/**
 * Whether all migrations have run, asked as the service role. 'unknown': this login cannot tell, for it may not work as
 * that role, or there are no tables yet. Throws CannotOpenDatabase like `migrate`.
 */
export async function migrationState(database: Database): Promise<'done' | 'missing' | 'unknown'> {
  try {
    const migrations = readMigrations();
    const applied = await database.lookUp(readApplied);
    refuseStrange(applied, migrations);
    return applied.length === migrations.length ? 'done' : 'missing';
  } catch (error) {
    if (error instanceof DatabaseError && cannotLook.has(error.sqlState)) return 'unknown';
    throw error;
  }
}

/** No such role, no such table, no right to either. */
const cannotLook = new Set(['22023', '42P01', '42501']);

async function runMissing(database: Database): Promise<string[]> {
  const migrations = readMigrations();
  await database.asOwner(async (sql) => {
    await lock(sql);
    await sql.run(`CREATE TABLE IF NOT EXISTS schema_migration (
      version integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  });
  const ran: string[] = [];
  for (const migration of migrations) {
    await database.asOwner(async (sql) => {
      await lock(sql);
      const applied = await readApplied(sql);
      refuseStrange(applied, migrations);
      if (applied.some(({ version }) => version === migration.version)) return;
      await apply(sql, migration);
      ran.push(migration.name);
    });
  }
  return ran;
}

function lock(sql: Sql): Promise<unknown> {
  return sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

function readApplied(sql: Sql): Promise<Applied[]> {
  return sql.query<Applied>('SELECT version, sha256 FROM schema_migration');
}

async function apply(sql: Sql, { version, name, text, sha256 }: Migration): Promise<void> {
  await sql.run(text);
  await sql.query('INSERT INTO schema_migration (version, name, sha256) VALUES ($1, $2, $3)', [version, name, sha256]);
}

function refuseStrange(applied: readonly Applied[], known: readonly Migration[]): void {
  const newest = known.at(-1)?.version ?? 0;
  if (applied.some(({ version }) => version > newest)) {
    throw new CannotOpenDatabase('the database was migrated by a newer Countersign; run that one, or restore a backup');
  }
  for (const { version, name, sha256 } of known) {
    const before = applied.find((one) => one.version === version);
    if (before !== undefined && before.sha256 !== sha256) {
      throw new CannotOpenDatabase(`migration ${name} was changed after it ran in this database`);
    }
  }
}

/** What an operator has to do where a login may not migrate; CS010 is raised in migration 0001. */
function notAllowed({ sqlState }: DatabaseError): CannotOpenDatabase | undefined {
  if (sqlState === 'CS010') {
    return new CannotOpenDatabase(
      'the role countersign_service is not there and this login may not make it; have an administrator of the server ' +
        'run CREATE ROLE countersign_service NOLOGIN, then start again',
    );
  }
  if (sqlState !== '42501') return undefined;
  return new CannotOpenDatabase(
    'the tables are missing or older than this program, and this login may not change them; run countersign database ' +
      'migrate with the login in DATABASE_URL that owns the database, then start again',
  );
}

function readMigrations(): Migration[] {
  const folder = join(projectRoot(), 'services/database/migrations');
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { version: Number(name.slice(0, 4)), name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}

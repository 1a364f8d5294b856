import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config';
import { CannotOpenDatabase } from './cannot-open-database';
import type { Database, Sql } from './database';

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Any number that no one else uses as an advisory lock in this database. */
const LOCK = 4_206_111;

/**
 * Brings the database to the newest migration, each in a transaction of its own. Several processes may try at once.
 * Throws CannotOpenDatabase where the database is newer than this program, or a migration was changed after it ran.
 */
export async function migrate(database: Database): Promise<void> {
  const migrations = readMigrations();
  await database.asOwner(async (sql) => {
    await lock(sql);
    await sql.run(`CREATE TABLE IF NOT EXISTS schema_migration (
      version integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  });
  for (const migration of migrations) {
    await database.asOwner(async (sql) => {
      await lock(sql);
      const applied = await sql.query<{ version: number; sha256: string }>(
        'SELECT version, sha256 FROM schema_migration',
      );
      refuseNewer(applied, migrations);
      const before = applied.find(({ version }) => version === migration.version);
      if (before === undefined) await apply(sql, migration);
      else if (before.sha256 !== migration.sha256) {
        throw new CannotOpenDatabase(`migration ${migration.name} was changed after it ran in this database`);
      }
    });
  }
}

function lock(sql: Sql): Promise<unknown> {
  return sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

async function apply(sql: Sql, { version, name, text, sha256 }: Migration): Promise<void> {
  await sql.run(text);
  await sql.query('INSERT INTO schema_migration (version, name, sha256) VALUES ($1, $2, $3)', [version, name, sha256]);
}

function refuseNewer(applied: readonly { version: number }[], known: readonly Migration[]): void {
  const newest = known.at(-1)?.version ?? 0;
  if (applied.some(({ version }) => version > newest)) {
    throw new CannotOpenDatabase('the database was migrated by a newer Countersign; run that one, or restore a backup');
  }
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

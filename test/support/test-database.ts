import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectRoot } from '../../services/config';
import type { Database } from '../../services/database/database';
import { migrate } from '../../services/database/migrate';
import { openPglite } from '../../services/database/pglite';
import { openPostgres } from '../../services/database/postgres';

/** The PostgreSQL server to test on; PGlite where there is none. `npm run test:postgres` starts one and sets it. */
export const serverUrl = process.env.TEST_DATABASE_URL;

const opened: (() => Promise<void>)[] = [];

/** A fresh, migrated database: PGlite in memory, or a database of its own on the server. */
export async function testDatabase(): Promise<Database> {
  const database =
    serverUrl === undefined
      ? await openPglite({ folder: undefined, snapshot: await snapshot() })
      : await onServer(serverUrl);
  opened.push(() => database.close());
  return database;
}

/** A fresh, migrated PGlite in a folder, whatever the others run on. The caller closes it. */
export async function testDatabaseIn(folder: string): Promise<Database> {
  return openPglite({ folder, snapshot: await snapshot() });
}

/** Closes what `testDatabase` opened and drops what it made. For `afterAll`. */
export async function closeTestDatabases(): Promise<void> {
  // Last opened first: a database is closed before it is dropped.
  for (const close of opened.splice(0).reverse()) await close();
}

/** Where processes that a test starts keep their record: in `folder`, or in a database of its own on the server. */
export async function databaseForProcesses(): Promise<{
  readonly kind: 'pglite' | 'postgres';
  readonly env: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}> {
  if (serverUrl === undefined) return { kind: 'pglite', env: {}, drop: async () => {} };
  const { url, drop } = await newDatabase(serverUrl);
  const { privateKey } = await import('node:crypto').then(({ generateKeyPairSync }) =>
    generateKeyPairSync('ed25519', {
      privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
      publicKeyEncoding: { format: 'pem', type: 'spki' },
    }),
  );
  const env = { DATABASE_URL: url, ENCRYPTION_KEY: randomBytes(32).toString('base64'), AUDIT_SIGNING_KEY: privateKey };
  return { kind: 'postgres', env, drop };
}

async function onServer(server: string): Promise<Database> {
  const { url, drop } = await newDatabase(server);
  opened.push(drop);
  const database = await openPostgres(url, { allowUnsafe: false });
  await migrate(database);
  return database;
}

async function newDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onceAs(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onceAs(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onceAs(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A migrated PGlite as one file, made once for these migrations: making it takes seconds, starting from it does not. */
async function snapshot(): Promise<Uint8Array> {
  const path = join(tmpdir(), `countersign-test-${migrationsHash()}.tar`);
  if (!existsSync(path)) {
    const database = await openPglite({ folder: undefined });
    await migrate(database);
    const own = `${path}-${process.pid}`;
    writeFileSync(own, await database.dump());
    renameSync(own, path);
    await database.close();
  }
  return readFileSync(path);
}

function migrationsHash(): string {
  const folder = join(projectRoot(), 'services/database/migrations');
  const hash = createHash('sha256').update(readFileSync(require.resolve('@electric-sql/pglite')));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotOpenDatabase } from '../../../services/database/cannot-open-database';
import { type Database, DatabaseUnavailable } from '../../../services/database/database';
import { migrate } from '../../../services/database/migrate';
import { openDatabase } from '../../../services/database/open-database';
import { closeTestDatabases, testDatabase } from '../../support/test-database';

const embedded = (dataDir: string) => ({ dataDir, databaseUrl: undefined, allowUnsafe: false });
const insert = (database: Database, name: string) =>
  database.transaction(name, (sql) => sql.query('INSERT INTO tenant (tenant) VALUES ($1)', [name]));
const tenants = async (database: Database) => {
  const rows = await database.asOwner((sql) => sql.query<{ tenant: string }>('SELECT tenant FROM tenant ORDER BY 1'));
  return rows.map(({ tenant }) => tenant);
};

describe('the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-embedded-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what was written, shuts others out, and is readable by its owner only', async () => {
    const database = await openDatabase(embedded(folder));
    await insert(database, 'kept');
    await expect(openDatabase(embedded(folder))).rejects.toThrow(CannotOpenDatabase);
    expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0);
    await database.close();
    await expect(insert(database, 'late')).rejects.toThrow(DatabaseUnavailable);
    expect(await database.isUp()).toBe(false);
    const again = await openDatabase(embedded(folder));
    expect(await tenants(again)).toEqual(['kept']);
    await again.close();
  });

  it('comes back after a statement that took too long, with all that was committed', async () => {
    const database = await openDatabase(embedded(folder));
    await insert(database, 'before');
    const slow = database.transaction('before', (sql) => sql.query('SELECT pg_sleep(600)'), { timeoutMs: 200 });
    await expect(slow).rejects.toMatchObject({ why: 'timeout' });
    await insert(database, 'after');
    expect(await tenants(database)).toEqual(['after', 'before', 'kept']);
    await database.close();
  });

  it('says what is wrong with a folder that cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(openDatabase(embedded(join(file, 'data')))).rejects.toThrow(/cannot be made.*DATA_DIR/);
  });

  it('does not open a PostgreSQL that is not there', async () => {
    const nowhere = { dataDir: folder, databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/none', allowUnsafe: false };
    const refused = await openDatabase(nowhere).catch((error: Error) => error);
    expect(refused).toBeInstanceOf(DatabaseUnavailable);
    expect(String(refused)).not.toContain('secret');
  });
});

describe('a database on either kind', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(closeTestDatabases);

  it('undoes a transaction whose work throws, and keeps none of it', async () => {
    const undone = database.transaction('undone', async (sql) => {
      await sql.query("INSERT INTO tenant (tenant) VALUES ('undone')");
      throw new RangeError('changed my mind');
    });
    await expect(undone).rejects.toThrow(RangeError);
    expect(await tenants(database)).not.toContain('undone');
  });

  it('tells nothing of the values that a refused statement held', async () => {
    await insert(database, 'twice');
    const refused = await insert(database, 'twice').catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'DatabaseError', sqlState: '23505', constraint: 'tenant_pkey' });
    expect(JSON.stringify(refused) + String(refused)).not.toContain('twice');
  });

  it('gives up a transaction that waits longer than it may, and lets its locks go', async () => {
    await insert(database, 'slow');
    const asked = database.transaction(
      'slow',
      async (sql) => {
        await sql.query("SELECT 1 FROM tenant WHERE tenant = 'slow'");
        await new Promise((resolve) => setTimeout(resolve, 700));
        return sql.query('SELECT 1');
      },
      { timeoutMs: 150 },
    );
    await expect(asked).rejects.toMatchObject({ name: 'DatabaseUnavailable', why: 'timeout' });
    // In memory there is nothing to come back to; a folder and a server go on.
    if (database.kind === 'postgres') expect(await tenants(database)).toContain('slow');
    else database = await testDatabase();
  });

  it('is migrated once, by however many at a time', async () => {
    const fresh = await testDatabase();
    await Promise.all([migrate(fresh), migrate(fresh), migrate(fresh)]);
    const [row] = await fresh.asOwner((sql) => sql.query<{ n: number }>('SELECT count(*) AS n FROM schema_migration'));
    expect(row?.n).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [
      'a migration that was changed',
      "UPDATE schema_migration SET sha256 = 'other' WHERE version = 1",
      /changed after it ran/,
    ],
    [
      'a newer program',
      "INSERT INTO schema_migration (version, name, sha256) VALUES (9999, 'n', 's')",
      /newer Countersign/,
    ],
  ])('refuses a database of %s', async (_name, statement, message) => {
    const fresh = await testDatabase();
    await fresh.asOwner((sql) => sql.run(statement));
    await expect(migrate(fresh)).rejects.toThrow(message);
  });
});

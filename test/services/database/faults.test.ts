import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, DatabaseError, DatabaseUnavailable, type Sql } from '../../../services/database/database';
import { closeTestDatabases, testDatabase, testDatabaseIn } from '../../support/test-database';

const insert = (sql: Sql, name: string) => sql.query('INSERT INTO tenant (tenant) VALUES ($1)', [name]);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a transaction', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(closeTestDatabases);

  const isThere = (name: string) =>
    database.transaction(name, async (sql) => (await sql.query('SELECT 1 FROM tenant')).length > 0);

  it('is not taken for written where its work passed over a refused statement', async () => {
    const passedOver = database.transaction('passed', async (sql) => {
      await insert(sql, 'passed');
      await insert(sql, 'passed').catch(() => {});
      return 'done';
    });
    await expect(passedOver).rejects.toBeInstanceOf(DatabaseError);
    expect(await isThere('passed')).toBe(false);
  });

  it('is written where its work took the refused statement back to a savepoint', async () => {
    await database.transaction('savepoint', async (sql) => {
      await insert(sql, 'savepoint');
      await sql.run('SAVEPOINT before');
      await insert(sql, 'savepoint').catch(() => sql.run('ROLLBACK TO before'));
    });
    expect(await isThere('savepoint')).toBe(true);
  });

  it('whose rules refuse it at the commit is undone, and the next one works', async () => {
    const refused = database.transaction('late', async (sql) => {
      await insert(sql, 'late');
      await sql.run(`INSERT INTO review (tenant, review_id, encounter_key, setting, status, version, created_at, updated_at, provenance, documents_digest)
        VALUES ('late', '6a2f41a3-c54c-4ce8-b2d2-0324e1c32e22', '', 'outpatient', 'pending', 1, now(), now(), '{}', '')`);
    });
    await expect(refused).rejects.toMatchObject({ sqlState: 'CS005' });
    expect(await isThere('late')).toBe(false);
  });

  it('takes no statement once it is over: it would run in the transaction of someone else', async () => {
    let kept: Sql | undefined;
    await database.transaction('mine', async (sql) => {
      kept = sql;
    });
    let late: Promise<unknown> | undefined;
    await database.transaction('yours', async (sql) => {
      await insert(sql, 'yours');
      late = kept?.query('SELECT tenant FROM tenant').catch((error: Error) => error);
      await late;
    });
    expect(await late).toBeInstanceOf(Error);
  });

  it('gives up work that waits for something else, and lets the next one begin', async () => {
    const own = await testDatabase();
    const never = own.transaction('never', () => new Promise(() => {}), { timeoutMs: 100 });
    await expect(never).rejects.toMatchObject({ why: 'timeout' });
    const next = own.lookUp(async () => 'begun').catch((error: DatabaseUnavailable) => error.why);
    // What was in memory only went with its thread; a server goes on.
    expect(await next).toBe(own.kind === 'postgres' ? 'begun' : 'gone');
  });
});

describe('the embedded database in a folder', () => {
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'countersign-faults-')), 'database');
    database = await testDatabaseIn(folder);
    await database.transaction('kept', (sql) => insert(sql, 'kept'));
  });
  afterEach(async () => {
    await database.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
  const kept = () => database.transaction('kept', (sql) => sql.query('SELECT tenant FROM tenant'));
  const breakOff = () => database.lookUp((sql) => sql.query('SELECT pg_sleep(600)'), { timeoutMs: 100 });

  it('opens again as soon as it can, after it could not', async () => {
    await expect(breakOff()).rejects.toMatchObject({ why: 'timeout' });
    // The folder is not there for a while, as on a disk that went away or is full.
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, '');
    await expect(kept()).rejects.toBeInstanceOf(DatabaseUnavailable);
    rmSync(folder);
    renameSync(`${folder}-away`, folder);
    expect(await kept()).toEqual([{ tenant: 'kept' }]);
    expect(await database.isUp()).toBe(true);
  }, 60_000);

  it('answers again after work that never ends', async () => {
    const never = database.transaction('kept', () => new Promise(() => {}), { timeoutMs: 100 });
    await expect(never).rejects.toMatchObject({ why: 'timeout' });
    expect(await kept()).toEqual([{ tenant: 'kept' }]);
  });

  it('is asked whether it is up in the middle of long work, and that work goes on', async () => {
    const long = database.asOwner(async (sql) => {
      await pause(1_500);
      return sql.query('SELECT 1 AS one');
    });
    expect(await database.isUp()).toBe(false);
    expect(await long).toEqual([{ one: 1 }]);
    expect(await database.isUp()).toBe(true);
  });

  it('is closed in the middle of work: that ends first, nothing begins any more', async () => {
    const work = database.transaction('kept', async (sql) => {
      await pause(100);
      return sql.query('SELECT tenant FROM tenant');
    });
    await pause(20);
    const closing = database.close();
    await expect(kept()).rejects.toMatchObject({ why: 'closed' });
    expect(await work).toEqual([{ tenant: 'kept' }]);
    await closing;
    await database.close();
  });

  it('refuses further work where the service role is gone, without carrying the fault on', async () => {
    const rename = (from: string, to: string) =>
      database.asOwner((sql) => sql.run(`ALTER ROLE ${from} RENAME TO ${to}`));
    await rename('countersign_service', 'elsewhere');
    await expect(kept()).rejects.toBeInstanceOf(Error);
    await rename('elsewhere', 'countersign_service');
    expect(await kept()).toEqual([{ tenant: 'kept' }]);
  });
});

import { Client } from 'pg';
import { CannotOpenDatabase } from '../../../services/database/cannot-open-database';
import type { Database } from '../../../services/database/database';
import { openPostgres } from '../../../services/database/postgres';
import { closeTestDatabases, serverUrl, testDatabase } from '../../support/test-database';

// What only a server can do to us. `npm run test:postgres` starts one.
const onServer = serverUrl === undefined ? describe.skip : describe;
if (serverUrl === undefined)
  process.stdout.write('skipped: tests of the PostgreSQL server need npm run test:postgres\n');

onServer('a PostgreSQL server', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(closeTestDatabases);

  async function asAdmin(work: (client: Client) => Promise<unknown>): Promise<void> {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await work(client);
    await client.end();
  }

  it.each(['fsync', 'full_page_writes'])('is refused with %s = off, unless told', async (setting) => {
    const set = (value: string) =>
      asAdmin(async (client) => {
        await client.query(`ALTER SYSTEM SET ${setting} = ${value}`);
        await client.query('SELECT pg_reload_conf()');
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
    await set('off');
    try {
      await expect(openPostgres(serverUrl as string, { allowUnsafe: false })).rejects.toThrow(CannotOpenDatabase);
      await expect(openPostgres(serverUrl as string, { allowUnsafe: false })).rejects.toThrow(
        new RegExp(`${setting} = off.*DATABASE_UNSAFE`),
      );
      await (await openPostgres(serverUrl as string, { allowUnsafe: true })).close();
    } finally {
      await set('on');
    }
  });

  it('is refused where this session commits without waiting for the disk', async () => {
    const url = `${serverUrl}?options=-c%20synchronous_commit%3Doff`;
    await expect(openPostgres(url, { allowUnsafe: false })).rejects.toThrow(/synchronous_commit = off/);
  });

  it('that ends a connection in the middle of a transaction: nothing of it stays, the next one works', async () => {
    const cut = database.transaction('cut', async (sql) => {
      await sql.query("INSERT INTO tenant (tenant) VALUES ('cut')");
      const [row] = await sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await asAdmin((client) => client.query('SELECT pg_terminate_backend($1)', [row?.pid]));
      return sql.query('SELECT 1');
    });
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseUnavailable', why: 'gone' });
    expect(await database.transaction('cut', (sql) => sql.query('SELECT tenant FROM tenant'))).toEqual([]);
  });

  it('that works on a statement for longer than it may: the caller is told, and the server stops as well', async () => {
    const slow = database.lookUp((sql) => sql.query('SELECT pg_sleep(601)'), { timeoutMs: 200 });
    await expect(slow).rejects.toMatchObject({ name: 'DatabaseUnavailable', why: 'timeout' });
    expect(await database.isUp()).toBe(true);
    const running = () =>
      database.asOwner((sql) =>
        sql.query(
          "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(601)%' AND state = 'active' AND pid <> pg_backend_pid()",
        ),
      );
    while ((await running()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('that has no connection left: the caller is told in time, and no connection is lost by it', async () => {
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holders = Array.from({ length: 10 }, () => database.lookUp(() => held));
    const refused = Array.from({ length: 20 }, () => database.lookUp(async () => 1, { timeoutMs: 100 }));
    for (const result of await Promise.allSettled(refused)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseUnavailable', why: 'timeout' } });
    }
    letGo();
    await Promise.all(holders);
    const again = Array.from({ length: 10 }, () => database.lookUp((sql) => sql.query('SELECT 1 AS one')));
    expect(await Promise.all(again)).toHaveLength(10);
  });

  it('whose lock is held by someone else: the caller is told in time', async () => {
    await database.transaction('locked', (sql) => sql.query("INSERT INTO tenant (tenant) VALUES ('locked')"));
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holder = database.asOwner(async (sql) => {
      await sql.query("SELECT 1 FROM tenant WHERE tenant = 'locked' FOR UPDATE");
      await held;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = database.asOwner((sql) =>
      sql.run("SET LOCAL lock_timeout = 200; UPDATE tenant SET tenant = tenant WHERE tenant = 'locked'"),
    );
    await expect(waiting).rejects.toMatchObject({ name: 'DatabaseUnavailable', why: 'timeout' });
    letGo();
    await holder;
  });
});

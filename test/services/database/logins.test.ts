import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../../services/config';
import { CannotOpenDatabase } from '../../../services/database/cannot-open-database';
import { ownsTables } from '../../../services/database/owner';
import { openPostgres } from '../../../services/database/postgres';
import { type OpenRecord, openRecord } from '../../../services/open-record';
import { startPostgres } from '../../support/postgres-server';
import { runCli } from '../../support/process';
import { serverUrl } from '../../support/test-database';
import { bodyOf, callerOf, checkCodes, create, finalized, finalizedOf, findCode, requestOf } from '../reviews/support';

// Roles belong to a whole server, so these tests have one of their own. `npm run test:postgres` runs them.
const onServer = serverUrl === undefined ? describe.skip : describe;
const north = callerOf({ tenant: 'north' });

onServer('a PostgreSQL login', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let number = 0;
  const folder = mkdtempSync(join(tmpdir(), 'countersign-logins-'));
  const keys = {
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    AUDIT_SIGNING_KEY: generateKeyPairSync('ed25519', {
      privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
      publicKeyEncoding: { format: 'pem', type: 'spki' },
    }).privateKey,
  };
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function asAdmin(...statements: string[]): Promise<void> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }

  /** A database of its own with an owner, and another login, both NOSUPERUSER; as environments of the program. */
  async function newDatabase(ownerMay = 'CREATEROLE') {
    const [database, owner, other] = [`record${++number}`, `owner${number}`, `other${number}`];
    await asAdmin(
      `CREATE ROLE ${owner} LOGIN NOSUPERUSER NOBYPASSRLS ${ownerMay} PASSWORD 'test'`,
      `CREATE ROLE ${other} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD 'test'`,
      `CREATE DATABASE ${database} OWNER ${owner}`,
    );
    const envOf = (login: string) => {
      const url = new URL(server.url);
      url.username = login;
      url.password = 'test';
      url.pathname = `/${database}`;
      return { ...keys, DATABASE_URL: url.href, DATA_DIR: join(folder, database), ACT_TIMEOUT_MS: '15000' };
    };
    return { database, owner, other, asOwner: envOf(owner), asOther: envOf(other) };
  }

  /** As a deployment is set up: the owner migrates, the other login is made a member and serves. */
  async function newDeployment() {
    const made = await newDatabase();
    const { database, other } = made;
    const migrated = await runCli(['database', 'migrate'], '', made.asOwner);
    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    await asAdmin(
      `GRANT countersign_service TO ${other}`,
      `REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`,
      `GRANT CONNECT ON DATABASE ${database} TO ${other}`,
    );
    return { ...made, migrated };
  }

  const open = (env: Record<string, string>): Promise<OpenRecord> =>
    openRecord(readConfig(env), { findCode, checkCodes });
  async function inRecord<Answer>(env: Record<string, string>, work: (record: OpenRecord) => Promise<Answer>) {
    const record = await open(env);
    try {
      return await work(record);
    } finally {
      await record.close();
    }
  }
  async function query(env: { DATABASE_URL: string }, ...statements: string[]): Promise<unknown> {
    const client = new Client({ connectionString: env.DATABASE_URL });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
    return undefined;
  }

  // First, while nobody has made the role on this server.
  describe('that owns the database and makes the role', () => {
    it('does for everything, also without that right afterwards', async () => {
      const { owner, asOwner, database } = await newDatabase();
      await inRecord(asOwner, async ({ reviews }) => void (await finalized(reviews, north)));
      await asAdmin(`ALTER ROLE ${owner} NOCREATEROLE`);
      await inRecord(asOwner, async ({ reviews }) => void (await finalized(reviews, north, requestOf({ id: 'next' }))));
      const turned = {
        ENCRYPTION_KEY: randomBytes(32).toString('base64'),
        ENCRYPTION_KEY_PREVIOUS: keys.ENCRYPTION_KEY,
      };
      expect(await runCli(['encryption', 'rotate'], '', { ...asOwner, ...turned })).toMatchObject({ code: 0 });
      await asAdmin(`DROP DATABASE ${database}`, 'DROP ROLE countersign_service');
    }, 60_000);
  });

  describe('that owns the database and may not make roles', () => {
    it('is told what an administrator has to run, migrates once it was, and serves once it is a member', async () => {
      const { owner, asOwner, asOther } = await newDatabase('NOCREATEROLE');
      await expect(open(asOwner)).rejects.toThrow(CannotOpenDatabase);
      await expect(open(asOwner)).rejects.toThrow(/CREATE ROLE countersign_service NOLOGIN/);
      await asAdmin('CREATE ROLE countersign_service NOLOGIN');
      await expect(open(asOwner)).rejects.toThrow(/GRANT countersign_service TO/);
      // The tables are there by now: to migrate, the owner need not be a member.
      const migrated = await runCli(['database', 'migrate'], '', asOwner);
      expect(migrated).toMatchObject({ code: 0, stderr: '' });
      expect(migrated.stdout).toMatch(/^master key \w+: registered\nthe database is up to date\n$/);
      await expect(open(asOther)).rejects.toThrow(CannotOpenDatabase);
      await asAdmin(`GRANT countersign_service TO ${owner}`);
      await inRecord(asOwner, async ({ reviews }) => void (await finalized(reviews, north)));
    });
  });

  describe('that is a member of countersign_service and nothing else', () => {
    it('serves on a migrated database: from a note to assigned codes, and a second start beside the checkpoints', async () => {
      const { asOther, migrated } = await newDeployment();
      expect(migrated.stdout).toContain('migrated: 0001-tenants-and-audit.sql\n');
      expect(migrated.stdout).toMatch(/master key \w+: registered\n/);
      const reviewId = await inRecord(asOther, async ({ reviews }) => {
        const answer = await finalized(reviews, north);
        expect(finalizedOf(answer).assignedCodes).toHaveLength(2);
        return answer.reviewId;
      });
      await inRecord(asOther, async ({ reviews, database }) => {
        expect(bodyOf(await reviews.read(north, reviewId)).status).toBe('finalized');
        expect(await database.isUp()).toBe(true);
      });
    });

    it('finds out that the record was set back, of any tenant', async () => {
      const { asOwner, asOther } = await newDeployment();
      await inRecord(asOther, async ({ reviews }) => void (await create(reviews, callerOf({ tenant: 'south' }))));
      await query(
        asOwner,
        'ALTER TABLE audit_tree DISABLE TRIGGER USER',
        "UPDATE audit_tree SET size = size - 1 WHERE tenant = 'south'",
      );
      await expect(open(asOther)).rejects.toMatchObject({ name: 'RecordSetBack', why: 'shorter' });
    });

    it.each([
      ['turn a rule off', 'ALTER TABLE decision DISABLE TRIGGER ALL'],
      ['turn all rules off', 'SET session_replication_role = replica'],
      [
        'change a rule',
        'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN END $$',
      ],
      ['take row security away', 'ALTER TABLE review DISABLE ROW LEVEL SECURITY'],
      ['pass row security by', 'SET row_security = off; SELECT * FROM review'],
      ['drop a table', 'DROP TABLE audit_event'],
      ['empty a table', 'TRUNCATE audit_event'],
      ['delete an event', 'DELETE FROM audit_event'],
      ['change a decision', "UPDATE decision SET actor_id = 'x'"],
      ['change what was migrated', 'DELETE FROM schema_migration'],
      ['register a master key', "INSERT INTO encryption_key (kek_id, check_value) VALUES ('x', '')"],
      ['make a login', 'CREATE ROLE helper LOGIN'],
      ['give the role away', 'GRANT countersign_service TO postgres'],
    ])('cannot %s', async (_, statement) => {
      const { asOther } = await shared();
      await expect(query(asOther, statement)).rejects.toMatchObject({ code: '42501' });
    });

    it('is kept out of another database of the server, though the role is the same', async () => {
      const [one, another] = [await shared(), await newDeployment()];
      const elsewhere = new URL(one.asOther.DATABASE_URL);
      elsewhere.pathname = `/${another.database}`;
      await expect(query({ DATABASE_URL: elsewhere.href }, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    });

    it('does not own the tables, and its owner and a superuser do: the start warns of them', async () => {
      const { asOwner, asOther } = await shared();
      const asRoot = new URL(asOwner.DATABASE_URL);
      asRoot.username = 'postgres';
      asRoot.password = 'postgres';
      const owns = [];
      for (const url of [asOther.DATABASE_URL, asOwner.DATABASE_URL, asRoot.href]) {
        const database = await openPostgres(url, { allowUnsafe: false });
        owns.push(await ownsTables(database));
        await database.close();
      }
      expect(owns).toEqual([false, true, true]);
    });

    it('cannot become the owner, nor see the rows of any tenant without naming one', async () => {
      const { asOther, owner } = await shared();
      await expect(query(asOther, `SET ROLE ${owner}`)).rejects.toMatchObject({ code: '42501' });
      await expect(query(asOther, `SET SESSION AUTHORIZATION ${owner}`)).rejects.toMatchObject({ code: '42501' });
      await inRecord(asOther, async ({ reviews }) => void (await create(reviews, north, requestOf({ id: 'seen' }))));
      const database = await openPostgres(asOther.DATABASE_URL, { allowUnsafe: false });
      try {
        expect(await database.lookUp((sql) => sql.query('SELECT * FROM review'))).toEqual([]);
        expect(await database.lookUp((sql) => sql.query('SELECT * FROM signed_trees()'))).toHaveLength(1);
        await expect(database.asOwner((sql) => sql.query('SELECT * FROM review'))).rejects.toMatchObject({
          sqlState: '42501',
        });
      } finally {
        await database.close();
      }
    });

    let once: ReturnType<typeof newDeployment> | undefined;
    const shared = () => {
      once ??= newDeployment();
      return once;
    };

    it('is sent to the command where migrations are missing', async () => {
      const { asOwner, asOther } = await newDeployment();
      await query(asOwner, 'DELETE FROM schema_migration WHERE version = (SELECT max(version) FROM schema_migration)');
      await expect(open(asOther)).rejects.toThrow(CannotOpenDatabase);
      await expect(open(asOther)).rejects.toThrow(/countersign database migrate with the login .* owns/);
    });

    it('is sent to the command where the database is empty', async () => {
      const { other, asOther } = await newDatabase();
      await asAdmin(`GRANT countersign_service TO ${other}`);
      await expect(open(asOther)).rejects.toThrow(/countersign database migrate with the login .* owns/);
      const served = await runCli(['serve'], '', { ...asOther, PORT: '0' });
      expect(served.code).toBe(1);
      expect(served.stderr).toContain('countersign database migrate');
      expect(served.stderr).not.toContain('SQLSTATE');
    });

    it('makes, lists, rotates and ends keys, erases reviews and exports the log', async () => {
      const { asOther } = await newDeployment();
      await inRecord(asOther, async ({ reviews }) => void (await create(reviews, north)));
      const run = async (...args: string[]) => {
        const { code, stdout, stderr } = await runCli(args, '', asOther);
        expect([code, stderr.includes('SQLSTATE')]).toEqual([0, false]);
        return stdout;
      };
      const [, id = ''] =
        /^cs_([a-z2-7]{12})_/.exec(await run('keys', 'create', '--role', 'coder', '--name', 'A')) ?? [];
      expect(await run('keys', 'list')).toContain(id);
      expect(await run('keys', 'rotate', id)).toMatch(/^cs_/);
      expect(await run('keys', 'revoke', id)).toContain('is revoked');
      expect(await run('audit', 'export', '--tenant', 'north')).toContain('"checkpoint"');
      const reason = ['--reason', 'retention-ended'];
      expect(await run('reviews', 'erase', '--older-than', '1d', ...reason)).toBe('');
      const [, reviewId = ''] = (await listed(asOther)) ?? [];
      expect(await run('reviews', 'erase', '--review', reviewId, ...reason)).toBe(`north ${reviewId}\n`);
    }, 120_000);

    async function listed(env: Record<string, string>): Promise<[string, string]> {
      const page = await inRecord(env, ({ reviews }) => reviews.list(north, { limit: 1 }));
      return ['north', page.reviews[0]?.id ?? ''];
    }

    it('starts under a new master key once the owner has registered it, and leaves its rotation to the owner', async () => {
      const { owner, asOwner, asOther } = await newDeployment();
      await inRecord(asOther, async ({ reviews }) => void (await create(reviews, north)));
      const turned = {
        ENCRYPTION_KEY: randomBytes(32).toString('base64'),
        ENCRYPTION_KEY_PREVIOUS: keys.ENCRYPTION_KEY,
      };
      await expect(open({ ...asOther, ...turned })).rejects.toThrow(/is new to this database.*database migrate/);
      expect(await runCli(['database', 'migrate'], '', { ...asOwner, ...turned })).toMatchObject({ code: 0 });
      await inRecord({ ...asOther, ...turned }, async ({ reviews }) => void (await reviews.list(north, { limit: 1 })));
      const refused = await runCli(['encryption', 'rotate'], '', { ...asOther, ...turned });
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('run it with the login that owns the tables');
      await asAdmin(`GRANT countersign_service TO ${owner}`);
      const rotated = await runCli(['encryption', 'rotate'], '', { ...asOwner, ...turned });
      expect(rotated).toMatchObject({ code: 0, stderr: '' });
      expect(rotated.stdout).toContain('finished');
    }, 120_000);
  });
});

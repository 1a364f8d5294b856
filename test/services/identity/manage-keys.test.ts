import { type Database, DatabaseError } from '../../../services/database/database';
import { identifyKey, newKey } from '../../../services/identity/api-key';
import { NotAuthenticated } from '../../../services/identity/identity';
import { addKey, endKey, keyFinder, revokeKey } from '../../../services/identity/key-store';
import { KeyNotUsable, type KeyWish, manageKeys } from '../../../services/identity/manage-keys';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { writerOn } from '../audit/support';

const start = Date.parse('2026-11-02T12:00:00.000Z');
const day = 86_400_000;
let time = start;
let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await stop();
  await closeTestDatabases();
});
beforeEach(() => {
  time = start;
});

function keys() {
  const writer = writerOn(database, { clock: () => time });
  stop = () => writer.close();
  return manageKeys({ database, writer, actor: { id: 'cli:root', role: 'admin', kind: 'person' }, now: () => time });
}

const wish: KeyWish = { tenant: 'clinic-a', name: 'Anna', role: 'coder', scopes: [], expiresAt: undefined };
const identify = (text: string) => identifyKey(text, keyFinder(database, 5_000), time);

async function events(tenant: string, keyId: string): Promise<{ act: string; facts: object; actor: object }[]> {
  const rows = await database.transaction(tenant, (sql) =>
    sql.query<{ body: string }>(`SELECT body FROM audit_event WHERE act LIKE 'key.%' ORDER BY leaf_index`),
  );
  return rows.map(({ body }) => JSON.parse(body)).filter(({ facts }) => [facts.keyId, facts.replaces].includes(keyId));
}

describe('a key', () => {
  it('is made with its event, and says who its holder is', async () => {
    const { keyId, text } = await keys().create({ ...wish, scopes: ['codes:find'] });
    expect(await identify(text)).toEqual({
      tenant: 'clinic-a',
      id: `key:${keyId}`,
      name: 'Anna',
      roles: ['coder'],
      scopes: ['codes:find'],
      machine: false,
      takesAnyRole: false,
    });
    expect(await events('clinic-a', keyId)).toMatchObject([
      {
        act: 'key.created',
        outcome: 'success',
        actor: { id: 'cli:root' },
        facts: { keyId, role: 'coder', name: 'Anna' },
      },
    ]);
  });

  it('of a program is one, whoever named it', async () => {
    const { text } = await keys().create({ ...wish, role: 'ehr-client' });
    expect((await identify(text)).machine).toBe(true);
  });

  it('is nowhere in the database', async () => {
    const { text } = await keys().create(wish);
    const secret = text.slice(17);
    const tables = await database.asOwner((sql) =>
      sql.query<{ row: string }>('SELECT k::text AS row FROM api_key k UNION ALL SELECT e::text FROM audit_event e'),
    );
    const hex = Buffer.from(secret).toString('hex');
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.filter(({ row }) => row.includes(secret) || row.includes(hex))).toEqual([]);
  });

  it('ends when it expires, to the millisecond', async () => {
    const { text } = await keys().create({ ...wish, expiresAt: new Date(start + day).toISOString() });
    time = start + day - 1;
    expect((await identify(text)).name).toBe('Anna');
    time = start + day;
    await expect(identify(text)).rejects.toThrow(NotAuthenticated);
  });

  it('ends when it is revoked, with its event, once', async () => {
    const made = await keys().create(wish);
    await keys().revoke(made.keyId);
    await expect(identify(made.text)).rejects.toThrow(NotAuthenticated);
    expect((await events('clinic-a', made.keyId)).map(({ act }) => act)).toEqual(['key.created', 'key.revoked']);
    await expect(keys().revoke(made.keyId)).rejects.toThrow(KeyNotUsable);
    await expect(keys().rotate(made.keyId, 0)).rejects.toThrow(KeyNotUsable);
    await expect(keys().revoke('nosuchkey234')).rejects.toThrow(KeyNotUsable);
  });

  it('is rotated into one with the same rights and an equally long life; the old one lives out its grace', async () => {
    const old = await keys().create({ ...wish, expiresAt: new Date(start + 90 * day).toISOString() });
    time = start + 80 * day;
    const renewed = await keys().rotate(old.keyId, day);
    expect(await identify(renewed.text)).toMatchObject({ tenant: 'clinic-a', name: 'Anna', roles: ['coder'] });
    expect(renewed.expiresAt).toBe(new Date(start + 170 * day).toISOString());
    expect((await identify(old.text)).id).toBe(`key:${old.keyId}`);
    time += day;
    await expect(identify(old.text)).rejects.toThrow(NotAuthenticated);
    expect(await events('clinic-a', old.keyId)).toMatchObject([
      { act: 'key.created', facts: { keyId: old.keyId } },
      { act: 'key.created', facts: { keyId: renewed.keyId, replaces: old.keyId } },
    ]);
  });

  it('that ends before the grace is not given a longer life', async () => {
    const end = new Date(start + 60_000).toISOString();
    const old = await keys().create({ ...wish, expiresAt: end });
    await keys().rotate(old.keyId, day);
    expect((await keys().list()).find(({ keyId }) => keyId === old.keyId)?.expiresAt).toBe(end);
  });

  it('is listed without its digest', async () => {
    await keys().create(wish);
    for (const key of await keys().list()) expect(Object.keys(key)).not.toContain('secretHash');
  });
});

describe('the database', () => {
  const row = () => {
    const { keyId, secretHash } = newKey();
    const createdAt = new Date(start).toISOString();
    return { ...wish, keyId, secretHash, createdAt, expiresAt: null };
  };
  const refused = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof DatabaseError ? error.sqlState : `not refused: ${error}`;
  };
  const asClinic = (text: string, values: unknown[]) =>
    database.transaction('clinic-a', (sql) => sql.query(text, values));

  it('takes no key without its event', async () => {
    const key = row();
    expect(await refused(database.transaction('clinic-a', (sql) => addKey(sql, key)))).toBe('CS005');
    expect(await keyFinder(database, 5_000)(key.keyId)).toBeUndefined();
  });

  it('ends no key without its event', async () => {
    const at = new Date(start + 1).toISOString();
    const { keyId, text } = await keys().create(wish);
    expect(await refused(database.transaction('clinic-a', (sql) => revokeKey(sql, keyId, at)))).toBe('CS005');
    expect(await refused(database.transaction('clinic-a', (sql) => endKey(sql, keyId, { now: at, at })))).toBe('CS005');
    expect((await identify(text)).name).toBe('Anna');
  });

  it('gives a tenant no hold on the keys of another', async () => {
    const at = new Date(start + 1).toISOString();
    const { keyId } = await keys().create(wish);
    const other = <Answer>(work: Parameters<typeof database.transaction<Answer>>[1]) =>
      database.transaction('clinic-b', work);
    expect(await other((sql) => sql.query('SELECT * FROM api_key WHERE key_id = $1', [keyId]))).toEqual([]);
    expect(await other((sql) => revokeKey(sql, keyId, at))).toBe(false);
    expect(await refused(other((sql) => addKey(sql, row())))).toBe('42501');
  });

  it.each([
    ['its role', `UPDATE api_key SET role = 'admin' WHERE key_id = $1`, '42501'],
    ['its scopes', `UPDATE api_key SET scopes = '{}' WHERE key_id = $1`, '42501'],
    ['its tenant', `UPDATE api_key SET tenant = 'clinic-b' WHERE key_id = $1`, '42501'],
    ['its secret', `UPDATE api_key SET secret_hash = decode(repeat('00', 32), 'hex') WHERE key_id = $1`, '42501'],
    ['its being there', 'DELETE FROM api_key WHERE key_id = $1', '42501'],
    ['its revocation', 'UPDATE api_key SET revoked_at = NULL WHERE key_id = $1', 'CS001'],
    ['the time of its revocation', 'UPDATE api_key SET revoked_at = now() WHERE key_id = $1', 'CS001'],
    ['its end', `UPDATE api_key SET expires_at = expires_at + interval '1 day' WHERE key_id = $1`, 'CS001'],
    ['its having an end', 'UPDATE api_key SET expires_at = NULL WHERE key_id = $1', 'CS001'],
  ])('lets the service change nothing else of a key: %s', async (_name, text, sqlState) => {
    const { keyId } = await keys().create({ ...wish, expiresAt: new Date(start + day).toISOString() });
    await keys().revoke(keyId);
    expect(await refused(asClinic(text, [keyId]))).toBe(sqlState);
  });

  it.each([
    ['its role', `UPDATE api_key SET role = 'admin' WHERE key_id = $1`],
    ['its secret', `UPDATE api_key SET secret_hash = decode(repeat('00', 32), 'hex') WHERE key_id = $1`],
    ['its being there', 'DELETE FROM api_key WHERE key_id = $1'],
  ])('lets not even its owner change %s', async (_name, text) => {
    const { keyId } = await keys().create(wish);
    expect(await refused(database.asOwner((sql) => sql.query(text, [keyId])))).toBe('CS001');
  });
});

import { randomBytes } from 'node:crypto';
import { ConfigError } from '../../../services/config';
import type { Database } from '../../../services/database/database';
import { checkMasterKeys } from '../../../services/encryption/check-master-key';
import { checkValueOf, kekIdOf } from '../../../services/encryption/master-key';
import { closeTestDatabases, testDatabase } from '../../support/test-database';

afterAll(closeTestDatabases);

let database: Database;
const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)] as [Buffer, Buffer, Buffer];
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => database.asOwner((sql) => sql.run('DELETE FROM encryption_key')));

const registered = async () =>
  (await database.asOwner((sql) => sql.query<{ kek_id: string }>('SELECT kek_id FROM encryption_key'))).map(
    ({ kek_id }) => kek_id,
  );
const idsOf = (...keys: Buffer[]) => expect.arrayContaining(keys.map(kekIdOf));

describe('the register of master keys', () => {
  it('takes the first key that a database is started with', async () => {
    await checkMasterKeys(database, { current: first });
    expect(await registered()).toEqual([kekIdOf(first)]);
  });

  it('takes a key once, however often it is started with', async () => {
    for (let start = 0; start < 3; start += 1) await checkMasterKeys(database, { current: first });
    expect(await registered()).toHaveLength(1);
  });

  it('does not hold the keys themselves', async () => {
    await checkMasterKeys(database, { current: first });
    const rows = await database.asOwner((sql) => sql.query<object>('SELECT * FROM encryption_key'));
    expect(JSON.stringify(rows)).not.toContain(first.toString('hex'));
    const [row] = await database.asOwner((sql) =>
      sql.query<{ check_value: Buffer }>('SELECT check_value FROM encryption_key'),
    );
    expect(row?.check_value).toEqual(checkValueOf(first));
    expect(row?.check_value).not.toEqual(first);
  });

  it('takes a new key beside the one before it', async () => {
    await checkMasterKeys(database, { current: first });
    await checkMasterKeys(database, { current: second, previous: first });
    expect(await registered()).toEqual(idsOf(first, second));
    await checkMasterKeys(database, { current: second, previous: first });
    expect(await registered()).toHaveLength(2);
  });

  it('takes nothing of a previous key that it never knew', async () => {
    await checkMasterKeys(database, { current: first, previous: third });
    expect(await registered()).toEqual([kekIdOf(first)]);
  });

  it('lets a rotation be turned back while both are known', async () => {
    await checkMasterKeys(database, { current: first });
    await checkMasterKeys(database, { current: second, previous: first });
    await checkMasterKeys(database, { current: first, previous: second });
    expect(await registered()).toHaveLength(2);
  });

  it.each([
    ['another key alone', { current: second }],
    ['another key beside a third', { current: second, previous: third }],
  ])('refuses a start with %s, names the key and the way out, and takes nothing', async (_, keys) => {
    await checkMasterKeys(database, { current: first });
    const attempt = checkMasterKeys(database, keys);
    await expect(attempt).rejects.toThrow(ConfigError);
    await expect(attempt).rejects.toThrow(`under the master key ${kekIdOf(first)}, which was not given`);
    await expect(attempt).rejects.toThrow('ENCRYPTION_KEY_PREVIOUS');
    expect(await registered()).toEqual([kekIdOf(first)]);
  });

  it('refuses a start without the previous key before its rotation has ended', async () => {
    await checkMasterKeys(database, { current: first });
    await checkMasterKeys(database, { current: second, previous: first });
    await expect(checkMasterKeys(database, { current: second })).rejects.toThrow(kekIdOf(first));
  });

  it.each([
    ['another key', checkValueOf(second)],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(32)],
  ])('refuses a key whose check value is that of %s', async (_, checkValue) => {
    await database.asOwner((sql) =>
      sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2)', [kekIdOf(first), checkValue]),
    );
    await expect(checkMasterKeys(database, { current: first })).rejects.toThrow('was changed by hand');
  });

  it('lets one of two be first who start a new database with different keys', async () => {
    const starts = [first, second].map((current) => checkMasterKeys(database, { current }));
    const ends = await Promise.allSettled(starts);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await registered()).toHaveLength(1);
  });
});

import { randomBytes } from 'node:crypto';
import { createActWriter } from '../../../services/audit/act-writer';
import { ConfigError } from '../../../services/config';
import type { Database } from '../../../services/database/database';
import { checkMasterKeys } from '../../../services/encryption/check-master-key';
import { createVault } from '../../../services/encryption/create-vault';
import { kekIdOf, type MasterKeys } from '../../../services/encryption/master-key';
import { type RotateOptions, rotateMasterKey } from '../../../services/encryption/rotate';
import { createReviews } from '../../../services/reviews/create-reviews';
import type { Reviews } from '../../../services/reviews/reviews';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { callerOf, checkCodes, create, eventsOf, findCode, requestOf, signer } from '../reviews/support';

afterEach(closeTestDatabases);

const [before, after] = [randomBytes(32), randomBytes(32)] as [Buffer, Buffer];
const both: MasterKeys = { current: after, previous: before };
const actor = { id: 'cli:test', role: 'admin', kind: 'person' } as const;
const north = callerOf({ tenant: 'north' });
const south = callerOf({ tenant: 'south' });
let database: Database;
let ids: string[];
beforeEach(async () => {
  database = await testDatabase();
  const reviews = await open({ current: before });
  ids = [];
  for (let count = 0; count < 5; count += 1) {
    ids.push((await create(reviews, north, requestOf({ id: `encounter-${count}` }))).reviewId);
  }
  await create(reviews, south);
});

/** A process of the service with these master keys. */
async function open(masterKeys: MasterKeys): Promise<Reviews> {
  await checkMasterKeys(database, masterKeys);
  return createReviews({
    database,
    writer: writer(),
    vault: createVault(masterKeys),
    findCode,
    checkCodes,
    idempotencyHours: 24,
  });
}

const writer = () => createActWriter({ database, signer, deadlineMs: 15_000 });
const rotate = (over: Partial<RotateOptions> = {}) =>
  rotateMasterKey({ database, writer: writer(), masterKeys: both, actor, batchSize: 2, ...over });
const rotations = async (tenant: string) =>
  (await eventsOf(database, tenant)).filter(({ act }) => act === 'encryption-key.rotated');
const under = (masterKey: Buffer) =>
  database.asOwner(async (sql) => {
    const rows = await sql.query(
      'SELECT tenant FROM review_key WHERE kek_id = $1 UNION ALL SELECT tenant FROM tenant_key WHERE kek_id = $1',
      [kekIdOf(masterKey)],
    );
    return rows.length;
  });

async function readsAll(reviews: Reviews): Promise<void> {
  for (const id of ids) expect((await reviews.documents(north, id)).json).toContain('type 2 diabetes');
  // The tenant's own key as well: an encounter is found by a digest under it.
  expect((await reviews.search(north, { encounterId: 'encounter-3', limit: 5 })).reviews).toHaveLength(1);
}

describe('rotation', () => {
  it('puts every key under the new master key, and the old one is not needed afterwards', async () => {
    expect(await rotate()).toEqual({
      from: kekIdOf(before),
      to: kekIdOf(after),
      reviewKeys: 6,
      tenantKeys: 2,
      broken: [],
      finished: true,
    });
    expect([await under(before), await under(after)]).toEqual([0, 8]);
    await readsAll(await open({ current: after }));
  });

  it('leaves what is sealed as it is', async () => {
    const sealed = () => database.asOwner((sql) => sql.query('SELECT * FROM sealed ORDER BY tenant, review_id, kind'));
    const was = await sealed();
    await rotate();
    expect(await sealed()).toEqual(was);
    expect(was.length).toBeGreaterThan(10);
  });

  it('refuses a start with the old key alone afterwards', async () => {
    await rotate();
    await expect(open({ current: before })).rejects.toThrow(ConfigError);
  });

  it("tells each tenant's log once, with counts and key ids and no key", async () => {
    await rotate();
    const [event, ...more] = await rotations('north');
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      outcome: 'success',
      actor,
      facts: { from: kekIdOf(before), to: kekIdOf(after), reviewKeys: 5, tenantKeys: 1 },
    });
    expect(await rotations('south')).toMatchObject([{ facts: { reviewKeys: 1, tenantKeys: 1 } }]);
  });

  it('does nothing when it has ended already', async () => {
    await rotate();
    expect(await rotate()).toMatchObject({ reviewKeys: 0, tenantKeys: 0, finished: true });
    expect(await rotations('north')).toHaveLength(1);
  });

  it('asks for the previous key', async () => {
    await expect(rotate({ masterKeys: { current: before } })).rejects.toThrow('ENCRYPTION_KEY_PREVIOUS');
    expect(await under(before)).toBe(8);
  });

  it('refuses a previous key that is not the one', async () => {
    const masterKeys = { current: after, previous: randomBytes(32) };
    await expect(rotate({ masterKeys })).rejects.toThrow(kekIdOf(before));
    expect(await under(before)).toBe(8);
  });
});

describe('a rotation that is stopped', () => {
  const killed = new Error('killed');
  const stopAfter = (batches: number) => {
    let heard = 0;
    return () => {
      heard += 1;
      if (heard === batches) throw killed;
    };
  };

  it.each([1, 2, 3, 4])(
    'after batch %i leaves everything readable with both keys, and is finished by the next run',
    async (batches) => {
      await expect(rotate({ onProgress: stopAfter(batches) })).rejects.toBe(killed);
      const [left, done] = [await under(before), await under(after)];
      expect(left + done).toBe(8);
      expect(done).toBeGreaterThan(0);
      await readsAll(await open(both));
      if (left > 0) await expect(open({ current: after })).rejects.toThrow(ConfigError);

      const second = await rotate();
      expect(second).toMatchObject({ finished: true, reviewKeys: expect.any(Number) });
      expect(second.reviewKeys + second.tenantKeys).toBe(left);
      expect(await under(before)).toBe(0);
      await readsAll(await open({ current: after }));
      expect(await rotations('north')).toHaveLength(1);
    },
  );

  it('inside a transaction has done nothing of that batch', async () => {
    let batches = 0;
    const failing: Pick<Database, 'asOwner' | 'lookUp'> = {
      ...database,
      asOwner: (work) =>
        database.asOwner(async (sql) => {
          const answer = await work({
            run: (text) => sql.run(text),
            query: async (text, values) => {
              const rows = await sql.query<never>(text, values);
              if (text.startsWith('UPDATE review_key')) batches += 1;
              if (batches === 2) throw killed;
              return rows;
            },
          });
          return answer;
        }),
    };
    await expect(rotate({ database: failing })).rejects.toBe(killed);
    expect([await under(before), await under(after)]).toEqual([4, 4]);
    expect(await rotate()).toMatchObject({ reviewKeys: 4, tenantKeys: 0, finished: true });
    await readsAll(await open({ current: after }));
  });

  it('before its events keeps the old key registered, so that the next run writes them', async () => {
    const failing = { perform: () => Promise.reject(killed) };
    await expect(rotate({ writer: failing })).rejects.toBe(killed);
    expect(await under(before)).toBe(0);
    expect(await rotations('north')).toEqual([]);
    expect(await rotate()).toMatchObject({ reviewKeys: 0, finished: true });
    expect(await rotations('north')).toHaveLength(1);
  });
});

describe('a rotation beside others', () => {
  it('is not ended while a server still writes under the old key, and catches up later', async () => {
    const behind = createReviewsWith(before);
    // It has been at work for a while: the tenant's key is open in its memory.
    await behind.search(north, { encounterId: 'encounter-1', limit: 5 });
    let late = '';
    const writing = writer();
    const first = await rotate({
      writer: {
        perform: async (act) => {
          // After the keys were done and before the old one is taken out of the register.
          if (late === '') late = (await create(behind, north, requestOf({ id: 'late' }))).reviewId;
          return writing.perform(act);
        },
      },
    });
    expect(first.finished).toBe(false);
    expect((await (await open(both)).documents(north, late)).json).toContain('diabetes');
    expect(await rotate()).toMatchObject({ reviewKeys: 1, tenantKeys: 0, finished: true });
    // From now on that server can write nothing: its key is not in the register.
    await expect(create(behind, north, requestOf({ id: 'too late' }))).rejects.toThrow();
    expect(await under(before)).toBe(0);
  });

  it('does not bring back the key of a review that is erased meanwhile', async () => {
    const reviews = await open(both);
    const [gone = ''] = ids;
    await reviews.erase(north, gone, 'retention-ended');
    expect(await rotate()).toMatchObject({ reviewKeys: 5, finished: true });
    const keys = await database.asOwner((sql) =>
      sql.query('SELECT 1 AS one FROM review_key WHERE review_id = $1', [gone]),
    );
    expect(keys).toEqual([]);
  });

  it('leaves a damaged key as it is, names its review, and keeps the old master key', async () => {
    const [damaged = ''] = ids;
    await database.asOwner((sql) =>
      sql.query(
        'UPDATE review_key SET wrapped = set_byte(wrapped, 40, 255 - get_byte(wrapped, 40)) WHERE review_id = $1',
        [damaged],
      ),
    );
    expect(await rotate()).toMatchObject({
      reviewKeys: 5,
      tenantKeys: 2,
      broken: [`review:north:${damaged}`],
      finished: false,
    });
    expect(await under(before)).toBe(1);
    await expect(open({ current: after })).rejects.toThrow(kekIdOf(before));
  });
});

function createReviewsWith(current: Buffer): Reviews {
  return createReviews({
    database,
    writer: writer(),
    vault: createVault({ current }),
    findCode,
    checkCodes,
    idempotencyHours: 24,
  });
}

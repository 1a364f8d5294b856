import type { Once, ReviewAnswer, Reviews } from '../../../services/reviews/reviews';
import {
  acceptBoth,
  bodyOf,
  callerOf,
  closeTestDatabases,
  create,
  dump,
  eventsOf,
  refusalOf,
  requestOf,
  reviewsOver,
  signed,
  type TestReviews,
  testReviews,
} from './support';

const HOURS = 24;
const start = Date.parse('2026-11-22T10:00:00.000Z');
let now = start;
let record: TestReviews;
let reviews: Reviews;
beforeAll(async () => {
  record = await testReviews({ clock: () => new Date(now), idempotencyHours: HOURS });
  reviews = record.reviews;
});
afterAll(closeTestDatabases);
beforeEach(() => {
  now = start;
});

let tenants = 0;
/** What was answered, as it is given once more. */
const again = (answer: ReviewAnswer): ReviewAnswer => ({ ...answer, isReplayed: true });
const someone = (over: Parameters<typeof callerOf>[0] = {}) => callerOf({ tenant: `tenant-${++tenants}`, ...over });
const once: Once = { key: 'key-1', request: 'POST /v1/... {"a":1}' };
const accept = { itemId: 's1', outcome: 'accepted', comment: 'As documented.' } as const;

async function actsOf(tenant: string): Promise<string[]> {
  return (await eventsOf(record.database, tenant)).map(({ act, outcome }) => `${act} ${outcome}`);
}

/** Rows of a tenant, by table. */
async function rows(tenant: string, ...tables: string[]): Promise<number[]> {
  const all = await dump(record.database, tables);
  return tables.map((table) => all[table]?.filter((row) => row.startsWith(`(${tenant},`)).length ?? 0);
}

it('a repeated creation is answered the same, and makes no second review', async () => {
  const caller = someone();
  const first = await create(reviews, caller, requestOf(), once);
  const second = await create(reviews, caller, requestOf(), once);
  expect(first.isReplayed).toBeUndefined();
  expect(second).toEqual(again(first));
  expect(await rows(caller.tenant, 'review')).toEqual([1]);
  expect(await actsOf(caller.tenant)).toEqual(['review.created success', 'answer.replayed success']);
  expect((await eventsOf(record.database, caller.tenant))[1]).toMatchObject({
    reviewId: first.reviewId,
    reviewVersion: 1,
  });
});

it('a repeated decision is answered the same, also when the review has moved on or was superseded', async () => {
  const caller = someone();
  const { reviewId } = await create(reviews, caller);
  const first = await reviews.decide(caller, reviewId, 1, accept, once);
  expect(await reviews.decide(caller, reviewId, 1, accept, once)).toEqual(again(first));
  await reviews.decide(caller, reviewId, 2, { itemId: 's2', outcome: 'accepted' });
  expect(await reviews.decide(caller, reviewId, 1, accept, once)).toEqual(again(first));
  await create(reviews, caller);
  expect(await reviews.decide(caller, reviewId, 1, accept, once)).toEqual(again(first));
  expect(bodyOf(await reviews.read(caller, reviewId)).decisions).toHaveLength(2);
});

it('a repeated signature is answered the same', async () => {
  const caller = someone();
  const { reviewId } = await create(reviews, caller);
  const { order } = await acceptBoth(reviews, reviewId, caller);
  const finalize = () => reviews.finalize(caller, reviewId, 3, { attestation: signed, order }, once);
  const first = await finalize();
  expect(await finalize()).toEqual(again(first));
  expect(await rows(caller.tenant, 'attestation', 'assigned_code')).toEqual([1, 2]);
});

it('the same key for another request is refused, and nothing is done', async () => {
  const caller = someone();
  const { reviewId } = await create(reviews, caller, requestOf(), once);
  const others = [
    () => create(reviews, caller, requestOf(), { ...once, request: `${once.request} ` }),
    () => reviews.decide(caller, reviewId, 1, accept, { ...once, request: 'POST decisions' }),
    () => reviews.answered(caller, { ...once, request: '' }),
  ];
  for (const other of others) expect((await refusalOf(other())).code).toBe('key-reused');
  expect(await rows(caller.tenant, 'review', 'decision')).toEqual([1, 0]);
  expect((await actsOf(caller.tenant)).slice(1)).toEqual([
    'review.created refused',
    'decision.made refused',
    'answer.replayed refused',
  ]);
});

it.each([
  ['of another person', (tenant: string) => callerOf({ tenant, id: 'person-bob' })],
  ['of another tenant', () => someone()],
  ['whose name and key join to the same text', (tenant: string) => callerOf({ tenant, id: 'person-ada","key-1' })],
])('the same key %s is another key', async (_, other) => {
  const caller = someone();
  const first = await create(reviews, caller, requestOf(), once);
  const second = await create(reviews, other(caller.tenant), requestOf({ id: 'encounter-2' }), once);
  expect(second.reviewId).not.toBe(first.reviewId);
});

it('what was refused is not kept: the next attempt may succeed', async () => {
  const caller = someone();
  const { reviewId } = await create(reviews, caller);
  const early = reviews.finalize(caller, reviewId, 3, { attestation: signed, order: [] }, once);
  expect((await refusalOf(early)).code).toBe('version-conflict');
  const { order } = await acceptBoth(reviews, reviewId, caller);
  const late = await reviews.finalize(caller, reviewId, 3, { attestation: signed, order }, once);
  expect(late.version).toBe(4);
});

describe('an answer that is too old', () => {
  it('is kept until the last millisecond', async () => {
    const caller = someone();
    const first = await create(reviews, caller, requestOf(), once);
    now += HOURS * 3_600_000 - 1;
    expect(await create(reviews, caller, requestOf(), once)).toEqual(again(first));
  });

  it('counts as none, and its row and text go when another takes its key', async () => {
    const caller = someone();
    const first = await create(reviews, caller, requestOf(), once);
    expect(await rows(caller.tenant, 'idempotent_answer', 'sealed')).toEqual([1, 4]);
    now += HOURS * 3_600_000;
    expect(await reviews.answered(caller, once)).toBeUndefined();
    const second = await create(reviews, caller, requestOf({ id: 'encounter-2' }), { ...once, request: 'another' });
    expect(second.reviewId).not.toBe(first.reviewId);
    expect(await rows(caller.tenant, 'idempotent_answer', 'sealed')).toEqual([1, 7]);
    expect(await create(reviews, caller, requestOf(), { ...once, request: 'another' })).toEqual(again(second));
  });

  it('goes with others when anyone of its tenant keeps an answer', async () => {
    const caller = someone();
    const { reviewId } = await create(reviews, caller);
    for (let version = 1; version <= 14; version++) {
      await reviews.decide(caller, reviewId, version, accept, { ...once, key: `key-${version}` });
    }
    const other = someone();
    await create(reviews, other, requestOf(), once);
    expect(await rows(caller.tenant, 'idempotent_answer')).toEqual([14]);
    now += HOURS * 3_600_000;
    await reviews.decide(caller, reviewId, 15, accept, { ...once, key: 'new-1' });
    expect(await rows(caller.tenant, 'idempotent_answer')).toEqual([5]);
    await reviews.decide(caller, reviewId, 16, accept, { ...once, key: 'new-2' });
    expect(await rows(caller.tenant, 'idempotent_answer')).toEqual([2]);
    expect(await rows(other.tenant, 'idempotent_answer')).toEqual([1]);
    const answers = await record.database.asOwner((sql) =>
      sql.query(`SELECT 1 FROM sealed WHERE tenant = $1 AND kind LIKE 'answer:%'`, [caller.tenant]),
    );
    expect(answers).toHaveLength(2);
  });
});

describe('an erased review', () => {
  it('is not made anew by a creation that is sent again, while the key is young', async () => {
    const caller = someone();
    const { reviewId } = await create(reviews, caller, requestOf(), once);
    await reviews.erase(caller, reviewId, 'patient-request');
    expect((await refusalOf(create(reviews, caller, requestOf(), once))).code).toBe('review-erased');
    // Not even what was asked is known any more.
    expect((await refusalOf(create(reviews, caller, requestOf(), { ...once, request: 'x' }))).code).toBe(
      'review-erased',
    );
    expect((await refusalOf(reviews.answered(caller, once))).code).toBe('review-erased');
    expect(await rows(caller.tenant, 'review', 'sealed', 'review_key')).toEqual([1, 0, 0]);
    const [row] = await record.database.asOwner((sql) =>
      sql.query<{ length: number }>('SELECT length(request_hash) FROM idempotent_answer WHERE tenant = $1', [
        caller.tenant,
      ]),
    );
    expect(row?.length).toBe(0);
    now += HOURS * 3_600_000;
    expect((await create(reviews, caller, requestOf(), once)).reviewId).not.toBe(reviewId);
  });

  it('has no answers to decisions left', async () => {
    const caller = someone();
    const { reviewId } = await create(reviews, caller);
    await reviews.decide(caller, reviewId, 1, accept, once);
    await reviews.erase(caller, reviewId, 'patient-request');
    expect((await refusalOf(reviews.decide(caller, reviewId, 1, accept, once))).code).toBe('review-erased');
  });
});

describe('asking for a kept answer', () => {
  it('is nothing, and no event, where there is none', async () => {
    const caller = someone();
    expect(await reviews.answered(caller, once)).toBeUndefined();
    expect(await actsOf(caller.tenant)).toEqual([]);
  });

  it('answers as before, in one event', async () => {
    const caller = someone();
    const first = await create(reviews, caller, requestOf(), once);
    expect(await reviews.answered(caller, once)).toEqual(again(first));
    expect((await actsOf(caller.tenant)).slice(1)).toEqual(['answer.replayed success']);
  });

  it('finds what another process has kept', async () => {
    const caller = someone();
    const first = await create(reviews, caller, requestOf(), once);
    const elsewhere = reviewsOver(record.database, { clock: () => new Date(now) });
    expect(await elsewhere.answered(caller, once)).toEqual(again(first));
  });
});

describe('one at a time', () => {
  const hang = () => new Promise<never>(() => {});

  it('refuses a second request of the same caller under the same key, and no other', async () => {
    const caller = someone();
    void reviews.oneAtATime(caller, once, hang);
    const work = jest.fn(async () => 'done');
    expect((await refusalOf(reviews.oneAtATime(caller, once, work))).code).toBe('key-in-flight');
    // Another body makes no difference: the first is still being answered.
    expect((await refusalOf(reviews.oneAtATime(caller, { ...once, request: 'x' }, work))).code).toBe('key-in-flight');
    expect(work).not.toHaveBeenCalled();
    for (const other of [someone(), callerOf({ tenant: caller.tenant, id: 'person-bob' })]) {
      expect(await reviews.oneAtATime(other, once, work)).toBe('done');
    }
    expect(await reviews.oneAtATime(caller, { ...once, key: 'key-2' }, work)).toBe('done');
    expect(await reviews.oneAtATime(caller, undefined, work)).toBe('done');
  });

  it.each([
    ['has ended', async () => 'done'],
    ['has failed', async () => Promise.reject(new Error('failed'))],
  ])('lets the key go when the work %s', async (_, work: () => Promise<unknown>) => {
    const caller = someone();
    await reviews.oneAtATime(caller, once, work).catch(() => {});
    expect(await reviews.oneAtATime(caller, once, async () => 'next')).toBe('next');
  });
});

import type { Caller } from '../../../services/audit/act';
import { readCursor, writeCursor } from '../../../services/reviews/page-cursor';
import type { ReviewFilter, ReviewSummary } from '../../../services/reviews/reviews';
import {
  acceptBoth,
  bodyOf,
  callerOf,
  closeTestDatabases,
  create,
  finalized,
  nursingNote,
  refusalOf,
  requestOf,
  type TestReviews,
  testReviews,
} from './support';

let now = Date.parse('2026-11-22T10:00:00.000Z');
let record: TestReviews;
const caller = callerOf();

beforeAll(async () => {
  // Two reviews at a time have one moment, so that pages have to be cut inside of it.
  let calls = 0;
  record = await testReviews({ clock: () => new Date(now + (calls++ % 2)) });
  const { reviews } = record;
  for (let index = 0; index < 9; index++) {
    now += index % 2 === 0 ? 1_000 : 0;
    const setting = (['inpatient', 'outpatient', 'emergency'] as const)[index % 3] ?? 'outpatient';
    await create(reviews, caller, requestOf({ id: `encounter-${index}`, setting }));
  }
  await finalized(reviews, caller, requestOf({ id: 'done' }));
  const { reviewId } = await create(reviews, caller, requestOf({ id: 'begun' }));
  await reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'deferred' });
  await reviews.decide(caller, reviewId, 2, { itemId: 's2', outcome: 'accepted' });
  await create(reviews, caller, requestOf({ id: 'none' }, [{ id: 'n', text: 'Well.' }]));
  await create(reviews, caller, requestOf({ id: 'twice' }));
  now += 1_000;
  await create(reviews, caller, requestOf({ id: 'twice' }, [nursingNote]));
});
afterAll(closeTestDatabases);

async function all(filter: Partial<ReviewFilter>, by: Caller = caller): Promise<ReviewSummary[]> {
  const found: ReviewSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await record.reviews.list(by, { limit: 3, ...filter, cursor });
    expect(page.reviews.length).toBeLessThanOrEqual(filter.limit ?? 3);
    found.push(...page.reviews);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

it.each([1, 2, 3, 7, 14, 200])('pages of %i show every review once, newest first', async (limit) => {
  const found = await all({ limit });
  expect(found).toHaveLength(14);
  expect(new Set(found.map(({ id }) => id)).size).toBe(14);
  const keys = found.map(({ createdAt, id }) => `${createdAt} ${id}`);
  expect(keys).toEqual([...keys].sort().reverse());
});

it('a last page that is full has no next', async () => {
  expect((await record.reviews.list(caller, { limit: 14 })).next).toBeUndefined();
  expect((await record.reviews.list(caller, { limit: 13 })).next).toEqual(expect.any(String));
});

it('tells of each review what its body tells', async () => {
  for (const summary of await all({ limit: 200 })) {
    const body = bodyOf(await record.reviews.read(caller, summary.id));
    const tiers = body.suggestions.map(({ tier }) => tier);
    expect(summary).toEqual({
      id: body.id,
      status: body.status,
      version: body.version,
      setting: body.encounter.setting,
      createdAt: body.createdAt,
      updatedAt: expect.any(String),
      suggested: tiers.filter((tier) => tier === 'suggested').length,
      candidates: tiers.filter((tier) => tier === 'candidate').length,
      undecided: body.undecided.length,
    });
  }
});

it.each([
  [{ status: 'pending' }, 11],
  [{ status: 'in-review' }, 1],
  [{ status: 'finalized' }, 1],
  [{ status: 'superseded' }, 1],
  [{ setting: 'inpatient' }, 3],
  [{ setting: 'outpatient' }, 8],
  [{ status: 'finalized', setting: 'inpatient' }, 0],
] as const)('%j finds %i', async (filter, count) => {
  const found = await all(filter);
  expect(found).toHaveLength(count);
  for (const summary of found) expect(summary).toMatchObject(filter);
});

it('a review that comes while others page through does not shift what they see', async () => {
  const by = callerOf({ tenant: 'paging' });
  for (const id of ['a', 'b', 'c', 'd']) await create(record.reviews, by, requestOf({ id }));
  const first = await record.reviews.list(by, { limit: 2 });
  now += 1_000;
  await create(record.reviews, by, requestOf({ id: 'new' }));
  const second = await record.reviews.list(by, { limit: 2, cursor: first.next });
  expect(new Set([...first.reviews, ...second.reviews].map(({ id }) => id)).size).toBe(4);
  expect(second.next).toBeUndefined();
});

it('an encounter is found by its id, and by nothing near it', async () => {
  const { reviews } = record;
  const find = async (encounterId: string) => (await reviews.search(caller, { encounterId, limit: 10 })).reviews;
  expect((await find('twice')).map(({ status }) => status)).toEqual(['pending', 'superseded']);
  expect(await reviews.search(caller, { encounterId: 'twice', limit: 1 })).toEqual({
    reviews: [expect.objectContaining({ status: 'pending' })],
  });
  for (const near of ['Twice', 'twice ', '', '%', 'twic_']) expect(await find(near)).toEqual([]);
});

it('work that is done shows as done', async () => {
  const by = callerOf({ tenant: 'working' });
  const { reviewId } = await create(record.reviews, by);
  await acceptBoth(record.reviews, reviewId, by);
  expect((await all({}, by)).map(({ undecided }) => undecided)).toEqual([0]);
  await record.reviews.decide(by, reviewId, 3, { itemId: 's1', outcome: 'deferred' });
  expect((await all({}, by)).map(({ undecided }) => undecided)).toEqual([1]);
});

describe('a cursor', () => {
  const end = { createdAt: '2026-11-22T10:00:00.000Z', id: '7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69' };
  const spelt = (text: string) => Buffer.from(text).toString('base64url');

  it('is read as it was written', () => {
    expect(readCursor(writeCursor(end))).toEqual(end);
    expect(writeCursor(end)).toMatch(/^[A-Za-z0-9_-]{1,200}$/);
  });

  it.each([
    '',
    'x',
    `${writeCursor(end)}=`,
    `${writeCursor(end)}A`,
    ` ${writeCursor(end)}`,
    spelt(''),
    spelt(' '),
    spelt(`${end.createdAt}`),
    spelt(`${end.createdAt} ${end.id} `),
    spelt(`${end.createdAt} ${end.id.toUpperCase()}`),
    spelt(`${end.createdAt} ' OR 1=1`),
    spelt(`2026-13-22T10:00:00.000Z ${end.id}`),
    spelt(`2026-02-30T10:00:00.000Z ${end.id}`),
    spelt(`2026-11-22T10:00:00Z ${end.id}`),
    spelt(`2026-11-22 ${end.id}`),
    spelt(`infinity ${end.id}`),
  ])('is refused, and the attempt recorded, where it is none of ours: %j', async (cursor) => {
    const refusal = await refusalOf(record.reviews.list(caller, { limit: 1, cursor }));
    expect(refusal).toMatchObject({ code: 'invalid-range', errors: [{ path: 'cursor' }] });
    expect(refusal.message).not.toContain(cursor || 'nothing');
  });
});

import type { Caller } from '../../../services/audit/act';
import type { Reviews } from '../../../services/reviews/reviews';
import type { DecisionRequest } from '../../../src/review/decision';
import {
  acceptBoth,
  coder,
  create,
  dump,
  eventsOf,
  finalized,
  randomId,
  refusalOf,
  requestOf,
  reviewsOver,
  signed,
  someone,
  TABLES,
  useReviews,
} from './support';

const record = useReviews();

const accept: DecisionRequest = { itemId: 's1', outcome: 'accepted' };

type State = 'pending' | 'both-accepted' | 'finalized' | 'superseded' | 'erased';

async function reviewIn(state: State, reviews: Reviews, caller: Caller) {
  const person = { ...caller, actor: coder.actor };
  if (state === 'finalized') return { reviewId: (await finalized(reviews, person)).reviewId, order: [] };
  const { reviewId } = await create(reviews, person);
  if (state === 'both-accepted') return { reviewId, order: (await acceptBoth(reviews, reviewId, person)).order };
  if (state === 'superseded') await create(reviews, person);
  if (state === 'erased') await reviews.erase(person, reviewId, 'test-data');
  return { reviewId, order: [] };
}

type Attempt = (reviews: Reviews, caller: Caller, review: { reviewId: string; order: string[] }) => Promise<unknown>;
const decide =
  (version: number, request: DecisionRequest = accept): Attempt =>
  (reviews, caller, { reviewId }) =>
    reviews.decide(caller, reviewId, version, request);
const finalize =
  (version: number, change: (order: string[]) => string[] = (order) => order): Attempt =>
  (reviews, caller, { reviewId, order }) =>
    reviews.finalize(caller, reviewId, version, { attestation: signed, order: change(order) });
const codes: Attempt = (reviews, caller, { reviewId }) =>
  reviews.assignedCodes(caller, reviewId, 'assigned-codes.exported');
const machine = { id: 'robot', kind: 'machine' } as const;

const refusals: [string, State, Attempt, string, Partial<Caller['actor']>?][] = [
  ['a machine decides', 'pending', decide(1), 'person-required', machine],
  ['an administrator decides', 'pending', decide(1), 'person-required', { role: 'admin' }],
  ['an auditor decides', 'pending', decide(1), 'person-required', { role: 'auditor' }],
  ['a machine finalizes', 'both-accepted', finalize(3), 'person-required', machine],
  ['a CDI specialist finalizes', 'both-accepted', finalize(3), 'person-required', { role: 'cdi-specialist' }],
  ['an older version was shown', 'both-accepted', decide(2), 'version-conflict'],
  ['a version that is not yet was shown', 'pending', decide(2), 'version-conflict'],
  ['an older version was shown to the signer', 'both-accepted', finalize(2), 'version-conflict'],
  ['there is no such item', 'pending', decide(1, { itemId: 's9', outcome: 'accepted' }), 'invalid-decision'],
  ['a rejection has no reason', 'pending', decide(1, { itemId: 's1', outcome: 'rejected' }), 'invalid-decision'],
  [
    'accepting names another code',
    'pending',
    decide(1, { ...accept, code: { system: 'CPT', code: '99213' } }),
    'invalid-decision',
  ],
  [
    'a span is behind the end of the text',
    'pending',
    decide(1, {
      outcome: 'added',
      code: { system: 'ICD-10-CM', code: 'R51.9' },
      span: { documentId: 'note-1', start: 80, end: 9_999 },
    }),
    'invalid-decision',
  ],
  [
    'a span is in another document',
    'pending',
    decide(1, {
      outcome: 'added',
      code: { system: 'ICD-10-CM', code: 'R51.9' },
      span: { documentId: 'note-9', start: 0, end: 1 },
    }),
    'invalid-decision',
  ],
  [
    'a code has the wrong form',
    'pending',
    decide(1, { outcome: 'added', code: { system: 'ICD-10-CM', code: 'headache' } }),
    'invalid-decision',
  ],
  ['a suggestion is undecided', 'pending', finalize(1), 'undecided-suggestions'],
  ['a code is left out', 'both-accepted', finalize(3, ([one = '']) => [one]), 'invalid-finalize'],
  [
    'a code is listed twice',
    'both-accepted',
    finalize(3, ([one = '', two = '']) => [one, two, one]),
    'invalid-finalize',
  ],
  ['a code was never decided', 'both-accepted', finalize(3, (order) => [...order, randomId()]), 'invalid-finalize'],
  ['the codes are not assigned yet', 'both-accepted', codes, 'review-not-finalized'],
  ['the codes were never assigned', 'superseded', codes, 'review-not-finalized'],
  ['it was erased before there were codes', 'erased', codes, 'review-not-finalized'],
  ['it is finalized', 'finalized', decide(4), 'review-finalized'],
  ['it is finalized already', 'finalized', finalize(4), 'review-finalized'],
  ['another took over', 'superseded', decide(2), 'review-superseded'],
  ['another took over before it was signed', 'superseded', finalize(2), 'review-superseded'],
  ['it is erased', 'erased', decide(1), 'review-erased'],
  ['it is erased before it was signed', 'erased', finalize(1), 'review-erased'],
  [
    'it is erased and read',
    'erased',
    (reviews, caller, { reviewId }) => reviews.read(caller, reviewId),
    'review-erased',
  ],
  [
    'its documents are erased',
    'erased',
    (reviews, caller, { reviewId }) => reviews.documents(caller, reviewId),
    'review-erased',
  ],
];

it.each(refusals)('where %s (%s)', async (_, state, attempt, code, actor = {}) => {
  const caller = someone(actor);
  const review = await reviewIn(state, record.reviews, caller);
  const before = await stateOf(caller.tenant);
  const refusal = await refusalOf(attempt(record.reviews, caller, review));
  expect(refusal.code).toBe(code);
  expect(await stateOf(caller.tenant)).toEqual(before);
  expect((await eventsOf(record.database, caller.tenant)).at(-1)).toMatchObject({
    outcome: 'refused',
    reason: code,
    reviewId: review.reviewId,
    actor: caller.actor,
  });
});

describe('a review that is not there', () => {
  const everything: Record<string, (caller: Caller, id: string) => Promise<unknown>> = {
    read: (caller, id) => record.reviews.read(caller, id),
    documents: (caller, id) => record.reviews.documents(caller, id),
    decide: (caller, id) => record.reviews.decide(caller, id, 1, accept),
    finalize: (caller, id) => record.reviews.finalize(caller, id, 1, { attestation: signed, order: [] }),
    assignedCodes: (caller, id) => record.reviews.assignedCodes(caller, id, 'assigned-codes.read'),
    erase: (caller, id) => record.reviews.erase(caller, id, 'test-data'),
  };
  const ids = [randomId(), '', 'x', "' OR 1=1 --", `${randomId()} `, randomId().toUpperCase(), '\0', 'ä'.repeat(5_000)];

  it.each(Object.keys(everything))('%s: refused and recorded, whatever it is called', async (name) => {
    const caller = someone();
    for (const id of ids) {
      const refusal = await refusalOf(everything[name]?.(caller, id) as Promise<unknown>);
      expect(refusal).toMatchObject({ code: 'review-not-found', errors: [], facts: {} });
    }
    const events = await eventsOf(record.database, caller.tenant);
    expect(events.map(({ outcome }) => outcome)).toEqual(ids.map(() => 'refused'));
    // What is no name of a review is not repeated in the log.
    expect(events.map(({ reviewId }) => reviewId)).toEqual([ids[0], ...ids.slice(1).map(() => undefined)]);
  });
});

it('the codes that are asked about are those of a form that codes have', async () => {
  const caller = someone();
  const asked: string[] = [];
  const reviews = reviewsOver(record.database, {
    findCode: async ({ code }) => {
      asked.push(code);
      return undefined;
    },
  });
  const { reviewId } = await create(reviews, caller);
  for (const code of ['headache', 'R51.9']) {
    await reviews
      .decide(caller, reviewId, 1, { outcome: 'added', code: { system: 'ICD-10-CM', code } })
      .catch(() => {});
  }
  expect(asked).toEqual(['R51.9']);
});

it('what cannot be looked up is not decided', async () => {
  const caller = someone();
  const reviews = reviewsOver(record.database, { findCode: () => Promise.reject(new Error('busy')) });
  const { reviewId } = await create(reviews, caller, requestOf());
  const added = reviews.decide(caller, reviewId, 1, { outcome: 'added', code: { system: 'ICD-10-CM', code: 'R51.9' } });
  await expect(added).rejects.toThrow('busy');
  expect((await reviews.read(caller, reviewId)).version).toBe(1);
});

/** All rows of a tenant but its log. */
async function stateOf(tenant: string) {
  const tables = await dump(
    record.database,
    TABLES.filter((table) => !/^(tenant|audit_)/.test(table)),
  );
  return Object.values(tables).map((rows) => rows.filter((row) => row.startsWith(`(${tenant},`)));
}

import fc from 'fast-check';
import type { Caller } from '../../../services/audit/act';
import { Refusal } from '../../../src/review/refusal';
import {
  callerOf,
  create,
  decidedOf,
  dump,
  eventsOf,
  finalized,
  randomId,
  requestOf,
  resultOf,
  signed,
  useReviews,
} from './support';

const record = useReviews();

const north = callerOf({ tenant: 'north' });
/** The same person, by the name, in the other tenant. */
const south = callerOf({ tenant: 'south' });
const once = { key: 'shared key', request: 'shared request' };

/** Everything that can be tried on a review by its id, with what is to be known of the other tenant. */
type Probe = (caller: Caller, id: string, decisionId: string) => Promise<object>;
const probes: Record<string, Probe> = {
  read: (caller, id) => record.reviews.read(caller, id),
  documents: (caller, id) => record.reviews.documents(caller, id),
  accept: (caller, id) => record.reviews.decide(caller, id, 1, { itemId: 's1', outcome: 'accepted' }),
  'accept under a key': (caller, id) =>
    record.reviews.decide(caller, id, 1, { itemId: 's1', outcome: 'accepted' }, { ...once, key: randomId() }),
  add: (caller, id) =>
    record.reviews.decide(caller, id, 3, { outcome: 'added', code: { system: 'ICD-10-CM', code: 'R51.9' } }),
  finalize: (caller, id, decisionId) =>
    record.reviews.finalize(caller, id, 3, { attestation: signed, order: [decisionId] }),
  'codes.read': (caller, id) => record.reviews.assignedCodes(caller, id, 'assigned-codes.read'),
  'codes.exported': (caller, id) => record.reviews.assignedCodes(caller, id, 'assigned-codes.exported'),
  erase: (caller, id) => record.reviews.erase(caller, id, 'test-data'),
};

it('to one tenant the reviews of another are as those that never were, whatever is tried on them', async () => {
  const targets: { id: string; decisionId: string }[] = [];
  const open = await create(record.reviews, north, requestOf(), once);
  const answer = await record.reviews.decide(north, open.reviewId, 1, { itemId: 's1', outcome: 'accepted' });
  targets.push({ id: open.reviewId, decisionId: decidedOf(answer).decision.id });
  for (const id of ['encounter-2', 'encounter-3']) {
    const { reviewId } = await finalized(record.reviews, north, requestOf({ id }));
    const codes = await record.reviews.assignedCodes(north, reviewId, 'assigned-codes.read');
    targets.push({ id: reviewId, decisionId: codes.codes[0]?.decision.id ?? '' });
  }
  await record.reviews.erase(north, targets[2]?.id ?? '', 'test-data');
  await create(record.reviews, south);
  const untouched = await ofTenant('north');

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), fc.constantFrom(...Object.keys(probes)), async (target, name) => {
      const probe = probes[name] as Probe;
      const theirs = await outcome(probe(south, target.id, target.decisionId));
      expect(theirs).toEqual(await outcome(probe(south, randomId(), randomId())));
      expect(theirs).toMatchObject({ code: 'review-not-found' });
    }),
    { numRuns: 150 },
  );
  expect(await ofTenant('north')).toEqual(untouched);
}, 60_000);

it('the same encounters and keys in two tenants never meet', async () => {
  const tenants = ['east', 'west'] as const;
  const own = new Map<string, Set<string>>(tenants.map((tenant) => [tenant, new Set()]));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tenants),
      fc.constantFrom('e1', 'e2', 'e3'),
      fc.option(fc.constantFrom('k1', 'k2', 'k3', 'k4')),
      async (tenant, encounterId, key) => {
        const caller = callerOf({ tenant });
        const request = requestOf({ id: encounterId });
        const again = key === null ? undefined : { key, request: `${encounterId} ${key}` };
        const made = await outcome(record.reviews.create(caller, request, resultOf(request), again));
        if ('reviewId' in made) own.get(tenant)?.add(made.reviewId);
        const listed = await record.reviews.list(caller, { limit: 200 });
        const found = await record.reviews.search(caller, { encounterId, limit: 200 });
        for (const { id } of [...listed.reviews, ...found.reviews]) expect(own.get(tenant)).toContain(id);
        expect(new Set(listed.reviews.map(({ id }) => id))).toEqual(own.get(tenant));
      },
    ),
    { numRuns: 80 },
  );
  const events = await eventsOf(record.database, 'east');
  const text = JSON.stringify(events);
  for (const id of own.get('west') ?? []) expect(text).not.toContain(id);
}, 60_000);

it('a cursor of another tenant leads to no review of it', async () => {
  for (const id of ['a', 'b', 'c']) await create(record.reviews, callerOf({ tenant: 'paged' }), requestOf({ id }));
  const { next } = await record.reviews.list(callerOf({ tenant: 'paged' }), { limit: 1 });
  const page = await record.reviews.list(callerOf({ tenant: 'nobody' }), { limit: 200, cursor: next });
  expect(page).toEqual({ reviews: [] });
});

/** What a caller gets to know. */
async function outcome<Answer extends object>(work: Promise<Answer>): Promise<Answer | object> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, detail, errors, facts } = error;
    return { code, detail, errors, facts };
  }
}

async function ofTenant(tenant: string): Promise<string[][]> {
  return Object.values(await dump(record.database)).map((rows) => rows.filter((row) => row.startsWith(`(${tenant},`)));
}

import type { RecordedDecision } from '../../../services/reviews/decision-rows';
import type { SuggestRequest } from '../../../src/coding/suggestion';
import type { DecisionRequest } from '../../../src/review/decision';
import {
  bodyOf,
  coder,
  create,
  decidedOf,
  eventsOf,
  finalized,
  headache,
  neuropathy,
  nursingNote,
  progressNote,
  refusalOf,
  requestOf,
  signed,
  someone,
  testReviews,
  useReviews,
} from './support';

const record = useReviews();

const accepted: DecisionRequest = { itemId: 's1', outcome: 'accepted', comment: 'Seen in the labs.' };
const corrected: DecisionRequest = {
  itemId: 's2',
  outcome: 'corrected',
  reason: 'less-specific',
  code: { system: 'ICD-10-CM', code: 'I11.9' },
};
const rejected: DecisionRequest = { itemId: 'c1', outcome: 'rejected', reason: 'not-reportable' };
const span = { documentId: 'note-1', start: 65, end: 73 };
const added: DecisionRequest = { outcome: 'added', code: { system: 'ICD-10-CM', code: headache.code }, span };

async function decided(caller: ReturnType<typeof someone>, ...requests: DecisionRequest[]) {
  const { reviewId } = await create(record.reviews, caller);
  const decisions: RecordedDecision[] = [];
  for (const [index, request] of requests.entries()) {
    decisions.push(decidedOf(await record.reviews.decide(caller, reviewId, index + 1, request)).decision);
  }
  return { reviewId, decisions };
}

/** The documents as they come a second time. */
const changes: Record<string, SuggestRequest['documents']> = {
  'nothing changed': [progressNote, nursingNote],
  'another note came': [progressNote, nursingNote, { id: 'note-3', text: 'Addendum: nothing new.' }],
  'the same texts under other ids, the other way round': [
    { ...nursingNote, id: 'x' },
    { ...progressNote, id: 'y' },
  ],
};

describe.each(Object.entries(changes))('where %s', (_, documents) => {
  it('all that stands comes along, word for word, and says where it comes from', async () => {
    const caller = someone();
    const before = await decided(caller, accepted, corrected, rejected, added);
    const after = bodyOf(await create(record.reviews, caller, requestOf({}, [...documents] as never)));

    expect(after).toMatchObject({ status: 'pending', version: 1, supersedes: before.reviewId, undecided: [] });
    const documentId = documents.find(({ text }) => text === progressNote.text)?.id;
    expect(after.decisions).toEqual(
      before.decisions.map((decision) => ({
        ...decision,
        id: expect.not.stringContaining(decision.id),
        ...(decision.span && { span: { ...span, documentId } }),
        reviewVersion: 1,
        carriedFrom: { reviewId: before.reviewId, decisionId: decision.id },
      })),
    );
    expect(bodyOf(await record.reviews.read(caller, after.id)).decisions).toEqual(after.decisions);
    expect(bodyOf(await record.reviews.read(caller, before.reviewId))).toMatchObject({
      status: 'superseded',
      version: 6,
      supersededBy: after.id,
    });

    const event = (await eventsOf(record.database, caller.tenant)).filter(({ act }) => act === 'review.created').at(-1);
    expect(event?.facts).toEqual({
      suggestions: 3,
      superseded: before.reviewId,
      carried: after.decisions.map(
        ({ id, itemId, carriedFrom }) => `${id} ${itemId} ${before.reviewId} ${carriedFrom?.decisionId}`,
      ),
      dropped: [],
      unlinked: [],
    });
  });
});

it('what was decided on a text that has moved does not come along, and the event says so', async () => {
  const caller = someone();
  const before = await decided(caller, accepted, corrected, rejected, added);
  const moved = { ...progressNote, text: `Late entry. ${progressNote.text}` };
  const after = bodyOf(await create(record.reviews, caller, requestOf({}, [moved, nursingNote])));

  expect(after.decisions.map(({ itemId, carriedFrom }) => [itemId, carriedFrom?.decisionId])).toEqual([
    ['c1', before.decisions[2]?.id],
  ]);
  expect(after.undecided).toEqual(['s1', 's2']);
  const [one, two, , four] = before.decisions.map(({ id }) => id);
  const event = (await eventsOf(record.database, caller.tenant)).at(-1);
  expect(event?.facts?.dropped).toEqual([
    `${one} s1 evidence-changed`,
    `${two} s2 evidence-changed`,
    `${four} a1 text-gone`,
  ]);
});

it('a code that is named a second time rests on other evidence', async () => {
  const caller = someone();
  await decided(caller, accepted, corrected);
  const more = { id: 'note-3', text: 'Diabetes again.' };
  const after = bodyOf(await create(record.reviews, caller, requestOf({}, [progressNote, nursingNote, more])));
  expect(after.decisions.map(({ itemId }) => itemId)).toEqual(['s2']);
  expect(after.undecided).toEqual(['s1']);
});

it('only the last word on an item comes along, and what was put off does not', async () => {
  const caller = someone();
  await decided(
    caller,
    accepted,
    { itemId: 's1', outcome: 'rejected', reason: 'historical' },
    { itemId: 's2', outcome: 'deferred' },
  );
  const after = bodyOf(await create(record.reviews, caller));
  expect(after.decisions.map(({ itemId, outcome }) => [itemId, outcome])).toEqual([['s1', 'rejected']]);
  expect(after.undecided).toEqual(['s2']);
});

it('an addition alone comes along, on a connection that has carried nothing yet', async () => {
  const { reviews } = await testReviews();
  const { reviewId } = await create(reviews);
  await reviews.decide(coder, reviewId, 1, { outcome: 'added', code: { system: 'CPT', code: '99213' } });
  expect(bodyOf(await create(reviews)).decisions).toMatchObject([{ itemId: 'a1', carriedFrom: { reviewId } }]);
});

it('links follow their items, and those that lead nowhere are named', async () => {
  const caller = someone();
  const details = { linkedItems: ['s1', 'c1'], modifiers: ['25'], renderingProvider: 'Dr. Grace' };
  const { decisions } = await decided(caller, { outcome: 'added', code: { system: 'CPT', code: '99213' }, details });
  const after = bodyOf(await create(record.reviews, caller, requestOf({}, [progressNote])));
  expect(after.decisions[0]?.details).toEqual({ ...details, linkedItems: ['s1'] });
  const event = (await eventsOf(record.database, caller.tenant)).at(-1);
  expect(event?.facts?.unlinked).toEqual([`${decisions[0]?.id} c1`]);
});

it('a finalized review stays as it was signed, and its decisions come along', async () => {
  const caller = someone();
  const signedReview = await finalized(record.reviews, caller);
  const codes = await record.reviews.assignedCodes(caller, signedReview.reviewId, 'assigned-codes.read');
  const after = bodyOf(await create(record.reviews, caller));
  expect(after).toMatchObject({ supersedes: signedReview.reviewId, undecided: [], status: 'pending' });
  expect(after.decisions).toHaveLength(2);
  expect(bodyOf(await record.reviews.read(caller, signedReview.reviewId))).toMatchObject({
    status: 'finalized',
    version: 4,
    supersededBy: after.id,
  });
  expect(await record.reviews.assignedCodes(caller, signedReview.reviewId, 'assigned-codes.read')).toEqual(codes);
  // What was carried counts as decided: the person may sign the new list as it is, or change it.
  const order = after.decisions.map(({ id }) => id);
  const answer = await record.reviews.finalize(caller, after.id, 1, { attestation: signed, order });
  expect(answer.version).toBe(2);
});

it('decisions are carried through many reviews, each naming the one before', async () => {
  const caller = someone();
  let { reviewId, decisions } = await decided(caller, accepted, {
    ...corrected,
    code: { system: 'ICD-10-CM', code: neuropathy.code },
  });
  for (let round = 0; round < 5; round++) {
    const next = bodyOf(await create(record.reviews, caller));
    expect(next.decisions.map(({ carriedFrom }) => carriedFrom)).toEqual(
      decisions.map(({ id }) => ({ reviewId, decisionId: id })),
    );
    expect(next.decisions.map(({ decidedAt, comment, code }) => ({ decidedAt, comment, code }))).toEqual(
      decisions.map(({ decidedAt, comment, code }) => ({ decidedAt, comment, code })),
    );
    reviewId = next.id;
    decisions = [...next.decisions];
  }
});

it('a change of mind in the new review leaves the old one as it was', async () => {
  const caller = someone();
  const before = await decided(caller, accepted);
  const { reviewId } = await create(record.reviews, caller);
  await record.reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'rejected', reason: 'historical' });
  expect(bodyOf(await record.reviews.read(caller, before.reviewId)).decisions).toEqual(before.decisions);
});

it('nobody decides on a superseded review, and is told which one took over', async () => {
  const caller = someone();
  const before = await decided(caller, accepted);
  const { reviewId } = await create(record.reviews, caller);
  const late = [
    record.reviews.decide(caller, before.reviewId, 3, { itemId: 's2', outcome: 'accepted' }),
    record.reviews.finalize(caller, before.reviewId, 3, { attestation: signed, order: [] }),
  ];
  for (const act of late) {
    expect(await refusalOf(act)).toMatchObject({ code: 'review-superseded', facts: { supersededBy: reviewId } });
  }
});

it('another encounter has reviews of its own', async () => {
  const caller = someone();
  await decided(caller, accepted);
  const other = bodyOf(await create(record.reviews, caller, requestOf({ id: 'encounter-2' })));
  expect(other.supersedes).toBeUndefined();
  expect(other.decisions).toEqual([]);
});

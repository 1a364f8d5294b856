import type { CodeList } from '../../../services/worker/engine-client';
import type { CheckResult } from '../../../src/coding/checks/check';
import {
  acceptBoth,
  create,
  eventsOf,
  finalizedOf,
  refusalOf,
  requestOf,
  signed,
  someone,
  useReviews,
} from './support';

const asked: CodeList[] = [];
const conflict: CheckResult = {
  kind: 'excludes1',
  codes: [
    { system: 'ICD-10-CM', code: 'E11.9' },
    { system: 'ICD-10-CM', code: 'I10' },
  ],
  statedAt: 'E11',
  named: ['I10'],
  isConflict: true,
  message: 'E11.9 and I10 exclude each other.',
};
const hint: CheckResult = { ...conflict, kind: 'use-additional', isConflict: false };

describe('checks of the decided codes', () => {
  const record = useReviews({
    checkCodes: async (list) => {
      asked.push(list);
      return list.codes.length > 1 ? [conflict, hint] : [];
    },
  });
  beforeEach(() => {
    asked.length = 0;
  });

  it('asks about the codes that stand, without an order while nobody gave one', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    await record.reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'accepted' });
    await record.reviews.decide(caller, reviewId, 2, { itemId: 's2', outcome: 'rejected', reason: 'wrong-code' });
    const { json, version } = await record.reviews.checks(caller, reviewId);
    expect(JSON.parse(json)).toEqual({ version: 3, checks: [] });
    expect(version).toBe(3);
    expect(asked).toEqual([
      {
        codes: [{ system: 'ICD-10-CM', code: 'E11.9', display: 'E11.9' }],
        context: { setting: 'outpatient', serviceDate: '2026-11-02', age: 61, sex: 'female' },
      },
    ]);
  });

  it('puts the code first that will be first, and passes on what a person said of each', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller, requestOf({ setting: 'inpatient' }));
    const { order } = await acceptBoth(record.reviews, reviewId, caller);
    await record.reviews.decide(caller, reviewId, 3, {
      itemId: 's1',
      outcome: 'accepted',
      details: { presentOnAdmission: 'Y' },
    });
    const added = await record.reviews.decide(caller, reviewId, 4, {
      outcome: 'added',
      code: { system: 'CPT', code: '20610' },
      details: { modifiers: ['RT'], units: 2 },
    });
    expect(added.version).toBe(5);
    await record.reviews.checks(caller, reviewId, order[1]);
    expect(asked.at(-1)?.codes).toEqual([
      { system: 'ICD-10-CM', code: 'I10', display: 'I10', isFirst: true },
      { system: 'ICD-10-CM', code: 'E11.9', display: 'E11.9', poa: 'Y' },
      { system: 'CPT', code: '20610', display: '20610', modifiers: ['RT'], units: 2 },
    ]);
  });

  it('refuses a first code that is not in the list, and records it', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const refusal = await refusalOf(record.reviews.checks(caller, reviewId, reviewId));
    expect(refusal).toMatchObject({ code: 'invalid-decision', errors: [{ path: 'first' }] });
    expect(asked).toEqual([]);
    const events = await eventsOf(record.database, caller.tenant);
    expect(events.at(-1)).toMatchObject({ act: 'review.checks-read', outcome: 'refused', reason: 'invalid-decision' });
  });

  it('records that it was read, with the codes that it was about', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    await acceptBoth(record.reviews, reviewId, caller);
    await record.reviews.checks(caller, reviewId);
    const events = await eventsOf(record.database, caller.tenant);
    expect(events.at(-1)).toMatchObject({
      act: 'review.checks-read',
      outcome: 'success',
      reviewId,
      reviewVersion: 3,
      facts: { codes: ['ICD-10-CM E11.9', 'ICD-10-CM I10'] },
    });
  });

  it("is not to be had of another tenant's review, and asks the engine nothing about it", async () => {
    const { reviewId } = await create(record.reviews, someone());
    const refusal = await refusalOf(record.reviews.checks(someone(), reviewId));
    expect(refusal.code).toBe('review-not-found');
    expect(asked).toEqual([]);
  });

  it('is answered with the signature in the order that was signed, blocks nothing, and is counted in the event', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const { order, version } = await acceptBoth(record.reviews, reviewId, caller);
    const turned = order.toReversed();
    const answer = await record.reviews.finalize(caller, reviewId, version, { attestation: signed, order: turned });
    const body = finalizedOf(answer) as ReturnType<typeof finalizedOf> & { checks: CheckResult[] };
    expect(body.review.status).toBe('finalized');
    expect(body.checks).toEqual([conflict, hint]);
    expect(asked.map(({ codes }) => codes.map(({ code, isFirst }) => [code, isFirst]))).toEqual([
      [
        ['I10', true],
        ['E11.9', undefined],
      ],
    ]);
    const events = await eventsOf(record.database, caller.tenant);
    expect(events.at(-1)).toMatchObject({ act: 'review.finalized', facts: { checks: 2, conflicts: 1 } });

    await record.reviews.checks(caller, reviewId);
    expect(asked.at(-1)?.codes.map(({ code }) => code)).toEqual(['I10', 'E11.9']);
  });

  it('leaves it to the act to refuse a signature, without asking the engine', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const { order, version } = await acceptBoth(record.reviews, reviewId, caller);
    const old = await refusalOf(record.reviews.finalize(caller, reviewId, version - 1, { attestation: signed, order }));
    expect(old.code).toBe('version-conflict');
    const short = await refusalOf(
      record.reviews.finalize(caller, reviewId, version, { attestation: signed, order: order.slice(1) }),
    );
    expect(short.code).toBe('invalid-finalize');
    expect(asked).toEqual([]);
    const events = await eventsOf(record.database, caller.tenant);
    expect(events.slice(-2).map(({ act, outcome }) => `${act} ${outcome}`)).toEqual([
      'review.finalized refused',
      'review.finalized refused',
    ]);
  });

  it('gives the kept answer to a repeated signature, with the checks of the first', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const { order, version } = await acceptBoth(record.reviews, reviewId, caller);
    const sign = () =>
      record.reviews.finalize(
        caller,
        reviewId,
        version,
        { attestation: signed, order },
        { key: 'k1', request: 'same' },
      );
    const first = await sign();
    const again = await sign();
    expect(again).toMatchObject({ isReplayed: true, json: first.json });
    expect(asked).toHaveLength(1);
  });
});

import { createHash, createHmac } from 'node:crypto';
import { createDecisionRules } from '../../../src/audit/decision-rules';
import { verifyInclusion } from '../../../src/audit/merkle-tree';
import type { Receipt } from '../../../src/audit/receipt';
import { openCheckpoint, parseVerifierKey } from '../../../src/audit/signed-note';
import {
  acceptBoth,
  bodyOf,
  coder,
  create,
  decidedOf,
  eventsOf,
  finalized,
  finalizedOf,
  headache,
  neuropathy,
  nursingNote,
  progressNote,
  provenance,
  refusalOf,
  requestOf,
  resultOf,
  signed,
  signer,
  someone,
  useReviews,
} from './support';

const record = useReviews();

/** As an auditor computes it, from the review alone. */
function digestOf(digestKey: string, what: string, json: string): string {
  return createHmac('sha256', Buffer.from(digestKey, 'hex')).update(`${what}\n${json}`).digest('hex');
}

it('a created review answers all that the engine found, with its state in front', async () => {
  const caller = someone();
  const request = requestOf();
  const { reviewId, version, json } = await create(record.reviews, caller, request);
  const result = resultOf(request);

  expect(json.endsWith(result.json.slice(1))).toBe(true);
  expect(version).toBe(1);
  const { suggestions, withheld, findings, provenance: _, ...head } = bodyOf({ reviewId, version, json });
  expect(head).toEqual({
    id: reviewId,
    status: 'pending',
    version: 1,
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    encounter: request.encounter,
    documents: [progressNote, nursingNote].map(({ text, ...note }) => ({
      ...note,
      length: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    decisions: [],
    undecided: ['s1', 's2'],
    digestKey: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect({ suggestions, withheld, findings, provenance }).toEqual(JSON.parse(result.json));
});

it('reading answers the same bytes as creating did, and the documents word for word', async () => {
  const caller = someone();
  const created = await create(record.reviews, caller);
  expect(await record.reviews.read(caller, created.reviewId)).toEqual(created);
  const { json } = await record.reviews.documents(caller, created.reviewId);
  expect(JSON.parse(json)).toEqual({
    documents: [progressNote, nursingNote].map((note) => ({
      ...note,
      sha256: createHash('sha256').update(note.text).digest('hex'),
    })),
  });
});

it('odd texts come back as they were sent', async () => {
  const caller = someone();
  const text = 'diabetes \0 \u2028 \ud83d\ude00 \ud800 lone "quoted" \\ \r\n';
  const created = await create(record.reviews, caller, requestOf({ id: 'e "\n\ud800' }, [{ id: 'n\n"1', text }]));
  expect(bodyOf(await record.reviews.read(caller, created.reviewId)).encounter.id).toBe('e "\n\ud800');
  const { json } = await record.reviews.documents(caller, created.reviewId);
  expect(JSON.parse(json).documents[0]).toMatchObject({ id: 'n\n"1', text });
});

it('a review without suggestions is finalized with an empty list', async () => {
  const caller = someone();
  const request = requestOf({}, [{ id: 'n', text: 'Well.' }]);
  const { reviewId } = await create(record.reviews, caller, request);
  const answer = await record.reviews.finalize(caller, reviewId, 1, { attestation: signed, order: [] });
  expect(finalizedOf(answer)).toMatchObject({ review: { status: 'finalized', version: 2 }, assignedCodes: [] });
  expect((await record.reviews.assignedCodes(caller, reviewId, 'assigned-codes.read')).codes).toEqual([]);
});

describe('decisions', () => {
  it('each makes a version, stands in the review as it was answered, and has a receipt', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const span = { documentId: 'note-1', start: 65, end: 73 };
    const answers = [
      await record.reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'accepted', comment: 'As I see it.' }),
      await record.reviews.decide(caller, reviewId, 2, {
        itemId: 's1',
        outcome: 'corrected',
        reason: 'less-specific',
        code: { system: 'ICD-10-CM', code: neuropathy.code },
      }),
      await record.reviews.decide(caller, reviewId, 3, { itemId: 's2', outcome: 'rejected', reason: 'historical' }),
      await record.reviews.decide(caller, reviewId, 4, {
        outcome: 'added',
        code: { system: 'ICD-10-CM', code: headache.code },
        span,
        comment: 'Missed.',
      }),
      await record.reviews.decide(caller, reviewId, 5, {
        outcome: 'added',
        code: { system: 'CPT', code: '99213' },
        details: {
          modifiers: ['25'],
          units: 1,
          linkedItems: ['s1'],
          renderingProvider: 'Dr. Grace',
          serviceDate: '2026-11-02',
        },
      }),
      await record.reviews.decide(caller, reviewId, 6, { itemId: 'c1', outcome: 'deferred' }),
    ];
    const decided = answers.map(decidedOf);
    const read = bodyOf(await record.reviews.read(caller, reviewId));

    expect(JSON.stringify(read.decisions)).toBe(JSON.stringify(decided.map(({ decision }) => decision)));
    expect(read).toMatchObject({ status: 'in-review', version: 7, undecided: [] });
    expect(decided.map(({ review }) => review.version)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(decided.map(({ decision }) => [decision.itemId, decision.suggestionId, decision.outcome, decision.code]))
      // biome-ignore format: a table
      .toEqual([
      ['s1', 's1', 'accepted', { system: 'ICD-10-CM', code: 'E11.9', verified: true }],
      ['s1', 's1', 'corrected', { ...neuropathy, verified: true }],
      ['s2', 's2', 'rejected', null],
      ['a1', null, 'added', { ...headache, verified: true }],
      ['a2', null, 'added', { system: 'CPT', code: '99213', verified: false }],
      ['c1', 'c1', 'deferred', null],
    ]);
    expect(decided[3]?.decision).toMatchObject({ span, comment: 'Missed.' });
    expect(decided[4]?.decision.details).toEqual({
      modifiers: ['25'],
      units: 1,
      linkedItems: ['s1'],
      renderingProvider: 'Dr. Grace',
      serviceDate: '2026-11-02',
    });
    for (const { receipt } of decided) expect(proves(receipt)).toBe(true);
  });

  it('their events name the item, the evidence and a digest that the review confirms', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    await record.reviews.decide(caller, reviewId, 1, {
      itemId: 's1',
      outcome: 'corrected',
      reason: 'other',
      comment: 'See the letter.',
      code: { system: 'ICD-10-CM', code: 'E11.42' },
    });
    const { decisions, digestKey } = bodyOf(await record.reviews.read(caller, reviewId));
    const [, event] = await eventsOf(record.database, caller.tenant);
    const [decision] = decisions;
    expect(event).toEqual({
      at: decision?.decidedAt,
      tenant: caller.tenant,
      actor: caller.actor,
      act: 'decision.made',
      outcome: 'success',
      requestId: caller.requestId,
      reviewId,
      reviewVersion: 2,
      decisionId: decision?.id,
      itemId: 's1',
      code: 'ICD-10-CM E11.42',
      decision: 'corrected',
      reason: 'other',
      digests: {
        evidence: expect.stringMatching(/^[0-9a-f]{64}$/),
        documents: expect.stringMatching(/^[0-9a-f]{64}$/),
        decision: digestOf(digestKey, 'decision', JSON.stringify(decision)),
      },
      facts: { suggested: 'ICD-10-CM E11.9' },
    });
  });
});

describe('finalizing', () => {
  it('assigns the standing codes in the order given, and signs what was shown', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    const { order } = await acceptBoth(record.reviews, reviewId, caller);
    const added = decidedOf(
      await record.reviews.decide(caller, reviewId, 3, { outcome: 'added', code: { system: 'CPT', code: '99213' } }),
    );
    const shown = await record.reviews.read(caller, reviewId);
    const [one = '', two = ''] = order;
    const answer = finalizedOf(
      await record.reviews.finalize(caller, reviewId, 4, {
        attestation: signed,
        order: [two, one, added.decision.id],
      }),
    );

    expect(answer.review).toEqual({ id: reviewId, status: 'finalized', version: 5, undecided: [] });
    expect(answer.assignedCodes.map(({ position, role, code, decision }) => [position, role, code, decision.id]))
      // biome-ignore format: a table
      .toEqual([
      [1, 'first-listed', 'I10', two],
      [2, 'secondary', 'E11.9', one],
      [3, 'procedure', '99213', added.decision.id],
    ]);
    expect(answer.assignedCodes[0]?.decision.code).toEqual({
      system: 'ICD-10-CM',
      code: 'I10',
      display: 'Essential hypertension',
      codeSet: 'authored-2027',
      verified: true,
    });
    const { digestKey, documents } = bodyOf(shown);
    expect(answer.attestation).toEqual({
      id: expect.any(String),
      ...signed,
      by: { id: caller.actor.id, role: 'coder' },
      at: expect.any(String),
      reviewVersion: 4,
      shownDigest: digestOf(digestKey, 'shown', shown.json),
      documentsDigest: digestOf(
        digestKey,
        'documents',
        JSON.stringify(documents.map(({ id, sha256, length }) => ({ id, sha256, length }))),
      ),
      provenance,
    });
    expect(proves(answer.receipt)).toBe(true);

    const event = (await eventsOf(record.database, caller.tenant)).at(-1);
    expect(event).toMatchObject({
      act: 'review.finalized',
      reviewVersion: 5,
      digests: { shown: answer.attestation.shownDigest, documents: answer.attestation.documentsDigest },
      provenance,
      facts: {
        attestation: answer.attestation.id,
        shownVersion: 4,
        codes: [`${two} ICD-10-CM I10`, `${one} ICD-10-CM E11.9`, `${added.decision.id} CPT 99213`],
      },
    });
    expect(bodyOf(await record.reviews.read(caller, reviewId))).toMatchObject({
      status: 'finalized',
      version: 5,
      attestation: answer.attestation,
    });
    for (const act of ['assigned-codes.read', 'assigned-codes.exported'] as const) {
      expect(JSON.parse(JSON.stringify(await record.reviews.assignedCodes(caller, reviewId, act)))).toEqual({
        reviewId,
        version: 5,
        encounter: requestOf().encounter,
        attestation: answer.attestation,
        codes: answer.assignedCodes,
        provenance,
      });
    }
  });

  it('lists an inpatient stay from its principal diagnosis', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller, requestOf({ setting: 'inpatient' }));
    const details = { presentOnAdmission: 'Y' } as const;
    const order: string[] = [];
    for (const [index, itemId] of ['s1', 's2'].entries()) {
      const answer = await record.reviews.decide(caller, reviewId, index + 1, { itemId, outcome: 'accepted', details });
      order.push(decidedOf(answer).decision.id);
    }
    const answer = await record.reviews.finalize(caller, reviewId, 3, { attestation: signed, order });
    expect(finalizedOf(answer).assignedCodes).toMatchObject([
      { role: 'principal', decision: { details } },
      { role: 'secondary', decision: { details } },
    ]);
  });
});

describe('erasing', () => {
  it('takes the text and its key; codes, decisions, signature and log stay', async () => {
    const caller = someone();
    const reviewId = (await finalized(record.reviews, caller)).reviewId;
    const before = await record.reviews.assignedCodes(caller, reviewId, 'assigned-codes.read');
    const answer = await record.reviews.erase(caller, reviewId, 'patient-request');
    expect(JSON.parse(answer.json)).toEqual({
      review: { id: reviewId, status: 'finalized', version: 4, undecided: [] },
    });
    for (const read of [record.reviews.read, record.reviews.documents]) {
      expect((await refusalOf(read(caller, reviewId))).code).toBe('review-erased');
    }
    expect((await refusalOf(record.reviews.erase(caller, reviewId, 'patient-request'))).code).toBe('review-erased');
    const after = await record.reviews.assignedCodes(caller, reviewId, 'assigned-codes.exported');
    // Who signed stays; what they wrote goes with the text.
    expect(before.attestation.meaning).toBe(signed.meaning);
    const attestation = { ...before.attestation, meaning: null };
    expect(after).toMatchObject({ encounter: null, attestation, version: 4 });
    expect(after.codes.map(({ position, role, code, decision }) => [position, role, code, decision.id])).toEqual(
      before.codes.map(({ position, role, code, decision }) => [position, role, code, decision.id]),
    );
    const left = await record.database.asOwner((sql) =>
      sql.query(
        'SELECT kind FROM sealed WHERE review_id = $1 UNION SELECT kek_id FROM review_key WHERE review_id = $1',
        [reviewId],
      ),
    );
    expect(left).toEqual([]);
    const erasures = (await eventsOf(record.database, caller.tenant)).filter(({ act }) => act === 'review.erased');
    expect(erasures).toMatchObject([
      { outcome: 'success', reviewId, reason: 'patient-request' },
      { outcome: 'refused', reviewId, reason: 'review-erased' },
    ]);
  });

  it('leaves an open review that nobody can decide on, and that the next one carries nothing from', async () => {
    const caller = someone();
    const { reviewId } = await create(record.reviews, caller);
    await record.reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'accepted' });
    await record.reviews.erase(caller, reviewId, 'wrong-patient');
    const decide = record.reviews.decide(caller, reviewId, 2, { itemId: 's2', outcome: 'accepted' });
    expect((await refusalOf(decide)).code).toBe('review-erased');
    const finalize = record.reviews.finalize(caller, reviewId, 2, { attestation: signed, order: [] });
    expect((await refusalOf(finalize)).code).toBe('review-erased');
    expect((await record.reviews.list(caller, { limit: 10 })).reviews).toEqual([]);

    const next = bodyOf(await create(record.reviews, caller));
    expect(next).toMatchObject({ supersedes: reviewId, decisions: [], undecided: ['s1', 's2'] });
  });

  it.each(['', 'because Mrs Miller asked', 'PATIENT-REQUEST'])(
    'takes no free words as its reason: %j',
    async (reason) => {
      const caller = someone();
      const { reviewId } = await create(record.reviews, caller);
      const refusal = await refusalOf(record.reviews.erase(caller, reviewId, reason));
      expect(refusal.code).toBe('invalid-range');
      expect(JSON.stringify([refusal, await eventsOf(record.database, caller.tenant)])).not.toContain('Miller');
      expect((await record.reviews.read(caller, reviewId)).version).toBe(1);
    },
  );
});

it('every call is one event, and the log of the whole path keeps the promise of the product', async () => {
  const caller = someone();
  const { reviews } = record;
  const { reviewId } = await finalized(reviews, caller);
  await reviews.read(caller, reviewId);
  await reviews.documents(caller, reviewId);
  await reviews.list(caller, { limit: 1 });
  await reviews.search(caller, { encounterId: 'encounter-1', limit: 1 });
  await reviews.assignedCodes(caller, reviewId, 'assigned-codes.read');
  await reviews.assignedCodes(caller, reviewId, 'assigned-codes.exported');
  await create(reviews, caller);
  await reviews.erase(caller, reviewId, 'test-data');

  const events = await eventsOf(record.database, caller.tenant);
  expect(events.map(({ act }) => act)).toEqual([
    'review.created',
    'decision.made',
    'decision.made',
    'review.finalized',
    'review.read',
    'review.documents-read',
    'reviews.listed',
    'reviews.listed',
    'assigned-codes.read',
    'assigned-codes.exported',
    'review.created',
    'review.erased',
  ]);
  expect(events.every(({ outcome }) => outcome === 'success')).toBe(true);
  const rules = createDecisionRules({ isPartial: () => false });
  for (const [index, event] of events.entries()) rules.take(event, index);
  expect(events.at(-2)?.facts).toMatchObject({ follows: reviewId });
});

it('what was shown at each reading can be told from the log', async () => {
  const { reviewId, json } = await create(record.reviews, coder);
  const later = await record.reviews.decide(coder, reviewId, 1, { itemId: 's1', outcome: 'accepted' });
  const read = await record.reviews.read(coder, reviewId);
  expect(read.version).toBe(later.version);
  const [created, , shown] = await eventsOf(record.database);
  const { digestKey } = bodyOf(read);
  expect(created?.digests?.shown).toBe(digestOf(digestKey, 'shown', json));
  expect(shown?.digests?.shown).toBe(digestOf(digestKey, 'shown', read.json));
  expect(created?.digests?.shown).not.toBe(shown?.digests?.shown);
  expect(created?.provenance).toEqual(provenance);
});

function proves(receipt: Receipt): boolean {
  const { size, root } = openCheckpoint(receipt.checkpoint, parseVerifierKey(signer.vkey));
  const inclusion = receipt.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  const leaf = Buffer.from(receipt.leafHash, 'hex');
  return size === receipt.treeSize && verifyInclusion(receipt.leafIndex, size, leaf, inclusion, root);
}

import type { Express } from 'express';
import request from 'supertest';
import type { z } from 'zod';
import { auditEventsSchema, consistencySchema } from '../../../services/contract/audit';
import { assignedCodesSchema } from '../../../services/contract/finalize';
import { receiptSchema } from '../../../services/contract/receipt';
import {
  decidedSchema,
  documentsSchema,
  erasedSchema,
  finalizedSchema,
  reviewPageSchema,
  reviewSchema,
} from '../../../services/contract/review';
import type { Receipt } from '../../../src/audit/receipt';
import { parseVerifierKey } from '../../../src/audit/signed-note';
import { verifyLog } from '../../../src/audit/verify-log';
import { verifyReceipt } from '../../../src/audit/verify-receipt';
import { goodRequest } from '../../support/api';
import { recordedApi } from '../../support/recorded-api';
import { closeTestDatabases } from '../../support/test-database';

let app: Express;
let logs: () => string;
beforeAll(async () => {
  ({ app, logs } = await recordedApi());
});
afterAll(closeTestDatabases);

const attestation = { name: 'Ada Byron', title: 'Coder, CCS', meaning: 'I reviewed the record.' };

/** A caller who checks every answer against the contract. */
function callerOf(app: Express) {
  const expected = <Answer>(response: request.Response, status: number, schema: z.ZodObject): Answer => {
    expect([response.status, response.body.errors ?? response.body.detail]).toEqual([status, undefined]);
    expect(schema.strict().parse(response.body)).toEqual(response.body);
    return response.body as Answer;
  };
  return {
    suggest: async (over: object = {}) => {
      const response = await request(app)
        .post('/v1/suggest-codes')
        .send({ ...goodRequest(), ...over });
      return { review: expected<Review>(response, 201, reviewSchema), headers: response.headers };
    },
    get: async <Answer>(path: string, schema: z.ZodObject) =>
      expected<Answer>(await request(app).get(path), 200, schema),
    decide: async (id: string, version: number, body: object) => {
      const response = await request(app)
        .post(`/v1/reviews/${id}/decisions`)
        .set('If-Match', `"${version}"`)
        .send(body);
      return expected<Decided>(response, 201, decidedSchema);
    },
    finalize: async (id: string, version: number, order: string[]) => {
      const sending = request(app).post(`/v1/reviews/${id}/finalize`).set('If-Match', `"${version}"`);
      return expected<{ receipt: Receipt }>(await sending.send({ attestation, order }), 200, finalizedSchema);
    },
  };
}

interface Review {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly undecided: string[];
  readonly decisions: { readonly id: string; readonly carriedFrom?: object }[];
  readonly supersededBy?: string;
}
interface Decided {
  readonly decision: { readonly id: string; readonly itemId: string };
  readonly review: { readonly version: number; readonly undecided: string[]; readonly status: string };
  readonly receipt: Receipt;
}

describe('a note, a person, and codes that a person stands behind', () => {
  it('goes from the note to a log that proves it', async () => {
    const caller = callerOf(app);
    const key = parseVerifierKey((await request(app).get('/v1/audit/public-key')).text.trim());
    const before = await request(app).get('/v1/audit/checkpoint');

    const { review, headers } = await caller.suggest();
    expect(headers).toMatchObject({ location: `/v1/reviews/${review.id}`, etag: '"1"' });
    expect(review).toMatchObject({ status: 'pending', undecided: ['s1'] });
    const path = `/v1/reviews/${review.id}`;
    expect(await caller.get(path, reviewSchema)).toEqual(review);
    const { documents } = await caller.get<{ documents: object[] }>(`${path}/documents`, documentsSchema);
    expect(documents).toEqual([{ id: 'note-1', text: 'Type 2 diabetes.', sha256: expect.any(String) }]);

    const early = await request(app).get(`${path}/assigned-codes`);
    expect([early.status, early.body.code]).toEqual([409, 'review-not-finalized']);
    const unsigned = await request(app)
      .post(`${path}/finalize`)
      .set('If-Match', '"1"')
      .send({ attestation, order: [] });
    expect([unsigned.status, unsigned.body.code]).toEqual([409, 'undecided-suggestions']);
    expect(JSON.stringify(unsigned.body.facts)).toContain('s1');

    const accepted = await caller.decide(review.id, 1, { itemId: 's1', outcome: 'accepted' });
    expect(accepted.review).toMatchObject({ status: 'in-review', version: 2, undecided: [] });
    expect(verifyReceipt(accepted.receipt, key)).toBeDefined();
    const stale = await request(app)
      .post(`${path}/decisions`)
      .set('If-Match', '"1"')
      .send({ itemId: 's1', outcome: 'rejected', reason: 'negated' });
    expect([stale.status, stale.body.code]).toEqual([412, 'version-conflict']);
    const added = await caller.decide(review.id, 2, {
      ...{ outcome: 'added', code: { system: 'CPT', code: '99213' } },
      ...{ span: { documentId: 'note-1', start: 0, end: 6 }, comment: 'Visit of low complexity.' },
      details: { modifiers: ['25'], units: 1, linkedItems: ['s1'], renderingProvider: 'Dr. Hopper' },
    });
    expect(added.decision.itemId).toBe('a1');

    const order = [accepted.decision.id, added.decision.id];
    const finalized = await caller.finalize(review.id, 3, order);
    expect(verifyReceipt(finalized.receipt, key)).toBeDefined();
    const { codes } = await caller.get<{ codes: object[] }>(`${path}/assigned-codes`, assignedCodesSchema);
    expect(codes).toMatchObject([
      { position: 1, role: 'first-listed', code: 'E11.9' },
      { position: 2, role: 'procedure', code: '99213', decision: { details: { units: 1 } } },
    ]);
    const bundle = await request(app).get(`${path}/fhir-bundle`);
    expect([bundle.status, bundle.body.resourceType, bundle.body.type]).toEqual([200, 'Bundle', 'collection']);
    const late = await request(app)
      .post(`${path}/decisions`)
      .set('If-Match', '"4"')
      .send({ itemId: 's1', outcome: 'deferred' });
    expect([late.status, late.body.code]).toEqual([409, 'review-finalized']);

    const { events } = await caller.get<{ events: { act: string; outcome: string }[] }>(
      `/v1/audit/events?reviewId=${review.id}`,
      auditEventsSchema,
    );
    expect(events.map(({ act, outcome }) => `${act} ${outcome}`).reverse()).toEqual([
      ...['review.created success', 'review.read success', 'review.documents-read success'],
      ...['assigned-codes.read refused', 'review.finalized refused', 'decision.made success', 'decision.made refused'],
      ...['decision.made success', 'review.finalized success', 'assigned-codes.read success'],
      ...['assigned-codes.exported success', 'decision.made refused'],
    ]);
    await caller.get(`/v1/audit/proof?leafIndex=${accepted.receipt.leafIndex}`, receiptSchema);
    await caller.get('/v1/audit/consistency?from=1', consistencySchema);
    const beyond = await request(app).get('/v1/audit/proof?leafIndex=100000');
    expect([beyond.status, beyond.body.code]).toEqual([422, 'invalid-range']);

    const log = (await request(app).get('/v1/exports/audit-log').buffer(true).parse(bytes)).body as Buffer;
    const receipts = [accepted.receipt, added.receipt, finalized.receipt];
    const verdict = await verifyLog(chunksOf(log), { key, receipts });
    expect(verdict).toMatchObject({ ok: true, summary: { receipts: 3, withheld: 0 } });
    const tampered = Buffer.from(log.toString().replace('E11.9', 'E11.8'));
    expect(await verifyLog(chunksOf(tampered), { key })).toMatchObject({ ok: false });
    expect(before.text).toContain('countersign/default');
    for (const secret of ['diabetes', 'Visit of low', 'Hopper', 'encounter-1']) {
      expect(log.toString()).not.toContain(secret);
      expect(logs()).not.toContain(secret);
    }
  });

  it('carries decisions over to newer documents of the encounter, and says so', async () => {
    const caller = callerOf(app);
    const encounter = { ...goodRequest().encounter, id: 'encounter-carried' };
    const { review: first } = await caller.suggest({ encounter });
    const { decision } = await caller.decide(first.id, 1, { itemId: 's1', outcome: 'accepted' });
    const { review: second } = await caller.suggest({ encounter });
    expect(second.decisions).toMatchObject([{ carriedFrom: { reviewId: first.id, decisionId: decision.id } }]);
    expect(second.undecided).toEqual([]);
    const before = await caller.get<Review>(`/v1/reviews/${first.id}`, reviewSchema);
    expect(before).toMatchObject({ status: 'superseded', supersededBy: second.id });
  });

  it('erases the text and keeps the codes', async () => {
    const caller = callerOf(app);
    const { review } = await caller.suggest({ encounter: { ...goodRequest().encounter, id: 'encounter-erased' } });
    const { decision } = await caller.decide(review.id, 1, { itemId: 's1', outcome: 'accepted' });
    await caller.finalize(review.id, 2, [decision.id]);
    const path = `/v1/reviews/${review.id}`;
    const erased = await request(app).post(`${path}/erase`).send({ reason: 'retention-ended' });
    expect([erased.status, erasedSchema.strict().safeParse(erased.body).success]).toEqual([200, true]);
    for (const gone of [path, `${path}/documents`]) {
      const response = await request(app).get(gone);
      expect([response.status, response.body.code]).toEqual([410, 'review-erased']);
    }
    const left = await caller.get<{ encounter: null; codes: object[] }>(`${path}/assigned-codes`, assignedCodesSchema);
    expect([left.encounter, left.codes.length]).toEqual([null, 1]);
  });

  it('answers a repeated request as before, and refuses the key for another', async () => {
    const wanted = { ...goodRequest(), encounter: { ...goodRequest().encounter, id: 'encounter-repeated' } };
    const post = (path: string, body: object) =>
      request(app).post(path).set({ 'Idempotency-Key': 'key-1', 'If-Match': '"1"' }).send(body);
    const [first, again] = [await post('/v1/suggest-codes', wanted), await post('/v1/suggest-codes', wanted)];
    expect([again.status, again.text, again.headers.location]).toEqual([201, first.text, first.headers.location]);
    const other = await post('/v1/suggest-codes', { ...wanted, maxSuggestions: 5 });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
    const decision = await post(`/v1/reviews/${first.body.id}/decisions`, { itemId: 's1', outcome: 'accepted' });
    expect([decision.status, decision.body.code]).toEqual([422, 'key-reused']);
    const found = await request(app).post('/v1/reviews/search').send({ encounterId: 'encounter-repeated' });
    expect(found.body.reviews).toHaveLength(1);
  });

  it('finds the reviews of an encounter, page by page', async () => {
    const caller = callerOf(app);
    const ids: string[] = [];
    for (const id of ['e1', 'e2', 'e3']) {
      const encounter = { ...goodRequest().encounter, setting: 'emergency', id };
      ids.unshift((await caller.suggest({ encounter })).review.id);
    }
    type Page = { reviews: Review[]; next?: string };
    const first = await caller.get<Page>('/v1/reviews?setting=emergency&limit=2', reviewPageSchema);
    const second = await caller.get<Page>(
      `/v1/reviews?setting=emergency&limit=2&cursor=${first.next}`,
      reviewPageSchema,
    );
    expect([...first.reviews, ...second.reviews].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeUndefined();
    const found = await request(app).post('/v1/reviews/search').send({ encounterId: 'e2' });
    expect(found.body.reviews.map(({ id }: Review) => id)).toEqual([ids[1]]);
    const bad = await request(app).get('/v1/reviews?cursor=AAAA');
    expect([bad.status, bad.body.errors?.[0]?.path]).toEqual([422, 'cursor']);
  });

  it('refuses a page of another site, and a host that is not this machine', async () => {
    const host = await request(app).get('/v1/reviews').set('Host', 'rebound.example');
    expect([host.status, host.body.code]).toEqual([421, 'wrong-host']);
    const origin = await request(app).post('/v1/suggest-codes').set('Origin', 'https://rebound.example').send({});
    expect([origin.status, origin.body.code]).toEqual([403, 'forbidden']);
  });
});

async function* chunksOf(log: Buffer): AsyncGenerator<Uint8Array> {
  yield log;
}

function bytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  // A parser is handed the stream, whatever its type says.
  const stream = response as unknown as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}

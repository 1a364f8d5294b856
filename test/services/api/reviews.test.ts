import request from 'supertest';
import { assignedCodesSchema } from '../../../services/contract/finalize';
import {
  decidedSchema,
  documentsSchema,
  erasedSchema,
  finalizedSchema,
  reviewPageSchema,
  reviewSchema,
} from '../../../services/contract/review';
import type { Reviews } from '../../../services/reviews/reviews';
import { testApi } from '../../support/api';
import { DECISION_ID, REVIEW_ID } from '../../support/fake-record';

const review = `/v1/reviews/${REVIEW_ID}`;
const { app } = testApi();

const accepted = { itemId: 's1', outcome: 'accepted' };
const signed = { attestation: { name: 'Ada Byron', title: 'Coder', meaning: 'I reviewed it.' }, order: [DECISION_ID] };

/** An API whose record notes the arguments of `method`. */
function noting<Method extends 'list' | 'search' | 'decide' | 'finalize' | 'erase' | 'read'>(method: Method) {
  const calls: unknown[][] = [];
  const reviews: Partial<Reviews> = {
    [method]: async (...given: unknown[]) => {
      calls.push(given);
      return method === 'list' || method === 'search'
        ? { reviews: [] }
        : { reviewId: REVIEW_ID, version: 2, json: '{}' };
    },
  };
  return { app: testApi({ reviews }).app, calls };
}

describe('reading reviews', () => {
  it.each([
    ['/v1/reviews', reviewPageSchema],
    [review, reviewSchema],
    [`${review}/documents`, documentsSchema],
    [`${review}/assigned-codes`, assignedCodesSchema],
  ])('GET %s answers as the contract says', async (path, schema) => {
    const response = await request(app).get(path);
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(schema.strict().parse(response.body)).toEqual(response.body);
  });

  it('gives the version of a review as its ETag, and nothing else one', async () => {
    expect((await request(app).get(review)).headers.etag).toBe('"2"');
    expect((await request(app).get(`${review}/assigned-codes`)).headers.etag).toBeUndefined();
    expect((await request(app).get('/v1/reviews')).headers.etag).toBeUndefined();
  });

  it('answers HEAD with the version and no body', async () => {
    const response = await request(app).head(review);
    expect([response.status, response.headers.etag, response.text]).toEqual([200, '"2"', undefined]);
  });

  it('reads ids without regard to case', async () => {
    const { app: noted, calls } = noting('read');
    await request(noted).get(`/v1/reviews/${REVIEW_ID.toUpperCase()}`);
    expect(calls[0]?.[1]).toBe(REVIEW_ID);
  });

  it.each([
    ['1'],
    ['canary'],
    [`${REVIEW_ID}0`],
    [REVIEW_ID.slice(1)],
    ['%00'],
    [`${REVIEW_ID}%0a`],
    ['..%2f..%2fetc'],
  ])('answers the id %s like one that there is not', async (id) => {
    const response = await request(app).get(`/v1/reviews/${id}`);
    expect(response.body).toEqual({
      ...{ type: 'urn:countersign:problem:review-not-found', title: 'There is no such review', status: 404 },
      ...{ code: 'review-not-found', requestId: response.headers['x-request-id'] },
    });
  });

  it.each([[''], ['/documents'], ['/assigned-codes'], ['/fhir-bundle']])(
    'takes no query parameters at %s',
    async (part) => {
      const response = await request(app).get(`${review}${part}?canary=1`);
      expect(response.body).toMatchObject({
        code: 'invalid-request',
        errors: [{ message: 'takes no query parameters' }],
      });
      expect(response.text).not.toContain('canary');
    },
  );

  it('gives the worklist its filters', async () => {
    const { app: noted, calls } = noting('list');
    await request(noted).get('/v1/reviews?status=in-review&setting=inpatient&limit=7&cursor=abc_-9');
    await request(noted).get('/v1/reviews');
    expect(calls.map(([, filter]) => filter)).toEqual([
      { status: 'in-review', setting: 'inpatient', limit: 7, cursor: 'abc_-9' },
      { limit: 50 },
    ]);
  });

  it.each([
    ['status=open', 'status', /must be one of pending, in-review/],
    ['status=', 'status', /must be one of/],
    ['status=pending&status=finalized', 'status', /must be one of/],
    ['setting=clinic', 'setting', /must be one of inpatient/],
    ['limit=0', 'limit', /from 1 to 200/],
    ['limit=201', 'limit', /from 1 to 200/],
    ['limit=1e2', 'limit', /from 1 to 200/],
    ['limit=-1', 'limit', /from 1 to 200/],
    ['limit=1&limit=2', 'limit', /given once/],
    ['cursor=', 'cursor', /page before/],
    ['cursor=%00', 'cursor', /page before/],
    [`cursor=${'a'.repeat(201)}`, 'cursor', /page before/],
    ['encounterId=canary', '', /unknown property; the known ones are status, setting, limit, cursor/],
  ])('refuses the worklist ?%s', async (query, path, message) => {
    const response = await request(app).get(`/v1/reviews?${query}`);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(response.text).not.toContain('canary');
  });

  it('looks for an encounter by its id in a body', async () => {
    const { app: noted, calls } = noting('search');
    const response = await request(noted).post('/v1/reviews/search').send({ encounterId: 'encounter-1' });
    expect([response.status, response.body]).toEqual([200, { reviews: [] }]);
    expect(calls[0]?.[1]).toEqual({ encounterId: 'encounter-1', limit: 50 });
  });

  it.each([
    [{}, 'encounterId', /is required/],
    [{ encounterId: 'a b' }, 'encounterId', /visible ASCII/],
    [{ encounterId: 'e', limit: 0 }, 'limit', /from 1 to 200/],
    [{ encounterId: 'e', limit: '10' }, 'limit', /from 1 to 200/],
    [{ encounterId: 'e', canary: 1 }, '', /known ones are encounterId, limit/],
    [[], '', /must be an object/],
  ])('refuses the search %j', async (body, path, message) => {
    const response = await request(app).post('/v1/reviews/search').send(body);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('POST decisions', () => {
  const post = (body: object | string, to = app) =>
    request(to).post(`${review}/decisions`).set('Content-Type', 'application/json').set('If-Match', '"1"').send(body);

  it('answers 201 with the decision, the new state and the receipt', async () => {
    const response = await post(accepted);
    expect(response.status).toBe(201);
    expect(response.headers.etag).toBe('"2"');
    expect(decidedSchema.strict().parse(response.body)).toEqual(response.body);
  });

  it.each([
    [accepted],
    [{ itemId: 's1', outcome: 'rejected', reason: 'negated', comment: 'Line one.\nLine two.' }],
    [{ itemId: 's1', outcome: 'corrected', reason: 'wrong-code', code: { system: 'ICD-10-CM', code: 'E11.42' } }],
    [{ itemId: 's1', outcome: 'deferred' }],
    [
      {
        outcome: 'added',
        code: { system: 'CPT', code: '99213' },
        span: { documentId: 'note-1', start: 0, end: 6 },
        details: {
          ...{ modifiers: ['25', 'LT'], units: 2, linkedItems: ['s1', 'a1'] },
          ...{ renderingProvider: 'Dr. Grace Hopper', serviceDate: '2026-11-02' },
        },
      },
    ],
    [{ itemId: 's1', outcome: 'accepted', details: { presentOnAdmission: 'exempt' } }],
  ])('hands on %j as it came, with who asks and the version that was shown', async (body) => {
    const { app: noted, calls } = noting('decide');
    const response = await post(body, noted).set('X-Request-Id', 'request-77');
    expect(response.status).toBe(201);
    const caller = expect.objectContaining({ tenant: 'default', requestId: 'request-77' });
    expect(calls).toEqual([[caller, REVIEW_ID, 1, body, undefined]]);
  });

  it.each<[object, string, RegExp]>([
    [{}, 'outcome', /must be one of accepted/],
    [{ outcome: 'approved' }, 'outcome', /must be one of accepted, rejected/],
    [{ ...accepted, itemId: '' }, 'itemId', /visible ASCII/],
    [{ ...accepted, itemId: 'x'.repeat(129) }, 'itemId', /visible ASCII/],
    [{ ...accepted, itemId: null }, 'itemId', /must be a string/],
    [{ ...accepted, reason: 'because' }, 'reason', /must be one of not-documented/],
    [{ ...accepted, code: 'E11.9' }, 'code', /must be an object/],
    [{ ...accepted, code: { system: 'ICD-9', code: 'E11.9' } }, 'code.system', /must be one of ICD-10-CM/],
    [{ ...accepted, code: { system: 'ICD-10-CM' } }, 'code.code', /is required/],
    [{ ...accepted, code: { system: 'ICD-10-CM', code: 'e11.9' } }, 'code.code', /as its system writes it/],
    [{ ...accepted, code: { system: 'ICD-10-CM', code: 'E11.9\u0000' } }, 'code.code', /as its system writes it/],
    [
      { ...accepted, code: { system: 'ICD-10-CM', code: 'E11.9', display: 'x' } },
      'code',
      /known ones are system, code/,
    ],
    [{ ...accepted, span: { documentId: 'n', start: 4, end: 4 } }, 'span.start', /less than end/],
    [{ ...accepted, span: { documentId: 'n', start: -1, end: 4 } }, 'span.start', /at least 0/],
    [{ ...accepted, span: { documentId: 'n', start: 0.5, end: 4 } }, 'span.start', /whole number/],
    [{ ...accepted, span: { documentId: 'n', start: 0, end: 1e12 } }, 'span.end', /inside the text/],
    [{ ...accepted, span: { start: 0, end: 4 } }, 'span.documentId', /is required/],
    [{ ...accepted, comment: ' \n' }, 'comment', /must hold text/],
    [{ ...accepted, comment: 'x'.repeat(4001) }, 'comment', /at most 4000/],
    [{ ...accepted, comment: 'a\u0000b' }, 'comment', /control characters/],
    [{ ...accepted, comment: 'a\ud800' }, 'comment', /control characters/],
    [{ ...accepted, details: { presentOnAdmission: 'maybe' } }, 'details.presentOnAdmission', /must be one of Y, N/],
    [{ ...accepted, details: { modifiers: ['LT', 'RT', '25', '59', '76'] } }, 'details.modifiers', /at most 4/],
    [{ ...accepted, details: { modifiers: ['lt'] } }, 'details.modifiers[0]', /two capital letters/],
    [{ ...accepted, details: { units: 0 } }, 'details.units', /from 1 to 999/],
    [{ ...accepted, details: { units: 1000 } }, 'details.units', /from 1 to 999/],
    [{ ...accepted, details: { units: 1.5 } }, 'details.units', /from 1 to 999/],
    [{ ...accepted, details: { linkedItems: Array(13).fill('s1') } }, 'details.linkedItems', /at most 12/],
    [{ ...accepted, details: { renderingProvider: 'a\nb' } }, 'details.renderingProvider', /one line/],
    [{ ...accepted, details: { renderingProvider: 'x'.repeat(201) } }, 'details.renderingProvider', /at most 200/],
    [{ ...accepted, details: { serviceDate: '2026-02-30' } }, 'details.serviceDate', /calendar date/],
    [{ ...accepted, details: { canary: 1 } }, 'details', /known ones are presentOnAdmission/],
    [{ ...accepted, canary: 1 }, '', /known ones are itemId, outcome/],
    [{ ...accepted, actor: { id: 'someone-else' } }, '', /unknown property/],
  ])('refuses %j with the field', async (body, path, message) => {
    const { app: noted, calls } = noting('decide');
    const response = await post(body, noted);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(response.text).not.toContain('canary');
    expect(calls).toEqual([]);
  });

  it('takes no body of the size of a note', async () => {
    const response = await post({ ...accepted, comment: 'x'.repeat(70_000) });
    expect(response.body).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it('counts decisions by their outcome', async () => {
    const { app: counting } = testApi();
    await post(accepted, counting);
    await post({ outcome: 'nonsense' }, counting);
    const { text } = await request(counting).get('/metrics');
    expect(text).toContain('countersign_decisions_total{outcome="accepted"} 1');
    expect(text.match(/countersign_decisions_total\{/g)).toHaveLength(1);
  });

  it('does not count an answer that was given before', async () => {
    const replay = { reviewId: REVIEW_ID, version: 2, json: '{}', isReplayed: true } as const;
    const { app: counting } = testApi({ reviews: { decide: async () => replay } });
    expect((await post(accepted, counting)).status).toBe(201);
    expect((await request(counting).get('/metrics')).text).not.toContain('countersign_decisions_total{');
  });
});

describe('POST finalize', () => {
  const post = (body: object, to = app) => request(to).post(`${review}/finalize`).set('If-Match', '"2"').send(body);

  it('answers 200 with the signature, the codes and the receipt', async () => {
    const response = await post(signed);
    expect([response.status, response.headers.etag]).toEqual([200, '"3"']);
    expect(finalizedSchema.strict().parse(response.body)).toEqual(response.body);
  });

  it('hands on what was signed', async () => {
    const { app: noted, calls } = noting('finalize');
    await post({ ...signed, order: [] }, noted);
    expect(calls[0]?.slice(1)).toEqual([REVIEW_ID, 2, { ...signed, order: [] }, undefined]);
  });

  it.each<[object, string, RegExp]>([
    [{ order: [] }, 'attestation', /is required/],
    [{ attestation: signed.attestation }, 'order', /is required/],
    [{ ...signed, attestation: { ...signed.attestation, name: '' } }, 'attestation.name', /must hold text/],
    [{ ...signed, attestation: { ...signed.attestation, name: '\u200b' } }, 'attestation.name', /must hold text/],
    [{ ...signed, attestation: { ...signed.attestation, name: 'a\u0000' } }, 'attestation.name', /one line/],
    [{ ...signed, attestation: { ...signed.attestation, name: 'a\u2028b' } }, 'attestation.name', /one line/],
    [{ ...signed, attestation: { ...signed.attestation, title: 'x'.repeat(201) } }, 'attestation.title', /at most 200/],
    [{ ...signed, attestation: { ...signed.attestation, meaning: 'x'.repeat(1001) } }, 'attestation.meaning', /1000/],
    [{ ...signed, attestation: { ...signed.attestation, at: '2026-11-02' } }, 'attestation', /known ones are name/],
    [{ ...signed, order: ['d1'] }, 'order[0]', /id of a decision/],
    [{ ...signed, order: [null] }, 'order[0]', /id of a decision/],
    [{ ...signed, order: Array(501).fill(DECISION_ID) }, 'order', /at most 500/],
    [{ ...signed, acceptAll: true }, '', /known ones are attestation, order/],
  ])('refuses %j with the field', async (body, path, message) => {
    const response = await post(body);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('what leaves, and what is removed', () => {
  it('exports a FHIR bundle as such, and as an export', async () => {
    const acts: string[] = [];
    const example = testApi().app;
    const { body } = await request(example).get(`${review}/assigned-codes`);
    const { app: noted } = testApi({
      reviews: {
        assignedCodes: async (_caller, _id, act) => {
          acts.push(act);
          return body;
        },
      },
    });
    const bundle = await request(noted).get(`${review}/fhir-bundle`);
    await request(noted).get(`${review}/assigned-codes`);
    expect(bundle.headers['content-type']).toBe('application/fhir+json; charset=utf-8');
    expect(JSON.parse(bundle.text ?? bundle.body.toString())).toMatchObject({ resourceType: 'Bundle' });
    expect(acts).toEqual(['assigned-codes.exported', 'assigned-codes.read']);
  });

  it('erases for a coded reason', async () => {
    const { app: noted, calls } = noting('erase');
    await request(noted).post(`${review}/erase`).send({ reason: 'retention-ended' });
    expect(calls[0]?.slice(1)).toEqual([REVIEW_ID, 'retention-ended']);
    const response = await request(app).post(`${review}/erase`).send({ reason: 'test-data' });
    expect(response.status).toBe(200);
    expect(erasedSchema.strict().parse(response.body)).toEqual(response.body);
  });

  it.each([[{}], [{ reason: 'canary asked for it' }], [{ reason: 'test-data', note: 'x' }]])(
    'does not erase for %j',
    async (body) => {
      const { app: noted, calls } = noting('erase');
      const response = await request(noted).post(`${review}/erase`).send(body);
      expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
      expect(response.text).not.toContain('canary');
      expect(calls).toEqual([]);
    },
  );
});

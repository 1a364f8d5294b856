import request from 'supertest';
import { problemCatalogue } from '../../../services/api/problem';
import { problemSchema } from '../../../services/contract/problem';
import { DatabaseError, DatabaseUnavailable } from '../../../services/database/database';
import { SealBroken } from '../../../services/encryption/vault';
import { Refusal, type RefusalCode } from '../../../src/review/refusal';
import { testApi } from '../../support/api';
import { REVIEW_ID } from '../../support/fake-record';

/** What callers write their programs against: a change here is a change of the contract. */
const statuses: Readonly<Record<RefusalCode, number>> = {
  forbidden: 403,
  'person-required': 403,
  'review-not-found': 404,
  'review-finalized': 409,
  'review-superseded': 409,
  'review-not-finalized': 409,
  'undecided-suggestions': 409,
  'key-in-flight': 409,
  'review-erased': 410,
  'version-conflict': 412,
  'invalid-decision': 422,
  'invalid-finalize': 422,
  'invalid-range': 422,
  'key-reused': 422,
  'version-required': 428,
};
const codes = Object.entries(statuses) as [RefusalCode, number][];

function failing(error: unknown) {
  return testApi({ reviews: { read: () => Promise.reject(error) } });
}

describe('a refusal', () => {
  it.each(codes)('%s is answered with %i', async (code, status) => {
    const { app, logs } = failing(new Refusal(code, 'The rules do not allow it.'));
    const response = await request(app).get(`/v1/reviews/${REVIEW_ID}`);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.etag).toBeUndefined();
    expect(problemSchema.strict().parse(response.body)).toEqual({
      type: `urn:countersign:problem:${code}`,
      title: problemCatalogue[code].title,
      status,
      code,
      detail: 'The rules do not allow it.',
      requestId: response.headers['x-request-id'],
    });
    expect(logs()).toContain(`"code":"${code}"`);
    expect(logs()).not.toContain('unexpected failure');
  });

  it('tells the fields and the ids that help on', async () => {
    const errors = [{ path: 'order[1]', message: 'is named before' }];
    const facts = { undecided: ['s1', 's2'], supersededBy: REVIEW_ID, version: 3 };
    const { app } = failing(new Refusal('invalid-finalize', 'The list does not fit.', errors, facts));
    const { body } = await request(app).get(`/v1/reviews/${REVIEW_ID}`);
    expect(body).toMatchObject({ errors, facts });
    expect(problemSchema.strict().safeParse(body).success).toBe(true);
  });
});

describe('a record that cannot be used', () => {
  it.each([
    ['gone', '1', /does not answer/],
    ['timeout', '1', /does not answer/],
    ['closed', '1', /does not answer/],
    ['full', '60', /no space left/],
  ] as const)('%s is answered with 503 and when to ask again', async (why, seconds, words) => {
    const { app, logs } = failing(new DatabaseUnavailable(why));
    const response = await request(app).get(`/v1/reviews/${REVIEW_ID}`);
    expect(response.body).toMatchObject({ status: 503, code: 'record-unavailable' });
    expect(response.body.detail).toMatch(words);
    expect(response.headers['retry-after']).toBe(seconds);
    expect(logs()).not.toContain('unexpected failure');
  });

  it.each([
    ['a statement that was refused', new DatabaseError('23505', 'canary_key')],
    ['sealed data that does not open', new SealBroken()],
    ['a mistake of ours', new TypeError('canary')],
    ['what is no error', 'canary'],
  ])('is not %s: that fails inside', async (_name, error) => {
    const { app, logs } = failing(error);
    const response = await request(app).get(`/v1/reviews/${REVIEW_ID}`);
    expect(response.body).toEqual({
      ...{ type: 'urn:countersign:problem:internal', title: 'Something failed inside the service', status: 500 },
      ...{ code: 'internal', requestId: response.headers['x-request-id'] },
    });
    expect(logs()).toContain('unexpected failure');
    expect(logs()).not.toContain('canary');
  });
});

describe('a route without authentication', () => {
  it('answers nobody', async () => {
    const { app } = testApi({ guards: [] });
    const response = await request(app).get(`/v1/reviews/${REVIEW_ID}`);
    expect(response.body).toMatchObject({ status: 500, code: 'internal' });
  });
});

describe('guards', () => {
  it('come before every route, and know its pattern', async () => {
    const seen: string[] = [];
    const { app } = testApi({
      guards: [
        (_request, response, next) => {
          seen.push(response.locals.route);
          next('route');
        },
      ],
    });
    const paths = [`/v1/reviews/${REVIEW_ID}`, '/v1/codes?q=x', '/metrics', '/livez', '/docs', '/v1/audit/events'];
    for (const path of paths) await request(app).get(path);
    expect(seen).toEqual(['/v1/reviews/:id', '/v1/codes', '/metrics', '/livez', '/docs', '/v1/audit/events']);
  });
});

import type { Express } from 'express';
import request from 'supertest';
import { checksSchema } from '../../../services/contract/checks';
import { finalizedSchema } from '../../../services/contract/review';
import { goodRequest } from '../../support/api';
import { recordedApi } from '../../support/recorded-api';
import { closeTestDatabases } from '../../support/test-database';

let encounters = 0;
/** A review of an encounter of its own, of which the suggested E11.9 was accepted and E11.42 added: the fake engine's one rule is about them. */
async function decided(app: Express): Promise<{ path: string; order: string[] }> {
  const asked = goodRequest();
  const encounter = { ...asked.encounter, id: `checks-${++encounters}` };
  const created = await request(app)
    .post('/v1/suggest-codes')
    .send({ ...asked, encounter });
  const path = `/v1/reviews/${created.body.id}`;
  const decide = async (version: number, body: object): Promise<string> => {
    const response = await request(app).post(`${path}/decisions`).set('If-Match', `"${version}"`).send(body);
    expect(response.status).toBe(201);
    return response.body.decision.id;
  };
  const accepted = await decide(1, { itemId: 's1', outcome: 'accepted' });
  const added = await decide(2, { outcome: 'added', code: { system: 'ICD-10-CM', code: 'E11.42' } });
  return { path, order: [added, accepted] };
}

describe('GET /v1/reviews/{id}/checks', () => {
  let app: Express;
  let logs: () => string;
  beforeAll(async () => {
    ({ app, logs } = await recordedApi());
  });
  afterAll(closeTestDatabases);

  it('answers what the rules say of the decided codes, and the signature answers it again', async () => {
    const { path, order } = await decided(app);
    const response = await request(app).get(`${path}/checks?first=${order[1]}`);
    expect([response.status, response.headers.etag]).toEqual([200, '"3"']);
    expect(checksSchema.strict().parse(response.body)).toEqual(response.body);
    expect(response.body.checks).toMatchObject([{ kind: 'excludes1', isConflict: true, statedAt: 'E11.9' }]);

    const attestation = { name: 'Ada Byron', title: 'Coder, CCS', meaning: 'I reviewed the record.' };
    const signed = await request(app).post(`${path}/finalize`).set('If-Match', '"3"').send({ attestation, order });
    expect(signed.status).toBe(200);
    expect(finalizedSchema.strict().parse(signed.body)).toEqual(signed.body);
    expect(signed.body.checks).toEqual(response.body.checks);
  });

  it('takes the id of a decision that stands as `first`, and nothing else', async () => {
    const { path } = await decided(app);
    const malformed = await request(app).get(`${path}/checks?first=E11.9`);
    expect([malformed.status, malformed.body.code]).toEqual([422, 'invalid-request']);
    expect(malformed.body.errors[0].path).toBe('first');
    const unknown = await request(app).get(`${path}/checks?first=7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69`);
    expect([unknown.status, unknown.body.code]).toEqual([422, 'invalid-decision']);
    const misspelt = await request(app).get(`${path}/checks?order=1`);
    expect(misspelt.status).toBe(422);
  });

  it('is not there for a review that is not, and logs no code', async () => {
    const response = await request(app).get('/v1/reviews/7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69/checks');
    expect([response.status, response.body.code]).toEqual([404, 'review-not-found']);
    expect(logs()).not.toContain('E11');
  });
});

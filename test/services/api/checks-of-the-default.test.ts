import type { Express } from 'express';
import request from 'supertest';
import { checksSchema } from '../../../services/contract/checks';
import { realEngine } from '../../engine/engine';
import { goodRequest } from '../../support/api';
import { recordedApi } from '../../support/recorded-api';
import { closeTestDatabases } from '../../support/test-database';

// The endpoint over the embedded default itself: its own rules and its own dates of codes.
let app: Express;
beforeAll(async () => {
  ({ app } = await recordedApi({}, await realEngine()));
});
afterAll(closeTestDatabases);

let encounters = 0;

/** What `GET /v1/reviews/{id}/checks` answers where a coder added this one code to a review. */
async function checksOf(code: string, serviceDate: string) {
  const encounter = { ...goodRequest().encounter, id: `default-${++encounters}`, serviceDate };
  const created = await request(app)
    .post('/v1/suggest-codes')
    .send({ ...goodRequest(), encounter });
  expect(created.status).toBe(201);
  const path = `/v1/reviews/${created.body.id}`;
  const added = await request(app)
    .post(`${path}/decisions`)
    .set('If-Match', '"1"')
    .send({ outcome: 'added', code: { system: 'ICD-10-CM', code } });
  expect([added.status, added.body.errors]).toEqual([201, undefined]);
  const response = await request(app).get(`${path}/checks`);
  expect(response.status).toBe(200);
  expect(checksSchema.strict().parse(response.body)).toEqual(response.body);
  return response.body.checks;
}

it('severe sepsis alone lacks the infection that is coded first', async () => {
  expect(await checksOf('R65.20', '2026-11-01')).toContainEqual(
    expect.objectContaining({ kind: 'code-first', codes: [expect.objectContaining({ code: 'R65.20' })] }),
  );
});

it('a code that was retired is a conflict, with those that took its place', async () => {
  expect(await checksOf('M54.5', '2026-11-01')).toMatchObject([
    {
      kind: 'not-billable',
      codes: [{ code: 'M54.5' }],
      isConflict: true,
      named: ['M54.50', 'M54.51', 'M54.59'],
    },
  ]);
});

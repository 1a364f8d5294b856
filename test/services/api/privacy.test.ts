import request from 'supertest';
import { goodRequest, testApi } from '../../support/api';
import { REVIEW_ID } from '../../support/fake-record';

const canary = 'Zebulon-Quackenbush-canary';
const review = `/v1/reviews/${REVIEW_ID}`;

/** Every way that we know to make a service say what it was sent. */
const attempts: [string, (api: ReturnType<typeof testApi>) => request.Test][] = [
  ['a good note', ({ app }) => post(app, { documents: [{ id: 'd', text: `diabetes ${canary}` }] })],
  [
    'a failing engine that quotes the note',
    ({ app }) => post(app, { documents: [{ id: 'd', text: `FAIL ${canary}` }] }),
  ],
  ['the note as a property name', ({ app }) => post(app, { [canary]: 1 })],
  ['the note as an id', ({ app }) => post(app, { documents: [{ id: `${canary} ${canary}`, text: 'x' }] })],
  ['the note as a setting', ({ app }) => post(app, { encounter: { setting: canary } })],
  ['the note as a date', ({ app }) => post(app, { encounter: { serviceDate: canary } })],
  ['the note as a code system', ({ app }) => post(app, { codeSystems: [canary] })],
  ['the note in broken JSON', ({ app }) => raw(app, `{"text":"${canary}`)],
  ['the note instead of JSON', ({ app }) => raw(app, canary)],
  ['the note in deep JSON', ({ app }) => raw(app, `${'['.repeat(50)}"${canary}"`)],
  ['the note in a body that is too large', ({ app }) => raw(app, canary.repeat(1000))],
  ['the note as a content type', ({ app }) => raw(app, '{}').set('Content-Type', canary)],
  ['the note as a charset', ({ app }) => raw(app, '{}').set('Content-Type', `application/json; charset=${canary}`)],
  ['the note as a content encoding', ({ app }) => raw(app, '{}').set('Content-Encoding', canary)],
  ['the note as an address', ({ app }) => request(app).get(`/${canary}`)],
  ['the note as a search', ({ app }) => request(app).get('/v1/codes').query({ q: canary })],
  [
    'the note as a search parameter',
    ({ app }) =>
      request(app)
        .get('/v1/codes')
        .query({ [canary]: 1 }),
  ],
  ['the note as a search system', ({ app }) => request(app).get('/v1/codes').query({ q: 'x', system: canary })],
  ['the note as a method', ({ app }) => request(app).delete(`/livez?${canary}`)],
  ['the note as a request id', ({ app }) => request(app).get('/livez').set('X-Request-Id', `${canary} ${canary}`)],
  ['the note as an id of a review', ({ app }) => request(app).get(`/v1/reviews/${canary}`)],
  ['the note as an id of documents', ({ app }) => request(app).get(`/v1/reviews/${canary}/documents`)],
  ['the note as a page of a review', ({ app }) => request(app).get(`${review}/${canary}`)],
  ['the note as a filter', ({ app }) => request(app).get('/v1/reviews').query({ status: canary })],
  [
    'the note as a cursor',
    ({ app }) =>
      request(app)
        .get('/v1/reviews')
        .query({ cursor: `${canary} ` }),
  ],
  ['the note as an encounter', ({ app }) => send(app, '/v1/reviews/search', { encounterId: canary })],
  ['the note as a bad encounter', ({ app }) => send(app, '/v1/reviews/search', { encounterId: `${canary} x` })],
  ['the note as a comment', ({ app }) => decide(app, { outcome: 'deferred', comment: canary })],
  ['the note as a long comment', ({ app }) => decide(app, { comment: canary.repeat(200) })],
  ['the note as an outcome', ({ app }) => decide(app, { outcome: canary })],
  ['the note as a reason', ({ app }) => decide(app, { reason: canary })],
  ['the note as a code', ({ app }) => decide(app, { code: { system: 'CPT', code: canary } })],
  ['the note as an item', ({ app }) => decide(app, { itemId: `${canary} ` })],
  ['the note as a modifier', ({ app }) => decide(app, { details: { modifiers: [canary] } })],
  ['the note as a provider', ({ app }) => decide(app, { details: { renderingProvider: `${canary}\n` } })],
  ['the note as a property of a decision', ({ app }) => decide(app, { details: { [canary]: 1 } })],
  ['the note as If-Match', ({ app }) => decide(app, {}).set('If-Match', canary)],
  ['the note as an entity tag', ({ app }) => decide(app, {}).set('If-Match', `"${canary}"`)],
  ['the note as an Idempotency-Key', ({ app }) => decide(app, {}).set('Idempotency-Key', `${canary} ${canary}`)],
  ['the note as a signature', ({ app }) => send(app, `${review}/finalize`, { attestation: { name: canary } })],
  ['the note as an order', ({ app }) => send(app, `${review}/finalize`, { order: [canary] })],
  ['the note as a reason to erase', ({ app }) => send(app, `${review}/erase`, { reason: canary })],
  [
    'the note as an actor',
    ({ app }) =>
      request(app)
        .get('/v1/audit/events')
        .query({ actor: `${canary} ` }),
  ],
  ['the note as a time', ({ app }) => request(app).get('/v1/audit/events').query({ from: canary })],
  ['the note as a place in the log', ({ app }) => request(app).get('/v1/audit/proof').query({ leafIndex: canary })],
  ['the note as a parameter of an export', ({ app }) => request(app).get(`/v1/exports/audit-log?${canary}=1`)],
  ['a failing record that quotes the note', ({ app }) => request(app).get(`${review}/documents`)],
  ['the note in an undecodable address', ({ app }) => request(app).get(`/docs/assets/%zz${canary}`)],
];

type App = ReturnType<typeof testApi>['app'];

function send(app: App, path: string, body: object) {
  return request(app).post(path).set('If-Match', '"1"').send(body);
}

function decide(app: App, over: object) {
  return send(app, `${review}/decisions`, { itemId: 's1', outcome: 'accepted', ...over });
}

function raw(app: App, body: string) {
  return request(app).post('/v1/suggest-codes').set('Content-Type', 'application/json').send(body);
}

function post(app: App, over: object) {
  return request(app)
    .post('/v1/suggest-codes')
    .send({ ...goodRequest(), ...over });
}

/** Small limits, and one reading that fails with what it read. */
function smallApi() {
  const documents = () => Promise.reject(new Error(`cannot read ${canary}`));
  return testApi({ env: { MAX_BODY_BYTES: '8192' }, reviews: { documents } });
}

describe('clinical text', () => {
  it.each(attempts)('stays out of logs and metrics: %s', async (_name, attempt) => {
    const api = smallApi();
    await attempt(api);
    const metrics = await request(api.app).get('/metrics');
    expect(api.logs()).toContain('"msg":"request"');
    expect(api.logs()).not.toContain('Quackenbush');
    expect(metrics.text).not.toContain('Quackenbush');
  });

  it.each(attempts.slice(1))('stays out of the answer: %s', async (_name, attempt) => {
    const response = await attempt(smallApi());
    expect(JSON.stringify([response.text, response.headers])).not.toContain('Quackenbush');
  });

  it('is not in the log of a failure, which says what failed and where', async () => {
    const api = testApi();
    const response = await post(api.app, { documents: [{ id: 'd', text: `FAIL ${canary}` }] });
    const failure = api
      .logs()
      .split('\n')
      .find((line) => line.includes('unexpected failure'));
    expect(JSON.parse(failure ?? '')).toMatchObject({ requestId: response.body.requestId, kind: 'TypeError' });
    expect(failure).toContain('fake-engine.js');
  });
});

describe('the log', () => {
  it('has one line per request, with the route pattern and nothing else', async () => {
    const api = testApi();
    await request(api.app).get('/v1/codes').query({ q: 'diabetes' }).set('X-Request-Id', 'caller-chose-this');
    const lines = api.logs().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'request',
      requestId: 'caller-chose-this',
      method: 'GET',
      route: '/v1/codes',
      status: 200,
      durationMs: expect.any(Number),
    });
  });
});

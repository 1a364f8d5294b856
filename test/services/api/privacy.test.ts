import request from 'supertest';
import { goodRequest, testApi } from '../../support/api';

const canary = 'Zebulon-Quackenbush-canary';

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
  ['the note in an undecodable address', ({ app }) => request(app).get(`/docs/assets/%zz${canary}`)],
];

type App = ReturnType<typeof testApi>['app'];

function raw(app: App, body: string) {
  return request(app).post('/v1/suggest-codes').set('Content-Type', 'application/json').send(body);
}

function post(app: App, over: object) {
  return request(app)
    .post('/v1/suggest-codes')
    .send({ ...goodRequest(), ...over });
}

describe('clinical text', () => {
  it.each(attempts)('stays out of logs and metrics: %s', async (_name, attempt) => {
    const api = testApi({ env: { MAX_BODY_BYTES: '8192' } });
    await attempt(api);
    const metrics = await request(api.app).get('/metrics');
    expect(api.logs()).toContain('"msg":"request"');
    expect(api.logs()).not.toContain('Quackenbush');
    expect(metrics.text).not.toContain('Quackenbush');
  });

  it.each(attempts.slice(1))('stays out of the answer: %s', async (_name, attempt) => {
    const response = await attempt(testApi({ env: { MAX_BODY_BYTES: '8192' } }));
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

import request from 'supertest';
import { FailedAttempts } from '../../../services/identity/failed-attempts';
import { guardedApi, unknownKey } from './guarded-api';

describe('the rate of one caller', () => {
  const { app, keyOf } = guardedApi({ RATE_LIMIT_PER_MINUTE: '3' });
  const ask = (key: string, path = '/v1/codes?q=diabetes') =>
    request(app).get(path).set('Authorization', `Bearer ${key}`);

  it('is told in RateLimit headers, and ends in 429 with Retry-After', async () => {
    const key = keyOf('coder');
    for (const left of [2, 1, 0]) {
      const response = await ask(key);
      expect(response.status).toBe(200);
      expect(response.headers.ratelimit).toMatch(new RegExp(`^"requests"; r=${left}; t=\\d+$`));
      expect(response.headers['ratelimit-policy']).toMatch(/^"requests"; q=3; w=60; pk=:.+:$/);
    }
    const response = await ask(key);
    expect(response.body).toMatchObject({ status: 429, code: 'too-many-requests', requestId: expect.any(String) });
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(response.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('is counted over all routes, refused requests included', async () => {
    const key = keyOf('data-scientist');
    const statuses = [];
    for (const path of ['/v1/codes?q=a', '/v1/reviews', '/v1/audit/events', '/v1/codes?q=a']) {
      statuses.push((await ask(key, path)).status);
    }
    expect(statuses).toEqual([200, 403, 403, 429]);
  });

  it('is nothing to another caller', async () => {
    const [busy, other] = [keyOf('coder'), keyOf('coder')];
    for (let count = 0; count < 4; count += 1) await ask(busy);
    expect((await ask(busy)).status).toBe(429);
    expect((await ask(other)).status).toBe(200);
  });

  it('is not counted for probes', async () => {
    for (let count = 0; count < 6; count += 1) {
      for (const path of ['/livez', '/readyz']) {
        const response = await request(app).get(path);
        expect(response.status).toBe(200);
        expect(response.headers.ratelimit).toBeUndefined();
      }
    }
  });

  it('goes by address where nobody is asked for', async () => {
    const open = guardedApi({ RATE_LIMIT_PER_MINUTE: '2' }).app;
    const statuses = [];
    for (const path of ['/openapi.json', '/docs', '/docs']) statuses.push((await request(open).get(path)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('can be switched off', async () => {
    const open = guardedApi({ RATE_LIMIT_PER_MINUTE: '0' });
    const response = await request(open.app).get('/openapi.json');
    expect([response.status, response.headers.ratelimit]).toEqual([200, undefined]);
  });
});

describe('wrong credentials from one address', () => {
  let time = 1_000_000;
  const { app, keyOf } = guardedApi({}, { now: () => time });
  const ask = (key: string) => request(app).get('/v1/codes?q=a').set('Authorization', `Bearer ${key}`);

  it('have to wait after sixty in a minute, while who was right lately goes on', async () => {
    const [known, fresh] = [keyOf('coder'), keyOf('coder')];
    expect((await ask(known)).status).toBe(200);
    for (let count = 0; count < 60; count += 1) expect((await ask(unknownKey())).status).toBe(401);

    const refused = await ask(unknownKey());
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(known)).status).toBe(200);
    expect((await ask(fresh)).status).toBe(429);

    time += 61_000;
    expect((await ask(unknownKey())).status).toBe(401);
    expect((await ask(fresh)).status).toBe(200);
  });
});

describe('counting failed attempts', () => {
  it('is by address', () => {
    const attempts = new FailedAttempts(1, () => 0);
    attempts.failed('10.0.0.1');
    expect(attempts.waitFor('10.0.0.1', 'a')).toBe(60);
    expect(attempts.waitFor('10.0.0.2', 'a')).toBe(0);
  });

  it('forgets a right credential after two windows', () => {
    let time = 0;
    const attempts = new FailedAttempts(1, () => time);
    attempts.waitFor('10.0.0.1', 'right');
    attempts.succeeded('right');
    time = 60_000;
    attempts.failed('10.0.0.1');
    expect(attempts.waitFor('10.0.0.1', 'right')).toBe(0);
    time = 120_000;
    attempts.failed('10.0.0.1');
    expect(attempts.waitFor('10.0.0.1', 'right')).toBe(60);
  });
});

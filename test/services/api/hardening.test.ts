import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import type { Identity } from '../../../services/identity/identity';
import { goodRequest, testApi } from '../../support/api';
import { type GuardedApi, guardedApi, unknownKey } from '../identity/guarded-api';

/*
 * What a list of requirements for web services asks of every answer, and what other tests do not look at: see the
 * table of OWASP ASVS in docs/security.md, whose rows lead here.
 */

const { app } = testApi();
const answers: readonly [string, (on: Express) => request.Test][] = [
  ['an answer', (on) => request(on).get('/v1/codes?q=diabetes')],
  ['a text', (on) => request(on).get('/v1/audit/checkpoint')],
  ['a page', (on) => request(on).get('/docs')],
  ['a file', (on) => request(on).get('/docs/assets/swagger-ui.css')],
  ['an address that is not there', (on) => request(on).get('/nowhere')],
  ['a method that is not there', (on) => request(on).put('/livez')],
  ['a body that is no JSON', (on) => post(on, '{')],
  ['a review that was made', (on) => post(on, JSON.stringify(goodRequest()))],
];

function post(on: Express, body: string) {
  return request(on).post('/v1/suggest-codes').set('Content-Type', 'application/json').send(body);
}

describe('every answer', () => {
  it.each(answers)('%s tells browsers to do nothing clever with it', async (_name, ask) => {
    const { headers } = await ask(app);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
    for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/);
  });

  it.each(answers)('%s names its type, and texts their character set', async (_name, ask) => {
    const { headers } = await ask(app);
    expect(headers['content-type']).toMatch(/^(application|text)\/[a-z+]+; charset=utf-8$/);
  });

  it.each(answers)('%s sends nobody elsewhere', async (_name, ask) => {
    const { status, headers } = await ask(app);
    expect([301, 302, 303, 307, 308]).not.toContain(status);
    if (headers.location !== undefined) expect(headers.location).toMatch(/^\/v1\/reviews\/[0-9a-f-]{36}$/);
  });
});

describe('what is not served', () => {
  it.each([['/livez'], ['/v1/reviews'], ['/nowhere']])('TRACE %s, which would repeat what was sent', async (path) => {
    const response = await request(app).trace(path).set('X-Canary', 'canary');
    expect([404, 405]).toContain(response.status);
    expect(response.text).not.toContain('canary');
  });

  it.each([
    ['/docs/'],
    ['/docs/assets/'],
    ['/docs/assets/index.html'],
    ['/docs/assets/swagger-ui.css.map'],
    ['/docs/assets/%2e%2e/package.json'],
    ['/docs/assets/..%2f..%2fexpress/package.json'],
    ['/.git/config'],
    ['/package.json'],
    ['/lexicons'],
  ])('a folder, or a file beside those of the documentation: %s', async (path) => {
    const response = await request(app).get(path);
    if (response.status === 200) expect(response.text).toContain('<title>Countersign API</title>');
    else expect([400, 404]).toContain(response.status);
  });

  it('two requests where a proxy may see one', async () => {
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const smuggled = 'GET /v1/codes?q=x HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const heads = ['Content-Length: 4\r\nTransfer-Encoding: chunked', 'Content-Length: 4\r\nContent-Length: 5'];
    for (const head of heads) {
      const said = await sent(
        server.address() as AddressInfo,
        `POST /v1/suggest-codes HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n0\r\n\r\n${smuggled}`,
      );
      expect(said).toMatch(/^HTTP\/1\.1 400 /);
      expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    }
    await new Promise((resolve) => server.close(resolve));
  });
});

function sent({ port }: AddressInfo, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (bytes) => {
      said += String(bytes);
    });
    socket.once('error', reject).once('close', () => resolve(said));
  });
}

describe('properties that every object has', () => {
  it.each([['__proto__'], ['constructor'], ['prototype'], ['toString']])('%s is one too many', async (name) => {
    const body = JSON.stringify({ ...goodRequest(), canary: 1 }).replace('"canary":1', `"${name}":{"isAdmin":true}`);
    const response = await post(app, body);
    expect([response.status, response.body.code]).toEqual([422, 'invalid-request']);
    const inQuery = await request(app).get(`/v1/codes?q=diabetes&${name}=1`);
    expect(inQuery.status).toBe(422);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('what a proxy would say', () => {
  it('is not believed of a caller: an address of their own choice is no new caller', async () => {
    const api = guardedApi({ RATE_LIMIT_PER_MINUTE: '2' }).app;
    const statuses: number[] = [];
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) {
      const asked = request(api).get('/openapi.json').set({ 'X-Forwarded-For': address, 'X-Real-IP': address });
      statuses.push((await asked.set('Forwarded', `for=${address}`)).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it.each([
    ['1', '10.0.0.9'],
    ['loopback', '10.0.0.9'],
    ['127.0.0.1,10.0.0.9', '10.0.0.8'],
  ])('is believed of the proxies of TRUST_PROXY=%s, up to the first that is none', async (TRUST_PROXY, caller) => {
    const api = guardedApi({ TRUST_PROXY });
    const ask = (forwarded: string) => request(api.app).get('/v1/codes?q=x').set('X-Forwarded-For', forwarded);
    await ask('10.0.0.7, 10.0.0.8, 10.0.0.9');
    expect(JSON.parse(api.logs())).toMatchObject({ reason: 'no-credential', address: caller });
  });

  it('tells callers behind a declared proxy apart, for rates and wrong credentials', async () => {
    const api = guardedApi({ TRUST_PROXY: '1', RATE_LIMIT_PER_MINUTE: '1' }).app;
    const from = async (address: string) =>
      (await request(api).get('/openapi.json').set('X-Forwarded-For', address)).status;
    expect([await from('10.0.0.1'), await from('10.0.0.2'), await from('10.0.0.1')]).toEqual([200, 200, 429]);

    const guarded = guardedApi({ TRUST_PROXY: '1' });
    const guess = async (address: string, key: string) => {
      const asked = request(guarded.app).get('/v1/codes?q=x').set('X-Forwarded-For', address);
      return (await asked.set('Authorization', `Bearer ${key}`)).status;
    };
    for (let count = 0; count < 60; count += 1) await guess('10.0.0.1', unknownKey());
    const fresh = guarded.keyOf('coder');
    expect([await guess('10.0.0.1', fresh), await guess('10.0.0.2', fresh)]).toEqual([429, 200]);
  });

  it('changes neither the method nor the address that was asked for', async () => {
    const api = guardedApi();
    const asked = request(api.app).get('/livez').set({
      'X-HTTP-Method-Override': 'POST',
      'X-Original-URL': '/metrics',
      'X-Rewrite-URL': '/metrics',
    });
    expect((await asked).body).toEqual({ status: 'live' });
  });
});

describe('the log tells of what was refused', () => {
  it('by status, code and route, one line each', async () => {
    const api = guardedApi({ RATE_LIMIT_PER_MINUTE: '3' });
    const bearer = { Authorization: `Bearer ${api.keyOf('coder')}` };
    await request(api.app).get('/v1/codes?q=x').set('Authorization', `Bearer ${unknownKey()}`);
    await request(api.app).get('/metrics').set(bearer);
    await request(api.app).get('/v1/codes').set(bearer);
    await request(api.app).get('/v1/codes?q=x').set(bearer);
    await request(api.app).get('/v1/codes?q=x').set(bearer);
    const lines = api.logs().trim().split('\n');
    const told = lines.map((line) => JSON.parse(line) as { route: string; status: number; code?: string });
    expect(told.map(({ route, status, code }) => [route, status, code])).toEqual([
      ['/v1/codes', 401, 'unauthenticated'],
      ['/metrics', 403, 'forbidden'],
      ['/v1/codes', 422, 'invalid-request'],
      ['/v1/codes', 200, undefined],
      ['/v1/codes', 429, 'too-many-requests'],
    ]);
  });
});

describe('the log tells who called', () => {
  const logged = (api: { logs: () => string }) =>
    api
      .logs()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: number; caller?: string; reason?: string; address?: string });

  it('by the id of their key, and no address where nothing was wrong', async () => {
    const api = guardedApi();
    const key = api.keyOf('coder');
    await request(api.app).get('/v1/codes?q=x').set('Authorization', `Bearer ${key}`);
    const [line] = logged(api);
    expect(line).toMatchObject({ status: 200, caller: `key:${key.split('_')[1]}` });
    expect(line).not.toHaveProperty('address');
    expect(line).not.toHaveProperty('reason');
  });

  it('by a hash of their subject, which can be a name: equal for one person, different in another tenant', async () => {
    const identityIn = (tenant: string): Identity => ({
      ...{ tenant, id: 'oidc:anna@clinic.example', name: 'Anna', machine: false, takesAnyRole: false },
      ...{ roles: ['coder'], scopes: [] },
    });
    const api = guardedApi({}, { identifyToken: async (token) => identityIn(token) });
    for (const tenant of ['a', 'a', 'b']) {
      await request(api.app).get('/v1/codes?q=x').set('Authorization', `Bearer ${tenant}`);
    }
    const callers = logged(api).map(({ caller }) => caller);
    expect(callers[0]).toMatch(/^oidc:[0-9a-f]{16}$/);
    expect([callers[1] === callers[0], callers[2] === callers[0]]).toEqual([true, false]);
    expect(api.logs()).not.toMatch(/anna/i);
  });

  it.each<[string, (api: GuardedApi) => string | undefined, number]>([
    ['no-credential', () => undefined, 401],
    ['no-bearer-credential', () => 'Basic YW5uYTpzZWNyZXQ=', 401],
    ['malformed-key', () => 'Bearer cs_short', 401],
    ['unknown-key', () => `Bearer ${unknownKey()}`, 401],
    ['wrong-secret', (api) => `Bearer ${api.keyOf('coder').slice(0, 16)}${unknownKey().slice(16)}`, 401],
    ['revoked-key', (api) => `Bearer ${api.keyOf('coder', { revokedAt: '2026-01-01T00:00:00.000Z' })}`, 401],
    ['expired-key', (api) => `Bearer ${api.keyOf('coder', { expiresAt: '2026-01-01T00:00:00.000Z' })}`, 401],
    ['no-issuer', () => 'Bearer eyJhbGciOiJub25lIn0.e30.', 401],
  ])('by their address and %s where a credential is not taken, which they are not told', async (reason, of, status) => {
    const api = guardedApi();
    const header = of(api);
    const asked = request(api.app).get('/v1/codes?q=x');
    const response = await (header === undefined ? asked : asked.set('Authorization', header));
    expect(logged(api)).toMatchObject([{ status, reason, address: expect.stringMatching(/127\.0\.0\.1$/) }]);
    expect(logged(api)[0]).not.toHaveProperty('caller');
    expect(JSON.stringify(response.body)).not.toContain(reason);
  });

  it('and that they had to wait after too many failures', async () => {
    const api = guardedApi();
    for (let count = 0; count < 61; count += 1) {
      await request(api.app).get('/v1/codes?q=x').set('Authorization', `Bearer ${unknownKey()}`);
    }
    expect(logged(api).at(-1)).toMatchObject({ status: 429, reason: 'too-many-failures' });
  });
});

describe('DOCS=no', () => {
  it('serves no page about the API, and the description itself as ever', async () => {
    const { app: without } = testApi({ env: { DOCS: 'no' } });
    for (const path of ['/docs', '/docs/start.js', '/docs/assets/swagger-ui.css']) {
      expect((await request(without).get(path)).status).toBe(404);
    }
    expect((await request(without).get('/openapi.json')).status).toBe(200);
  });
});

describe('the program', () => {
  const root = join(__dirname, '../../..');
  const files = ['src', 'services'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') })),
  );
  const using = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

  it('starts no other program, and makes no code of data', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(using(/child_process|node:vm|\beval\(|new Function\(/)).toEqual([]);
  });

  it('makes no pattern of data', () => {
    // Inside a function there would be something to make it of; at the top of a file there are constants only.
    expect(using(/^[ \t]+.*new RegExp\(/m)).toEqual([]);
  });

  it('calls nobody but the issuer of tokens and the database', () => {
    const calling =
      /\bfetch\(|createRemoteJWKSet\(|new (Pool|Client)\(|https?\.(request|get)\(|from 'node:(https|dgram|tls|http2)'/;
    expect(using(calling).sort()).toEqual(['services/database/postgres.ts', 'services/identity/issuer-keys.ts']);
  });

  it('takes what must not be guessed from the system', () => {
    expect(using(/Math\.random\(|pseudoRandomBytes/)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { DatabaseUnavailable } from '../../../services/database/database';
import { ACCESS, type AccessRow, accessTable, accessTo, scopesOf } from '../../../services/identity/access';
import type { StoredKey } from '../../../services/identity/api-key';
import { ROLES, type Role } from '../../../src/audit/event';
import { guardedApi, unknownKey } from '../identity/guarded-api';

const api = guardedApi({ RATE_LIMIT_PER_MINUTE: '0' });
const guarded = ACCESS.filter(({ roles }) => roles !== 'anyone');
const route = ({ method, path }: Pick<AccessRow, 'method' | 'path'>) => `${method} ${path}`;

function call(app: Express, { method, path }: Pick<AccessRow, 'method' | 'path'>, key?: string) {
  const address = path.replace(':id', randomUUID());
  const asked = method === 'GET' ? request(app).get(address) : request(app).post(address);
  return key === undefined ? asked : asked.set('Authorization', `Bearer ${key}`);
}

describe('the access table', () => {
  // Of the router: every route with its methods.
  const layers = (api.app.router as unknown as { stack: Layer[] }).stack;
  interface Layer {
    readonly slash: boolean;
    readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
  }
  const served = layers.flatMap(({ route: one }) => {
    const methods = new Set(one?.stack.map(({ method }) => method?.toUpperCase()));
    return [...methods]
      .filter((method) => method !== undefined && method !== 'OPTIONS')
      .map((m) => `${m} ${one?.path}`);
  });

  it('lists every route that is served, and none that is not', () => {
    const byRouter = ACCESS.map(route).filter((one) => one !== 'GET /docs/assets');
    expect(served.sort()).toEqual(byRouter.sort());
  });

  it('leaves one address to a handler beside the routes: the files of the documentation', async () => {
    expect(layers.filter((layer) => layer.route === undefined && !layer.slash)).toHaveLength(1);
    expect((await request(api.app).get('/docs/assets/swagger-ui.css')).status).toBe(200);
  });

  it('names each route once, and each scope stands for one', () => {
    expect(new Set(ACCESS.map(route)).size).toBe(ACCESS.length);
    expect(new Set(guarded.map(({ name }) => name)).size).toBe(guarded.length);
  });

  it('knows nobody for what it does not list', () => {
    expect(accessTo('DELETE', '/v1/reviews/:id')).toBeUndefined();
    expect(accessTo('GET', '/v1/reviews/:id/notes')).toBeUndefined();
    expect(accessTo('HEAD', '/v1/reviews')).toBe(accessTo('GET', '/v1/reviews'));
  });

  it.each([
    ['reviews:decide', ['coder', 'cdi-specialist']],
    ['reviews:finalize', ['coder']],
    ['reviews:documents', ['coder', 'cdi-specialist']],
    ['reviews:erase', ['admin']],
    ['exports:audit-log', ['auditor']],
  ])('gives %s to nobody but %j', (name, roles) => {
    expect(guarded.find((row) => row.name === name)?.roles).toEqual(roles);
  });

  it('lets one role alone do no more than its work', () => {
    expect(scopesOf('data-scientist')).toEqual(['codes:find', 'codes:read', 'modifiers:find', 'modifiers:read']);
    expect(scopesOf('ehr-client')).toEqual([
      ...[
        'codes:find',
        'codes:read',
        'modifiers:find',
        'modifiers:read',
        'suggest-codes',
        'reviews:read',
        'reviews:checks',
        'assigned-codes:read',
        'fhir-bundle:read',
      ],
    ]);
    for (const name of scopesOf('admin')) expect(name).not.toMatch(/decide|finalize|documents|^reviews:read/);
  });

  it('can be printed', () => {
    const { head, rows } = accessTable();
    expect(rows).toHaveLength(ACCESS.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const finalize = rows.find(([first]) => first === 'POST /v1/reviews/:id/finalize');
    expect(finalize?.[head.indexOf('coder')]).toBe('yes');
    expect(finalize?.[head.indexOf('admin')]).toBe('');
  });
});

describe('every route', () => {
  const cells = guarded.flatMap((row) => ROLES.map((role): [string, Role, AccessRow] => [route(row), role, row]));

  it.each(cells)('%s, asked by %s', async (_name, role, row) => {
    const before = api.refused.length;
    const response = await call(api.app, row, api.keyOf(role));
    const recorded = api.refused.slice(before);
    if (row.roles.includes(role)) {
      expect([401, 403]).not.toContain(response.status);
      expect(recorded).toEqual([]);
    } else {
      expect([response.status, response.body.code]).toEqual([403, 'forbidden']);
      expect(recorded).toMatchObject([
        {
          name: 'access.refused',
          caller: { tenant: 'clinic-a', actor: { role } },
          subject: { facts: { route: _name } },
        },
      ]);
    }
  });

  it.each(guarded.map((row) => [route(row), row] as const))('%s, asked by nobody who is known', async (_name, row) => {
    const past = new Date(Date.now() - 1000).toISOString();
    const role = row.roles[0] as Role;
    // One of its own: wrong keys are counted.
    const { app, keyOf } = guardedApi();
    const valid = keyOf(role);
    const credentials: Record<string, string> = {
      unknown: unknownKey(),
      expired: keyOf(role, { expiresAt: past }),
      revoked: keyOf(role, { revokedAt: past }),
      'of another secret': valid.slice(0, 16) + unknownKey().slice(16),
      'cut short': valid.slice(0, -1),
      'made longer': `${valid}A`,
      'in capitals': valid.toUpperCase(),
      // Longer than chance could put into a request id.
      'no key': 'not-a-key-of-any-kind',
    };
    for (const credential of Object.values(credentials)) {
      const response = await call(app, row, credential);
      expect([response.status, response.body.code]).toEqual([401, 'unauthenticated']);
      expect(response.headers['www-authenticate']).toBe('Bearer realm="countersign", error="invalid_token"');
      // One answer for all: why it failed would help a guesser.
      expect(response.body).toEqual({ ...response.body, detail: undefined });
      expect(JSON.stringify(response.body)).not.toContain(credential);
    }
    const bare = await call(app, row);
    expect(bare.status).toBe(401);
    expect(bare.headers['www-authenticate']).toBe('Bearer realm="countersign"');
  });

  it.each(guarded.map((row) => [route(row), row] as const))('%s, with a key of narrower scope', async (_name, row) => {
    const role = row.roles[0] as Role;
    const others = scopesOf(role).filter((name) => name !== row.name);
    const narrowed = await call(api.app, row, api.keyOf(role, { scopes: [...others, 'none'] }));
    expect([narrowed.status, narrowed.body.code]).toEqual([403, 'forbidden']);
    const meant = await call(api.app, row, api.keyOf(role, { scopes: [row.name] }));
    expect([401, 403]).not.toContain(meant.status);
  });

  it.each(ACCESS.filter(({ roles }) => roles === 'anyone').map((row) => [route(row), row] as const))(
    '%s, open to anyone, whatever they send as a key',
    async (_name, row) => {
      if (row.path === '/docs/assets') return;
      expect((await call(api.app, row)).status).toBe(200);
      expect((await call(api.app, row, unknownKey())).status).toBe(200);
    },
  );
});

describe('how a credential is sent', () => {
  const reviews = { method: 'GET', path: '/v1/reviews' } as const;
  const send = (header: string) => request(api.app).get('/v1/reviews').set('Authorization', header);
  const key = api.keyOf('coder');

  it.each([[`Bearer ${key}`], [`bearer ${key}`], [`Bearer   ${key}`]])('passes as %.10s', async (header) => {
    expect([401, 403]).not.toContain((await send(header)).status);
  });

  it.each([
    [key],
    [`Basic ${Buffer.from(`coder:${key}`).toString('base64')}`],
    [`Token ${key}`],
    [`Bearer ${key} ${key}`],
    [`Bearer ${key},${key}`],
    [`Bearer "${key}"`],
    ['Bearer'],
    ['Bearer '],
    [`Bearer ${'a'.repeat(9_000)}`],
  ])('fails as %.12s', async (header) => {
    expect((await send(header)).status).toBe(401);
  });

  it('fails in the address, a cookie or another header', async () => {
    for (const asked of [
      request(api.app).get(`/v1/reviews?access_token=${key}`),
      request(api.app).get('/v1/reviews').set('Cookie', `access_token=${key}`),
      request(api.app).get('/v1/reviews').set('X-Api-Key', key),
    ]) {
      expect((await asked).status).toBe(401);
    }
  });

  it('ends with a revocation at once', async () => {
    const keyId = key.slice(3, 15);
    const stored = api.keys.get(keyId) as StoredKey;
    expect([401, 403]).not.toContain((await call(api.app, reviews, key)).status);
    api.keys.set(keyId, { ...stored, revokedAt: new Date().toISOString() });
    expect((await call(api.app, reviews, key)).status).toBe(401);
  });

  it('leaves no trace of it in the log', async () => {
    const secret = api.keyOf('coder');
    await call(api.app, reviews, secret);
    await call(api.app, reviews, `${secret}x`);
    expect(api.logs()).not.toContain(secret.slice(17));
  });
});

describe('methods that a route does not serve', () => {
  it.each([['put'], ['patch'], ['delete']] as const)('%s is 405 without a key, and reaches nothing', async (method) => {
    expect((await request(api.app)[method](`/v1/reviews/${randomUUID()}`)).status).toBe(405);
  });

  it('HEAD is guarded like GET', async () => {
    expect((await request(api.app).head('/v1/reviews')).status).toBe(401);
    const auditor = { Authorization: `Bearer ${api.keyOf('auditor')}` };
    expect((await request(api.app).head('/v1/reviews').set(auditor)).status).toBe(403);
  });

  it.each([['/v1/reviews/'], ['/V1/REVIEWS'], ['/v1/reviews/search']])('GET %s is guarded as well', async (path) => {
    expect([401, 405]).toContain((await request(api.app).get(path)).status);
  });
});

describe('a refusal', () => {
  const forbidden = { method: 'POST', path: '/v1/reviews/:id/finalize' } as const;

  it('names the review that was asked for, and no other part of the address', async () => {
    const id = randomUUID();
    const auditor = { Authorization: `Bearer ${api.keyOf('auditor')}` };
    await request(api.app).post(`/v1/reviews/${id.toUpperCase()}/finalize`).set(auditor);
    expect(api.refused.at(-1)?.subject?.reviewId).toBe(id);
    await request(api.app).post('/v1/reviews/Mrs-Miller/finalize').set(auditor);
    expect(JSON.stringify(api.refused.at(-1))).not.toContain('Miller');
  });

  it('that cannot be recorded is answered 503', async () => {
    const writer = { perform: () => Promise.reject(new DatabaseUnavailable('timeout')), close: async () => {} };
    const broken = guardedApi({}, { writer });
    const response = await call(broken.app, forbidden, broken.keyOf('auditor'));
    expect([response.status, response.body.code]).toEqual([503, 'record-unavailable']);
    expect(response.headers['retry-after']).toBeDefined();
  });

  it('is not given where keys cannot be looked up: that is 503 as well', async () => {
    const broken = guardedApi({}, { findKey: () => Promise.reject(new DatabaseUnavailable('gone')) });
    expect((await call(broken.app, forbidden, unknownKey())).status).toBe(503);
  });
});

describe('without authentication', () => {
  const local = guardedApi({ AUTH: 'none' });

  it.each(guarded.map((row) => [route(row), row] as const))('the local user may call %s', async (_name, row) => {
    expect([401, 403]).not.toContain((await call(local.app, row)).status);
  });

  it('the local user can choose a role, and has its rights then', async () => {
    const as = (role: string) =>
      call(local.app, { method: 'GET', path: '/v1/reviews' }).set('X-Countersign-Role', role);
    expect([401, 403]).not.toContain((await as('admin')).status);
    expect((await as('auditor')).status).toBe(403);
    expect((await as('king')).status).toBe(403);
    expect(local.refused).toMatchObject([
      { caller: { tenant: 'default', actor: { id: 'local', role: 'auditor', kind: 'person' } } },
      { caller: { tenant: 'default', actor: { id: 'local' } } },
    ]);
  });
});

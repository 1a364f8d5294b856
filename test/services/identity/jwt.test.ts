import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, exportJWK, type JWTPayload, SignJWT } from 'jose';
import request from 'supertest';
import { type OidcConfig, readConfig } from '../../../services/config';
import { NoRole, NotAuthenticated } from '../../../services/identity/identity';
import { createTokenVerifier } from '../../../services/identity/jwt';
import type { Role } from '../../../src/audit/event';
import { guardedApi } from './guarded-api';

const issuer = 'https://login.example.org';
const now = Date.parse('2026-11-02T12:00:00Z');
const seconds = now / 1000;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

function oidc(over: Record<string, string> = {}): OidcConfig {
  const env = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'countersign', OIDC_ALGORITHMS: 'RS256,ES256', ...over };
  return readConfig({ AUTH: 'required', ...env }).auth.oidc as OidcConfig;
}

async function verifier(over: Record<string, string> = {}) {
  const jwk = async (key: KeyObject, kid: string, alg: string) => ({ ...(await exportJWK(key)), kid, alg });
  const keys = [await jwk(rsa.publicKey, 'rsa-1', 'RS256'), await jwk(ec.publicKey, 'ec-1', 'ES256')];
  return createTokenVerifier(oidc(over), { keys: createLocalJWKSet({ keys }), now: () => now });
}

const good = {
  iss: issuer,
  aud: 'countersign',
  sub: 'auth0|anna',
  exp: seconds + 300,
  iat: seconds - 10,
  name: 'Anna Coder',
  roles: ['coder'],
  tenant: 'clinic-a',
};

interface Over {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: KeyObject;
}

function token({ claims = {}, header = {}, key = rsa.privateKey }: Over = {}): Promise<string> {
  const payload = JSON.parse(JSON.stringify({ ...good, ...claims })) as JWTPayload;
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'rsa-1', typ: 'at+jwt', ...header }).sign(key);
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the issuer', () => {
  it('says who acts, for which tenant and in which role', async () => {
    expect(await (await verifier())(await token())).toEqual({
      tenant: 'clinic-a',
      id: 'oidc:auth0|anna',
      name: 'Anna Coder',
      roles: ['coder'],
      scopes: [],
      machine: false,
      takesAnyRole: false,
    });
  });

  it.each<[string, Over]>([
    ['signed with the other key', { key: ec.privateKey, header: { alg: 'ES256', kid: 'ec-1' } }],
    ['without a type', { header: { typ: undefined } }],
    ['of type JWT', { header: { typ: 'JWT' } }],
    ['of type application/at+jwt', { header: { typ: 'application/at+jwt' } }],
    ['for several audiences, us among them', { claims: { aud: ['other', 'countersign'] } }],
    ['just expired, within the skew', { claims: { exp: seconds - 29 } }],
    ['valid in a moment, within the skew', { claims: { nbf: seconds + 29 } }],
    ['with a single role as text', { claims: { roles: 'coder' } }],
  ])('passes %s', async (_name, over) => {
    const { roles } = await (await verifier())(await token(over));
    expect(roles).toEqual(['coder']);
  });

  it.each<[string, Over]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['of an issuer with a slash more', { claims: { iss: `${issuer}/` } }],
    ['without an issuer', { claims: { iss: undefined } }],
    ['for another audience', { claims: { aud: 'billing' } }],
    ['without an audience', { claims: { aud: undefined } }],
    ['expired beyond the skew', { claims: { exp: seconds - 31 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['not valid yet', { claims: { nbf: seconds + 31 } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['with an empty subject', { claims: { sub: '' } }],
    ['with a line break in the subject', { claims: { sub: 'anna\nadmin' } }],
    ['with an endless subject', { claims: { sub: 'a'.repeat(256) } }],
    ['with an unknown key id', { header: { kid: 'rsa-2' } }],
    ['signed by a stranger', { key: stranger.privateKey }],
    ['with an algorithm that is not on the list', { header: { alg: 'PS256' } }],
    ['for logging out', { header: { typ: 'logout+jwt' } }],
    ['that proves possession', { header: { typ: 'dpop+jwt' } }],
    ['without a tenant', { claims: { tenant: undefined } }],
    ['with a tenant that is no name', { claims: { tenant: 'Clinic A' } }],
    ['with a tenant that is an array', { claims: { tenant: ['clinic-a'] } }],
    ['with a tenant that would be SQL', { claims: { tenant: "a'; DROP TABLE review; --" } }],
  ])('is refused %s', async (_name, over) => {
    await expect((await verifier())(await token(over))).rejects.toThrow(NotAuthenticated);
  });

  it.each<[string, unknown, string[]]>([
    ['no scope', undefined, []],
    ['scopes of others alone', 'openid profile', []],
    ['some of ours', 'openid reviews:read codes:find', ['codes:find', 'reviews:read']],
    ['some of ours, as an array', ['reviews:list', 7], ['reviews:list']],
    ['something else', { 'reviews:read': true }, []],
    ['a name that no scope has', 'public reviews', []],
  ])('that names %s reaches accordingly', async (_name, scope, scopes) => {
    expect((await (await verifier())(await token({ claims: { scope } }))).scopes).toEqual(scopes);
  });

  it('with a scope is refused on other routes of its role', async () => {
    const api = guardedApi({}, { identifyToken: await verifier() });
    const ask = async (path: string, scope: string) => {
      const asked = request(api.app)
        .get(path)
        .set('Authorization', `Bearer ${await token({ claims: { scope } })}`);
      return (await asked).status;
    };
    expect([await ask('/v1/codes?q=x', 'codes:find'), await ask('/v1/reviews', 'codes:find')]).toEqual([200, 403]);
    // A scope gives nothing that the role does not have.
    expect(await ask('/v1/audit/events', 'audit:events')).toBe(403);
  });

  it.each<[string, Over, string]>([
    ['an ID token, by a hash that only one has', { claims: { at_hash: 'x' } }, 'wrong-token-type'],
    ['an ID token beside a code', { claims: { c_hash: 'x' } }, 'wrong-token-type'],
    ['one that has expired', { claims: { exp: seconds - 31 } }, 'expired-token'],
    ['one of a stranger', { key: stranger.privateKey }, 'invalid-token'],
    ['one without a tenant', { claims: { tenant: undefined } }, 'wrong-tenant'],
    ['one without a subject that could be one', { claims: { sub: '' } }, 'wrong-subject'],
  ])('is refused for a reason that the log can tell: %s', async (_name, over, why) => {
    await expect((await verifier())(await token(over))).rejects.toMatchObject({ name: 'NotAuthenticated', why });
  });

  it.each<[unknown, boolean]>([
    ['at+jwt', true],
    ['application/at+jwt', true],
    ['AT+JWT', true],
    ['JWT', false],
    [undefined, false],
    ['logout+jwt', false],
  ])('where OIDC_TOKEN_TYPE is at+jwt passes only when it is called so: %s', async (typ, passes) => {
    const asked = (await verifier({ OIDC_TOKEN_TYPE: 'at+jwt' }))(await token({ header: { typ } }));
    if (passes) expect((await asked).roles).toEqual(['coder']);
    else await expect(asked).rejects.toMatchObject({ why: 'wrong-token-type' });
  });

  it('is refused without a signature', async () => {
    const verify = await verifier();
    for (const alg of ['none', 'None', 'NONE', '']) {
      await expect(verify(`${encoded({ alg, typ: 'JWT' })}.${encoded(good)}.`)).rejects.toThrow(NotAuthenticated);
    }
  });

  it('is refused when its signature is an HMAC under our public key', async () => {
    const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
    const signed = `${encoded({ alg: 'HS256', kid: 'rsa-1', typ: 'JWT' })}.${encoded(good)}`;
    const mac = createHmac('sha256', pem).update(signed).digest('base64url');
    await expect((await verifier())(`${signed}.${mac}`)).rejects.toThrow(NotAuthenticated);
  });

  it('is refused when it brings its own key', async () => {
    const jwk = await exportJWK(stranger.publicKey);
    const forged = await token({ key: stranger.privateKey, header: { jwk, kid: undefined } });
    await expect((await verifier())(forged)).rejects.toThrow(NotAuthenticated);
  });

  it('is refused when any of its characters is changed', async () => {
    const verify = await verifier();
    const whole = await token();
    const [head = '', body = ''] = whole.split('.');
    for (const place of [5, head.length + 9, head.length + body.length + 40]) {
      const other = whole[place] === 'A' ? 'B' : 'A';
      await expect(verify(whole.slice(0, place) + other + whole.slice(place + 1))).rejects.toThrow(NotAuthenticated);
    }
    for (const text of ['', '.', '..', 'a.b.c', `${head}.${body}`, `${whole}.x`, 'eyJ'.repeat(2_000)]) {
      await expect(verify(text)).rejects.toThrow(NotAuthenticated);
    }
  });
});

describe('roles, tenant and name', () => {
  it.each<[unknown, Role[]]>([
    [
      ['admin', 'coder'],
      ['coder', 'admin'],
    ],
    ['coder auditor', ['coder', 'auditor']],
    [['offline_access', 'coder', 'CODER', 7, null], ['coder']],
  ])('takes %j as %j', async (claim, roles) => {
    expect((await (await verifier())(await token({ claims: { roles: claim } }))).roles).toEqual(roles);
  });

  it.each([[undefined], [[]], [['king']], ['Coder'], [{ coder: true }], [7], [[['coder']]]])(
    'finds no role in %j',
    async (claim) => {
      await expect((await verifier())(await token({ claims: { roles: claim } }))).rejects.toThrow(NoRole);
    },
  );

  it('reads the claims that the configuration names', async () => {
    const verify = await verifier({ OIDC_ROLE_CLAIM: 'https://example.org/roles', OIDC_TENANT_CLAIM: 'org' });
    const claims = { roles: undefined, tenant: 'clinic-b', 'https://example.org/roles': 'auditor', org: 'clinic-c' };
    expect(await verify(await token({ claims }))).toMatchObject({ tenant: 'clinic-c', roles: ['auditor'] });
  });

  it('puts all tokens into the one tenant that the configuration names', async () => {
    const verify = await verifier({ OIDC_TENANT: 'clinic' });
    for (const tenant of [undefined, 'clinic-b', 'Not a name']) {
      expect((await verify(await token({ claims: { tenant } }))).tenant).toBe('clinic');
    }
  });

  it.each([['a\nb'], [''], ['x'.repeat(201)], [7], [undefined]])('leaves out a name like %j', async (name) => {
    expect((await (await verifier())(await token({ claims: { name } }))).name).toBeUndefined();
  });
});

describe('a program with a token', () => {
  it.each([
    [{ azp: good.sub }],
    [{ client_id: good.sub }],
    [{ appid: good.sub }],
    [{ gty: 'client-credentials' }],
    [{ gty: ['refresh_token', 'client_credentials'] }],
    [{ idtyp: 'app' }],
  ])('is known by %j', async (claims) => {
    expect((await (await verifier())(await token({ claims }))).machine).toBe(true);
  });

  it.each([[{ azp: 'workbench' }], [{ gty: 'password' }], [{ idtyp: 'user' }], [{ client_id: 'workbench' }]])(
    'is not taken for one by %j',
    async (claims) => {
      expect((await (await verifier())(await token({ claims }))).machine).toBe(false);
    },
  );
});

describe('through the API', () => {
  const api = verifier().then((identifyToken) => guardedApi({}, { identifyToken, now: () => now }));
  async function ask(path: string, claims: Record<string, unknown>, headers: Record<string, string> = {}) {
    const { app } = await api;
    const bearer = { Authorization: `Bearer ${await token({ claims })}` };
    const [method = 'GET', address = ''] = path.split(' ');
    const asked = method === 'GET' ? request(app).get(address) : request(app).post(address).send({});
    return asked.set({ ...bearer, ...headers });
  }
  const decide = 'POST /v1/reviews/2f1b8a52-7d6e-4c1b-9f3a-1f0e6f3d9a11/decisions';

  it('a coder may decide, and meets the rules of deciding next', async () => {
    expect((await ask(decide, {})).body.code).toBe('version-required');
  });

  it('a program with the role of a coder may read, and may not decide', async () => {
    expect((await ask('GET /v1/codes?q=a', { gty: 'client-credentials' })).status).toBe(200);
    const response = await ask(decide, { gty: 'client-credentials' });
    expect([response.status, response.body.code]).toEqual([403, 'person-required']);
    expect((await api).refused.at(-1)?.caller.actor).toMatchObject({ kind: 'machine', role: 'coder' });
  });

  it('who has several roles names one', async () => {
    const roles = ['coder', 'auditor'];
    const silent = await ask('GET /v1/reviews', { roles });
    expect([silent.status, silent.body.detail]).toEqual([
      403,
      'You have several roles: name one in X-Countersign-Role.',
    ]);
    const as = (role: string) => ask('GET /v1/reviews', { roles }, { 'X-Countersign-Role': role });
    expect([401, 403]).not.toContain((await as('coder')).status);
    expect((await as('auditor')).body.detail).toBe('The role auditor may not do this.');
    expect((await as('admin')).body.detail).toBe('X-Countersign-Role must name one of your own roles.');
  });

  it('who has no role of ours is known, and may nothing', async () => {
    const response = await ask('GET /v1/codes?q=a', { roles: ['nurse'] });
    expect([response.status, response.body.code]).toEqual([403, 'forbidden']);
  });

  it('a token that is not valid says so in one way only', async () => {
    const response = await ask('GET /v1/codes?q=a', { exp: seconds - 600 });
    expect([response.status, response.body.code, response.body.detail]).toEqual([401, 'unauthenticated', undefined]);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import request from 'supertest';
import { type OidcConfig, readConfig } from '../../../services/config';
import { IssuerUnavailable, NotAuthenticated } from '../../../services/identity/identity';
import { createTokenVerifier } from '../../../services/identity/jwt';
import { guardedApi } from './guarded-api';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An identity provider whose every answer a test can change. */
class Issuer {
  asked: string[] = [];
  answers: Record<string, { status?: number; headers?: Record<string, string>; body?: string }> = {};
  private server: Server | undefined;
  url = '';

  async start(): Promise<void> {
    this.server = createServer((incoming, outgoing) => {
      const path = incoming.url ?? '';
      this.asked.push(path);
      const { status = 404, headers = {}, body = '' } = this.answers[path] ?? {};
      outgoing.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    this.answers = {
      '/.well-known/openid-configuration': {
        status: 200,
        body: JSON.stringify({ issuer: this.url, jwks_uri: `${this.url}/keys` }),
      },
      '/keys': { status: 200, body: JSON.stringify({ keys: [jwk] }) },
    };
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
  }

  token(kid = 'k1'): Promise<string> {
    return new SignJWT({ roles: ['coder'], tenant: 'clinic-a' })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(this.url)
      .setAudience('countersign')
      .setSubject('anna')
      .setExpirationTime('5m')
      .sign(privateKey);
  }

  oidc(over: Record<string, string> = {}): OidcConfig {
    const env = { AUTH: 'required', OIDC_ISSUER: this.url, OIDC_AUDIENCE: 'countersign', ...over };
    return readConfig(env).auth.oidc as OidcConfig;
  }
}

const issuer = new Issuer();
beforeEach(() => issuer.start());
afterEach(async () => {
  await issuer.stop();
  issuer.asked = [];
});

describe('keys of the issuer', () => {
  it('are found through its discovery document, and fetched once', async () => {
    const verify = createTokenVerifier(issuer.oidc());
    for (let count = 0; count < 3; count += 1) {
      expect(await verify(await issuer.token())).toMatchObject({ id: 'oidc:anna' });
    }
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('come from the address in the configuration where there is one', async () => {
    const verify = createTokenVerifier(issuer.oidc({ OIDC_JWKS_URL: `${issuer.url}/keys` }));
    expect(await verify(await issuer.token())).toMatchObject({ tenant: 'clinic-a' });
    expect(issuer.asked).toEqual(['/keys']);
  });

  it('are not asked for again and again by tokens that name unknown ones', async () => {
    const verify = createTokenVerifier(issuer.oidc());
    await verify(await issuer.token());
    for (let count = 0; count < 20; count += 1) {
      await expect(verify(await issuer.token(`other-${count}`))).rejects.toThrow(NotAuthenticated);
    }
    expect(issuer.asked).toHaveLength(2);
  });

  it.each<[string, () => void]>([
    ['discovery fails', () => Object.assign(issuer.answers, { '/.well-known/openid-configuration': { status: 500 } })],
    ['discovery is no JSON', () => discovery('<html>')],
    [
      'discovery speaks for another',
      () => discovery({ issuer: 'https://evil.example', jwks_uri: `${issuer.url}/keys` }),
    ],
    ['discovery names no keys', () => discovery({ issuer: issuer.url })],
    [
      'discovery names keys over plain http elsewhere',
      () => discovery({ issuer: issuer.url, jwks_uri: 'http://evil.example/k' }),
    ],
    [
      'discovery is endless',
      () => discovery({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys`, x: 'x'.repeat(70_000) }),
    ],
    ['discovery moves elsewhere', () => moved('/.well-known/openid-configuration')],
    ['the keys fail', () => Object.assign(issuer.answers, { '/keys': { status: 503 } })],
    ['the keys are no JSON', () => Object.assign(issuer.answers, { '/keys': { status: 200, body: '<html>' } })],
    ['the keys are none', () => Object.assign(issuer.answers, { '/keys': { status: 200, body: '{}' } })],
    ['the keys move elsewhere', () => moved('/keys')],
  ])('cannot be had where %s: nothing is said against the token', async (_name, spoil) => {
    spoil();
    const verify = createTokenVerifier(issuer.oidc());
    await expect(verify(await issuer.token())).rejects.toThrow(IssuerUnavailable);
  });

  it('are asked for again once the issuer is back', async () => {
    let time = Date.now();
    const verify = createTokenVerifier(issuer.oidc(), { now: () => time });
    const { '/keys': keys } = issuer.answers;
    issuer.answers['/keys'] = { status: 500 };
    await expect(verify(await issuer.token())).rejects.toThrow(IssuerUnavailable);
    issuer.answers['/keys'] = keys ?? {};
    await expect(verify(await issuer.token())).rejects.toThrow(IssuerUnavailable);
    time += 4_000;
    expect(await verify(await issuer.token())).toMatchObject({ id: 'oidc:anna' });
  });

  it('that cannot be had are a 503 to the caller, and count against nobody', async () => {
    issuer.answers = {};
    const { app } = guardedApi({}, { identifyToken: createTokenVerifier(issuer.oidc()) });
    const response = await request(app)
      .get('/v1/codes?q=a')
      .set('Authorization', `Bearer ${await issuer.token()}`);
    expect([response.status, response.body.code, response.headers['retry-after']]).toEqual([503, 'not-ready', '5']);
  });
});

function discovery(document: object | string): void {
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  issuer.answers['/.well-known/openid-configuration'] = { status: 200, body };
}

function moved(path: string): void {
  const { [path]: answer = {} } = issuer.answers;
  issuer.answers['/elsewhere'] = answer;
  issuer.answers[path] = { status: 302, headers: { Location: `${issuer.url}/elsewhere` } };
}

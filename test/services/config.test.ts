import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from '../../services/config';

describe('configuration', () => {
  it('has a preset for everything', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, logLevel: 'info' });
    expect(config.limits.maxDocumentChars).toBe(1_000_000);
    expect(config.workers).toBeGreaterThanOrEqual(1);
    expect(existsSync(config.lexiconsDir)).toBe(true);
  });

  it('is frozen', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.limits)).toBe(true);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['WORKERS', '3', 'workers', 3],
    ['MAX_QUEUE', '7', 'maxQueue', 7],
    ['LOG_LEVEL', 'warn', 'logLevel', 'warn'],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['LEXICONS_DIR', '/tmp', 'lexiconsDir', '/tmp'],
    ['TRUST_PROXY', '2', 'trustProxy', 2],
    ['TRUST_PROXY', 'loopback', 'trustProxy', ['loopback']],
    ['TRUST_PROXY', '10.0.0.0/8,::1,fd00::/8', 'trustProxy', ['10.0.0.0/8', '::1', 'fd00::/8']],
    ['DOCS', 'no', 'docs', false],
  ] as const)('reads %s=%s', (name, value, key, expected) => {
    expect(readConfig({ [name]: value })[key]).toEqual(expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PORT', '0x50'],
    ['PORT', '80 '],
    ['WORKERS', '0'],
    ['WORKERS', 'two'],
    ['MAX_DOCUMENT_CHARS', '0'],
    ['MAX_BODY_BYTES', '10'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', '11'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.1/8/8'],
    ['TRUST_PROXY', '10.0.0.1,'],
    ['TRUST_PROXY', 'proxy.example.org'],
    ['DOCS', 'maybe'],
    ['OIDC_TOKEN_TYPE', 'jwt'],
    ['AUTH', 'maybe'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['OIDC_ISSUER', 'login.example.org'],
    ['OIDC_ISSUER', 'http://login.example.org'],
    ['OIDC_ISSUER', 'ftp://login.example.org'],
    ['OIDC_JWKS_URL', 'http://login.example.org/keys'],
    ['OIDC_ALGORITHMS', 'none'],
    ['OIDC_ALGORITHMS', 'HS256'],
    ['OIDC_ALGORITHMS', 'RS256,HS512'],
    ['OIDC_ALGORITHMS', 'RS256,'],
    ['OIDC_ALGORITHMS', 'rs256'],
    ['OIDC_CLOCK_SKEW_S', '301'],
    ['OIDC_TENANT', 'Clinic A'],
    ['OIDC_TENANT', '-clinic'],
    ['OIDC_TENANT', 'x'.repeat(64)],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} must be`));
  });

  it('names every variable that needs mending at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/);
  });
});

describe('authentication', () => {
  const issuer = { OIDC_ISSUER: 'https://login.example.org', OIDC_AUDIENCE: 'countersign' };

  it('is none unless asked for, and knows no issuer', () => {
    expect(readConfig({}).auth).toEqual({ mode: 'none', oidc: undefined });
  });

  it('takes keys alone, without an issuer', () => {
    expect(readConfig({ AUTH: 'required' }).auth).toEqual({ mode: 'required', oidc: undefined });
  });

  it('has presets for an issuer: signatures of one side only, and a tenant that each token names', () => {
    expect(readConfig({ AUTH: 'required', ...issuer }).auth.oidc).toEqual({
      issuer: 'https://login.example.org',
      audience: 'countersign',
      jwksUrl: undefined,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockSkewSeconds: 30,
      tokenType: 'any',
      roleClaim: 'roles',
      tenantClaim: 'tenant',
      tenant: undefined,
    });
  });

  it.each([['http://127.0.0.1:8080/realm'], ['http://[::1]:8080/realm']])('takes an issuer at %s', (address) => {
    expect(readConfig({ ...issuer, OIDC_ISSUER: address }).auth.oidc?.issuer).toBe(address);
  });

  it('refuses an issuer without an audience: its tokens for others would be taken', () => {
    expect(() => readConfig({ OIDC_ISSUER: issuer.OIDC_ISSUER })).toThrow(/OIDC_AUDIENCE must/);
  });
});

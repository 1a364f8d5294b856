import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isLoopbackAddress } from './identity/loopback';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A whole number written in decimal digits: `Number('')`, `1e3` and `0x10` are more often accidents than wishes. */
const digits = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be from ${minimum} to ${maximum}`);

const whole = (minimum: number, maximum: number, preset: number) => digits(minimum, maximum).default(preset);

const yesOrNo = (preset: 'yes' | 'no') =>
  z
    .enum(['yes', 'no'], 'must be yes or no')
    .default(preset)
    .transform((value) => value === 'yes');

const secret = z.string().min(1, 'must not be empty');

/** Signatures that only the issuer can make. `none` and the shared-secret HS family are not among them. */
const signatures = new Set([
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]);

/** Over plain http, whoever sits on the way could hand us keys of their own. */
const issuerAddress = (wanted: string) =>
  z.string().refine((address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    const isHere = isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''));
    return protocol === 'https:' || (protocol === 'http:' && isHere);
  }, `${wanted}, over https`);

/** How many proxies are in front, or where they are: addresses, networks, or names that Express has for some. */
const proxies = z
  .string()
  .regex(/^[0-9a-z.:/,]{1,1000}$/i, 'must be a number of proxies, or their addresses with commas')
  .transform((value) => (/^\d+$/.test(value) ? Number(value) : value.split(',')))
  .refine(
    (value) => (typeof value === 'number' ? value <= 10 : value.every(isProxy)),
    'must be a number up to 10, or addresses and networks (10.0.0.0/8), loopback, linklocal, uniquelocal, with commas',
  );

function isProxy(written: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(written)) return true;
  const [address = '', bits, ...more] = written.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

/** Every variable that the services read, with its preset. The table in the README is written from this. */
const environment = z.object({
  HOST: z.string().min(1, 'must be a host name or an address').default('127.0.0.1'),
  PORT: whole(0, 65_535, 3000),
  TRUST_PROXY: proxies.default(0),
  DOCS: yesOrNo('yes'),
  // One core is left to the HTTP thread: on two cores a second worker cost memory and brought no more notes a second.
  WORKERS: whole(1, 256, Math.max(1, availableParallelism() - 1)),
  MAX_DOCUMENT_CHARS: whole(1, 50_000_000, 1_000_000),
  MAX_DOCUMENTS: whole(1, 10_000, 200),
  MAX_BODY_BYTES: whole(1_024, 268_435_456, 8_388_608),
  MAX_QUEUE: whole(1, 100_000, 256),
  SUGGEST_TIMEOUT_MS: whole(10, 3_600_000, 60_000),
  SHUTDOWN_TIMEOUT_MS: whole(0, 3_600_000, 10_000),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  DATA_DIR: z.string().min(1, 'must be a folder').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
    .optional(),
  DATABASE_UNSAFE: yesOrNo('no'),
  ACT_TIMEOUT_MS: whole(10, 60_000, 900),
  ENCRYPTION_KEY: secret.optional(),
  ENCRYPTION_KEY_FILE: secret.optional(),
  ENCRYPTION_KEY_PREVIOUS: secret.optional(),
  ENCRYPTION_KEY_PREVIOUS_FILE: secret.optional(),
  AUDIT_SIGNING_KEY: secret.optional(),
  AUDIT_SIGNING_KEY_FILE: secret.optional(),
  CHECKPOINT_FILE: z.string().min(1, 'must be a file').optional(),
  AUTH: z.enum(['none', 'required'], 'must be none or required').default('none'),
  OIDC_ISSUER: issuerAddress('must be the address of the issuer').optional(),
  OIDC_AUDIENCE: z.string().min(1, 'must name the audience').optional(),
  OIDC_JWKS_URL: issuerAddress('must be the address of a JWKS').optional(),
  OIDC_ALGORITHMS: z
    .string()
    .refine(
      (names) => names.split(',').every((name) => signatures.has(name)),
      `must be some of ${[...signatures].join(', ')}, with commas`,
    )
    .default('RS256,PS256,ES256,EdDSA'),
  OIDC_CLOCK_SKEW_S: whole(0, 300, 30),
  OIDC_TOKEN_TYPE: z.enum(['any', 'at+jwt'], 'must be any or at+jwt').default('any'),
  OIDC_ROLE_CLAIM: z.string().min(1, 'must name a claim').default('roles'),
  OIDC_TENANT_CLAIM: z.string().min(1, 'must name a claim').default('tenant'),
  OIDC_TENANT: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be 1 to 63 of a-z, 0-9 and -')
    .optional(),
  RATE_LIMIT_PER_MINUTE: digits(0, 10_000_000).optional(),
  IDEMPOTENCY_HOURS: whole(1, 8_760, 24),
  LEXICONS_DIR: z.string().min(1, 'must be a folder').optional(),
  MODELS_DIR: z.string().min(1, 'must be a folder').optional(),
});

/** What the services need to know about where and how they run. Frozen; read once and passed in. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Proxies in front whose X-Forwarded-For counts: how many, or where; 0 for none. */
  readonly trustProxy: number | readonly string[];
  /** Whether `/docs` is served. */
  readonly docs: boolean;
  /** Worker threads, each with an engine of its own. */
  readonly workers: number;
  readonly limits: Limits;
  /** Requests that may wait for a worker; more are answered 503. */
  readonly maxQueue: number;
  readonly suggestTimeoutMs: number;
  readonly shutdownTimeoutMs: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly storage: StorageConfig;
  readonly keys: KeyConfig;
  readonly auth: AuthConfig;
  /** Requests of one key, or of one address without keys, in a minute; 0 for no limit. */
  readonly rateLimitPerMinute: number;
  readonly lexiconsDir: string;
  readonly modelsDir: string;
}

/** Where the record is kept. */
export interface StorageConfig {
  /** Folder of the embedded database, its keys and the checkpoints. */
  readonly dataDir: string;
  /** A PostgreSQL server; the embedded database in `dataDir` when undefined. */
  readonly databaseUrl: string | undefined;
  /** Start even where the server says that it may lose what it acknowledged. */
  readonly allowUnsafe: boolean;
  /** How long an act may wait to be written before it fails. */
  readonly actTimeoutMs: number;
  /** Signed checkpoints are appended here, outside the database. */
  readonly checkpointFile: string;
  readonly idempotencyHours: number;
}

/** A key given in the environment or in a file. Neither: generated in `dataDir`, for the embedded database only. */
export interface KeySource {
  readonly value: string | undefined;
  readonly file: string | undefined;
}

export interface KeyConfig {
  readonly encryption: KeySource;
  /** The master key before a rotation. */
  readonly encryptionPrevious: KeySource;
  readonly auditSigning: KeySource;
}

/** Who may call. `none` answers only on this machine's own loopback address (identity/open-host). */
export interface AuthConfig {
  readonly mode: 'none' | 'required';
  readonly oidc: OidcConfig | undefined;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Found through the issuer's discovery document when undefined. */
  readonly jwksUrl: string | undefined;
  readonly algorithms: readonly string[];
  readonly clockSkewSeconds: number;
  /** What a token's header has to call it; `any` takes tokens that other issuers do not name. */
  readonly tokenType: 'any' | 'at+jwt';
  readonly roleClaim: string;
  readonly tenantClaim: string;
  /** The tenant of every token of this issuer; its tokens must name one themselves when undefined. */
  readonly tenant: string | undefined;
}

/** How much one call may bring. */
export interface Limits {
  /** UTF-16 units of one document's text. */
  readonly maxDocumentChars: number;
  readonly maxDocuments: number;
  /** Bytes of one request body, or of one line of a JSONL file. */
  readonly maxBodyBytes: number;
}

/** A setting that cannot be used. The message names the variable and the fix, and repeats no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks the configuration. Throws ConfigError naming every variable that needs mending. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is how compose files and CI spell "not set".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`environment: ${faults.join('; ')}`);
  }
  const values = parsed.data;
  const root = projectRoot();
  const dataDir = values.DATA_DIR ?? join(root, 'data');
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    trustProxy: values.TRUST_PROXY,
    docs: values.DOCS,
    workers: values.WORKERS,
    limits: Object.freeze({
      maxDocumentChars: values.MAX_DOCUMENT_CHARS,
      maxDocuments: values.MAX_DOCUMENTS,
      maxBodyBytes: values.MAX_BODY_BYTES,
    }),
    maxQueue: values.MAX_QUEUE,
    suggestTimeoutMs: values.SUGGEST_TIMEOUT_MS,
    shutdownTimeoutMs: values.SHUTDOWN_TIMEOUT_MS,
    logLevel: values.LOG_LEVEL,
    storage: Object.freeze({
      dataDir,
      databaseUrl: values.DATABASE_URL,
      allowUnsafe: values.DATABASE_UNSAFE,
      actTimeoutMs: values.ACT_TIMEOUT_MS,
      checkpointFile: values.CHECKPOINT_FILE ?? join(dataDir, 'checkpoints.txt'),
      idempotencyHours: values.IDEMPOTENCY_HOURS,
    }),
    keys: Object.freeze({
      encryption: { value: values.ENCRYPTION_KEY, file: values.ENCRYPTION_KEY_FILE },
      encryptionPrevious: { value: values.ENCRYPTION_KEY_PREVIOUS, file: values.ENCRYPTION_KEY_PREVIOUS_FILE },
      auditSigning: { value: values.AUDIT_SIGNING_KEY, file: values.AUDIT_SIGNING_KEY_FILE },
    }),
    auth: readAuth(values),
    // Where nobody signs in there is one user, and nobody to protect from another.
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE ?? (values.AUTH === 'none' ? 0 : 6_000),
    lexiconsDir: values.LEXICONS_DIR ?? join(root, 'lexicons'),
    modelsDir: values.MODELS_DIR ?? join(root, 'models'),
  });
}

function readAuth(values: z.output<typeof environment>): AuthConfig {
  if (values.OIDC_ISSUER === undefined) return Object.freeze({ mode: values.AUTH, oidc: undefined });
  if (values.OIDC_AUDIENCE === undefined) {
    throw new ConfigError('environment: OIDC_AUDIENCE must name the audience where OIDC_ISSUER is set');
  }
  return Object.freeze({
    mode: values.AUTH,
    oidc: Object.freeze({
      issuer: values.OIDC_ISSUER,
      audience: values.OIDC_AUDIENCE,
      jwksUrl: values.OIDC_JWKS_URL,
      algorithms: values.OIDC_ALGORITHMS.split(','),
      clockSkewSeconds: values.OIDC_CLOCK_SKEW_S,
      tokenType: values.OIDC_TOKEN_TYPE,
      roleClaim: values.OIDC_ROLE_CLAIM,
      tenantClaim: values.OIDC_TENANT_CLAIM,
      tenant: values.OIDC_TENANT,
    }),
  });
}

/** The folder that holds `lexicons/`: the same from `services/` under test and from `dist/services/` when built. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'lexicons'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new ConfigError('no lexicons folder was found above the services folder');
    folder = parent;
  }
  return folder;
}

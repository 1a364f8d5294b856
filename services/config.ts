import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A whole number written in decimal digits: `Number('')`, `1e3` and `0x10` are more often accidents than wishes. */
const whole = (minimum: number, maximum: number, preset: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be from ${minimum} to ${maximum}`)
    .default(preset);

/** Every variable that the services read, with its preset. The table in the README is written from this. */
const environment = z.object({
  HOST: z.string().min(1, 'must be a host name or an address').default('127.0.0.1'),
  PORT: whole(0, 65_535, 3000),
  // One core is left to the HTTP thread: on two cores a second worker cost memory and brought no more notes a second.
  WORKERS: whole(1, 256, Math.max(1, availableParallelism() - 1)),
  MAX_DOCUMENT_CHARS: whole(1, 50_000_000, 1_000_000),
  MAX_DOCUMENTS: whole(1, 10_000, 200),
  MAX_BODY_BYTES: whole(1_024, 268_435_456, 8_388_608),
  MAX_QUEUE: whole(1, 100_000, 256),
  SUGGEST_TIMEOUT_MS: whole(10, 3_600_000, 60_000),
  SHUTDOWN_TIMEOUT_MS: whole(0, 3_600_000, 10_000),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  LEXICONS_DIR: z.string().min(1, 'must be a folder').optional(),
  MODELS_DIR: z.string().min(1, 'must be a folder').optional(),
});

/** What the services need to know about where and how they run. Frozen; read once and passed in. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Worker threads, each with an engine of its own. */
  readonly workers: number;
  readonly limits: Limits;
  /** Requests that may wait for a worker; more are answered 503. */
  readonly maxQueue: number;
  readonly suggestTimeoutMs: number;
  readonly shutdownTimeoutMs: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly lexiconsDir: string;
  readonly modelsDir: string;
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
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
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
    lexiconsDir: values.LEXICONS_DIR ?? join(root, 'lexicons'),
    modelsDir: values.MODELS_DIR ?? join(root, 'models'),
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

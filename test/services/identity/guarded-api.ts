import { randomBytes } from 'node:crypto';
import type { Express } from 'express';
import { createApp } from '../../../services/api/app';
import { createLogger } from '../../../services/api/logger';
import { authenticate, type Gatekeeping } from '../../../services/api/middleware/authenticate';
import type { Act, ActWriter } from '../../../services/audit/act';
import type { AuditLog } from '../../../services/audit/audit-log';
import { readConfig } from '../../../services/config';
import { newKey, type StoredKey } from '../../../services/identity/api-key';
import type { Reviews } from '../../../services/reviews/reviews';
import { directClient } from '../../../services/worker/direct-client';
import type { Role } from '../../../src/audit/event';
import { Refusal } from '../../../src/review/refusal';
import { fakeEngine } from '../../support/fake-engine';

/** The API with its real guards, over a record that has nothing in it. Whoever passes the guards meets that nothing. */
export interface GuardedApi {
  readonly app: Express;
  /** What the guards recorded. */
  readonly refused: Act<unknown>[];
  /** A valid key of this role. */
  keyOf(role: Role, over?: Partial<StoredKey>): string;
  readonly keys: Map<string, StoredKey>;
  readonly logs: () => string;
}

export function guardedApi(env: Record<string, string> = {}, over: Partial<Gatekeeping> = {}): GuardedApi {
  const config = readConfig({ AUTH: 'required', ...env });
  const keys = new Map<string, StoredKey>();
  const refused: Act<unknown>[] = [];
  const lines: string[] = [];
  const writer: ActWriter = {
    perform: async (act) => {
      refused.push(act);
      const { answer } = await act.run({ query: unused, run: unused }, new Date().toISOString());
      return answer({ leafIndex: 0, leafHash: '', treeSize: 1, inclusion: [], checkpoint: '' });
    },
    close: async () => {},
  };
  const guards = authenticate({
    config,
    findKey: async (keyId) => keys.get(keyId),
    identifyToken: undefined,
    writer,
    ...over,
  });
  const app = createApp({
    engine: directClient(fakeEngine),
    reviews: emptyRecord<Reviews>(),
    auditLog: emptyRecord<AuditLog>(),
    guards,
    config,
    logger: createLogger('trace', { write: (line: string) => void lines.push(line) }),
    version: '0.0.0-test',
  });
  return { app, refused, keys, logs: () => lines.join(''), keyOf: (role, rights) => addTo(keys, role, rights) };
}

function addTo(keys: Map<string, StoredKey>, role: Role, over: Partial<StoredKey> = {}): string {
  const { keyId, text, secretHash } = newKey();
  const createdAt = new Date().toISOString();
  const rights = { tenant: 'clinic-a', name: `Test ${role}`, role, scopes: [], expiresAt: null, revokedAt: null };
  keys.set(keyId, { ...rights, keyId, secretHash, createdAt, ...over });
  return text;
}

/** Every call finds nothing, whether it answers at once or line by line. */
function emptyRecord<Part extends object>(): Part {
  const nothing = new Refusal('review-not-found', 'There is no such review.');
  const find = () => ({
    // biome-ignore lint/suspicious/noThenProperty: one stub stands for promises and for lines.
    then: (_resolve: unknown, reject: (error: unknown) => void) => reject(nothing),
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(nothing) }),
  });
  return new Proxy({} as Part, { get: () => find });
}

async function unused(): Promise<never> {
  throw new Error('a refusal writes no statement of its own');
}

/** A key that nobody made. */
export function unknownKey(): string {
  return `cs_abcdefghijkl_${randomBytes(32).toString('base64url')}`;
}

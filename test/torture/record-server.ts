import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../services/api/app';
import { guardsOf } from '../../services/api/guards';
import { createLogger } from '../../services/api/logger';
import { createMetrics } from '../../services/api/metrics';
import { createActWriter } from '../../services/audit/act-writer';
import { createAuditLog } from '../../services/audit/read-log';
import { readConfig } from '../../services/config';
import type { Database } from '../../services/database/database';
import { checkMasterKeys } from '../../services/encryption/check-master-key';
import { createVault } from '../../services/encryption/create-vault';
import { type Keys, manageKeys } from '../../services/identity/manage-keys';
import { createReviews } from '../../services/reviews/create-reviews';
import type { EngineClient } from '../../services/worker/engine-client';
import { findCode } from '../../services/worker/find-code';
import { createSigner } from '../../src/audit/signed-note';
import { parseVerifierKey } from '../../src/audit/verifier-key';
import { type LogVerdict, verifyLog } from '../../src/audit/verify-log';
import { testDatabase } from '../support/test-database';

/** One record and the servers that serve it, in this process: the real parts around an engine that a test chooses. */
export interface RecordServer {
  /** The database itself, past what `wrap` put around it. */
  readonly database: Database;
  readonly keys: Keys;
  /** Serves the record under a configuration of its own, on a port that it returns. */
  listen(env: Readonly<Record<string, string>>): Promise<number>;
  /** Every line that was logged. */
  logs(): string;
  /** The audit log of a tenant as an auditor exports it. */
  exportLog(tenant: string): Promise<string>;
  verify(log: string): Promise<LogVerdict>;
  close(): Promise<void>;
}

export async function recordServer(parts: {
  readonly engine: EngineClient;
  readonly wrap?: (database: Database) => Database;
}): Promise<RecordServer> {
  const { engine, wrap = (database) => database } = parts;
  const own = await testDatabase();
  const database = wrap(own);
  const masterKeys = { current: randomBytes(32) };
  await checkMasterKeys(own, masterKeys);
  const signer = createSigner('countersign-torture', generateKeyPairSync('ed25519').privateKey);
  const deadlineMs = 15_000;
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line: string) => void lines.push(line) });
  const onError = (error: unknown) => logger.failure('record', error);
  const writer = createActWriter({ database, signer, deadlineMs, onError });
  const auditLog = createAuditLog({ database, writer, signer });
  const reviews = createReviews({
    ...{ database, writer, vault: createVault(masterKeys), idempotencyHours: 24, deadlineMs },
    findCode: (reference, serviceDate) => findCode(engine, reference, serviceDate),
    checkCodes: (list) => engine.checkCodes(list),
  });
  const servers: Server[] = [];
  const auditor = { id: 'torture-auditor', role: 'auditor', kind: 'person' } as const;
  return {
    database: own,
    keys: manageKeys({ database, writer, actor: { id: 'torture-admin', role: 'admin', kind: 'person' } }),
    listen: async (env) => {
      const config = readConfig(env);
      const metrics = createMetrics(engine);
      const app = createApp({
        ...{ engine, reviews, auditLog, config, logger, metrics, version: '0.0.0-test' },
        guards: guardsOf(config, { database, writer }),
      });
      const server = createServer({ keepAliveTimeout: 60_000 }, app);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    },
    logs: () => lines.join(''),
    exportLog: async (tenant) => {
      const exported: string[] = [];
      for await (const line of auditLog.exportLog({ tenant, actor: auditor, requestId: 'torture-export' })) {
        exported.push(`${line}\n`);
      }
      return exported.join('');
    },
    verify: (log) => verifyLog(inPieces(log), { key: parseVerifierKey(signer.vkey.trim()), held: [] }),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await writer.close();
    },
  };
}

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Express } from 'express';
import { createApp } from '../../services/api/app';
import { guardsOf } from '../../services/api/guards';
import { createLogger } from '../../services/api/logger';
import { createActWriter } from '../../services/audit/act-writer';
import { createAuditLog } from '../../services/audit/read-log';
import { readConfig } from '../../services/config';
import { checkMasterKeys } from '../../services/encryption/check-master-key';
import { createVault } from '../../services/encryption/create-vault';
import { createReviews } from '../../services/reviews/create-reviews';
import { directClient } from '../../services/worker/direct-client';
import { findCode } from '../../services/worker/find-code';
import { createSigner } from '../../src/audit/signed-note';
import type { Engine } from '../../src/engine';
import { fakeEngine } from './fake-engine';
import { testDatabase } from './test-database';

/** The whole API as it is served on this machine, with the fake engine or another, and a record in a test database. */
export async function recordedApi(
  env: Record<string, string> = {},
  answering: Engine = fakeEngine,
): Promise<{ app: Express; logs: () => string }> {
  const config = readConfig(env);
  const database = await testDatabase();
  const masterKeys = { current: randomBytes(32) };
  await checkMasterKeys(database, masterKeys);
  const signer = createSigner('countersign-test', generateKeyPairSync('ed25519').privateKey);
  const deadlineMs = 15_000;
  const writer = createActWriter({ database, signer, deadlineMs });
  const engine = directClient(answering);
  const lines: string[] = [];
  const app = createApp({
    engine,
    reviews: createReviews({
      ...{ database, writer, vault: createVault(masterKeys), idempotencyHours: 24, deadlineMs },
      findCode: (reference, serviceDate) => findCode(engine, reference, serviceDate),
      checkCodes: (list) => engine.checkCodes(list),
    }),
    auditLog: createAuditLog({ database, writer, signer }),
    guards: guardsOf(config, { database, writer }),
    config,
    logger: createLogger('trace', { write: (line: string) => void lines.push(line) }),
    version: '0.0.0-test',
  });
  return { app, logs: () => lines.join('') };
}

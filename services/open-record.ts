import type { Act as ActName } from '../src/audit/event';
import { Refusal } from '../src/review/refusal';
import type { ActWriter } from './audit/act';
import { createActWriter } from './audit/act-writer';
import type { AuditLog } from './audit/audit-log';
import { openCheckpointFile } from './audit/checkpoint-file';
import { createAuditLog } from './audit/read-log';
import type { Config } from './config';
import type { Database } from './database/database';
import { openDatabase } from './database/open-database';
import { loadSigner } from './encryption/audit-signer';
import { checkMasterKeys } from './encryption/check-master-key';
import { createVault } from './encryption/create-vault';
import { loadMasterKeys } from './encryption/master-keys';
import type { CheckList, FindCode } from './reviews/context';
import { createReviews } from './reviews/create-reviews';
import type { Reviews } from './reviews/reviews';

/** The record: reviews, what was decided on them, and the log that proves it. Open while this process holds it. */
export interface OpenRecord {
  readonly database: Database;
  readonly writer: ActWriter;
  readonly reviews: Reviews;
  readonly auditLog: AuditLog;
  /** Whether the database answers now; never throws. */
  isUp(): Promise<boolean>;
  /** Whether the last checkpoint could be written to its file. */
  checkpointsAreKept(): boolean;
  /** Lets the acts in hand end, then lets go of the files and the database. */
  close(): Promise<void>;
}

export interface OpenRecordOptions {
  /** Says whether a code that a person names is known, and how it is called. */
  readonly findCode: FindCode;
  /** Says what the rules say of a list of codes. */
  readonly checkCodes: CheckList;
  /** Hears how long each act took and how it ended. */
  readonly observe?: ActObserver;
  /** Hears of what no caller can be told. */
  readonly onError?: (what: 'act not recorded' | 'checkpoint file not written', error: unknown) => void;
}

export type ActObserver = (act: { name: ActName; outcome: 'success' | 'refused' | 'failed'; seconds: number }) => void;

/**
 * Opens what the configuration names: the database, the keys, the log and its checkpoints outside the database. Throws
 * before anything is served where one of them does not fit the others.
 */
export async function openRecord(config: Config, options: OpenRecordOptions): Promise<OpenRecord> {
  const { findCode, checkCodes, observe = () => {}, onError = () => {} } = options;
  const { storage } = config;
  const { idempotencyHours, actTimeoutMs: deadlineMs } = storage;
  const signer = loadSigner(config);
  const masterKeys = loadMasterKeys(config);
  const vault = createVault(masterKeys);
  const database = await openDatabase(storage);
  try {
    await checkMasterKeys(database, masterKeys);
    const checkpoints = await openCheckpointFile({
      file: storage.checkpointFile,
      database,
      onError: (error) => onError('checkpoint file not written', error),
    });
    const acts = createActWriter({
      ...{ database, signer, checkpoints, deadlineMs },
      onError: (error) => onError('act not recorded', error),
    });
    const writer = observed(acts, observe);
    return {
      database,
      writer,
      reviews: createReviews({ database, writer, vault, findCode, checkCodes, idempotencyHours, deadlineMs }),
      auditLog: createAuditLog({ database, writer, signer }),
      isUp: () => database.isUp(),
      checkpointsAreKept: () => checkpoints.isHealthy(),
      close: async () => {
        await writer.close();
        await checkpoints.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function observed(writer: ActWriter, observe: ActObserver): ActWriter {
  return {
    perform: async (act) => {
      const began = performance.now();
      const end = (outcome: Parameters<ActObserver>[0]['outcome']) =>
        observe({ name: act.name, outcome, seconds: (performance.now() - began) / 1000 });
      try {
        const answer = await writer.perform(act);
        end('success');
        return answer;
      } catch (error) {
        end(error instanceof Refusal ? 'refused' : 'failed');
        throw error;
      }
    },
    close: () => writer.close(),
  };
}

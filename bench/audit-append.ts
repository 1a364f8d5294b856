import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../services/audit/act';
import { createActWriter } from '../services/audit/act-writer';
import { openCheckpointFile } from '../services/audit/checkpoint-file';
import type { Database } from '../services/database/database';
import { openDatabase } from '../services/database/open-database';
import type { Receipt } from '../src/audit/receipt';
import { createSigner } from '../src/audit/signed-note';
import { onBothDatabases } from './both-databases';
import { callMany, type Measured } from './latency';

/*
 * `npm run bench:audit`: events a second that the log takes, each with its place in the tree, its receipt and a signed
 * checkpoint, committed. In groups: many callers at once; one by one: each waits for the one before. On the embedded
 * database in a folder, and on a PostgreSQL server: that of DATABASE_URL (its audit tables keep what is written), or one
 * that is started for the purpose, with fsync as it comes.
 */

const CALLERS = Number(process.env.CALLERS ?? 200);
const IN_GROUPS = Number(process.env.EVENTS ?? 30_000);
const ONE_BY_ONE = Math.ceil(IN_GROUPS / 15);

interface DatabaseResult {
  readonly groups: Measured;
  readonly oneByOne: Measured;
}

async function measure(dataDir: string, databaseUrl: string | undefined): Promise<DatabaseResult> {
  const database = await openDatabase({ dataDir, databaseUrl, allowUnsafe: false });
  try {
    const file = join(dataDir, `checkpoints-${database.kind}.txt`);
    const append = await appender(database, file);
    await append.many(CALLERS, IN_GROUPS / 10);
    const groups = await append.many(CALLERS, IN_GROUPS);
    const oneByOne = await append.many(1, ONE_BY_ONE);
    await append.close();
    return { groups, oneByOne };
  } finally {
    await database.close();
  }
}

async function appender(database: Database, file: string) {
  const signer = createSigner('bench', generateKeyPairSync('ed25519').privateKey);
  const checkpoints = await openCheckpointFile({ file, database });
  const writer = createActWriter({ database, signer, checkpoints, deadlineMs: 60_000 });
  return {
    many: (callers: number, events: number): Promise<Measured> =>
      callMany(callers, events, () => writer.perform(decisionLike())),
    close: async () => {
      await writer.close();
      await checkpoints.close();
    },
  };
}

/** An event as large as that of a decision. What a decision itself writes is measured elsewhere. */
function decisionLike(): Act<Receipt> {
  const subject = {
    reviewId: randomUUID(),
    reviewVersion: 7,
    itemId: 's12',
    code: 'ICD-10-CM E11.42',
    decision: 'rejected',
    reason: 'not-documented',
    digests: { shown: '5e'.repeat(32), documents: 'd0'.repeat(32), evidence: 'ec'.repeat(32) },
  };
  return {
    name: 'review.read',
    caller: {
      tenant: 'bench',
      actor: { id: 'coder-17', name: 'Pat Smith', role: 'coder', kind: 'person' },
      requestId: randomUUID(),
    },
    run: async () => ({ subject, answer: (receipt) => receipt }),
  };
}

function report(results: Readonly<Record<string, DatabaseResult>>): void {
  console.log(`${CALLERS} callers, ${IN_GROUPS} events in groups; ${ONE_BY_ONE} one by one; Node ${process.version}`);
  for (const [kind, { groups, oneByOne }] of Object.entries(results)) {
    console.log(`${kind.padEnd(9)} in groups   ${line(groups)}`);
    console.log(`${kind.padEnd(9)} one by one  ${line(oneByOne)}`);
  }
  mkdirSync(join('bench', 'results'), { recursive: true });
  const recorded = { callers: CALLERS, events: IN_GROUPS, ...results, node: process.version };
  writeFileSync(join('bench', 'results', 'audit-append.json'), `${JSON.stringify(recorded, null, 2)}\n`);
}

function line({ perSecond, p50Ms, p99Ms }: Measured): string {
  return `${perSecond} events/s, p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
}

void onBothDatabases(measure).then(report);

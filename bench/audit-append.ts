import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Act } from '../services/audit/act';
import { createActWriter } from '../services/audit/act-writer';
import { openCheckpointFile } from '../services/audit/checkpoint-file';
import { projectRoot } from '../services/config';
import type { Database } from '../services/database/database';
import { openDatabase } from '../services/database/open-database';
import type { Receipt } from '../src/audit/receipt';
import { createSigner } from '../src/audit/signed-note';

/*
 * `npm run bench:audit`: events a second that the log takes, each with its place in the tree, its receipt and a signed
 * checkpoint, committed. In groups: many callers at once; one by one: each waits for the one before. On the embedded
 * database in a folder, and on a PostgreSQL server: that of DATABASE_URL (its audit tables keep what is written), or one
 * that is started for the purpose, with fsync as it comes.
 */

const CALLERS = Number(process.env.CALLERS ?? 200);
const IN_GROUPS = Number(process.env.EVENTS ?? 30_000);
const ONE_BY_ONE = Math.ceil(IN_GROUPS / 15);

interface Measured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface DatabaseResult {
  readonly groups: Measured;
  readonly oneByOne: Measured;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-append-'));
  try {
    const pglite = await measure(folder, undefined);
    const postgres = await onPostgres((url) => measure(folder, url));
    report({ pglite, postgres });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(work: (url: string) => Promise<DatabaseResult>): Promise<DatabaseResult> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined) return work(given);
  // Beside the tests, which start the same server. Measurements know it by its place only.
  const { startPostgres } = require(join(projectRoot(), 'test/support/postgres-server.js')) as {
    startPostgres(): Promise<{ url: string; stop(): Promise<void> }>;
  };
  const server = await startPostgres();
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
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
    many: async (callers: number, events: number): Promise<Measured> => {
      const latencies: number[] = [];
      let begun = 0;
      const call = async (): Promise<void> => {
        while (begun < events) {
          begun++;
          const before = performance.now();
          await writer.perform(decisionLike());
          latencies.push(performance.now() - before);
        }
      };
      const before = performance.now();
      await Promise.all(Array.from({ length: callers }, call));
      const seconds = (performance.now() - before) / 1000;
      const sorted = latencies.sort((one, other) => one - other);
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
      return { perSecond: Math.round(events / seconds), p50Ms: at(0.5), p99Ms: at(0.99) };
    },
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

void main();

import { createReadStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openCheckpoint, parseVerifierKey } from '../src/audit/signed-note';
import { verifyLog } from '../src/audit/verify-log';
import { syntheticLog, syntheticSigner } from './synthetic-log';

// npm run bench:verify: entries a second of the offline verifier, one thread, from a file. One run warms up.

const ENTRIES = Number(process.env.ENTRIES ?? 200_000);
const ROUNDS = 5;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-verify-'));
  try {
    const file = join(folder, 'audit.ndjson');
    const { vkey, held } = writeLog(file);
    const seconds: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const took = await verify(file, vkey, held);
      if (round > 0) seconds.push(took);
    }
    report(seconds, statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Leaves nothing of the log in memory but what an auditor brings: the public key and an earlier checkpoint. */
function writeLog(file: string): { vkey: string; held: string[] } {
  const signer = syntheticSigner('bench.example');
  const log = syntheticLog({ entries: ENTRIES, signer });
  writeFileSync(file, `${log.lines.join('\n')}\n`);
  return { vkey: signer.vkey, held: [log.noteAt(Math.floor(ENTRIES / 2))] };
}

async function verify(file: string, vkey: string, notes: readonly string[]): Promise<number> {
  const key = parseVerifierKey(vkey);
  const held = notes.map((note) => [openCheckpoint(note, key)]);
  const before = performance.now();
  const verdict = await verifyLog(createReadStream(file, { highWaterMark: 1 << 20 }), { key, held });
  if (!verdict.ok) throw new Error(`the log does not verify: ${verdict.message}`);
  return (performance.now() - before) / 1000;
}

function report(seconds: readonly number[], bytes: number): void {
  const sorted = seconds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const result = {
    entries: ENTRIES,
    meanEntryBytes: Math.round(bytes / ENTRIES),
    entriesPerSecond: Math.round(ENTRIES / median),
    slowestEntriesPerSecond: Math.round(ENTRIES / (sorted.at(-1) ?? 0)),
    megabytesPerSecond: Math.round(bytes / 1e6 / median),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    node: process.version,
  };
  console.log(
    `${result.entries} entries of ${result.meanEntryBytes} bytes, ${ROUNDS} rounds, one thread, Node ${result.node}`,
  );
  console.log(
    `${result.entriesPerSecond} entries/s (slowest round ${result.slowestEntriesPerSecond}), ${result.megabytesPerSecond} MB/s; ` +
      `resident ${result.residentMegabytes} MB`,
  );
  mkdirSync(join('bench', 'results'), { recursive: true });
  writeFileSync(join('bench', 'results', 'audit-verify.json'), `${JSON.stringify(result, null, 2)}\n`);
}

void main();

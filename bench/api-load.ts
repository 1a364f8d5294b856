import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { projectRoot } from '../services/config';

/*
 * `npm run bench:api`: the API under load. Eight callers send real notes to a server of its own process, which
 * keeps each as a review (in PostgreSQL where DATABASE_URL is set), while another asks /livez every 20 ms; prints notes
 * a second and the latencies of both.
 */

const callers = 8;
const seconds = Number(process.env.SECONDS ?? 20);
const probeEveryMs = 20;

async function main(): Promise<void> {
  const notes = readNotes();
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  const { server, url } = await startServer(dataDir);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await load(url, notes, 3);
    const probes = probe(url);
    const result = await load(url, notes, seconds);
    report(notes, result, await probes.stop());
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true });
  }
}

function readNotes(): string[] {
  const folder = join(projectRoot(), '../shared/data/aci-bench');
  const files = ['train.jsonl', 'valid.jsonl'].map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (files.length === 0) return [readFileSync(join(projectRoot(), 'examples/sample-note.txt'), 'utf8')];
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

/** Starts `countersign serve` on a free port, with a record in `dataDir`, and waits until it is ready. */
function startServer(dataDir: string): Promise<{ server: ChildProcess; url: string }> {
  const main = join(__dirname, '../services/cli/main.js');
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'info', DATA_DIR: dataDir };
  const server = spawn(process.execPath, [...process.execArgv, main, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let url = '';
    let text = '';
    server.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      if (url === 'ready') return;
      text += chunk.toString();
      const listening = /"url":"([^"]+)"/.exec(text)?.[1];
      if (listening !== undefined && text.includes('"msg":"ready"')) {
        url = 'ready';
        resolve({ server, url: listening });
      }
    });
  });
}

interface Load {
  /** Milliseconds from request to answer, each. */
  readonly latencies: readonly number[];
  readonly refused: number;
}

function load(url: string, notes: readonly string[], duration: number): Promise<Load> {
  const requests = notes.map((text, index) => ({
    method: 'POST' as const,
    path: '/v1/suggest-codes',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      encounter: { id: `bench-${index}`, setting: 'outpatient', serviceDate: '2026-11-02' },
      documents: [{ id: `note-${index}`, text }],
    }),
  }));
  const latencies: number[] = [];
  let refused = 0;
  return new Promise((resolve, reject) => {
    const run = autocannon({ url, connections: callers, duration, requests }, (error) => {
      if (error) reject(error);
      else resolve({ latencies, refused });
    });
    run.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 201) latencies.push(milliseconds);
      else refused++;
    });
  });
}

/** Asks /livez at a steady pace, without waiting for the last answer, as an orchestrator's probe does. */
function probe(url: string): { stop(): Promise<number[]> } {
  const pending: Promise<number>[] = [];
  const ask = async (): Promise<number> => {
    const began = performance.now();
    const response = await fetch(`${url}/livez`);
    await response.arrayBuffer();
    return response.ok ? performance.now() - began : Number.POSITIVE_INFINITY;
  };
  const timer = setInterval(() => pending.push(ask()), probeEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Promise.all(pending);
    },
  };
}

function report(notes: readonly string[], { latencies, refused }: Load, probes: readonly number[]): void {
  const length = Math.round(notes.reduce((sum, text) => sum + text.length, 0) / notes.length);
  console.log(`${notes.length} notes of ${length} UTF-16 units on average, ${callers} callers, ${seconds} s`);
  console.log(`suggest-codes  ${(latencies.length / seconds).toFixed(0)} notes a second, ${refused} refused`);
  console.log(`suggest-codes  ${percentiles(latencies)}`);
  if (refused > 0) process.exitCode = 1;
  console.log(`livez          ${percentiles(probes)} (${probes.length} probes)`);
}

function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (percent: number) => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
  return [50, 95, 99].map((percent) => `p${percent} ${at(percent)?.toFixed(1) ?? '-'} ms`).join(', ');
}

void main();

import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../services/audit/act';
import { projectRoot, readConfig } from '../services/config';
import { openRecord } from '../services/open-record';
import type { Reviews } from '../services/reviews/reviews';
import { encode } from '../services/worker/encode';
import type { EncodedResult } from '../services/worker/engine-client';
import type { SuggestRequest } from '../src/coding/suggestion';
import { loadEngine } from '../src/resources/load-engine';
import { onBothDatabases } from './both-databases';
import { callMany, type Measured } from './latency';

/*
 * `npm run bench:decisions`: reviews and decisions a second that the whole record takes (rules, sealing, rows, event,
 * tree, signed checkpoint, commit), without HTTP and without the engine, whose answer to the sample note is used over and
 * over. Each caller works on reviews of its own and waits for every answer.
 */

const CALLERS = Number(process.env.CALLERS ?? 16);
const REVIEWS = Number(process.env.REVIEWS ?? 1_000);
const DECISIONS = Number(process.env.DECISIONS ?? 4_000);

interface Result {
  readonly reviews: Measured;
  readonly decisions: Measured;
  readonly readings: Measured;
  readonly oneByOne: Measured;
}

async function measure(folder: string, url: string | undefined): Promise<Result> {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  });
  const config = readConfig({
    DATA_DIR: join(folder, url === undefined ? 'embedded' : 'server'),
    ...(url !== undefined && { DATABASE_URL: url }),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    AUDIT_SIGNING_KEY: privateKey,
    ACT_TIMEOUT_MS: '60000',
  });
  mkdirSync(config.storage.dataDir, { recursive: true });
  const record = await openRecord(config, { findCode: async () => undefined, checkCodes: async () => [] });
  try {
    return await work(record.reviews, await sampleAnswer());
  } finally {
    await record.close();
  }
}

async function work(reviews: Reviews, sample: { request: SuggestRequest; result: EncodedResult }): Promise<Result> {
  const made: { id: string; version: number }[] = [];
  const create = async (): Promise<void> => {
    const encounter = { ...sample.request.encounter, id: randomUUID() };
    const { reviewId } = await reviews.create(caller(), { ...sample.request, encounter }, sample.result);
    made.push({ id: reviewId, version: 1 });
  };
  await callMany(CALLERS, REVIEWS / 10, create);
  const created = await callMany(CALLERS, REVIEWS, create);
  const items = sample.result.items.map(({ id }) => id);
  const decide = async (lane: number): Promise<void> => {
    // A coder decides on one note after the other, item by item.
    const own = made[(lane + CALLERS * Math.floor(Math.random() * 20)) % made.length];
    if (own === undefined) throw new Error('no review was made');
    const itemId = items[own.version % items.length];
    const { version } = await reviews.decide(caller(), own.id, own.version, { itemId, outcome: 'accepted' });
    own.version = version;
  };
  await callMany(CALLERS, DECISIONS / 10, decide);
  const decisions = await callMany(CALLERS, DECISIONS, decide);
  const oneByOne = await callMany(1, DECISIONS / 8, decide);
  const readings = await callMany(CALLERS, DECISIONS / 4, (lane) => reviews.read(caller(), made[lane]?.id ?? ''));
  return { reviews: created, decisions, readings, oneByOne };
}

async function sampleAnswer(): Promise<{ request: SuggestRequest; result: EncodedResult }> {
  const root = projectRoot();
  const engine = await loadEngine({
    lexiconsDir: join(root, 'lexicons'),
    modelsDir: join(root, 'models'),
    knowledgeFile: join(root, 'dist/knowledge.bin'),
  });
  const request: SuggestRequest = {
    encounter: { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02' },
    documents: [{ id: 'sample', text: readFileSync(join(root, 'examples/sample-note.txt'), 'utf8') }],
  };
  return { request, result: encode(await engine.suggest(request)) };
}

function caller(): Caller {
  const actor = { id: 'coder-17', name: 'Pat Smith', role: 'coder', kind: 'person' } as const;
  return { tenant: 'bench', actor, requestId: randomUUID() };
}

function report(results: Readonly<Record<string, Result>>): void {
  console.log(`${CALLERS} callers; Node ${process.version}`);
  for (const [kind, result] of Object.entries(results)) {
    for (const [what, { perSecond, p50Ms, p99Ms }] of Object.entries(result) as [string, Measured][]) {
      const figures = `${String(perSecond).padStart(5)}/s, p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
      console.log(`${kind.padEnd(9)} ${what.padEnd(10)} ${figures}`);
    }
  }
  mkdirSync(join('bench', 'results'), { recursive: true });
  const recorded = { callers: CALLERS, reviews: REVIEWS, decisions: DECISIONS, ...results, node: process.version };
  writeFileSync(join('bench', 'results', 'decisions.json'), `${JSON.stringify(recorded, null, 2)}\n`);
}

void onBothDatabases(measure).then(report);

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { STAGES, type Stage } from '../src/engine';
import { createEngine } from '../src/pipeline';
import { loadEngineResources } from '../src/resources/load-engine';
import { loadAciNotes } from './data/office';
import { hasShared } from './data/shared';

// npm run bench: speed of the engine in this process, by stage. One run warms up, then every note is timed ROUNDS times.

const ROUNDS = 5;
const COPIES_FOR_A_MEGABYTE = 1_000_000;

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;

function loadNotes(): { id: string; text: string }[] {
  if (hasShared('aci-bench')) return loadAciNotes();
  const folder = 'examples';
  return existsSync(join(folder, 'sample-note.txt'))
    ? [{ id: 'sample', text: readFileSync(join(folder, 'sample-note.txt'), 'utf8') }]
    : [];
}

async function main(): Promise<void> {
  const notes = loadNotes();
  const before = performance.now();
  const resources = await loadEngineResources({ lexiconsDir: 'lexicons', modelsDir: 'models' });
  const startUp = performance.now() - before;
  const times = new Map<Stage, number[]>(STAGES.map((stage) => [stage, []]));
  let current: { stage: Stage | 'done'; since: number } = { stage: 'done', since: 0 };
  let perNote = new Map<Stage, number>();
  const engine = createEngine(resources, (stage) => {
    const now = performance.now();
    if (current.stage !== 'done') perNote.set(current.stage, (perNote.get(current.stage) ?? 0) + now - current.since);
    current = { stage, since: now };
  });
  const suggest = (id: string, text: string) =>
    engine.suggest({ encounter: { id, setting: 'outpatient', serviceDate: '2026-11-02' }, documents: [{ id, text }] });

  for (const note of notes) await suggest(note.id, note.text);
  const totals: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const note of notes) {
      perNote = new Map();
      const start = performance.now();
      await suggest(note.id, note.text);
      totals.push(performance.now() - start);
      for (const stage of STAGES) times.get(stage)?.push(perNote.get(stage) ?? 0);
    }
  }
  const characters = notes.reduce((sum, note) => sum + note.text.length, 0);
  const sum = totals.reduce((a, b) => a + b, 0);
  const perByte = sum / ROUNDS / characters;

  // Linear in length: all notes in one document, repeated up to 1 MB, against the cost per character of single notes.
  let long = '';
  while (long.length < COPIES_FOR_A_MEGABYTE) long += `${notes[long.length % notes.length]?.text ?? ''}\n\n`;
  const longStart = performance.now();
  await suggest('long', long.slice(0, COPIES_FOR_A_MEGABYTE));
  const longTime = performance.now() - longStart;

  const result = {
    notes: notes.length,
    meanCharacters: Math.round(characters / notes.length),
    startUpMs: startUp,
    notesPerSecond: (1000 * totals.length) / sum,
    p50Ms: quantile(totals, 0.5),
    p95Ms: quantile(totals, 0.95),
    stages: Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        { p50Ms: quantile(times.get(stage) ?? [], 0.5), p95Ms: quantile(times.get(stage) ?? [], 0.95) },
      ]),
    ),
    megabyteMs: longTime,
    megabytePerCharacterRatio: longTime / COPIES_FOR_A_MEGABYTE / perByte,
    residentMegabytes: process.memoryUsage().rss / 1e6,
    node: process.version,
  };
  console.log(
    `${result.notes} notes of ${result.meanCharacters} characters, ${ROUNDS} rounds, one thread, Node ${result.node}`,
  );
  console.log(`start-up ${ms(startUp)}; resident ${result.residentMegabytes.toFixed(0)} MB`);
  console.log(`${result.notesPerSecond.toFixed(0)} notes/s; a note p50 ${ms(result.p50Ms)}, p95 ${ms(result.p95Ms)}`);
  for (const [stage, one] of Object.entries(result.stages))
    console.log(`  ${stage.padEnd(10)} p50 ${ms(one.p50Ms)}  p95 ${ms(one.p95Ms)}`);
  console.log(
    `1 MB in one document: ${ms(longTime)}, ${result.megabytePerCharacterRatio.toFixed(2)} times the cost per character of single notes`,
  );
  mkdirSync(join('bench', 'results'), { recursive: true });
  writeFileSync(join('bench', 'results', 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
}

void main();

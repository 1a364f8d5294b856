import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FEATURE_NAMES } from '../../src/coding/features';
import { loadRanker } from '../../src/resources/load-ranker';

const MODELS = join(__dirname, '../../models');
const { ranker: VERSION } = JSON.parse(readFileSync(join(MODELS, 'aliases.json'), 'utf8')) as { ranker: string };
const FOLDER = join(MODELS, 'ranker', VERSION);

interface Manifest {
  file: string;
  sha256: string;
  features: string[];
  version: string;
  tiers: { suggested: number; floor: number };
  contract: { features: number[]; probability: number }[];
}
const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Manifest;
const samples = manifest.contract.map((one) => Float32Array.from(one.features));
const score = async (rows: readonly Float32Array[]) => (await loadRanker(MODELS)).score(rows);

describe('the ranker that models/aliases.json names', () => {
  it('is the file that its manifest describes', () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(FOLDER, manifest.file)))
      .digest('hex');
    expect(hash).toBe(manifest.sha256);
    expect(manifest.version).toBe(VERSION);
  });

  it('asks for exactly the features that the engine computes, in their order', () => {
    expect(manifest.features).toEqual(FEATURE_NAMES);
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
  });

  it('sees no payment data', () => {
    expect(FEATURE_NAMES.filter((name) => /pay|price|drg|weight|hcc|reimburs|charge|cost|rvu/i.test(name))).toEqual([]);
  });

  it('scores the samples of its manifest as it did when it was trained', async () => {
    expect(manifest.contract.length).toBeGreaterThanOrEqual(5);
    const scores = await score(samples);
    scores.forEach((one, index) => {
      expect(Math.abs(one - (manifest.contract[index]?.probability ?? Number.NaN))).toBeLessThan(1e-4);
    });
  });

  it('scores a row alone as in a batch, whatever its neighbours', async () => {
    const batch = await score(samples);
    const { score: one } = await loadRanker(MODELS);
    for (const [index, sample] of samples.entries()) expect((await one([sample]))[0]).toBe(batch[index]);
    expect([...(await score([...samples].reverse()))].reverse()).toEqual(batch);
  });

  it('gives a probability for any row of numbers', async () => {
    const { score: any } = await loadRanker(MODELS);
    const row = fc.array(fc.float({ min: -10, max: 50, noNaN: true }), {
      minLength: FEATURE_NAMES.length,
      maxLength: FEATURE_NAMES.length,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const scores = await any(rows.map((one) => Float32Array.from(one)));
        expect(scores).toHaveLength(rows.length);
        for (const probability of scores) expect(probability >= 0 && probability <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never thinks more of a code when a detail of it is missing', async () => {
    const at = FEATURE_NAMES.indexOf('missingDetail');
    const withDetail = (value: number) => samples.map((row) => row.map((one, index) => (index === at ? value : one)));
    const [complete, missing] = [await score(withDetail(0)), await score(withDetail(1))];
    missing.forEach((one, index) => {
      expect(one).toBeLessThanOrEqual((complete[index] ?? 0) + 1e-6);
    });
  });

  it('names tiers in order', async () => {
    const { tiers, version } = await loadRanker(MODELS);
    expect(tiers.floor).toBeLessThan(tiers.suggested);
    expect(version).toBe(`${VERSION}@${manifest.sha256.slice(0, 12)}`);
  });
});

describe('a model that is not what it says', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-ranker-'));
    cpSync(MODELS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (over: Record<string, unknown>) =>
    writeFileSync(join(folder, 'ranker', VERSION, 'manifest.json'), JSON.stringify({ ...manifest, ...over }));

  it('is loaded when nothing was changed', async () => {
    change({});
    await expect(loadRanker(folder)).resolves.toBeDefined();
  });

  const swapped = [FEATURE_NAMES[1], FEATURE_NAMES[0], ...FEATURE_NAMES.slice(2)];
  const tampered: [string, () => void, RegExp][] = [
    ['another hash in the manifest', () => change({ sha256: '0'.repeat(64) }), /model\.onnx does not have the hash/],
    ['no hash', () => change({ sha256: undefined }), /sha256/],
    ['two features swapped', () => change({ features: swapped }), /features are not those/],
    ['a feature too many', () => change({ features: [...FEATURE_NAMES, 'price'] }), /features are not those/],
    ['a feature too few', () => change({ features: FEATURE_NAMES.slice(1) }), /features are not those/],
    ['the manifest of another task', () => change({ task: 'speller' }), /task/],
    ['a tier that is no probability', () => change({ tiers: { suggested: 4, floor: 0 } }), /suggested/],
    ['no model file', () => rmSync(join(folder, 'ranker', VERSION, manifest.file)), /model\.onnx/],
    ['no manifest', () => rmSync(join(folder, 'ranker', VERSION, 'manifest.json')), /manifest\.json/],
    ['no aliases', () => rmSync(join(folder, 'aliases.json')), /aliases\.json/],
    ['an alias to nowhere', () => writeFileSync(join(folder, 'aliases.json'), '{"ranker":"1999.1.1"}'), /1999\.1\.1/],
    ['aliases without a ranker', () => writeFileSync(join(folder, 'aliases.json'), '{}'), /ranker/],
    ['one byte of the model changed', () => flipByte(join(folder, 'ranker', VERSION, manifest.file)), /hash/],
  ];
  it.each(tampered)('is refused: %s', async (_, tamper, message) => {
    tamper();
    await expect(loadRanker(folder)).rejects.toThrow(message);
  });

  it('is refused when it is no ONNX model, though its hash is right', async () => {
    const bytes = Buffer.from('not a model');
    writeFileSync(join(folder, 'ranker', VERSION, manifest.file), bytes);
    change({ sha256: createHash('sha256').update(bytes).digest('hex') });
    await expect(loadRanker(folder)).rejects.toThrow();
  });
});

function flipByte(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(existsSync(path)).toBe(true);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { FEATURE_NAMES } from '../coding/features';
import type { Tiers } from '../coding/present';
import type { Ranker, Scorer } from '../coding/rank';
import { disableTelemetry } from './no-telemetry';

const manifestSchema = z.object({
  task: z.literal('ranker'),
  version: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  priors: z.object({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  input: z.string(),
  /** Output holding one probability per row. */
  output: z.string(),
  features: z.array(z.string()),
  tiers: z.object({ suggested: z.number().min(0).max(1), floor: z.number().min(0).max(1) }),
});
const aliasesSchema = z.object({ ranker: z.string() });

const tallies = z.record(z.string(), z.tuple([z.number(), z.number()]));
const priorsSchema = z.object({ base: z.number(), categories: tallies, codes: tallies, phrases: tallies });

export interface LoadedRanker extends Ranker {
  readonly tiers: Tiers;
  /** `version@hash`, for provenance. */
  readonly version: string;
}

/** Loads the ranker that `aliases.json` names. Throws when the file's hash or its features are not those of the manifest. */
export async function loadRanker(modelsDirectory: string): Promise<LoadedRanker> {
  const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(modelsDirectory, ...path), 'utf8'));
  disableTelemetry();
  const { ranker } = aliasesSchema.parse(readJson('aliases.json'));
  const manifest = manifestSchema.parse(readJson('ranker', ranker, 'manifest.json'));
  const read = (file: string, sha256: string): Buffer => {
    const bytes = readFileSync(join(modelsDirectory, 'ranker', ranker, file));
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    throw new Error(`models/ranker/${ranker}/${file} does not have the hash of its manifest`);
  };
  const model = read(manifest.file, manifest.sha256);
  const priors = priorsSchema.parse(JSON.parse(read(manifest.priors.file, manifest.priors.sha256).toString('utf8')));
  if (manifest.features.join() !== FEATURE_NAMES.join()) {
    throw new Error(
      `models/ranker/${ranker}: the manifest's features are not those that this engine computes; train it again`,
    );
  }
  // One thread: the batch is small, and callers run several engines in worker threads.
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const width = FEATURE_NAMES.length;
  const score: Scorer = async (rows) => {
    const data = new Float32Array(rows.length * width);
    rows.forEach((row, index) => {
      data.set(row, index * width);
    });
    const result = await session.run({ [manifest.input]: new Tensor('float32', data, [rows.length, width]) }, [
      manifest.output,
    ]);
    return Array.from(result[manifest.output]?.data as Float32Array);
  };
  const version = `${manifest.version}@${manifest.sha256.slice(0, 12)}`;
  return { score, priors, tiers: manifest.tiers, version };
}

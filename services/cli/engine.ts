import type { EngineLocations } from '../../src/resources/load-engine';
import { checkImported } from '../../src/resources/load-knowledge';
import { engineLocations } from '../code-sets/engine-locations';
import type { Config } from '../config';
import { directClient } from '../worker/direct-client';
import type { EngineClient } from '../worker/engine-client';
import { loadEngine } from '../worker/engine-loader';
import { createEnginePool } from '../worker/engine-pool';
import { CommandError } from './usage-error';

/** The engine for a command: in this thread, or in `workers` threads when more than one is asked for. */
export async function openEngine(config: Config, workers: number): Promise<EngineClient> {
  try {
    return workers > 1 ? await openPool(config, workers) : directClient((await loadEngine(locationsOf(config))).engine);
  } catch (error) {
    throw cannotLoad(error);
  }
}

async function openPool(config: Config, workers: number): Promise<EngineClient> {
  const pool = enginePool(config, workers);
  try {
    await pool.ready();
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}

/**
 * Worker threads as the configuration wants them; they load their engines when first asked. What was compiled with imported code sets is
 * looked at before, so that nothing is begun with a file that no thread could load.
 */
export function enginePool(config: Config, workers = config.workers): EngineClient {
  const locations = locationsOf(config);
  try {
    if (locations.imported) checkImported(locations.lexiconsDir, locations.imported);
  } catch (error) {
    throw cannotLoad(error);
  }
  return createEnginePool({
    locations,
    workers,
    maxQueue: config.maxQueue,
    timeoutMs: config.suggestTimeoutMs,
  });
}

function locationsOf(config: Config): EngineLocations {
  try {
    return engineLocations(config);
  } catch (error) {
    throw cannotLoad(error);
  }
}

/** While loading, no note has been read yet: the message speaks of lexicon files and models, and may be shown. */
export function cannotLoad(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  return new CommandError(`the engine cannot be loaded: ${error instanceof Error ? error.message : 'unknown reason'}`);
}

import type { Engine } from '../../src/engine';
import { type EngineLocations, loadEngine as load } from '../../src/resources/load-engine';
import { disableTelemetry } from '../../src/resources/no-telemetry';
import { createStageTimer, type StageTimer } from './stage-timer';

export interface LoadedEngine {
  readonly engine: Engine;
  readonly timer: StageTimer;
}

/** Loads the engine with a clock beside it: a second or two, so once per process or worker thread. */
export async function loadEngine({ lexiconsDir, modelsDir, imported }: EngineLocations): Promise<LoadedEngine> {
  disableTelemetry();
  const timer = createStageTimer();
  return { engine: await load({ lexiconsDir, modelsDir, imported }, timer.observe), timer };
}

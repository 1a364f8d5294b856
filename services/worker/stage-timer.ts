import type { StageTimes } from '../../src/engine';
import type { StageObserver } from '../../src/pipeline';

/** Adds up how long each stage took, from the engine's word that it begins. The engine itself has no clock. */
export interface StageTimer {
  readonly observe: StageObserver;
  /** The times since the last call, in milliseconds. Right where one request is worked on at a time, as in a worker. */
  take(): StageTimes;
}

export function createStageTimer(now: () => number = () => performance.now()): StageTimer {
  let times = nothing();
  let current: keyof StageTimes | undefined;
  let began = 0;
  return {
    observe: (stage) => {
      const at = now();
      if (current !== undefined) times[current] += at - began;
      current = stage === 'done' ? undefined : stage;
      began = at;
    },
    take: () => {
      const taken = times;
      times = nothing();
      current = undefined;
      return taken;
    },
  };
}

function nothing(): { -readonly [Stage in keyof StageTimes]: number } {
  return { segment: 0, recognize: 0, assess: 0, propose: 0, rank: 0 };
}

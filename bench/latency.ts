import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Calls `act` `count` times, `callers` at once, each caller waiting for its answer before it calls again. */
export async function callMany(
  callers: number,
  count: number,
  act: (caller: number) => Promise<unknown>,
): Promise<Measured> {
  const latencies: number[] = [];
  let begun = 0;
  const call = async (_: unknown, caller: number): Promise<void> => {
    while (begun < count) {
      begun++;
      const before = performance.now();
      await act(caller);
      latencies.push(performance.now() - before);
    }
  };
  const before = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - before) / 1000;
  const sorted = latencies.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { perSecond: Math.round(count / seconds), p50Ms: at(0.5), p99Ms: at(0.99) };
}

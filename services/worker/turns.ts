import { EngineBusyError } from './engine-client';

/** Who may work now, and who waits: first come, first served. */
export interface Turns {
  /** Settles when there is a place; rejects when too many wait already, or when `signal` aborts the waiting. */
  take(signal: AbortSignal): Promise<void>;
  /** Gives the place to whoever has waited longest. */
  give(): void;
  waiting(): number;
}

/**
 * `places` at once and at most `maxWaiting` in line. piscina has a queue of its own, but it puts calls that can be
 * aborted aside in an order that starves some of them: with 8 callers and one worker, p99 was 25 times p50.
 */
export function createTurns(places: number, maxWaiting: number): Turns {
  let free = places;
  // A Set keeps the order of arrival and lets go of one in the middle at once.
  const line = new Set<() => void>();

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        line.delete(begin);
        reject(signal.reason);
      };
      const begin = (): void => {
        line.delete(begin);
        signal.removeEventListener('abort', leave);
        resolve();
      };
      line.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    take: async (signal) => {
      if (free > 0) free--;
      else if (line.size >= maxWaiting) throw new EngineBusyError('every worker is at work and the queue is full');
      else await wait(signal);
    },
    give: () => {
      const [next] = line;
      if (next === undefined) free++;
      else next();
    },
    waiting: () => line.size,
  };
}

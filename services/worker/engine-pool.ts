import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { EngineLocations } from '../../src/resources/load-engine';
import { EngineBusyError, type EngineClient, EngineTimeoutError } from './engine-client';
import { disableTelemetry } from './no-telemetry';

export interface EnginePoolOptions {
  /** Where each worker loads its engine from. */
  readonly locations: EngineLocations;
  readonly workers: number;
  readonly maxQueue: number;
  /** Longest time that one call may wait and run together. A worker that is over it is replaced. */
  readonly timeoutMs: number;
}

/** An engine in each of several worker threads, so that a long note keeps no caller from `/livez`. */
export function createEnginePool({ locations, workers, maxQueue, timeoutMs }: EnginePoolOptions): EngineClient {
  disableTelemetry();
  const pool = new Piscina({
    filename: join(__dirname, 'engine-worker.js'),
    // The export that piscina looks up at start; calls name their own.
    name: 'ready',
    minThreads: workers,
    maxThreads: workers,
    workerData: locations,
    // Where the system allows it, the HTTP thread goes first when both want the processor.
    niceIncrement: 5,
  });

  async function ask<Answer>(name: string, task: unknown): Promise<Answer> {
    // Counted here: piscina's own limit leaves out the calls that can be aborted, and these all can.
    if (pool.queueSize >= maxQueue) throw new EngineBusyError('every worker is at work and the queue is full');
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    try {
      return (await pool.run(task, { name, signal: late.signal })) as Answer;
    } catch (error) {
      if (late.signal.aborted) throw new EngineTimeoutError('the engine took longer than it may');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async function loadAll(): Promise<void> {
    await Promise.all(Array.from({ length: workers }, () => pool.run(undefined, { name: 'ready' })));
  }

  let loading: Promise<void> | undefined;
  return {
    suggest: (request) => ask('suggest', request),
    assess: (note, start, end) => ask('assess', { note, start, end }),
    findCodes: (query) => ask('findCodes', query),
    ready: () => {
      loading ??= loadAll();
      return loading;
    },
    waiting: () => pool.queueSize,
    // Not `close()`, which waits for a note that may take for ever.
    close: () => pool.destroy(),
  };
}

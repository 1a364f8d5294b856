import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { EngineLocations } from '../../src/resources/load-engine';
import { EngineBusyError, type EngineClient, EngineTimeoutError } from './engine-client';

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
  const pool = new Piscina({
    filename: join(__dirname, 'engine-worker.js'),
    // The export that piscina looks up at start; calls name their own.
    name: 'ready',
    minThreads: workers,
    maxThreads: workers,
    maxQueue,
    workerData: locations,
    // Where the system allows it, the HTTP thread goes first when both want the processor.
    niceIncrement: 5,
  });

  async function ask<Answer>(name: string, task: unknown): Promise<Answer> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    try {
      return (await pool.run(task, { name, signal: late.signal })) as Answer;
    } catch (error) {
      if (late.signal.aborted) throw new EngineTimeoutError('the engine took longer than it may');
      throw isFullQueue(error) ? new EngineBusyError('every worker is at work and the queue is full') : error;
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
    close: () => pool.close({ force: true }),
  };
}

/** piscina tells a full queue by its message only. */
function isFullQueue(error: unknown): boolean {
  const messages = ['Task queue is at limit', 'No task queue available and all Workers are busy'];
  return error instanceof Error && messages.includes(error.message);
}

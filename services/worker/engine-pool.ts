import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { EngineLocations } from '../../src/resources/load-engine';
import { disableTelemetry } from '../../src/resources/no-telemetry';
import { type EngineClient, EngineTimeoutError } from './engine-client';
import { createTurns } from './turns';

export interface EnginePoolOptions {
  /** Where each worker loads its engine from. */
  readonly locations: EngineLocations;
  readonly workers: number;
  readonly maxQueue: number;
  /** Longest time that one call may wait and run together. A worker that is over it is replaced. */
  readonly timeoutMs: number;
}

/** Longest time that closing waits for work in hand. */
const CLOSE_TIMEOUT_MS = 2_000;

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
    // A note that takes for ever does not keep the service from stopping.
    closeTimeout: CLOSE_TIMEOUT_MS,
    // Where the system allows it, the HTTP thread goes first when both want the processor.
    niceIncrement: 5,
  });

  const turns = createTurns(workers, maxQueue);

  async function ask<Answer>(name: string, task: unknown): Promise<Answer> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    try {
      await turns.take(late.signal);
      return await run<Answer>(name, task, late.signal);
    } catch (error) {
      throw late.signal.aborted ? new EngineTimeoutError('the engine took longer than it may') : error;
    } finally {
      clearTimeout(timer);
    }
  }

  async function run<Answer>(name: string, task: unknown, signal: AbortSignal): Promise<Answer> {
    try {
      return (await pool.run(task, { name, signal })) as Answer;
    } finally {
      turns.give();
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
    checkCodes: (list) => ask('checkCodes', list),
    describeCode: (question) => ask('describeCode', question),
    findModifiers: (question) => ask('findModifiers', question),
    ready: () => {
      loading ??= loadAll();
      return loading;
    },
    waiting: turns.waiting,
    // Work in hand ends first: a thread that is stopped inside the ONNX library takes the whole process down with it.
    close: () => pool.close().catch(() => pool.destroy()),
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../config';
import { DatabaseUnavailable } from './database';
import { fromDriver } from './driver-error';
import type { Ask, PgliteOptions, Told } from './pglite-worker';

interface Waiting {
  resolve(rows: readonly object[]): void;
  reject(error: Error): void;
}

/** One PGlite in its thread: asks are answered in the order in which they come. */
export class PgliteThread {
  /** Resolves when nothing of it runs any more, so that its folder may be opened again. */
  readonly stopped: Promise<void>;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ended: DatabaseUnavailable | undefined;

  constructor(options: PgliteOptions) {
    this.worker = new Worker(workerScript(), { workerData: options });
    // It must not keep a command alive that is done.
    this.worker.unref();
    this.worker.on('message', (told: Told) => this.settle(told));
    this.worker.on('error', () => this.end('gone'));
    this.stopped = new Promise((resolve) => {
      this.worker.on('exit', () => {
        this.end('gone');
        resolve();
      });
    });
  }

  get isAlive(): boolean {
    return this.ended === undefined;
  }

  ask(kind: Ask['kind'], text?: string, values?: readonly unknown[]): Promise<readonly object[]> {
    if (this.ended !== undefined) return Promise.reject(this.ended);
    const id = ++this.asked;
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, kind, text, values } as Ask);
    });
  }

  /** Stops it where it stands, in the middle of a statement if need be. */
  async terminate(why: 'timeout' | 'closed' | 'gone'): Promise<void> {
    this.end(why);
    await this.worker.terminate();
  }

  private settle(told: Told): void {
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('rows' in told) waiting?.resolve(told.rows);
    else waiting?.reject(fromDriver(told.error));
  }

  private end(why: 'timeout' | 'closed' | 'gone'): void {
    this.ended ??= new DatabaseUnavailable(why);
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}

/** Beside this file when built. Run from source (tests), the built one: a thread of its own compiles no TypeScript. */
function workerScript(): string {
  const beside = join(__dirname, 'pglite-worker.js');
  return existsSync(beside) ? beside : join(projectRoot(), 'dist/services/database/pglite-worker.js');
}

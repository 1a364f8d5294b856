import { DatabaseUnavailable } from './database';

/** The time that one transaction has, from when it was asked for: waiting for its turn or a connection counts. */
export class Deadline {
  private over = false;
  private atEnd: () => void = () => {};
  private readonly end: number;
  private readonly timer: NodeJS.Timeout | undefined;
  private readonly passed: Promise<never> | undefined;

  constructor(timeoutMs: number | undefined) {
    this.end = performance.now() + (timeoutMs ?? Number.POSITIVE_INFINITY);
    if (timeoutMs === undefined) return;
    let fail: (error: Error) => void = () => {};
    this.passed = new Promise((_resolve, reject) => {
      fail = reject;
    });
    // It may pass while nobody waits for it.
    this.passed.catch(() => {});
    this.timer = setTimeout(() => {
      this.over = true;
      this.atEnd();
      fail(new DatabaseUnavailable('timeout'));
    }, timeoutMs);
  }

  /** Whole milliseconds, one at least; undefined without a limit. */
  get leftMs(): number | undefined {
    return this.passed && Math.max(1, Math.floor(this.end - performance.now()));
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Throws once it has passed. */
  check(): void {
    if (this.over) throw new DatabaseUnavailable('timeout');
  }

  /** What to do when it passes, instead of anything given before. */
  whenOver(act: () => void): void {
    this.atEnd = act;
  }

  /** The end of `work`, or a timeout where that comes first. What work does later is nobody's business any more. */
  async race<Answer>(work: Promise<Answer>): Promise<Answer> {
    if (this.passed === undefined) return work;
    try {
      return await Promise.race([work, this.passed]);
    } finally {
      this.atEnd = () => {};
      clearTimeout(this.timer);
    }
  }
}

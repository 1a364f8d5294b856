import { createHash } from 'node:crypto';

const windowMs = 60_000;
/** More addresses than this in one minute are an attack, and the count is then worth less than the memory. */
const mostEntries = 50_000;

/**
 * Counts failed authentications by address. An address that used up its minute is told to wait before its credential
 * is even looked at, except for credentials that were right lately: one broken client behind a shared proxy must not
 * shut out the others. Those are checked again all the same.
 */
export class FailedAttempts {
  private failures = new Map<string, number>();
  private lately = new Set<string>();
  private before = new Set<string>();
  private windowStart = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number,
  ) {}

  /** Seconds to wait, or 0 to go on. */
  waitFor(address: string, credential: string): number {
    this.turn();
    if ((this.failures.get(address) ?? 0) < this.perMinute) return 0;
    const digest = digestOf(credential);
    if (this.lately.has(digest) || this.before.has(digest)) return 0;
    return Math.max(1, Math.ceil((this.windowStart + windowMs - this.now()) / 1000));
  }

  failed(address: string): void {
    this.turn();
    if (this.failures.size < mostEntries || this.failures.has(address)) {
      this.failures.set(address, (this.failures.get(address) ?? 0) + 1);
    }
  }

  succeeded(credential: string): void {
    if (this.lately.size < mostEntries) this.lately.add(digestOf(credential));
  }

  private turn(): void {
    if (this.now() - this.windowStart < windowMs) return;
    this.windowStart = this.now();
    this.failures = new Map();
    this.before = this.lately;
    this.lately = new Set();
  }
}

/** The credential itself is not kept in memory. */
function digestOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64');
}

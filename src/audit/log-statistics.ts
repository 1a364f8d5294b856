import type { Act, AuditEvent } from './event';

/** What the events of a log say together. */
export interface EventStatistics {
  /** Time of the first and of the last event; missing where there is none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How often each act was done, refused or failed. */
  readonly acts: Readonly<Partial<Record<Act, number>>>;
  readonly refused: number;
  readonly failed: number;
  /**
   * Steps back in time of more than the tolerance. The tree proves the order; a clock proves nothing, and may be set
   * right. An auditor should ask why.
   */
  readonly backwards: number;
  /** The entry of the first such step. */
  readonly firstBackwards?: number | undefined;
}

/** Clocks of several servers differ, and are corrected, by less than this. */
export const CLOCK_TOLERANCE_MS = 5_000;

export function createLogStatistics(): { take(event: AuditEvent, index: number): void; result(): EventStatistics } {
  const acts = new Map<Act, number>();
  let from: string | undefined;
  let to: string | undefined;
  let latest = '';
  let refused = 0;
  let failed = 0;
  let backwards = 0;
  let firstBackwards: number | undefined;
  return {
    take: ({ at, act, outcome }, index) => {
      acts.set(act, (acts.get(act) ?? 0) + 1);
      if (outcome === 'refused') refused++;
      if (outcome === 'failed') failed++;
      from ??= at;
      to = at;
      // Times of this form are in order as texts.
      if (at >= latest) {
        latest = at;
      } else if (Date.parse(latest) - Date.parse(at) > CLOCK_TOLERANCE_MS) {
        backwards++;
        firstBackwards ??= index;
        latest = at;
      }
    },
    result: () => ({ from, to, acts: Object.fromEntries(acts), refused, failed, backwards, firstBackwards }),
  };
}

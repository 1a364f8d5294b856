import type { DatedCodeRow } from './code-edition';

interface Dates {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The codes that billable `rows` descend from, each with the days between which one of those stands. */
export function headerDates(rows: readonly DatedCodeRow[]): ReadonlyMap<string, Dates> {
  const dates = new Map<string, Dates>();
  for (const { code, billable, since, until } of rows) {
    if (!billable) continue;
    for (const above of codesAbove(code)) {
      const known = dates.get(above);
      dates.set(
        above,
        known === undefined ? { since, until } : { since: least(known.since, since), until: most(known.until, until) },
      );
    }
  }
  return dates;
}

/** The earlier day; no day is before all. */
function least(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one < other ? one : other;
}

/** The later day; no day is after all. */
function most(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one > other ? one : other;
}

/** The codes that one of ICD-10-CM descends from, the nearest first: `E11.4` and `E11` of `E11.42`. No placeholders before a 7th character. */
export function codesAbove(code: string): string[] {
  // With the dot, the eighth character is the seventh; what is X before it stands for nothing.
  const last = code.length === 8 ? code.slice(0, 7).replace(/\.?X+$/, '').length : code.length - 1;
  const above: string[] = [];
  for (let length = last; length >= 3; length--) if (length !== 4) above.push(code.slice(0, length));
  return above;
}

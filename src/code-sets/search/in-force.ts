import type { CodeSystem } from '../code';
import type { CodeTable } from '../code-table';
import { dayOf, LAST_DAY } from '../dates';

export const ABSENT = 0;
export const CATEGORY = 1;
export const BILLABLE = 2;

/** Ids of one system: they lie together in the table. */
export interface SystemRange {
  readonly system: CodeSystem;
  readonly from: number;
  readonly end: number;
}

/** When each code stands and whether it is billable then: thousands of hits are asked for it in one query. */
export interface InForce {
  readonly ranges: readonly SystemRange[];
  /** Versions of code `id` are `versionStarts[id] .. versionStarts[id + 1]`; days are numbers such as 20261001, inclusive. */
  readonly versionStarts: Uint32Array;
  readonly versionFrom: Uint32Array;
  readonly versionTo: Uint32Array;
  /** CATEGORY or BILLABLE. */
  readonly versionStanding: Uint8Array;
}

/** The ranges of ids of the systems that `table` has. */
function systemRanges(table: CodeTable): SystemRange[] {
  const ranges: { system: CodeSystem; from: number; end: number }[] = [];
  for (let id = 0; id < table.count; id++) {
    const system = table.systemOf(id);
    const last = ranges.at(-1);
    if (last?.system === system) last.end = id + 1;
    else ranges.push({ system, from: id, end: id + 1 });
  }
  return ranges;
}

/** Takes from `table` what `standingOn` needs. */
export function buildInForce(table: CodeTable): InForce {
  const versionStarts = new Uint32Array(table.count + 1);
  const from: number[] = [];
  const to: number[] = [];
  const standing: number[] = [];
  for (let id = 0; id < table.count; id++) {
    for (const version of table.versionsOf(id)) {
      from.push(version.from === null ? 0 : dayOf(version.from));
      to.push(version.to === null ? LAST_DAY : dayOf(version.to));
      standing.push(version.billable ? BILLABLE : CATEGORY);
    }
    versionStarts[id + 1] = from.length;
  }
  return {
    ranges: systemRanges(table),
    versionStarts,
    versionFrom: Uint32Array.from(from),
    versionTo: Uint32Array.from(to),
    versionStanding: Uint8Array.from(standing),
  };
}

/** ABSENT, CATEGORY or BILLABLE of an id on one date. */
export type Standing = (id: number) => number;

/** What stands on `date`, YYYY-MM-DD. */
export function standingOn(
  { versionStarts, versionFrom, versionTo, versionStanding }: InForce,
  date: string,
): Standing {
  const day = dayOf(date);
  return (id) => {
    const end = versionStarts[id + 1] as number;
    for (let v = versionStarts[id] as number; v < end; v++) {
      if ((versionFrom[v] as number) <= day && day <= (versionTo[v] as number)) return versionStanding[v] as number;
    }
    return ABSENT;
  };
}

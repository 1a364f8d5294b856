import { BILLABLE_FLAG, type CodeTableArrays } from './code-table-parts';
import { dayAfter, LAST_DAY } from './dates';
import { lowerBound } from './lower-bound';

type Ids = readonly number[];

/**
 * What stands on a day for a code that is not billable then, ids ascending. Forward from a retired code: what took its place on
 * the day after its last, else the codes under it, else what took its place at any earlier time. Back from a code that is not
 * there yet: the codes whose place it took, else the nearest billable code above it.
 */
export function createReplacements(
  arrays: CodeTableArrays,
  isBillable: (id: number, day: number) => boolean,
): (id: number, day: number) => number[] {
  const { parent, end, previous, successor, converted, versionStart, versionFrom, versionTo, versionFlags } = arrays;
  const bySuccessor = Int32Array.from(successor.keys()).sort(
    (a, b) => (successor[a] as number) - (successor[b] as number) || a - b,
  );

  /** Last day on which the code was billable before `day`, or 0. */
  function lastBillable(id: number, day: number): number {
    let last = 0;
    for (let v = versionStart[id] as number; v < (versionStart[id + 1] as number); v++) {
      const to = versionTo[v] as number;
      if (((versionFlags[v] as number) & BILLABLE_FLAG) !== 0 && to < day) last = Math.max(last, to);
    }
    return last;
  }

  function isYetToCome(id: number, day: number): boolean {
    const first = versionStart[id] as number;
    return first < (versionStart[id + 1] as number) && (versionFrom[first] as number) > day;
  }

  function successorsOf(id: number, isDue: (from: number) => boolean): number[] {
    const found: number[] = [];
    for (let row = lowerBound(0, previous.length, (at) => (previous[at] as number) < id); previous[row] === id; row++) {
      if (isDue(converted[row] as number)) found.push(successor[row] as number);
    }
    return found;
  }

  function predecessorsOf(id: number, day: number): number[] {
    const found: number[] = [];
    const at = (row: number): number => successor[bySuccessor[row] as number] as number;
    for (
      let row = lowerBound(0, bySuccessor.length, (one) => at(one) < id);
      row < bySuccessor.length && at(row) === id;
      row++
    ) {
      const index = bySuccessor[row] as number;
      if ((converted[index] as number) > day) found.push(previous[index] as number);
    }
    return found;
  }

  function descendants(id: number, day: number): Ids {
    const found: number[] = [];
    for (let one = id + 1; one < (end[id] as number); one++) if (isBillable(one, day)) found.push(one);
    return found;
  }

  function ancestor(id: number, day: number): Ids {
    for (let one = parent[id] as number; one !== -1; one = parent[one] as number)
      if (isBillable(one, day)) return [one];
    return [];
  }

  /** Each of `ids` where it is billable, else what `step` finds for it. */
  function settle(ids: Ids, day: number, visited: Set<number>, step: typeof forward): Ids {
    return ids.flatMap((id) => {
      if (isBillable(id, day)) return [id];
      if (visited.has(id)) return [];
      visited.add(id);
      return step(id, day, visited);
    });
  }

  function forward(id: number, day: number, visited: Set<number>): Ids {
    const last = lastBillable(id, day);
    const change = last === 0 || last === LAST_DAY ? -1 : dayAfter(last);
    const exact = settle(
      successorsOf(id, (from) => from === change),
      day,
      visited,
      forward,
    );
    if (exact.length > 0) return exact;
    const under = descendants(id, day);
    if (under.length > 0) return under;
    return settle(
      successorsOf(id, (from) => from <= day),
      day,
      visited,
      forward,
    );
  }

  function back(id: number, day: number, visited: Set<number>): Ids {
    const before = settle(predecessorsOf(id, day), day, visited, back);
    return before.length > 0 ? before : ancestor(id, day);
  }

  return (id, day) => {
    if (isBillable(id, day)) return [];
    const [first, second] = isYetToCome(id, day) ? [back, forward] : [forward, back];
    const found = first(id, day, new Set([id]));
    const best = found.length > 0 ? found : second(id, day, new Set([id]));
    return [...new Set(best)].sort((a, b) => a - b);
  };
}

import { dayOf } from './dates';
import type { ConversionRow } from './release';

/**
 * Conversion rows by id. Where a successor is in no loaded edition, what took its own place stands in for it, from the later
 * of the two days; rows of codes that no edition knows are left out.
 */
export function closeConversions(
  rows: readonly ConversionRow[],
  ids: ReadonlyMap<string, number>,
): (readonly [previous: number, code: number, from: number])[] {
  const after = new Map<string, ConversionRow[]>();
  for (const row of rows) {
    const list = after.get(row.previous);
    if (list) list.push(row);
    else after.set(row.previous, [row]);
  }
  const found = new Map<string, readonly [number, number, number]>();
  for (const [previous, own] of after) {
    const id = ids.get(previous);
    if (id === undefined) continue;
    const visited = new Set([previous]);
    const pending = own.map((row) => ({ code: row.code, from: dayOf(row.from) }));
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { code, from } = next;
      const known = ids.get(code);
      if (known !== undefined) {
        if (known !== id) found.set(`${id}|${known}|${from}`, [id, known, from]);
        continue;
      }
      if (visited.has(code)) continue;
      visited.add(code);
      for (const row of after.get(code) ?? []) {
        pending.push({ code: row.code, from: Math.max(from, dayOf(row.from)) });
      }
    }
  }
  return [...found.values()];
}

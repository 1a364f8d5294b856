import type { CodeTable } from '../code-table';

/** "Unspecified" on its own; "with unspecified complications" is no default. */
const NOT_KNOWN = /(?<!with |other )\b(?:unspecified|not specified)\b/giu;
const NOTHING_MORE = /\b(?:without|uncomplicated|initial encounter|not intractable|routine|closed)\b/giu;

const newestTitle = (table: CodeTable, id: number): string => table.versionsOf(id).at(-1)?.display ?? '';
const isBillable = (table: CodeTable, id: number): boolean => table.versionsOf(id).at(-1)?.billable ?? false;

/** How much a child looks like what is coded when nothing more is known; 0 for one that tells a detail. */
function plainness(table: CodeTable, id: number): number {
  const title = newestTitle(table, id);
  const unknown = title.match(NOT_KNOWN)?.length ?? 0;
  const nothing = title.match(NOTHING_MORE)?.length ?? 0;
  const last = table.codeOf(id).at(-1) ?? '';
  return 2 * unknown + nothing + (last === '9' ? 0.5 : last === '0' ? 0.4 : last === 'A' ? 0.3 : 0);
}

/** The billable code under category `id` that a coder takes when the note says no more; -1 when no child is the plain one. */
export function usualChild(table: CodeTable, id: number): number {
  let at = id;
  while (!isBillable(table, at)) {
    let best = -1;
    let most = 0;
    for (const child of table.childrenOf(at)) {
      const plain = plainness(table, child);
      if (plain > most) [best, most] = [child, plain];
    }
    if (best === -1) return -1;
    at = best;
  }
  return at === id ? -1 : at;
}

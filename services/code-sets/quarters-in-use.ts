import type { ReleasePart } from '../../src/code-sets/release';
import type { CatalogEntry } from './catalog';

/** Editions of quarterly edits that the engine loads, for each service: two years, in which a claim is still corrected. */
export const QUARTERS_IN_USE = 8;

/** Parts of which every quarter brings a whole new edition, millions of rows for some. */
const QUARTERLY: ReadonlySet<ReleasePart> = new Set(['ptp', 'mue']);

/** The entries that are compiled: all but quarterly edits that are older than the newest ones of their service. */
export function entriesInUse(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return entries.filter((entry) => {
    if (!QUARTERLY.has(entry.part)) return true;
    const newer = entries.filter(
      ({ part, service, from }) => part === entry.part && service === entry.service && from > entry.from,
    );
    return newer.length < QUARTERS_IN_USE;
  });
}

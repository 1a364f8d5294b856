import type { CatalogEntry } from './catalog';
import { ImportRefused } from './errors';
import { isSame } from './store';

/** Editions of a list differ by some hundred codes in a hundred thousand; tables of edits grow and shrink more. */
const LEAST_SHARE = { codes: 0.9, other: 0.5 } as const;

/**
 * Refuses what can be no whole release: nothing at all, or, unless forced, far less than the edition before it (or after
 * it, or than what it would replace); and an edition whose dates contradict those that are there. Throws ImportRefused.
 */
export function checkEntry(entry: CatalogEntry, known: readonly CatalogEntry[], force: boolean): void {
  const names = entry.source.names.join(', ');
  checkDates(entry, known, names);
  if (entry.rows === 0) throw new ImportRefused(`${names}: holds no ${entry.part}; is it the right file?`);
  if (entry.billable === 0) throw new ImportRefused(`${names}: holds no billable code; is it the right file?`);
  const nearest = nearestOf(entry, known);
  if (force || nearest === undefined) return;
  const share = sizeOf(entry) / sizeOf(nearest);
  if (share >= LEAST_SHARE[entry.part === 'codes' ? 'codes' : 'other']) return;
  const unit = entry.part === 'codes' ? 'billable codes' : 'rows';
  throw new ImportRefused(
    `${names}: has ${sizeOf(entry)} ${unit} where ${nearest.edition} has ${sizeOf(nearest)}; is it whole? ` +
      'If it is, import it with --force',
  );
}

/** Of two editions that begin on one day nobody could say which is in force, nor since when one with two beginnings is. */
function checkDates(entry: CatalogEntry, known: readonly CatalogEntry[], names: string): void {
  const { system, part, edition, from, service } = entry;
  const others = known.filter((one) => one.system === system && !isSame(one, entry));
  const twin = others.find((one) => one.part === part && one.service === service && one.from === from);
  if (twin !== undefined) {
    throw new ImportRefused(
      `${names}: ${edition} would begin on ${from}, as ${twin.edition} does; ` +
        `give the same --edition, or first run: countersign code-set remove ${twin.edition} --system ${system} --part ${part}`,
    );
  }
  const sibling = others.find((one) => one.edition === edition && one.from !== from);
  if (sibling === undefined) return;
  throw new ImportRefused(
    `${names}: ${edition} would begin on ${from}, but its ${sibling.part} begin on ${sibling.from}; give --from ${sibling.from}, or another --edition`,
  );
}

function nearestOf(
  { system, part, service, from }: CatalogEntry,
  known: readonly CatalogEntry[],
): CatalogEntry | undefined {
  const others = known
    .filter((one) => one.system === system && one.part === part && one.service === service)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return others.filter((one) => one.from <= from).at(-1) ?? others[0];
}

function sizeOf({ billable, rows }: CatalogEntry): number {
  return billable ?? rows;
}

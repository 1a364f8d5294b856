import { type AuthoredChanges, type RetiredCode, sinceOf } from './authored-changes';
import type { CodeEdition, DatedCodeRow } from './code-edition';
import { dateOf, dayAfter, dayOf } from './dates';
import { headerDates } from './header-dates';

/**
 * Imported editions of ICD-10-CM, any order, with the yearly changes that are known of the time in which none of them was made: before
 * the first one, between two that do not follow each other, and after the last one, for which `authored` has the codes that came.
 * What an edition lists on its first day is never changed.
 */
export function carryChanges(
  editions: readonly CodeEdition[],
  changes: AuthoredChanges,
  authored: readonly DatedCodeRow[],
): CodeEdition[] {
  const sorted = [...editions].sort((a, b) => (a.from < b.from ? -1 : 1));
  const retired = new Map(changes.retired.map((one) => [one.code, one]));
  return sorted.map((edition, index) => {
    const next = sorted[index + 1];
    const own = new Map(edition.codes.map((row) => [row.code, row]));
    const before = index === 0 ? beforeFirst(edition, own, changes) : edition.codes;
    const after = untilNext(edition, own, next ? next.codes : authored, next?.from, changes, retired);
    return { ...edition, codes: after(before) };
  });
}

type Rows = readonly DatedCodeRow[];

/** The rows of the first edition as they hold on the days before it. */
function beforeFirst(
  { from, codes }: CodeEdition,
  own: ReadonlyMap<string, DatedCodeRow>,
  changes: AuthoredChanges,
): Rows {
  const gone = changes.retired.flatMap((one): DatedCodeRow[] => {
    if (one.until >= from || own.get(one.code)?.billable) return [];
    return [{ ...rowOf(one), since: sinceOf(one.code, changes, one.until)?.date, until: one.until }];
  });
  const dated = codes.map((row): DatedCodeRow => {
    const change = row.billable ? sinceOf(row.code, changes, from) : undefined;
    return change ? { ...row, since: change.date } : row;
  });
  const headers = headerDates([...gone, ...dated]);
  const lastDays = new Map(gone.map(({ code, until }) => [code, until]));
  const isKnown = (row: DatedCodeRow): DatedCodeRow => {
    if (row.billable) return row;
    const last = lastDays.get(row.code);
    const since = last === undefined ? headers.get(row.code)?.since : dateOf(dayAfter(dayOf(last)));
    return since !== undefined && since <= from ? { ...row, since } : row;
  };
  return [...gone, ...dated.map(isKnown)];
}

/** What changes between the first day of an edition and that of the next, where a year or more lies between. */
function untilNext(
  { from }: CodeEdition,
  own: ReadonlyMap<string, DatedCodeRow>,
  following: Rows,
  next: string | undefined,
  changes: AuthoredChanges,
  retired: ReadonlyMap<string, RetiredCode>,
): (rows: Rows) => Rows {
  const isBetween = (date: string): boolean => date > from && (next === undefined || date < next);
  const later = new Map(following.map((row) => [row.code, row]));
  const isLater = (code: string): boolean => next !== undefined && later.get(code)?.billable === true;
  const lastDayOf = (row: DatedCodeRow): string | undefined => {
    const until = row.billable && !isLater(row.code) ? retired.get(row.code)?.until : undefined;
    return until !== undefined && isBetween(dateOf(dayAfter(dayOf(until)))) ? until : undefined;
  };
  const come: DatedCodeRow[] = following.flatMap((row) => {
    const change = row.billable && !own.get(row.code)?.billable ? sinceOf(row.code, changes, next) : undefined;
    return change && isBetween(change.date) ? [{ ...row, since: change.date }] : [];
  });
  const passing = changes.retired.flatMap((one): DatedCodeRow[] => {
    const change = sinceOf(one.code, changes, one.until);
    if (!change || !isBetween(change.date) || own.get(one.code)?.billable || isLater(one.code)) return [];
    return [{ ...rowOf(one), since: change.date, until: one.until }];
  });
  return (rows) => {
    const kept: DatedCodeRow[] = [];
    const headers: DatedCodeRow[] = [];
    for (const row of rows) {
      const until = row.until === undefined ? lastDayOf(row) : undefined;
      kept.push(until === undefined ? row : { ...row, until });
      const header = later.get(row.code);
      if (until === undefined || !header || header.billable) continue;
      headers.push({ ...header, since: dateOf(dayAfter(dayOf(until))), until: undefined });
    }
    return [...kept, ...passing, ...headers, ...come];
  };
}

function rowOf({ code, title }: RetiredCode): DatedCodeRow {
  return { code, billable: true, short: title, long: title };
}

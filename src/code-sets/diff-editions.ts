import { lowerBound } from './lower-bound';
import type { CodeRow, ConversionRow } from './release';

/** A code that may be assigned in one of two editions only. */
export interface AddedCode {
  readonly code: string;
  readonly title: string;
  /** True where the edition before had it as a header. */
  readonly wasHeader: boolean;
}

export interface DeletedCode {
  readonly code: string;
  readonly title: string;
  /** True where the later edition has it as a header: more characters are needed now. */
  readonly isHeader: boolean;
  /** Codes of the later edition that stand for it, ascending; empty where none is known. */
  readonly replacedBy: readonly string[];
  /** How they are known: the official conversion table, more characters of the same code, or the same title. */
  readonly replacedHow: 'conversion-table' | 'descendants' | 'same-title' | null;
}

export interface RevisedCode {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** What a later edition of a code system changed. All lists ascend by code. */
export interface EditionDiff {
  readonly added: readonly AddedCode[];
  readonly deleted: readonly DeletedCode[];
  readonly revised: readonly RevisedCode[];
  /** Codes that both editions have and that may be assigned in one of them only; they are in `added` or `deleted` too. */
  readonly billability: readonly { readonly code: string; readonly billable: boolean }[];
}

/**
 * Compares two editions by the codes that may be assigned. Headers count where an edition lists none of its own: a code
 * with longer codes below it is one. `conversions` are the rows of the official table for the time between the two.
 */
export function diffEditions(
  before: readonly CodeRow[],
  after: readonly CodeRow[],
  conversions: readonly ConversionRow[] = [],
): EditionDiff {
  const old = indexOf(before);
  const now = indexOf(after);
  const added = after
    .filter(({ code, billable }) => billable && !isBillable(old, code))
    .map(({ code, long }) => ({ code, title: long, wasHeader: isHeader(old, code) }));
  const replaced = replacements(added, now, conversions);
  const deleted = before
    .filter(({ code, billable }) => billable && !isBillable(now, code))
    .map((row) => ({ code: row.code, title: row.long, isHeader: isHeader(now, row.code), ...replaced(row) }));
  const revised = after.flatMap(({ code, long }) => {
    const was = old.rows.get(code)?.long;
    return was === undefined || spaced(was) === spaced(long) ? [] : [{ code, before: was, after: long }];
  });
  return {
    added: added.sort(byCode),
    deleted: deleted.sort(byCode),
    revised: revised.sort(byCode),
    billability: [
      ...added.filter((one) => one.wasHeader).map(({ code }) => ({ code, billable: true })),
      ...deleted.filter((one) => one.isHeader).map(({ code }) => ({ code, billable: false })),
    ].sort(byCode),
  };
}

interface EditionIndex {
  readonly rows: ReadonlyMap<string, CodeRow>;
  /** Ascending. */
  readonly codes: readonly string[];
}

function indexOf(rows: readonly CodeRow[]): EditionIndex {
  return { rows: new Map(rows.map((row) => [row.code, row])), codes: rows.map(({ code }) => code).sort() };
}

function isBillable({ rows }: EditionIndex, code: string): boolean {
  return rows.get(code)?.billable === true;
}

function isHeader(index: EditionIndex, code: string): boolean {
  const row = index.rows.get(code);
  return row === undefined ? below(index, code).next().done !== true : !row.billable;
}

/** Codes with more characters than `code`, ascending. */
function* below({ codes }: EditionIndex, code: string): Generator<string> {
  const first = lowerBound(0, codes.length, (at) => (codes[at] as string) <= code);
  for (let at = first; codes[at]?.startsWith(code); at++) yield codes[at] as string;
}

type Replaced = Pick<DeletedCode, 'replacedBy' | 'replacedHow'>;

function replacements(
  added: readonly AddedCode[],
  now: EditionIndex,
  conversions: readonly ConversionRow[],
): (row: CodeRow) => Replaced {
  const converted = grouped(
    conversions.filter(({ code }) => isBillable(now, code)).map((row) => [row.previous, row.code]),
  );
  const titled = grouped(added.map(({ code, title }) => [sameTitle(title), code]));
  return ({ code, long }) => {
    const known: readonly [DeletedCode['replacedHow'], readonly string[]][] = [
      ['conversion-table', converted.get(code) ?? []],
      ['descendants', [...below(now, code)].filter((one) => isBillable(now, one))],
      ['same-title', titled.get(sameTitle(long)) ?? []],
    ];
    const [replacedHow, codes] = known.find(([, found]) => found.length > 0) ?? [null, []];
    return { replacedBy: [...new Set(codes)].sort(), replacedHow };
  };
}

function grouped(pairs: readonly (readonly [key: string, value: string])[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Releases differ in spaces where nothing was revised. */
function spaced(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function sameTitle(title: string): string {
  return spaced(title).toLowerCase();
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}

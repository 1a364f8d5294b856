import { authoredHeaders } from './authored-headers';
import type { CodeSystem } from './code';
import type { CodeEdition, DatedCodeRow } from './code-edition';
import { dateOf, dayAfter, dayOf } from './dates';
import { type ConversionRow, ReleaseError } from './release';

/** The first day of which `editions.tsv` says what was a code of ICD-10-CM. */
export const CHANGES_KNOWN_FROM = '2021-01-01';

/** What `editions.tsv` says of codes that came or went from that day on. */
export interface AuthoredChanges {
  /** By code or beginning of codes; the longest beginning of a code decides. */
  readonly since: ReadonlyMap<
    string,
    { readonly date: string; readonly previous: readonly string[]; readonly line: number }
  >;
  readonly retired: readonly RetiredCode[];
}

export interface RetiredCode {
  readonly code: string;
  /** YYYY-MM-DD, the last day. */
  readonly until: string;
  /** Empty: the codes under it took its place. */
  readonly successors: readonly string[];
  readonly title: string;
  readonly line: number;
}

const CODE = /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/;

/** Parses `editions.tsv`. Throws ReleaseError with file and line. */
export function parseAuthoredChanges(source: string, file: string): AuthoredChanges {
  const since = new Map<string, { date: string; previous: string[]; line: number }>();
  const retired = new Map<string, RetiredCode>();
  source.split(/\r?\n/).forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '' || text.startsWith('#')) return;
    const bad = (problem: string) => new ReleaseError(file, line, problem);
    const codesOf = (cell: string): string[] => {
      const codes = cell.split(' ').filter((one) => one !== '');
      const wrong = codes.find((code) => !CODE.test(code));
      if (wrong !== undefined) throw bad(`"${wrong}" is not a code of ICD-10-CM with its dot`);
      return codes;
    };
    const [kind, date = '', codes = '', others = '', title = '', ...rest] = text.split('\t').map((cell) => cell.trim());
    if (!isDate(date)) throw bad(`"${date}" is not a day such as 2025-10-01`);
    if (rest.length > 0) throw bad('a row has at most five columns');
    const named = codesOf(codes);
    if (kind === 'since') {
      if (named.length === 0 || title !== '') throw bad('expected since, first day, codes, [codes before]');
      for (const code of named) {
        if (since.has(code)) throw bad(`${code} has a first day already in line ${since.get(code)?.line}`);
        since.set(code, { date, previous: codesOf(others), line });
      }
    } else if (kind === 'retired') {
      const [code, ...more] = named;
      if (!code || more.length > 0 || title === '') {
        throw bad('expected retired, last day, one code, [codes that took its place], title');
      }
      if (retired.has(code)) throw bad(`${code} is retired already in line ${retired.get(code)?.line}`);
      retired.set(code, { code, until: date, successors: codesOf(others), title, line });
    } else throw bad(`"${kind}" is not since or retired`);
  });
  return { since, retired: [...retired.values()] };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Codes as families of the lexicons have them. */
export interface CodedFamily {
  readonly system: CodeSystem;
  readonly codes: readonly WordedCode[];
  readonly history: WordedCode | null;
  readonly familyHistory: WordedCode | null;
}
interface WordedCode {
  readonly code: string;
  readonly display: string;
}

/** The authored lexicons as editions, one a system that they cover, and what took the place of what. */
export interface AuthoredEditions {
  readonly editions: readonly CodeEdition[];
  readonly conversions: readonly { readonly system: CodeSystem; readonly rows: readonly ConversionRow[] }[];
}

/**
 * Codes of families, each worded as in the first family that has it, with the days between which it is a code; retired codes that one
 * of them took the place of; and the headers above them, worded as `titles` do.
 */
export function authoredEditions(
  families: Iterable<CodedFamily>,
  changes: AuthoredChanges,
  { name, from }: { readonly name: string; readonly from: string },
  titles: ReadonlyMap<string, string> = new Map(),
): AuthoredEditions {
  const worded = new Map<CodeSystem, Map<string, string>>();
  const keep = (system: CodeSystem, { code, display }: WordedCode): void => {
    const codes = worded.get(system) ?? new Map<string, string>();
    worded.set(system, codes);
    if (!codes.has(code)) codes.set(code, display);
  };
  const asides: (readonly [CodeSystem, WordedCode])[] = [];
  for (const { system, codes, history, familyHistory } of families) {
    for (const one of codes) keep(system, one);
    for (const one of [history, familyHistory]) if (one) asides.push([system, one]);
  }
  for (const [system, one] of asides) keep(system, one);

  const editions = [...worded].map(([system, own]): CodeEdition => {
    const codes = [...own].map(([code, display]) => rowOf(code, display));
    if (system !== 'ICD-10-CM') return { system, name, from, origin: 'authored', codes };
    const dated = codes.concat(retiredAmong(own, changes)).map((row): DatedCodeRow => {
      const change = sinceOf(row.code, changes, row.until ?? from);
      return change ? { ...row, since: change.date } : row;
    });
    return { system, name, from, origin: 'authored', codes: [...dated, ...authoredHeaders(dated, titles)] };
  });
  const known = editions.find(({ system }) => system === 'ICD-10-CM')?.codes ?? [];
  const rows = changedPlaces(
    known.map(({ code }) => code),
    changes,
  );
  return { editions, conversions: [{ system: 'ICD-10-CM', rows }] };
}

/** What took the place of what among `codes`, and of codes that are retired. */
export function changedPlaces(codes: Iterable<string>, changes: AuthoredChanges): ConversionRow[] {
  const rows: ConversionRow[] = [];
  const came = new Map<string, string[]>();
  for (const code of codes) {
    const change = changeOf(code, changes);
    if (!change) continue;
    for (const previous of change.previous) rows.push({ code, previous, from: change.date });
    const list = came.get(change.date);
    if (list) list.push(code);
    else came.set(change.date, [code]);
  }
  for (const { code, until, successors } of changes.retired) {
    const day = dateOf(dayAfter(dayOf(until)));
    const under = (came.get(day) ?? []).filter((one) => one !== code && one.startsWith(code));
    for (const successor of successors.length > 0 ? successors : under) {
      rows.push({ code: successor, previous: code, from: day });
    }
  }
  return rows;
}

/** Retired codes whose place was taken by one of `own`, or by a code that is retired in its turn: of the others nothing is known. */
function retiredAmong(own: ReadonlyMap<string, unknown>, changes: AuthoredChanges): DatedCodeRow[] {
  const rows = new Map<string, DatedCodeRow>();
  const known = new Set(own.keys());
  for (let before = -1; before < known.size; ) {
    before = known.size;
    const list = [...known];
    for (const { code, until, successors, title } of changes.retired) {
      if (rows.has(code)) continue;
      const isLed =
        successors.length > 0
          ? successors.some((one) => known.has(one))
          : list.some((one) => one !== code && one.startsWith(code));
      if (!isLed) continue;
      rows.set(code, { ...rowOf(code, title), until });
      known.add(code);
    }
  }
  return [...rows.values()];
}

function rowOf(code: string, display: string): DatedCodeRow {
  return { code, billable: true, short: display, long: display };
}

/** Since when `code` is one, as far as that is known and not after `date`, and what was coded before. */
export function sinceOf(code: string, changes: AuthoredChanges, date: string | undefined) {
  const change = changeOf(code, changes);
  return change === undefined || (date !== undefined && change.date > date) ? undefined : change;
}

function changeOf(code: string, { since }: AuthoredChanges) {
  for (let length = code.length; length >= 3; length--) {
    const change = since.get(code.slice(0, length));
    if (change) return change;
  }
  return undefined;
}

import type { CodeEdition } from './code-edition';
import { dayAfter, dayBefore, dayOf, LAST_DAY } from './dates';
import { lowerBound } from './lower-bound';
import type { TabularRow } from './release';

/** A version of a code while it is put together. Days as `dayOf` gives them; 0 and LAST_DAY where there is no end. */
export interface CodeDraft {
  readonly from: number;
  to: number;
  readonly title: string;
  short: string;
  readonly billable: boolean;
}

type Drafts = Map<string, CodeDraft[]>;

/**
 * Versions by code of the editions of one system, which come by date. A codes file has no headers: those that stood before
 * go on while a code of it descends from them. `headers` are rows of a tabular: they give titles to headers of no edition.
 */
export function versionsOfEditions(
  editions: readonly CodeEdition[],
  headers: readonly TabularRow[],
): ReadonlyMap<string, CodeDraft[]> {
  const drafts: Drafts = new Map();
  editions.forEach((edition, index) => {
    const next = editions[index + 1];
    const from = index === 0 ? 0 : dayOf(edition.from);
    const to = next ? dayBefore(dayOf(next.from)) : LAST_DAY;
    const earlier = index > 0 && edition.codes.every((row) => row.billable) ? [...drafts.keys()] : [];
    const own = new Set<string>();
    for (const { code, long, short, billable, since, until } of edition.codes) {
      own.add(code);
      add(drafts, code, {
        from: Math.max(from, since ? dayOf(since) : 0),
        to: Math.min(to, until ? dayOf(until) : LAST_DAY),
        title: long,
        short: short || long,
        billable,
      });
    }
    const hasDescendant = descendantIn([...own].sort());
    for (const code of earlier) {
      const last = drafts.get(code)?.at(-1);
      if (last && !own.has(code) && hasDescendant(code)) add(drafts, code, { ...last, from, to, billable: false });
    }
  });
  const hasDescendant = descendantIn([...drafts.keys()].sort());
  for (const { code, title } of headers) {
    if (drafts.has(code) || !hasDescendant(code)) continue;
    drafts.set(code, [{ from: 0, to: LAST_DAY, title, short: title, billable: false }]);
  }
  return drafts;
}

function add(drafts: Drafts, code: string, version: CodeDraft): void {
  if (version.from > version.to) return;
  const list = drafts.get(code);
  const last = list?.at(-1);
  if (!list || !last) {
    drafts.set(code, [version]);
    return;
  }
  const goesOn =
    last.title === version.title && last.billable === version.billable && dayAfter(last.to) === version.from;
  if (!goesOn) {
    list.push(version);
    return;
  }
  last.to = version.to;
  last.short = version.short;
}

/** True for a code that begins another one of `codes`, which are sorted. */
function descendantIn(codes: readonly string[]): (code: string) => boolean {
  return (code) => {
    const next = lowerBound(0, codes.length, (at) => (codes[at] as string) <= code);
    return codes[next]?.startsWith(code) ?? false;
  };
}

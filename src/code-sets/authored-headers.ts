import type { DatedCodeRow } from './code-edition';
import { codesAbove, headerDates } from './header-dates';
import { ReleaseError } from './release';

/** Parses `categories.tsv`: titles of our own for codes that need more characters, by code. Throws ReleaseError with file and line. */
export function parseHeaderTitles(source: string, file: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  source.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return;
    const bad = (problem: string) => new ReleaseError(file, index + 1, problem);
    const [code = '', title = '', ...rest] = text.split('\t').map((cell) => cell.trim());
    if (!/^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,3})?$/.test(code) || title === '' || rest.length > 0) {
      throw bad('expected a category or subcategory with its dot, a tab and its title');
    }
    if (titles.has(code)) throw bad(`${code} has a title already`);
    titles.set(code, title);
  });
  return titles;
}

/**
 * The categories and subcategories that `rows` descend from, not billable, each while a code under it is one. Its title is the one in
 * `titles`, else the one that it had as a code, else that of the codes under it where those differ in side and encounter only; empty
 * where nothing can be said.
 */
export function authoredHeaders(
  rows: readonly DatedCodeRow[],
  titles: ReadonlyMap<string, string>,
): readonly DatedCodeRow[] {
  const asCode = new Map(rows.map(({ code, long }) => [code, long]));
  const isCode = new Set(rows.flatMap(({ code, until }) => (until === undefined ? [code] : [])));
  const under = titlesUnder(rows);
  return [...headerDates(rows)].flatMap(([code, dates]): DatedCodeRow[] => {
    if (isCode.has(code)) return [];
    const long = titles.get(code) ?? asCode.get(code) ?? commonTitle(under.get(code) ?? new Map()) ?? '';
    return [{ code, billable: false, short: long, long, ...dates }];
  });
}

/** By header, the titles of the codes in force under it, by the character that comes next in them; placeholders are passed over. */
function titlesUnder(rows: readonly DatedCodeRow[]): ReadonlyMap<string, Map<string, string[]>> {
  const under = new Map<string, Map<string, string[]>>();
  for (const { code, long, until } of rows) {
    for (const above of until === undefined ? codesAbove(code) : []) {
      const next = /[^.X]/.exec(code.slice(above.length))?.[0] ?? 'X';
      const branches = under.get(above) ?? new Map<string, string[]>();
      under.set(above, branches.set(next, [...(branches.get(next) ?? []), long]));
    }
  }
  return under;
}

const SIDE =
  /, (?:side|eye|ear): (?:right|left|bilateral|unspecified)\b|\b(?:right|left|bilateral)\b ?|\bunspecified side\b/gi;
/** What 7th characters say. */
const EPISODE =
  /(?:, (?:(?:initial|subsequent)(?: encounter)?|sequela|open|closed|gustilo [^,]*|(?:delayed|routine) healing|nonunion|malunion|(?:other )?fetus[^,]*))+$/i;
/** A word before what was taken away: there is no title without it. */
const BROKEN = /(?:^| )(?:of|in|to|the|and|or|on|with|for)$|[,:]$|^,|^$/i;

/** What all titles under a header say, but for encounter and side; null where they differ in more, or all are of one code under it. */
function commonTitle(branches: ReadonlyMap<string, readonly string[]>): string | null {
  if (branches.size < 2) return null;
  const titles = [...branches.values()].flat();
  const cores = new Set(titles.map((title) => title.replace(EPISODE, '')));
  const left = cores.size === 1 ? cores : new Set([...cores].map((core) => core.replace(SIDE, '').trim()));
  const [title = '', ...others] = left;
  return others.length > 0 || BROKEN.test(title) ? null : title;
}

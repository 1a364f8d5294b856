import { ABSENT, BILLABLE, type CodeTable, type Standing } from '../code-table';
import type { Facets, SearchRequest } from './found-code';
import type { SearchIndex } from './search-index';

/** Checks hits against the filters of a request, and counts them. */
export interface Filters {
  /** False for a code that is not in force or that a filter leaves out. Counts the code in the facets. */
  take(code: number): boolean;
  /** The same without counting. */
  meets(code: number): boolean;
  readonly facets: Facets;
  readonly total: number;
}

/** Filters of one request. */
export function createFilters(
  { system, chapter, billable }: Pick<SearchRequest, 'system' | 'chapter' | 'billable'>,
  { ranges }: CodeTable,
  { chapters, codeChapters }: SearchIndex,
  standing: (code: number) => Standing,
): Filters {
  const ends = Uint32Array.from(ranges, ({ end }) => end);
  const systemAt = (code: number): number => {
    let at = 0;
    while (code >= (ends[at] as number)) at++;
    return at;
  };
  const colon = chapter?.indexOf(':') ?? -1;
  const chapterSystem = colon > 0 ? chapter?.slice(0, colon) : undefined;
  const chapterName = colon > 0 ? chapter?.slice(colon + 1) : chapter;
  const wanted = ranges.map(({ system: name }) => system === undefined || name === system);
  const chapterAsked = ranges.map(({ system: name }) => chapter !== undefined && (chapterSystem ?? name) === name);
  const chapterId = chapters.indexOf(chapterName ?? '');
  const bySystem = new Uint32Array(ranges.length);
  const byChapter = new Uint32Array(ranges.length * chapters.length);
  const byBillable = { true: 0, false: 0 };
  let total = 0;

  const check = (code: number, count: boolean): boolean => {
    const state = standing(code);
    if (state === ABSENT) return false;
    const at = systemAt(code);
    const own = codeChapters[code] as number;
    const inSystem = wanted[at] as boolean;
    const inChapter = chapter === undefined || (own === chapterId && (chapterAsked[at] as boolean));
    const isBillable = state === BILLABLE;
    const billed = billable === undefined || isBillable === billable;
    if (count) {
      if (inChapter && billed) bySystem[at] = (bySystem[at] as number) + 1;
      if (inSystem && billed) {
        const cell = at * chapters.length + own;
        byChapter[cell] = (byChapter[cell] as number) + 1;
      }
      if (inSystem && inChapter) byBillable[isBillable ? 'true' : 'false']++;
    }
    return inSystem && inChapter && billed;
  };

  return {
    meets: (code) => check(code, false),
    take(code) {
      const taken = check(code, true);
      if (taken) total++;
      return taken;
    },
    get total() {
      return total;
    },
    get facets() {
      const systems = ranges.map(({ system: name }, at) => [name, bySystem[at] as number] as const);
      const inChapters = ranges.flatMap(({ system: name }, at) =>
        chapters.map((one, own) => [`${name}:${one}`, byChapter[at * chapters.length + own] as number] as const),
      );
      return {
        system: Object.fromEntries(systems.filter(([, count]) => count > 0)),
        chapter: Object.fromEntries(inChapters.filter(([, count]) => count > 0)),
        billable: byBillable,
      };
    },
  };
}

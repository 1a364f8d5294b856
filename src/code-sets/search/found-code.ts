import type { Code, CodeSystem } from '../code';
import type { EntryKind } from './search-term';

/** What is asked of a search. */
export interface SearchRequest {
  /** A code, the start of one, or words. */
  readonly query: string;
  readonly system?: CodeSystem | undefined;
  /** As `CodeTable.chapterOf` gives it, alone or after its system and a colon, as in the facets. */
  readonly chapter?: string | undefined;
  /** True for billable codes only, false for categories only. */
  readonly billable?: boolean | undefined;
  /** YYYY-MM-DD: codes in force then; left out, the first day of the newest loaded edition. */
  readonly date?: string | undefined;
  readonly limit: number;
}

/** A code and why it was found. */
export interface FoundCode extends Code {
  readonly billable: boolean;
  readonly chapter: string;
  /** What the query met: the code, its title, or other wording of it; `part` when no code has all words of the query. */
  readonly match: 'code' | EntryKind | 'part';
  /** The wording, when it is not the title. */
  readonly term?: string;
}

/** Counts of all hits: in each facet of those that meet the filters of the other facets. */
export interface Facets {
  readonly system: Record<string, number>;
  /** By `system:chapter`, as chapters of two systems may be numbered alike. */
  readonly chapter: Record<string, number>;
  readonly billable: { true: number; false: number };
}

export interface SearchResult {
  /** Best first. */
  readonly codes: FoundCode[];
  /** Hits that meet all filters; more than `codes` when `limit` cut them. */
  readonly total: number;
  readonly facets: Facets;
}

/** Search over all codes of all loaded systems. */
export interface CodeSearch {
  find(request: SearchRequest): SearchResult;
}

import type { CodeSystem } from '../code';

/** Wording by which a code can be found beside its title. Words in parentheses may be there or not. */
export interface SearchTerm {
  readonly system: CodeSystem;
  /** As its system spells it; a category is served by its usual billable code as well. */
  readonly code: string;
  readonly text: string;
  /** Further words that may be there, and are not shown. */
  readonly also?: string;
  readonly kind: 'inclusion' | 'term' | 'index';
}

/** An abbreviation and what it may stand for, the usual sense first. */
export interface SearchAbbreviation {
  readonly form: string;
  readonly senses: readonly string[];
}

/** What of a code a query met: its wording as an array index of stored entries. */
export const ENTRY_KINDS = ['title', 'term', 'inclusion', 'index'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The norms of a phrase, one a word: lower case, singular, American spelling, without punctuation. */
export type Normalize = (phrase: string) => readonly string[];

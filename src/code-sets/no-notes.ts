import type { TabularRow } from './release';

type NoteLists = Omit<TabularRow, 'level' | 'code' | 'parent' | 'title'>;

/** A place of the tabular without any notes; the lists are the caller's own. */
export function noNotes(): { -readonly [Kind in keyof NoteLists]: NoteLists[Kind][number][] } {
  return {
    inclusionTerms: [],
    includes: [],
    excludes1: [],
    excludes2: [],
    codeFirst: [],
    useAdditional: [],
    codeAlso: [],
    notes: [],
    seventhCharacters: [],
  };
}

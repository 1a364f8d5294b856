import type { CodeTable } from '../code-table';
import { ENTRY_KINDS, type EntryKind, type SearchTerm } from './search-term';
import { usualChild } from './usual-child';

/** Wording of a code, by its id in the table. */
export interface Entry {
  readonly code: number;
  readonly kind: EntryKind;
  readonly text: string;
  /** Further words that may be there, and are not shown. */
  readonly also?: string;
}

/** Terms by code id, a category's also at its usual billable code. */
function termsByCode(table: CodeTable, terms: Iterable<SearchTerm>): Map<number, Entry[]> {
  const found = new Map<number, Entry[]>();
  const children = new Map<number, number>();
  const add = (entry: Entry): void => {
    const list = found.get(entry.code);
    if (list) list.push(entry);
    else found.set(entry.code, [entry]);
  };
  for (const { system, code, text, also, kind } of terms) {
    const id = table.idOf(system, code);
    if (id === -1) continue;
    const wording = also === undefined ? { kind, text } : { kind, text, also };
    add({ code: id, ...wording });
    let child = children.get(id);
    if (child === undefined) {
      child = usualChild(table, id);
      children.set(id, child);
    }
    if (child !== -1) add({ code: child, ...wording });
  }
  return found;
}

/** Titles of every edition and terms of every code, by code; kinds in the order of ENTRY_KINDS, so that a title wins over its copies. */
export function* allEntries(table: CodeTable, terms: Iterable<SearchTerm>): Generator<Entry> {
  const byCode = termsByCode(table, terms);
  for (let code = 0; code < table.count; code++) {
    const titles = new Set(table.versionsOf(code).map(({ display }) => display));
    for (const text of titles) yield { code, kind: 'title', text };
    const own = byCode.get(code) ?? [];
    for (const kind of ENTRY_KINDS) yield* own.filter((one) => one.kind === kind);
  }
}

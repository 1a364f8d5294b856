import type { TabularRow } from '../../code-sets/release';
import type { CodeRule, RuleKind } from './code-rule';
import { namedCodes } from './named-codes';

/** Asked for only where it applies; the note alone cannot say that it is missing. */
const CONDITIONAL = /\b(if|any|when|where|associated|causative|infectious|organism|agent)\b/i;
/** What a condition always has, so that a list without it is incomplete. */
const ALWAYS_THERE = /\b(stage|type|severity|site|outcome of delivery|the joint|acute organ dysfunction)\b/i;
const CLASSIFIED_ELSEWHERE = /\bin (\w+ )*(diseases?|conditions|disorders|drugs) classified elsewhere\b/i;

/**
 * Rules of a tabular list's notes, one for each note that names codes; a note without codes can be quoted but not checked.
 * Use additional is required only at a category or below and where it asks for what the condition always has (stage, type, site,
 * severity); else it is conditional.
 */
export function* notesToRules(rows: readonly TabularRow[]): Generator<CodeRule> {
  const spans = chapterSpans(rows);
  for (const row of rows) {
    const at = row.level === 'chapter' ? spans.get(row.code) : row.code;
    if (at === undefined) continue;
    if (row.level === 'code' && CLASSIFIED_ELSEWHERE.test(row.title)) yield { kind: 'manifestation', at, named: [] };
    yield* each('excludes1', at, row.excludes1);
    yield* each('excludes2', at, row.excludes2);
    yield* each('code-also', at, row.codeAlso);
    const first = row.codeFirst.flatMap(namedCodes);
    const isOpen = row.codeFirst.some((note) => /such as|underlying/i.test(note));
    if (first.length > 0) yield { kind: 'code-first', at, named: first, isOpen };
    for (const { words, named } of groups(row.useAdditional)) {
      const isRequired = row.level === 'code' && ALWAYS_THERE.test(words) && !CONDITIONAL.test(words);
      if (named.length > 0)
        yield { kind: 'use-additional', at, named, isConditional: !isRequired, isOpen: /such as/i.test(words) };
    }
  }
}

function* each(kind: RuleKind, at: string, notes: readonly string[]): Generator<CodeRule> {
  for (const note of notes) {
    const named = namedCodes(note);
    if (named.length > 0) yield { kind, at, named };
  }
}

/** A note that ends in a colon begins a list: any of the codes that follow is what it asks for. */
function groups(notes: readonly string[]): { words: string; named: string[] }[] {
  const all: { words: string; named: string[]; isList: boolean }[] = [];
  for (const note of notes) {
    const current = all.at(-1);
    const begins = /^[\s,(]*(codes?\b|external cause|if applicable)/i.test(note);
    if (current?.isList && !begins) {
      current.named.push(...namedCodes(note));
      current.words += ` ${note}`;
    } else all.push({ words: note, named: namedCodes(note), isList: /:\s*$/.test(note) });
  }
  return all;
}

/** Chapters are numbered; their codes are from the first category of their blocks to the last. */
function chapterSpans(rows: readonly TabularRow[]): ReadonlyMap<string, string> {
  const categories = new Map<string, string[]>();
  for (const { level, code, parent } of rows) {
    if (level !== 'block' || parent === null) continue;
    categories.set(parent, [...(categories.get(parent) ?? []), ...code.split('-')]);
  }
  return new Map(
    [...categories].map(([chapter, all]) => {
      const sorted = all.sort();
      return [chapter, `${sorted[0]}-${sorted.at(-1)}`];
    }),
  );
}

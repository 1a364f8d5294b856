import type { Code, CodeSystem } from './code';
import type { Knowledge } from './knowledge';

interface Entry {
  readonly code: Code;
  readonly display: string;
  /** Words of the display and of the family's terms, lower case. */
  readonly words: ReadonlyMap<string, number>;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Search over the authored code sets: by code prefix, or by words in any order, each of which must begin a word of the display
 * (worth most) or of a term of its family. Best first; ties by code. Built on first use.
 */
export function codeFinder(
  knowledge: Knowledge,
): (query: string, options: { system?: CodeSystem | undefined; limit: number }) => Code[] {
  let index: { entries: Entry[]; byWord: Map<string, number[]>; words: string[] } | null = null;
  return (query, { system, limit }) => {
    index ??= buildIndex(knowledge);
    const { entries, byWord, words } = index;
    const wanted = wordsOf(query);
    if (wanted.length === 0) return [];
    const bare = query.replace(/[.\s]/g, '').toUpperCase();
    const scored: { code: Code; score: number }[] = [];
    const hits = wanted.map((word) => matchingEntries(word, words, byWord));
    const [first, ...others] = hits;
    entries.forEach((entry, id) => {
      if (system && entry.code.system !== system) return;
      if (entry.code.code.replace('.', '').startsWith(bare)) {
        scored.push({ code: entry.code, score: 1e6 - entry.code.code.length });
        return;
      }
      if (!first?.has(id) || others.some((other) => !other.has(id))) return;
      const score = wanted.reduce((sum, word) => sum + bestWeight(word, entry), 0);
      scored.push({ code: entry.code, score: score - entry.display.length / 1000 });
    });
    scored.sort((a, b) => b.score - a.score || (a.code.code < b.code.code ? -1 : 1));
    return scored.slice(0, limit).map((one) => one.code);
  };
}

function matchingEntries(
  prefix: string,
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  for (let at = low; at < words.length && words[at]?.startsWith(prefix); at++) {
    for (const id of byWord.get(words[at] as string) ?? []) found.add(id);
  }
  return found;
}

function bestWeight(prefix: string, entry: Entry): number {
  let best = 0;
  for (const [word, weight] of entry.words) {
    if (word.startsWith(prefix)) best = Math.max(best, weight * (word === prefix ? 2 : 1));
  }
  return best;
}

function buildIndex(knowledge: Knowledge): { entries: Entry[]; byWord: Map<string, number[]>; words: string[] } {
  const entries = new Map<string, Entry & { words: Map<string, number> }>();
  for (const family of knowledge.families) {
    const terms = family.terms.flatMap((term) =>
      term.parts.flatMap((part) => part.flatMap((phrase) => wordsOf(phrase.words))),
    );
    for (const { code, display } of family.codes) {
      const key = `${family.system}|${code}`;
      const entry = entries.get(key) ?? {
        code: { system: family.system, code, display, codeSet: knowledge.codeSet },
        display,
        words: new Map<string, number>(),
      };
      for (const word of terms) if (!entry.words.has(word)) entry.words.set(word, 1);
      for (const word of wordsOf(display)) entry.words.set(word, 3);
      entries.set(key, entry);
    }
  }
  const list = [...entries.values()];
  const byWord = new Map<string, number[]>();
  list.forEach((entry, id) => {
    for (const word of entry.words.keys()) {
      const ids = byWord.get(word);
      if (ids) ids.push(id);
      else byWord.set(word, [id]);
    }
  });
  return { entries: list, byWord, words: [...byWord.keys()].sort() };
}

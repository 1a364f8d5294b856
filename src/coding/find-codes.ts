import type { Code, CodeSystem } from './code';
import { allFamilies, type Knowledge } from './knowledge';

interface Index {
  readonly codes: readonly Code[];
  /** Word of a display or of a family's terms -> ids of codes, ascending. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly string[];
}

const DISPLAY_WEIGHT = 3;

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
 * (worth most) or of a term of its family. Best first; ties by code. The index is built on first use.
 */
export function codeFinder(
  knowledge: Knowledge,
): (query: string, options: { system?: CodeSystem | undefined; limit: number }) => Code[] {
  let index: Index | null = null;
  return (query, { system, limit }) => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) return [];
    index ??= buildIndex(knowledge);
    const { codes, byWord, words } = index;
    const bare = query.replace(/[.\s]/g, '').toUpperCase();
    const scored: { code: Code; score: number }[] = [];
    if (/^[A-Z]?\d/.test(bare)) {
      for (const code of codes)
        if (code.code.replace('.', '').startsWith(bare)) scored.push({ code, score: 1e6 - code.code.length });
    }
    const [first, ...others] = wanted.map((word) => matchingCodes(word, words, byWord));
    for (const id of first ?? []) {
      if (others.some((other) => !other.has(id))) continue;
      const code = codes[id];
      if (code) scored.push({ code, score: scoreOf(wanted, code) });
    }
    return scored
      .filter(({ code }) => !system || code.system === system)
      .sort((a, b) => b.score - a.score || (a.code.code < b.code.code ? -1 : 1))
      .slice(0, limit)
      .map(({ code }) => code);
  };
}

function matchingCodes(
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

/** Whole words of the display count most, then beginnings of its words, then words of terms; shorter displays first. */
function scoreOf(wanted: readonly string[], code: Code): number {
  const display = wordsOf(code.display);
  const weights = wanted.map((word) => {
    if (display.includes(word)) return 2 * DISPLAY_WEIGHT;
    return display.some((one) => one.startsWith(word)) ? DISPLAY_WEIGHT : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, 0) - code.display.length / 1000;
}

function buildIndex(knowledge: Knowledge): Index {
  const codes: Code[] = [];
  const ids = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const add = (word: string, id: number): void => {
    const list = byWord.get(word);
    if (!list) byWord.set(word, [id]);
    else if (list.at(-1) !== id) list.push(id);
  };
  for (const family of allFamilies(knowledge)) {
    for (const { code, display } of family.codes) {
      const key = `${family.system}|${code}`;
      let id = ids.get(key);
      if (id === undefined) {
        id = codes.length;
        ids.set(key, id);
        codes.push({ system: family.system, code, display, codeSet: knowledge.codeSet });
        for (const word of wordsOf(display)) add(word, id);
      }
      for (const word of family.words) add(word, id);
    }
  }
  return { codes, byWord, words: [...byWord.keys()].sort() };
}

import { SKIPPED_NORMS } from '../mentions/lexicon';
import { child } from '../mentions/phrase-automaton';
import type { Code, CodeSystem } from '../code-sets/code';
import { allFamilies, type Knowledge } from './knowledge';

interface Index {
  readonly codes: readonly Code[];
  /** `system|code` -> id. */
  readonly ids: ReadonlyMap<string, number>;
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

/** What a code gains when the query is a term of its family: what a coder would find under that word in the index. */
const TERM_BONUS = 1000;
const PREFIX_SCORE = 1e6;

/**
 * Search over the authored code sets: by code prefix, or by words in any order, each of which must begin a word of the display
 * (worth most) or of a term of its family. A family that has the whole query for a term comes first, with its default code.
 * Best first; ties by code. The index is built on first use. `normalize` gives a phrase its norms, as in a note.
 */
export function codeFinder(
  knowledge: Knowledge,
  normalize: (phrase: string) => readonly string[],
): (query: string, options: { system?: CodeSystem | undefined; limit: number }) => Code[] {
  let index: Index | null = null;
  return (query, { system, limit }) => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) return [];
    index ??= buildIndex(knowledge);
    const { codes, ids, byWord, words } = index;
    const scores = new Map<number, number>();
    const [first, ...others] = wanted.map((word) => matchingCodes(word, words, byWord));
    for (const id of first ?? []) {
      if (others.every((other) => other.has(id))) scores.set(id, scoreOf(wanted, codes[id] as Code));
    }
    for (const key of codesOfTerm(query, knowledge, normalize)) {
      const id = ids.get(key) as number;
      scores.set(id, TERM_BONUS + scoreOf(wanted, codes[id] as Code));
    }
    const bare = query.replace(/[.\s]/g, '').toUpperCase();
    if (/^[A-Z]?\d/.test(bare)) {
      codes.forEach(({ code }, id) => {
        if (code.replace('.', '').startsWith(bare)) scores.set(id, PREFIX_SCORE - code.length);
      });
    }
    return [...scores]
      .map(([id, score]) => ({ code: codes[id] as Code, score }))
      .filter(({ code }) => !system || code.system === system)
      .sort((a, b) => b.score - a.score || (a.code.code < b.code.code ? -1 : 1))
      .slice(0, limit)
      .map(({ code }) => code);
  };
}

/** The default codes of the families that have `query` for a whole term. */
function codesOfTerm(
  query: string,
  knowledge: Knowledge,
  normalize: (phrase: string) => readonly string[],
): Set<string> {
  const { automaton, terms } = knowledge.lexicon;
  const keys = new Set<string>();
  let node = 0;
  for (const norm of normalize(query)) {
    if (SKIPPED_NORMS.has(norm)) continue;
    node = child(automaton, node, automaton.vocabulary.get(norm) ?? -2);
    if (node === -1) return keys;
  }
  for (let at = automaton.phraseStarts[node] as number; at < (automaton.phraseStarts[node + 1] as number); at++) {
    const phrase = automaton.phraseIds[at] as number;
    for (let t = terms.headStart[phrase] as number; t < (terms.headStart[phrase + 1] as number); t++) {
      const term = terms.headTerms[t] as number;
      if ((terms.partStart[term + 1] as number) - (terms.partStart[term] as number) !== 1) continue;
      const family = knowledge.readFamily(terms.concept[term] as number);
      const plain = family.codes.find((one) => one.compiled.length === 0);
      if (plain) keys.add(`${family.system}|${plain.code}`);
    }
  }
  return keys;
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
  return { codes, ids, byWord, words: [...byWord.keys()].sort() };
}

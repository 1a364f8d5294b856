import Fuse from 'fuse.js';
import type { Token } from '../text/document';

/** Distance and sound of words; given by the caller, so that this layer depends on no loading order of a library. */
export interface WordComparison {
  /** Edits between two words, a swap of neighbours counting one. */
  readonly distance: (a: string, b: string) => number;
  /** Sound codes of a word; equal codes sound alike. */
  readonly sounds: (word: string) => readonly string[];
}

/** Looks up single words that are surely not misspelt. */
export type KnownWords = (word: string) => boolean;

/** Gives the vocabulary word that a misspelt token stands for, or null. */
export type Speller = (token: Token) => string | null;

/** Shorter words have too many neighbours to be rescued safely. */
const MIN_LENGTH = 6;
/** From this length on two edits are allowed, if the word also sounds the same. */
const TWO_EDITS_LENGTH = 9;
const MAX_CANDIDATES = 24;

/** Every form of `word` with one letter removed. */
function deletes(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/**
 * Builds a speller over `vocabulary`. Candidates come from two small indexes, never from a scan: words that share a form with one
 * letter removed (Garbe's symmetric deletes), and words of the same sound; fuse.js orders the few that are left.
 */
export function createSpeller(vocabulary: Iterable<string>, known: KnownWords, compare: WordComparison): Speller {
  const words = new Set<string>();
  for (const word of vocabulary) if (word.length >= MIN_LENGTH && /^[a-z]+$/.test(word)) words.add(word);
  // Built when the first unknown word is met: many notes have none.
  let byDelete: Map<string, string[]> | null = null;
  const bySound = new Map<string, string[]>();
  const memo = new Map<string, string | null>();

  const add = (index: Map<string, string[]>, key: string, word: string): void => {
    const list = index.get(key);
    if (list) list.push(word);
    else index.set(key, [word]);
  };
  const buildIndexes = (): Map<string, string[]> => {
    const index = new Map<string, string[]>();
    for (const word of words) {
      add(index, word, word);
      for (const form of deletes(word)) add(index, form, word);
      if (word.length >= TWO_EDITS_LENGTH) for (const sound of compare.sounds(word)) add(bySound, sound, word);
    }
    return index;
  };

  const alike = (a: string, b: string): boolean => {
    const sounds = compare.sounds(a);
    return compare.sounds(b).some((sound) => sounds.includes(sound));
  };

  const rescue = (word: string): string | null => {
    byDelete ??= buildIndexes();
    const candidates = new Set<string>();
    for (const form of [word, ...deletes(word)]) for (const one of byDelete.get(form) ?? []) candidates.add(one);
    if (word.length >= TWO_EDITS_LENGTH) {
      for (const sound of compare.sounds(word)) {
        for (const one of bySound.get(sound) ?? []) if (Math.abs(one.length - word.length) <= 2) candidates.add(one);
      }
    }
    const near = [...candidates]
      .filter((one) => one[0] === word[0] && !isInflection(one, word) && keepsPrefix(word, one))
      .map((one) => ({ one, edits: compare.distance(word, one) }))
      .filter(
        ({ one, edits }) =>
          edits === 1 || (edits === 2 && Math.min(one.length, word.length) >= TWO_EDITS_LENGTH && alike(one, word)),
      );
    if (near.length === 0) return null;
    const fewest = Math.min(...near.map(({ edits }) => edits));
    const best = near.filter(({ edits }) => edits === fewest).slice(0, MAX_CANDIDATES);
    const sounding = best.length > 1 ? best.filter(({ one }) => alike(one, word)) : best;
    const finalists = sounding.length > 0 ? sounding : best;
    if (finalists.length === 1) return finalists[0]?.one ?? null;
    const [first] = new Fuse(
      finalists.map(({ one }) => one),
      { includeScore: true, threshold: 1 },
    ).search(word);
    return first?.item ?? null;
  };

  return (token) => {
    const word = token.norm;
    if (token.kind !== 'word' || word.length < MIN_LENGTH || !/^[a-z]+$/.test(word) || words.has(word)) return null;
    let found = memo.get(token.lower);
    if (found === undefined) {
      // "bronchits" is no plural: its norm "bronchit" has lost a letter that the slip had left.
      found =
        known(word) || known(token.lower)
          ? null
          : (rescue(word) ?? (word === token.lower ? null : rescue(token.lower)));
      memo.set(token.lower, found);
      if (memo.size > 20_000) memo.clear();
    }
    return found;
  };
}

/** Forms of one word ("diabetology", "diabetologist") are other words, not slips of the pen. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) || (long.length === short.length && long.slice(0, -1) === short.slice(0, -1));
}

/** Beginnings that change what a word means: "intrarenal" is not "infrarenal", and "hypo" is never a slip for "hyper". */
const PREFIXES = [
  ...['hypo', 'hyper', 'intra', 'inter', 'infra', 'extra', 'supra', 'super', 'peri', 'para', 'pre', 'post'],
  ...['retro', 'endo', 'epi', 'ecto', 'sub', 'poly', 'oligo', 'brady', 'tachy', 'hemato', 'hepato', 'ureter', 'urethr'],
];

function keepsPrefix(written: string, meant: string): boolean {
  const prefixOf = (word: string): string => PREFIXES.find((prefix) => word.startsWith(prefix)) ?? '';
  const prefix = prefixOf(written);
  return prefix === '' || prefix === prefixOf(meant);
}

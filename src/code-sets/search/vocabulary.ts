import { findString, type PackedStrings, stringAt } from '../flat';
import { lowerBound } from '../lower-bound';

/** The words of all entries, ascending, and in how many entries each stands. */
export interface Vocabulary {
  readonly words: PackedStrings;
  readonly entryCounts: Uint32Array;
  readonly entries: number;
}

/** Id of `word`, or -1. */
export function wordId(vocabulary: Vocabulary, word: string): number {
  return findString(vocabulary.words, word);
}

/** What a word tells about an entry: more, the fewer entries have it (inverse document frequency). */
export function wordWeight({ entries, entryCounts }: Vocabulary, id: number): number {
  return Math.log(1 + entries / Math.max(1, entryCounts[id] ?? 1));
}

/** A word that many entries have and one that none has, for slots that nothing fills. */
export function unknownWeight({ entries }: Vocabulary): number {
  return Math.log(1 + entries) / 2;
}

/** Ids of the words that begin with `start` and are longer; of many, those of most entries. */
export function completionsOf(vocabulary: Vocabulary, start: string, limit: number): number[] {
  const { words, entryCounts } = vocabulary;
  const found: number[] = [];
  for (
    let id = lowerBound(0, words.starts.length - 1, (at) => stringAt(words, at) < start);
    id < words.starts.length - 1;
    id++
  ) {
    const word = stringAt(words, id);
    if (!word.startsWith(start)) break;
    if (word !== start) found.push(id);
  }
  return found.sort((a, b) => (entryCounts[b] as number) - (entryCounts[a] as number) || a - b).slice(0, limit);
}

import { MINOR_SHARE } from './minor-words';
import type { QueryWord } from './readings';
import type { SearchIndex } from './search-index';
import { similarWords } from './similar-words';
import { completionsOf, unknownWeight, wordId, wordWeight } from './vocabulary';

/** A word of a query and the words of the vocabulary that can fill it, the likeliest first. */
export interface Slot {
  readonly weight: number;
  readonly fillers: readonly { readonly id: number; readonly likeness: number }[];
  /** It stands after "without": wording that has it plainly means something else. */
  readonly absent: boolean;
}

const MAX_COMPLETIONS = 32;
const MIN_START = 3;
/** Of the word that is being typed. */
const MIN_TYPED = 2;
/** A word that is there as written may still be the beginning of another that is being typed. */
const TYPED_ON = 0.5;
/** A word that is there as written was most likely meant. */
const MEANT_OTHERWISE = 0.85;

/**
 * The slot of a word. Known words stand for themselves, the last of a query also for words that it begins; unknown ones for
 * words that they begin or resemble. With `resembling`, known words too.
 */
export function slotOf(
  { word, written, absent, minor }: QueryWord,
  isLast: boolean,
  resembling: boolean,
  index: SearchIndex,
): Slot {
  const { vocabulary } = index;
  const id = wordId(vocabulary, word);
  const likeness = new Map<number, number>();
  const add = (one: number, alike: number): void => {
    likeness.set(one, Math.max(likeness.get(one) ?? 0, alike));
  };
  if (id !== -1) add(id, 1);
  const begins = id === -1 ? word.length >= (isLast ? MIN_TYPED : MIN_START) : isLast && word.length > MIN_START;
  if (begins) {
    for (const one of completionsOf(vocabulary, word, MAX_COMPLETIONS)) {
      const { starts } = vocabulary.words;
      const length = (starts[one + 1] as number) - (starts[one] as number);
      add(one, (0.6 + 0.35 * (word.length / length)) * (id === -1 ? 1 : TYPED_ON));
    }
  }
  if (id === -1 || resembling) {
    for (const form of new Set([word, written])) {
      for (const { id: one, likeness: alike } of similarWords(form, vocabulary, index.similarity)) {
        add(one, alike * (id === -1 ? 1 : MEANT_OTHERWISE));
      }
    }
  }
  const fillers = [...likeness]
    .map(([one, alike]) => ({ id: one, likeness: alike }))
    .sort((a, b) => b.likeness - a.likeness || a.id - b.id);
  const first = fillers[0];
  const weight = first ? wordWeight(vocabulary, first.id) : unknownWeight(vocabulary);
  return { weight: minor ? MINOR_SHARE * weight : weight, fillers, absent };
}

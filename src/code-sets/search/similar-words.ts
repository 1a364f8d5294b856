import { type PackedStrings, packStrings, stringAt } from '../flat';
import { lowerBound } from '../lower-bound';
import { editDistance } from './edit-distance';
import { hashOf, soundOf } from './sound';
import type { Vocabulary } from './vocabulary';

/** A word of the vocabulary that a query may have meant, and how surely: 1 is the word itself. */
export interface SimilarWord {
  readonly id: number;
  readonly likeness: number;
}

/** Keys of words (three letters in a row, the word's edges counting; its sound) as numbers, ascending, beside the words. */
export interface SimilarityIndex {
  /** Every form of every word, "hypertensive" beside "hypertension", and the id of the word that each is a form of. */
  readonly spellings: PackedStrings;
  readonly spellingWords: Uint32Array;
  readonly trigramKeys: Uint32Array;
  /** Offsets into `trigramWords`, one more than there are keys. */
  readonly trigramStarts: Uint32Array;
  readonly trigramWords: Uint32Array;
  readonly soundKeys: Uint32Array;
  readonly soundWords: Uint32Array;
}

const MIN_LENGTH = 4;
/** Words that share most trigrams with the query; the rest is not compared letter by letter. */
const MAX_COMPARED = 48;
const MAX_SIMILAR = 6;
const WORD = /^\p{L}+$/u;

const keyAt = (padded: string, at: number): number =>
  ((padded.charCodeAt(at) & 0xff) << 16) |
  ((padded.charCodeAt(at + 1) & 0xff) << 8) |
  (padded.charCodeAt(at + 2) & 0xff);

function trigramsOf(word: string): Set<number> {
  const padded = `^${word}$`;
  const keys = new Set<number>();
  for (let at = 0; at + 3 <= padded.length; at++) keys.add(keyAt(padded, at));
  return keys;
}

/** Indexes forms of words, by form with the id of the word, that are letters only and long enough to be misspelt. */
export function buildSimilarity(wordIds: ReadonlyMap<string, number>): SimilarityIndex {
  const forms = [...wordIds.keys()].filter((form) => form.length >= MIN_LENGTH && WORD.test(form)).sort();
  const byTrigram = new Map<number, number[]>();
  const sounds: { key: number; id: number }[] = [];
  forms.forEach((word, id) => {
    for (const key of trigramsOf(word)) {
      const list = byTrigram.get(key);
      if (list) list.push(id);
      else byTrigram.set(key, [id]);
    }
    sounds.push({ key: hashOf(soundOf(word)), id });
  });
  const keys = [...byTrigram.keys()].sort((a, b) => a - b);
  const lists = keys.map((key) => byTrigram.get(key) as number[]);
  const starts = new Uint32Array(keys.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] as number) + list.length;
  });
  sounds.sort((a, b) => a.key - b.key || a.id - b.id);
  return {
    spellings: packStrings(forms),
    spellingWords: Uint32Array.from(forms, (form) => wordIds.get(form) as number),
    trigramKeys: Uint32Array.from(keys),
    trigramStarts: starts,
    trigramWords: Uint32Array.from(lists.flat()),
    soundKeys: Uint32Array.from(sounds, ({ key }) => key),
    soundWords: Uint32Array.from(sounds, ({ id }) => id),
  };
}

/** First position in ascending `keys` that is not less than `key`. */
function placeOf(keys: Uint32Array, key: number): number {
  return lowerBound(0, keys.length, (at) => (keys[at] as number) < key);
}

/** Edits that a word of this length may have: one from four letters on, two from six, three from nine. */
const editsAllowed = (length: number): number => Math.min(3, Math.floor(length / 3));

/** What an edit costs by the share of the word that it is, less where both words sound alike. */
const EDIT_COST = 1;
const UNHEARD_EDIT_COST = 0.6;
const OTHER_SOUND = 0.08;
const OTHER_FIRST_LETTER = 0.04;
/** Of words that are equally alike, the one of more entries: a tenfold number counts so much. */
const FREQUENT = 0.015;

/** Words of `vocabulary` that `written` may stand for, the likeliest first, itself left out; none for short words and numbers. */
export function similarWords(written: string, vocabulary: Vocabulary, index: SimilarityIndex): SimilarWord[] {
  if (written.length < MIN_LENGTH || !WORD.test(written)) return [];
  const { spellings, spellingWords } = index;
  const alike = wordsOfSound(written, index);
  const found = new Map<number, number>();
  for (const form of new Set([...wordsOfTrigrams(written, spellings.starts, index), ...alike])) {
    const word = stringAt(spellings, form);
    if (word === written) continue;
    const id = spellingWords[form] as number;
    const sounds = alike.has(form);
    const limit = editsAllowed(written.length) + (sounds ? 1 : 0);
    const edits = editDistance(written, word, limit);
    if (edits > limit) continue;
    const share = edits / Math.max(written.length, word.length);
    const cost = sounds ? UNHEARD_EDIT_COST * share : EDIT_COST * share + OTHER_SOUND;
    const first = word[0] === written[0] ? 0 : OTHER_FIRST_LETTER;
    const frequent = FREQUENT * Math.log10(1 + (vocabulary.entryCounts[id] as number));
    found.set(id, Math.max(found.get(id) ?? 0, Math.min(0.97, 1 - cost - first + frequent)));
  }
  const similar = [...found].map(([id, likeness]) => ({ id, likeness }));
  return similar.sort((a, b) => b.likeness - a.likeness || a.id - b.id).slice(0, MAX_SIMILAR);
}

function wordsOfSound(written: string, { soundKeys, soundWords }: SimilarityIndex): Set<number> {
  const key = hashOf(soundOf(written));
  const found = new Set<number>();
  for (let at = placeOf(soundKeys, key); soundKeys[at] === key; at++) found.add(soundWords[at] as number);
  return found;
}

/** The words that share most trigrams with `written`, for their length. */
function wordsOfTrigrams(written: string, lengths: Uint32Array, index: SimilarityIndex): number[] {
  const shared = new Map<number, number>();
  for (const key of trigramsOf(written)) {
    const at = placeOf(index.trigramKeys, key);
    if (index.trigramKeys[at] !== key) continue;
    for (let k = index.trigramStarts[at] as number; k < (index.trigramStarts[at + 1] as number); k++) {
      const id = index.trigramWords[k] as number;
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  const dice = (id: number, count: number): number =>
    (2 * count) / (written.length + (lengths[id + 1] as number) - (lengths[id] as number));
  return [...shared]
    .filter(([, count]) => count > 1 || written.length < 6)
    .map(([id, count]) => ({ id, dice: dice(id, count) }))
    .sort((a, b) => b.dice - a.dice || a.id - b.id)
    .slice(0, MAX_COMPARED)
    .map(({ id }) => id);
}

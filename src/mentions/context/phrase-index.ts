import type { Token } from '../../text/document';
import { COUNTING, longestEnd, type PhraseMatch, type Stretch } from './phrase-match';
import type { Element, PhrasePattern, TokenClass } from './phrase-pattern';

interface Entry<T> {
  readonly pattern: PhrasePattern;
  readonly value: T;
}

/** Entries that start with one word: those that a given next word may continue, and those that need no look at it. */
interface Bucket<T> {
  readonly always: Entry<T>[];
  readonly byNext: Map<string, Entry<T>[]>;
}

/** Elements that may come next from slot `slot` on; undefined stands for the end of the phrase. */
function elementsFrom(pattern: PhrasePattern, slot: number): (Element | undefined)[] {
  const elements: (Element | undefined)[] = [];
  for (const { alternatives, optional } of pattern.slots.slice(slot)) {
    for (const [element] of alternatives) elements.push(element);
    if (!optional) return elements;
  }
  return [...elements, undefined];
}

/** Each element that a match may start with, and the elements that may follow it there. */
function openings(pattern: PhrasePattern): Map<string | TokenClass['class'], Set<Element | undefined>> {
  const found = new Map<string, Set<Element | undefined>>();
  for (const [slot, { alternatives, optional }] of pattern.slots.entries()) {
    const behind = elementsFrom(pattern, slot + 1);
    for (const [first, second] of alternatives) {
      if (first === undefined) continue;
      const key = typeof first === 'string' ? first : `{${first.class}}`;
      const nexts = found.get(key) ?? new Set();
      for (const next of second === undefined ? behind : [second]) nexts.add(next);
      found.set(key, nexts);
    }
    if (!optional) break;
  }
  return found;
}

const NUMBER_CLASSES = ['{number}', '{year}'] as const;
const COUNTING_CLASSES = ['{number}'] as const;
const SIGN_CLASSES = ['{plus}', '{minus}', '{hyphen}', '{dash}'] as const;

/** Classes that a token may be of, before its surroundings are looked at. */
function startClasses(token: Token): readonly string[] {
  if (token.kind === 'number') return NUMBER_CLASSES;
  if (token.kind === 'punctuation') return /^[-+\u2212\u2013\u2014]$/.test(token.lower) ? SIGN_CLASSES : [];
  return COUNTING.has(token.lower) ? COUNTING_CLASSES : [];
}

/** Finds authored phrases in tokens; phrases are looked up by the two tokens that they start with. */
export class PhraseIndex<T> {
  readonly #buckets = new Map<string, Bucket<T>>();

  constructor(entries: readonly Entry<T>[]) {
    for (const entry of entries) {
      for (const [key, nexts] of openings(entry.pattern)) this.#add(key, nexts, entry);
    }
  }

  #add(key: string, nexts: ReadonlySet<Element | undefined>, entry: Entry<T>): void {
    const bucket = this.#buckets.get(key) ?? { always: [], byNext: new Map<string, Entry<T>[]>() };
    this.#buckets.set(key, bucket);
    const words = [...nexts].filter((next) => typeof next === 'string');
    if (words.length < nexts.size) {
      bucket.always.push(entry);
      return;
    }
    for (const word of words) {
      const list = bucket.byNext.get(word);
      if (list === undefined) bucket.byNext.set(word, [entry]);
      else list.push(entry);
    }
  }

  /** Every phrase of the stretch, the longest match of each at each token, in text order. */
  matches(stretch: Stretch): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = stretch.first; at < stretch.end; at += 1) {
      const token = stretch.tokens[at] as Token;
      this.#collect(this.#buckets.get(token.lower), stretch, at, found);
      for (const name of startClasses(token)) this.#collect(this.#buckets.get(name), stretch, at, found);
    }
    return found;
  }

  #collect(bucket: Bucket<T> | undefined, stretch: Stretch, at: number, found: PhraseMatch<T>[]): void {
    if (bucket === undefined) return;
    const next = at + 1 < stretch.end ? stretch.tokens[at + 1]?.lower : undefined;
    const continued = next === undefined ? undefined : bucket.byNext.get(next);
    for (const entries of [bucket.always, continued ?? []]) {
      for (const { pattern, value } of entries) {
        const end = longestEnd(pattern, 0, stretch, at);
        if (end > at) found.push({ first: at, end, value });
      }
    }
  }
}

import type { Document } from '../text/document';
import type { PhraseMatch, Surroundings } from './phrase-matches';

/** Within one phrase ("pain in the right knee"). */
export const PHRASE_DISTANCE = 7;
/** Within one sentence, near enough to be about the same thing. */
export const SENTENCE_DISTANCE = 10;
/** In the heading of the problem that the sentence belongs to. */
export const HEADING_DISTANCE = 30;
/** In another sentence under the same problem heading, or in a detail line under the heading. */
export const BLOCK_DISTANCE = 40;

const BOUNDARY_COST: Readonly<Record<string, number>> = { ',': 3, ';': 10, ':': 4, '.': 10, '(': 1, ')': 1 };
const CONJUNCTION_COST: Readonly<Record<string, number>> = {
  and: 2,
  or: 2,
  but: 8,
  with: 1,
  which: 4,
  who: 4,
  that: 3,
  also: 3,
};

/** Distances in tokens, with a price on punctuation and conjunctions, so that a comma separates more than a word does. */
export interface Proximity {
  /** Distance between two ranges of one document; Infinity when nothing ties them together. 0 when one contains the other. */
  distance(a: PhraseMatch, b: PhraseMatch): number;
  /** The sentences that can be at a finite distance from sentence `index`. */
  surroundings(index: number): Surroundings;
}

/** Precomputes prefix costs over the tokens. */
export function createProximity(document: Document): Proximity {
  const { tokens, sentences } = document;
  const prefix = new Float64Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number];
    const cost =
      token.kind === 'punctuation' ? (BOUNDARY_COST[token.lower] ?? 0) : 1 + (CONJUNCTION_COST[token.lower] ?? 0);
    prefix[i + 1] = (prefix[i] as number) + cost;
  }
  const between = (a: PhraseMatch, b: PhraseMatch): number => {
    const [left, right] = a.firstToken <= b.firstToken ? [a, b] : [b, a];
    if (right.firstToken < left.endToken) return 0;
    return (prefix[right.firstToken] as number) - (prefix[left.endToken] as number) + 1;
  };
  // A problem runs from its heading to the last sentence that points at it.
  const lastOf = new Int32Array(sentences.length).map((_, index) => index);
  sentences.forEach((sentence, index) => {
    if (sentence.problemHeading !== -1) lastOf[sentence.problemHeading] = index;
  });
  return {
    surroundings(index) {
      const heading = sentences[index]?.problemHeading ?? -1;
      const first = heading === -1 ? index : heading;
      return { first, last: lastOf[first] ?? index };
    },
    distance(a, b) {
      if (a.sentence === b.sentence) return between(a, b);
      const headingOfA = sentences[a.sentence]?.problemHeading ?? -1;
      const headingOfB = sentences[b.sentence]?.problemHeading ?? -1;
      if (headingOfA === b.sentence) return HEADING_DISTANCE;
      if (headingOfB === a.sentence || (headingOfA !== -1 && headingOfA === headingOfB)) return BLOCK_DISTANCE;
      return Number.POSITIVE_INFINITY;
    },
  };
}

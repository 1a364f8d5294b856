import type { Document } from '../text/document';
import { headingRanges, type PhraseMatch, sectionOf, type TokenWindow } from './phrase-matches';

/** Within one phrase ("pain in the right knee"). */
export const PHRASE_DISTANCE = 7;
/** Within one sentence, near enough to be about the same thing. */
export const SENTENCE_DISTANCE = 10;
/** In the heading of the problem that the sentence belongs to. */
export const HEADING_DISTANCE = 30;
/** In another sentence under the same problem heading, or in a detail line under the heading. */
export const BLOCK_DISTANCE = 40;

/** Tokens to either side that are looked at within a sentence: more than the longest distance that counts. */
const REACH = 48;
/** The same within a problem, whose sentences all count alike. */
const BLOCK_REACH = 400;

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
  /** Where to look for what may be near `range`: its part of the sentence, and the problem that it belongs to. */
  surroundings(range: PhraseMatch): readonly TokenWindow[];
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
  const headings = headingRanges(document);
  // A problem runs from its heading to the last sentence that points at it.
  const lastOf = new Int32Array(sentences.length).map((_, index) => index);
  sentences.forEach((sentence, index) => {
    if (sentence.problemHeading !== -1) lastOf[sentence.problemHeading] = index;
  });
  return {
    surroundings(range) {
      const sentence = sentences[range.sentence];
      if (!sentence) return [{ firstToken: range.firstToken - REACH, endToken: range.endToken + REACH }];
      const own = {
        firstToken: Math.max(sentence.firstToken, range.firstToken - REACH),
        endToken: Math.min(sentence.endToken, range.endToken + REACH),
      };
      const heading = sentence.problemHeading === -1 ? range.sentence : sentence.problemHeading;
      const last = lastOf[heading] ?? heading;
      const title = headings[sentence.section];
      if (last === heading) return title ? [own, title] : [own];
      const top = sentences[heading] as (typeof sentences)[number];
      const windows: TokenWindow[] =
        heading === range.sentence
          ? []
          : [{ firstToken: top.firstToken, endToken: Math.min(top.endToken, top.firstToken + REACH) }];
      const blockEnd = Math.min(sentences[last]?.endToken ?? 0, range.endToken + BLOCK_REACH);
      const before = {
        firstToken: Math.max(top.endToken, range.firstToken - BLOCK_REACH),
        endToken: sentence.firstToken,
      };
      const after = { firstToken: sentence.endToken, endToken: blockEnd };
      return [own, ...(title ? [title] : []), ...windows, before, after].filter((one) => one.firstToken < one.endToken);
    },
    distance(a, b) {
      if (a.sentence === b.sentence) return between(a, b);
      // A section's heading speaks for what stands in the section ("Allergies: sulfa", "Knees: pain on the right").
      if (a.sentence < 0 || b.sentence < 0) {
        return sectionOf(document, a) === sectionOf(document, b) ? HEADING_DISTANCE : Number.POSITIVE_INFINITY;
      }
      const headingOfA = sentences[a.sentence]?.problemHeading ?? -1;
      const headingOfB = sentences[b.sentence]?.problemHeading ?? -1;
      if (headingOfA === b.sentence) return HEADING_DISTANCE;
      if (headingOfB === a.sentence || (headingOfA !== -1 && headingOfA === headingOfB)) return BLOCK_DISTANCE;
      return Number.POSITIVE_INFINITY;
    },
  };
}

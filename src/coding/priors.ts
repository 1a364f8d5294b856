/** How often something was right, of how many times the engine proposed it on the notes that the ranker was fitted on. */
export type Tally = readonly [right: number, proposed: number];

/**
 * What coders made of a code before anything is known of the note: tallies by category (three characters), by code, and by the
 * words that led to a code (`norms of the head phrase|code`). Learnt with the ranker and kept beside it.
 */
export interface Priors {
  /** Share of all proposals that were right. */
  readonly base: number;
  readonly categories: Readonly<Record<string, Tally>>;
  readonly codes: Readonly<Record<string, Tally>>;
  readonly phrases: Readonly<Record<string, Tally>>;
}

/** Nothing learnt: every share is the base. Also what a candidate gets for which there is no prior. */
export const NO_PRIORS: Priors = { base: 0.5, categories: {}, codes: {}, phrases: {} };

/** How many proposals the wider group counts for; training/train_ranker.py has the same three. */
const WEIGHT = { category: 6, code: 4, phrase: 3 };

/** Shares from 0 to 1: of the code, and of the words that led to it; each leans on the wider group where little was seen. */
export function priorsOf(code: string, phrase: string, priors: Priors): { code: number; phrase: number } {
  const category = lean(priors.categories[code.slice(0, 3)], WEIGHT.category, priors.base);
  const ofCode = lean(priors.codes[code], WEIGHT.code, category);
  return { code: ofCode, phrase: lean(priors.phrases[`${phrase}|${code}`], WEIGHT.phrase, ofCode) };
}

function lean(tally: Tally | undefined, weight: number, wider: number): number {
  return tally ? (tally[0] + weight * wider) / (tally[1] + weight) : wider;
}

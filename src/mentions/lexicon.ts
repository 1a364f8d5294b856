import { buildPhraseAutomaton, type PhraseAutomaton } from './phrase-automaton';

/** Words that carry no meaning inside a term: skipped in authored phrases and between the tokens of a match. */
export const SKIPPED_NORMS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  '-',
  '/',
  '&',
  "'s",
  'his',
  'her',
  'their',
]);

/** Leaves small words out of an authored phrase; a capital stays, since it is a letter and no article ("hepatitis A"). */
export function withoutArticles(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}'-])(?:of|the|a|an|his|her|their)(?![\p{L}\p{N}'-])/gu, ' ');
}

/** Terms in flat arrays: term t belongs to concept `concept[t]` and has parts `partStart[t] .. partStart[t + 1]`; part 0 is the head. */
export interface TermTable {
  readonly concept: Int32Array;
  /** Terms compete for the same words only within their group: a diagnosis does not displace a service. */
  readonly group: Int32Array;
  readonly partStart: Int32Array;
  /** Alternatives of part p: `alternatives[alternativeStart[p] .. alternativeStart[p + 1])`, each a phrase id. */
  readonly alternativeStart: Int32Array;
  readonly alternatives: Int32Array;
  /** Terms headed by phrase q: `headTerms[headStart[q] .. headStart[q + 1])`. */
  readonly headStart: Int32Array;
  readonly headTerms: Int32Array;
}

/** What the recognizer knows: the automaton over all phrases, and the terms that they are parts of. */
export interface Lexicon {
  readonly automaton: PhraseAutomaton;
  readonly terms: TermTable;
  /** Phrases that match only with exactly this surface form. */
  readonly exact: ReadonlyMap<number, string>;
}

/** True when some term begins with this phrase. */
export function headsTerm(terms: TermTable, phrase: number): boolean {
  return (terms.headStart[phrase + 1] ?? 0) > (terms.headStart[phrase] ?? 0);
}

/** Collects phrases, each once, and terms; then builds the automaton. */
export class LexiconBuilder {
  readonly #norms: (readonly string[])[] = [];
  readonly #exact = new Map<number, string>();
  readonly #ids = new Map<string, number>();
  readonly #terms: { concept: number; group: number; parts: readonly (readonly number[])[] }[] = [];

  /** `normalize` is the text layer's phrase normaliser, so that a phrase gets the norms that it gets in a note. */
  constructor(
    private readonly normalize: (phrase: string) => readonly string[],
    private readonly ordinaryWords: ReadonlySet<string>,
  ) {}

  /** Id of a phrase; equal norms share one id unless case decides. */
  phrase(words: string, exactCase: boolean): number {
    const norms = this.normalize(withoutArticles(words)).filter((norm) => norm === 'a' || !SKIPPED_NORMS.has(norm));
    const exact = exactCase || this.#looksOrdinary(words, norms) ? words : null;
    const key = `${exact ?? ''}\u0000${norms.join(' ')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#norms.length;
    this.#ids.set(key, id);
    this.#norms.push(norms);
    if (exact !== null) this.#exact.set(id, exact);
    return id;
  }

  /**
   * Abbreviations that must keep their capitals: one or two letters ("MI", "OA") are words or units in lower case too often; and
   * those that look like an ordinary word ("GAVE"), or would lose their S as a plural ("CRPS").
   */
  #looksOrdinary(words: string, norms: readonly string[]): boolean {
    if (!/^[A-Z][A-Z0-9]{0,5}$/.test(words)) return false;
    const lower = words.toLowerCase();
    return words.length <= 2 || this.ordinaryWords.has(lower) || norms[0] !== lower;
  }

  term(concept: number, group: number, parts: readonly (readonly number[])[]): void {
    this.#terms.push({ concept, group, parts });
  }

  build(): Lexicon {
    const partStart = [0];
    const alternativeStart = [0];
    const alternatives: number[] = [];
    const byHead: number[][] = this.#norms.map(() => []);
    this.#terms.forEach((term, index) => {
      for (const part of term.parts) {
        alternatives.push(...part);
        alternativeStart.push(alternatives.length);
      }
      partStart.push(alternativeStart.length - 1);
      for (const head of new Set(term.parts[0])) byHead[head]?.push(index);
    });
    const headStart = new Int32Array(byHead.length + 1);
    byHead.forEach((list, phrase) => {
      headStart[phrase + 1] = (headStart[phrase] as number) + list.length;
    });
    return {
      automaton: buildPhraseAutomaton(this.#norms),
      exact: this.#exact,
      terms: {
        concept: Int32Array.from(this.#terms, (term) => term.concept),
        group: Int32Array.from(this.#terms, (term) => term.group),
        partStart: Int32Array.from(partStart),
        alternativeStart: Int32Array.from(alternativeStart),
        alternatives: Int32Array.from(alternatives),
        headStart,
        headTerms: Int32Array.from(byHead.flat()),
      },
    };
  }
}

import { buildPhraseAutomaton, type PhraseAutomaton } from './phrase-automaton';

/** Words that carry no meaning inside a term: skipped in authored phrases and between the tokens of a match. */
export const SKIPPED_NORMS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  '-',
  '/',
  "'s",
  'his',
  'her',
  'their',
]);

/** Leaves small words out of an authored phrase; a capital stays, since it is a letter and no article ("hepatitis A"). */
export function withoutArticles(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}'-])(?:of|the|a|an|his|her|their)(?![\p{L}\p{N}'-])/gu, ' ');
}

/** A phrase of the lexicon: the norms that match it and, where case decides, the exact surface form. */
export interface LexiconPhrase {
  readonly norms: readonly string[];
  readonly exact: string | null;
}

/** A term of one concept: part 0 is the head; each part lists phrase ids that are alternatives of each other. */
export interface LexiconTerm {
  readonly concept: number;
  readonly parts: readonly (readonly number[])[];
}

/** What the recognizer knows: phrases, the automaton over them, and the terms that they are parts of. */
export interface Lexicon {
  readonly phrases: readonly LexiconPhrase[];
  readonly automaton: PhraseAutomaton;
  readonly terms: readonly LexiconTerm[];
  /** Phrase id -> indexes into `terms` of those with this phrase as (an alternative of) the head. */
  readonly termsByHead: ReadonlyMap<number, readonly number[]>;
}

/** Collects phrases, each once, and terms; then builds the automaton. */
export class LexiconBuilder {
  readonly #phrases: LexiconPhrase[] = [];
  readonly #ids = new Map<string, number>();
  readonly #terms: LexiconTerm[] = [];

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
    this.#ids.set(key, this.#phrases.length);
    this.#phrases.push({ norms, exact });
    return this.#phrases.length - 1;
  }

  /**
   * Abbreviations that must keep their capitals: one or two letters ("MI", "OA") are words or units in lower case too often; and
   * those that look like an ordinary word ("GAVE"), or become one as a singular ("PRES").
   */
  #looksOrdinary(words: string, norms: readonly string[]): boolean {
    if (!/^[A-Z][A-Z0-9]{0,5}$/.test(words)) return false;
    const lower = words.toLowerCase();
    return words.length <= 2 || this.ordinaryWords.has(lower) || this.ordinaryWords.has(norms[0] ?? '');
  }

  term(concept: number, parts: readonly (readonly number[])[]): void {
    this.#terms.push({ concept, parts });
  }

  build(): Lexicon {
    const termsByHead = new Map<number, number[]>();
    this.#terms.forEach((term, index) => {
      for (const head of term.parts[0] ?? []) {
        const list = termsByHead.get(head);
        if (list) list.push(index);
        else termsByHead.set(head, [index]);
      }
    });
    const automaton = buildPhraseAutomaton(this.#phrases.map((phrase) => phrase.norms));
    return { phrases: this.#phrases, automaton, terms: this.#terms, termsByHead };
  }
}

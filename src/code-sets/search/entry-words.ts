import type { Normalize } from './search-term';

/** A word of a title or term. */
export interface EntryWord {
  readonly word: string;
  /** A query that leaves it out means the same. */
  readonly free: boolean;
  /** It stands after "without": a query that has it plainly means something else. */
  readonly absent: boolean;
}

/** Wording that says only that nothing more is known: what a coder means by a bare word. */
const NOT_KNOWN =
  /\b(?:unspecified(?: whether [^,;]*)?|nos|not otherwise specified|(?:[a-z]+ )?not (?:specified|given|told)|type unspecified|initial(?: encounter(?: for closed fracture)?)?|uncomplicated|not intractable)\b/giu;
const WITHOUT = /\bwithout\b[^,;()]*/giu;
const PARENTHESES = /\([^()]*\)/gu;

/** Words that say nothing about which code is meant. */
const EMPTY_WORDS = new Set(
  (
    'of the a an and or in to by on at for from with without due as is be that this his her my i have has had who which via per ' +
    'not no'
  ).split(' '),
);

/** True for a word that search leaves out, in entries and in queries. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** The words of `text` before and after a "without" that ends at the next comma: "migraine", "aura". */
export function presentAndAbsent(
  text: string,
  normalize: Normalize,
): { readonly present: readonly string[]; readonly absent: readonly string[] } {
  const absent = text.match(WITHOUT) ?? [];
  const words = (part: string): string[] => normalize(part).filter((word) => !isEmptyWord(word));
  return { present: words(absent.length === 0 ? text : text.replace(WITHOUT, ', ')), absent: absent.flatMap(words) };
}

/**
 * The distinct words of `text` in their order of presence. Words in parentheses are free; of a title, also wording that says
 * that nothing more is known or that a usual thing is absent: "asthma" is "Unspecified asthma, uncomplicated".
 */
export function entryWords(text: string, isTitle: boolean, normalize: Normalize): EntryWord[] {
  const lower = text.toLowerCase();
  const outside = lower.replace(PARENTHESES, ' ');
  const { present, absent } = presentAndAbsent(lower, normalize);
  const kept = new Set(presentAndAbsent(outside.replace(NOT_KNOWN, ' '), normalize).present);
  const words = new Map<string, EntryWord>();
  // "Unspecified injury": some wording is nothing but such words.
  const nothingLeft = kept.size === 0;
  for (const word of present) words.set(word, { word, free: !nothingLeft && !kept.has(word), absent: false });
  const keptAbsent = new Set(isTitle ? [] : presentAndAbsent(outside, normalize).absent);
  for (const word of absent) {
    if (!words.has(word)) words.set(word, { word, free: !keptAbsent.has(word), absent: true });
  }
  return [...words.values()];
}

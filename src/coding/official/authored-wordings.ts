import { SKIPPED_NORMS, withoutArticles } from '../../mentions/lexicon';
import type { CodeFamily, FamilyKind, FamilyTerm } from '../families/code-family';

/** What the authored families already say, so that official text adds to them and never speaks against them. */
export interface AuthoredWordings {
  readonly codes: ReadonlySet<string>;
  /** True for a term that the normaliser leaves too little of to be a name. */
  isTooPlain(term: FamilyTerm): boolean;
  /**
   * True when some authored term is made of the same words, in whatever order; with `code`, only one of a family that has no code of
   * the same category, since a family of the category would lead to a code less deep.
   */
  hasTerm(term: FamilyTerm, code: string | null): boolean;
  /**
   * True when an authored term of the same words says what these codes say, or says something else. False where its family knows
   * nothing but some of these codes: it leaves the others to be read from the title.
   */
  reads(term: FamilyTerm, codes: readonly string[]): boolean;
  /** True when some of the term's words are an authored term. */
  sharesTerm(term: FamilyTerm): boolean;
  /** True when the authored families of drug effects name this substance for this effect. */
  hasSubstance(substance: string, effect: DrugEffect): boolean;
  /** What authored families of the same category, else block, else chapter are about. */
  attributesOf(code: string): FamilyAttributes;
}

export type DrugEffect = 'poisoning' | 'adverse-effect' | 'underdosing';
export type FamilyAttributes = Pick<CodeFamily, 'kind' | 'chronic' | 'sex' | 'age'>;

const MAX_COMBINATIONS = 400;
const MAX_WORDS = 7;

/** Gives a phrase the norms that it has in a note. */
export type Normalize = (phrase: string) => readonly string[];

/** The different sets of words that satisfy a term, each sorted. */
function bagsOf(term: FamilyTerm, normalize: Normalize): string[][] {
  let combinations: string[][] = [[]];
  for (const part of term.parts) {
    if (combinations.length * part.length > MAX_COMBINATIONS) return [];
    const norms = part.map((one) => normalize(withoutArticles(one.words)).filter((norm) => !isSmall(norm)));
    combinations = combinations.flatMap((words) => norms.map((one) => [...words, ...one]));
  }
  return combinations.map((words) => [...new Set(words)].sort());
}

/** Several words of which the normaliser leaves one ("Hers' disease"). */
function isTooPlain(term: FamilyTerm, bag: readonly string[]): boolean {
  return bag.length === 0 || (bag.length === 1 && (term.parts.length > 1 || / /.test(term.parts[0]?.[0]?.words ?? '')));
}

const SMALL = new Set('in on at to with for and or by from due'.split(' '));
const isSmall = (norm: string): boolean => SMALL.has(norm) || (SKIPPED_NORMS.has(norm) && norm !== 'a');

/** All sets of some of `words`, all of them included. */
function subsetsOf(words: readonly string[]): string[] {
  if (words.length > MAX_WORDS) return [words.join(' ')];
  const sets: string[] = [];
  for (let bits = 1; bits < 2 ** words.length; bits++) sets.push(words.filter((_, at) => bits & (1 << at)).join(' '));
  return sets;
}

/** Reads `families` for what they say. */
export function readAuthored(families: readonly CodeFamily[], normalizePhrase: Normalize): AuthoredWordings {
  const norms = new Map<string, readonly string[]>();
  const normalize = (phrase: string): readonly string[] => {
    const known = norms.get(phrase);
    if (known) return known;
    const found = normalizePhrase(phrase);
    norms.set(phrase, found);
    return found;
  };
  // The same term is asked about several times.
  const bags = new WeakMap<FamilyTerm, string[][]>();
  const bagsOfTerm = (term: FamilyTerm): string[][] => {
    const known = bags.get(term) ?? bagsOf(term, normalize);
    bags.set(term, known);
    return known;
  };
  const own = families.filter((family) => family.system === 'ICD-10-CM');
  const byBag = new Map<string, Set<CodeFamily>>();
  for (const family of own) {
    for (const bag of family.terms.flatMap((term) => bagsOfTerm(term))) {
      const key = bag.join(' ');
      byBag.set(key, (byBag.get(key) ?? new Set()).add(family));
    }
  }
  const substances: Record<DrugEffect, Set<string>> = {
    poisoning: new Set(),
    'adverse-effect': new Set(),
    underdosing: new Set(),
  };
  const tallies = new Map<string, Map<string, number>>();
  for (const family of own) {
    const attributes: FamilyAttributes = {
      kind: family.kind,
      chronic: family.chronic,
      sex: family.sex,
      age: family.age,
    };
    const key = JSON.stringify(attributes);
    for (const place of new Set(
      family.codes.flatMap((one) => [one.code.slice(0, 3), one.code.slice(0, 2), one.code.slice(0, 1)]),
    )) {
      const tally = tallies.get(place) ?? new Map<string, number>();
      tally.set(key, (tally.get(key) ?? 0) + 1);
      tallies.set(place, tally);
    }
    const effects = new Set(family.codes.flatMap((one) => effectOf(one.code) ?? []));
    if (effects.size === 0) continue;
    const named = family.terms.flatMap((term) =>
      term.parts.flatMap((part) => part.map((one) => normalize(one.words).join(' '))),
    );
    for (const effect of effects) for (const one of named) substances[effect].add(one);
  }
  const nearest = new Map<string, FamilyAttributes>();
  for (const [place, tally] of tallies) {
    const [most] = [...tally].sort((a, b) => b[1] - a[1]);
    if (most) nearest.set(place, JSON.parse(most[0]) as FamilyAttributes);
  }
  return {
    codes: new Set(own.flatMap((family) => family.codes.map((one) => one.code))),
    isTooPlain: (term) => bagsOfTerm(term).some((bag) => isTooPlain(term, bag)),
    hasTerm: (term, code) =>
      bagsOfTerm(term).some((bag) =>
        [...(byBag.get(bag.join(' ')) ?? [])].some(
          (family) => code === null || !family.codes.some((one) => one.code.slice(0, 3) === code.slice(0, 3)),
        ),
      ),
    reads: (term, codes) =>
      bagsOfTerm(term).some((bag) =>
        [...(byBag.get(bag.join(' ')) ?? [])].some((family) => {
          const own = new Set(family.codes.map((one) => one.code));
          return own.size >= codes.length || ![...own].every((code) => codes.includes(code));
        }),
      ),
    sharesTerm: (term) => bagsOfTerm(term).some((bag) => subsetsOf(bag).some((key) => byBag.has(key))),
    hasSubstance: (substance, effect) => substances[effect].has(normalize(substance).join(' ')),
    attributesOf: (code) => {
      const found = nearest.get(code.slice(0, 3)) ?? nearest.get(code.slice(0, 2)) ?? nearest.get(code.slice(0, 1));
      return found ?? { kind: kindByChapter(code), chronic: false, sex: null, age: null };
    },
  };
}

/** What a code of the Table of Drugs says of the substance: characters 1 to 4 of intent are poisoning, 5 and 6 are not. */
export function effectOf(code: string): DrugEffect | null {
  if (!/^T(3[6-9]|[45]\d|6[0-5])/.test(code)) return null;
  const intent = code.charAt(6);
  if (code < 'T51' && intent === '5') return 'adverse-effect';
  return code < 'T51' && intent === '6' ? 'underdosing' : 'poisoning';
}

function kindByChapter(code: string): FamilyKind {
  if (/^[ST]/.test(code)) return 'injury';
  if (/^[VWXY]/.test(code)) return 'external-cause';
  if (code.startsWith('R')) return 'symptom';
  return code.startsWith('Z') ? 'status' : 'disease';
}

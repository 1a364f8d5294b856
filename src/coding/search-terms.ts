import type { SearchAbbreviation, SearchTerm } from '../code-sets/search/search-term';
import type { Abbreviation } from '../mentions/abbreviations';
import type { CodeFamily, Condition, FamilyCode, FamilyTerm } from './families/code-family';

/** Wordings of one term, `fracture/broken + wrist` has two; and terms of a family that are joined with refining words. */
const MAX_WORDINGS = 24;
const REFINED_TERMS = 3;
const MAX_REFINED = 12;
const HISTORY_TERMS = 12;

/** Wording of authored families for search: terms at the code of a silent note, terms with refining words at codes that ask for them. */
export function* authoredSearchTerms(families: Iterable<CodeFamily>): Generator<SearchTerm> {
  for (const { system, terms, codes, history, familyHistory } of families) {
    const plain = [...new Set(terms.flatMap(wordings))];
    for (const one of codes) {
      const texts = one.conditions.length === 0 ? plain : refined(plain.slice(0, REFINED_TERMS), one);
      for (const text of texts) yield { system, code: one.code, text, kind: 'term' };
    }
    for (const text of plain.slice(0, HISTORY_TERMS)) {
      if (history) yield { system, code: history.code, text: `history of ${text}`, kind: 'term' };
      if (familyHistory) yield { system, code: familyHistory.code, text: `family history of ${text}`, kind: 'term' };
    }
  }
}

/** Abbreviations for search: senses that can be coded, the one that needs no cue first. */
export function* searchAbbreviations(abbreviations: Iterable<Abbreviation>): Generator<SearchAbbreviation> {
  for (const { form, senses } of abbreviations) {
    const cueCount = ({ cues, sections }: (typeof senses)[number]): number => cues.length + sections.length;
    const full = [...senses]
      .sort((a, b) => Math.min(1, cueCount(a)) - Math.min(1, cueCount(b)))
      .flatMap(({ phrase }) => (phrase === null ? [] : [phrase]));
    if (full.length > 0) yield { form, senses: full };
  }
}

/** A part that asks in a note that the thing was done ("given", "ordered"); nobody need search by it. */
const DONE = new Set(['given', 'administered', 'dispensed', 'ordered', 'performed', 'provided', 'obtained', 'drawn']);

function wordings({ parts }: FamilyTerm): string[] {
  let joined = [''];
  for (const [at, part] of parts.entries()) {
    const done = at > 0 && part.some(({ words }) => DONE.has(words));
    const choices = done ? [`(${part.map(({ words }) => words).join(' ')})`] : part.map(({ words }) => words);
    joined = joined.flatMap((start) => choices.map((words) => `${start} ${words}`.trim())).slice(0, MAX_WORDINGS);
  }
  return joined;
}

/** Refiners that say nothing beside the code's title: the encounter is never searched for. */
const SILENT_REFINERS = new Set(['initial', 'subsequent', 'sequela']);

function phrasesOf({ options }: Condition): string[] {
  return options.flatMap((one) => {
    if (one.kind === 'near' || one.kind === 'anywhere') return [one.phrase.words];
    if (one.kind !== 'refiner' || SILENT_REFINERS.has(one.refiner)) return [];
    return [one.refiner.replaceAll('-', ' ')];
  });
}

/** Each term with the words of every condition; alternatives of one condition at a time, so that their number stays small. */
function refined(terms: readonly string[], { conditions }: FamilyCode): string[] {
  const phrases = conditions.map(phrasesOf).filter((one) => one.length > 0);
  if (phrases.length === 0) return [];
  const first = phrases.map((one) => one[0] as string);
  const choices = [first.join(' ')];
  phrases.forEach((alternatives, at) => {
    for (const one of alternatives.slice(1)) choices.push(first.with(at, one).join(' '));
  });
  return terms.flatMap((term) => choices.map((words) => `${term} ${words}`)).slice(0, MAX_REFINED);
}

import type { Document } from '../text/document';
import type { Abbreviation } from './abbreviations';
import { headsTerm, type Lexicon, SKIPPED_NORMS, withoutArticles } from './lexicon';
import { child } from './phrase-automaton';
import { groupMatches, type PhraseMatch, type PhraseMatches, visitMatches } from './phrase-matches';

export interface IndexedSense {
  /** Phrase ids inside the full form, by token range of that form; null when it is no codable finding. */
  readonly phrases: readonly number[] | null;
  readonly cues: readonly number[];
  readonly sections: readonly string[];
}

/** Abbreviations by the phrase id of their short form. */
export type AbbreviationIndex = ReadonlyMap<number, readonly IndexedSense[]>;

/** Links each sense to the lexicon phrases that its full form contains. */
export function indexAbbreviations(
  abbreviations: readonly Abbreviation[],
  formPhrases: readonly number[],
  cuePhrases: readonly (readonly (readonly number[])[])[],
  lexicon: Lexicon,
  normalize: (phrase: string) => readonly string[],
): AbbreviationIndex {
  const index = new Map<number, IndexedSense[]>();
  abbreviations.forEach((abbreviation, a) => {
    const senses = abbreviation.senses.map((sense, s) => ({
      phrases: sense.phrase === null ? null : phrasesOf(sense.phrase, lexicon, normalize),
      cues: cuePhrases[a]?.[s] ?? [],
      sections: sense.sections,
    }));
    const form = formPhrases[a] as number;
    index.set(form, [...(index.get(form) ?? []), ...senses]);
  });
  return index;
}

function phrasesOf(text: string, lexicon: Lexicon, normalize: (phrase: string) => readonly string[]): number[] {
  const { automaton } = lexicon;
  const norms = normalize(withoutArticles(text)).filter((norm) => norm === 'a' || !SKIPPED_NORMS.has(norm));
  const found: { phrase: number; first: number; end: number }[] = [];
  for (let first = 0; first < norms.length; first++) {
    let node = 0;
    for (let at = first; at < norms.length; at++) {
      node = child(automaton, node, automaton.vocabulary.get(norms[at] as string) ?? -2);
      if (node === -1) break;
      for (let k = automaton.phraseStarts[node] as number; k < (automaton.phraseStarts[node + 1] as number); k++) {
        const phrase = automaton.phraseIds[k] as number;
        if (!lexicon.exact.has(phrase)) found.push({ phrase, first, end: at + 1 });
      }
    }
  }
  // A shorter term inside a longer one is another thing ("hypertension" in "pulmonary hypertension"); a refiner is not.
  return found
    .filter(
      (one) =>
        !headsTerm(lexicon.terms, one.phrase) ||
        !found.some(
          (other) =>
            headsTerm(lexicon.terms, other.phrase) &&
            other.first <= one.first &&
            other.end >= one.end &&
            other.end - other.first > one.end - one.first,
        ),
    )
    .map(({ phrase }) => phrase);
}

/**
 * Chooses the sense of every abbreviation found, by section, then by cue words of the sentence and its problem heading, then the
 * default; puts the phrases of that sense in its place and removes what the letters alone had matched.
 */
export function expandAbbreviations(
  document: Document,
  lexicon: Lexicon,
  found: PhraseMatches,
  index: AbbreviationIndex,
): PhraseMatches {
  const replaced = new Map<number, { end: number; phrases: readonly number[]; match: PhraseMatch }>();
  for (const match of found.matches) {
    const senses = index.get(match.phrase);
    if (!senses) continue;
    const longer = replaced.get(match.firstToken);
    // Of the same letters, a form that asks for exactly this case knows better ("SZ" beside "sz").
    const sameEnd = longer?.end === match.endToken && !lexicon.exact.has(match.phrase);
    if (longer && (longer.end > match.endToken || sameEnd)) continue;
    const sense = chooseSense(document, match, senses, found);
    replaced.set(match.firstToken, { end: match.endToken, phrases: sense?.phrases ?? [], match });
  }
  if (replaced.size === 0) return found;
  const kept = found.matches.filter((match) => {
    const at = replaced.get(match.firstToken);
    if (!at || match.endToken > at.end || isAuthoredTerm(lexicon, match, at.phrases, index)) return true;
    // Letters that only refine other terms, or name a measured value, go on doing so where they mean one thing.
    return (at.phrases.length > 0 || index.get(match.phrase)?.length === 1) && !headsTerm(lexicon.terms, match.phrase);
  });
  const added = [...replaced.values()].flatMap((one) => one.phrases.map((phrase) => ({ ...one.match, phrase })));
  const matches = [...kept, ...added].sort(
    (a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken || a.phrase - b.phrase,
  );
  return groupMatches(matches);
}

/** A family that lists the letters as a term of its own keeps them, unless the abbreviation has senses to choose from. */
function isAuthoredTerm(
  lexicon: Lexicon,
  match: PhraseMatch,
  chosen: readonly number[],
  index: AbbreviationIndex,
): boolean {
  const senses = index.get(match.phrase);
  return chosen.length === 0 && senses?.length === 1 && headsTerm(lexicon.terms, match.phrase);
}

/** Tokens to either side in which a cue is looked for. */
const CUE_REACH = 60;

function chooseSense(
  document: Document,
  match: PhraseMatch,
  senses: readonly IndexedSense[],
  found: PhraseMatches,
): IndexedSense | undefined {
  const sentence = document.sentences[match.sentence];
  const section = document.sections[sentence?.section ?? -1]?.type ?? 'unknown';
  const heading = sentence?.problemHeading ?? -1;
  const windows = [sentence, document.sentences[heading]].filter((one) => one !== undefined);
  const nearby = (cue: number): boolean => {
    let seen = false;
    for (const window of windows) {
      const near = {
        firstToken: Math.max(window.firstToken, match.firstToken - CUE_REACH),
        endToken: Math.min(window.endToken, match.endToken + CUE_REACH),
      };
      visitMatches(found, cue, window === sentence ? near : window, (one) => {
        if (one.firstToken !== match.firstToken) seen = true;
      });
    }
    return seen;
  };
  return (
    senses.find((sense) => sense.cues.some(nearby)) ??
    senses.find((sense) => sense.sections.includes(section)) ??
    senses.find((sense) => sense.cues.length + sense.sections.length === 0)
  );
}

import { isApostrophe } from '../text/character';
import type { Document } from '../text/document';
import { type Lexicon, SKIPPED_NORMS } from './lexicon';
import { child } from './phrase-automaton';

/**
 * A lexicon phrase found in a document: half-open token range inside one sentence, or inside the heading of section n, which is
 * written as sentence -2 - n.
 */
export interface PhraseMatch {
  readonly phrase: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** All phrase matches of one document, nested ones included, in text order, and by phrase (in text order too). */
export interface PhraseMatches {
  readonly matches: readonly PhraseMatch[];
  readonly byPhrase: ReadonlyMap<number, readonly PhraseMatch[]>;
}

/** Groups `matches`, which must be in text order. */
export function groupMatches(matches: readonly PhraseMatch[]): PhraseMatches {
  const byPhrase = new Map<number, PhraseMatch[]>();
  for (const match of matches) {
    const list = byPhrase.get(match.phrase);
    if (list) list.push(match);
    else byPhrase.set(match.phrase, [match]);
  }
  return { matches, byPhrase };
}

/** A half-open range of tokens to look in. */
export interface TokenWindow {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Calls `visit` for the matches of `phrase` that begin in `window`; finds them by bisection, so that long documents cost no more. */
export function visitMatches(
  found: PhraseMatches,
  phrase: number,
  window: TokenWindow,
  visit: (match: PhraseMatch) => void,
): void {
  const list = found.byPhrase.get(phrase);
  if (!list) return;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as PhraseMatch).firstToken < window.firstToken) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < list.length; at++) {
    const match = list[at] as PhraseMatch;
    if (match.firstToken >= window.endToken) return;
    visit(match);
  }
}

/** A token may be skipped inside a match at most this many times in a row ("cancer of the left" skips two). */
const MAX_SKIP = 2;

/** Finds every phrase of `lexicon` in `document`; `norms[i]` is the norm to use for token i (after spelling rescue). */
export function findPhrases(document: Document, lexicon: Lexicon, norms: readonly string[]): PhraseMatches {
  const { automaton } = lexicon;
  const ids = new Int32Array(norms.length);
  const skippable = new Uint8Array(norms.length);
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i] as string;
    ids[i] = automaton.vocabulary.get(norm) ?? -1;
    skippable[i] = SKIPPED_NORMS.has(norm) || isPossessiveMark(document, i) || isAfterInitial(document, i) ? 1 : 0;
  }
  const matches: PhraseMatch[] = [];
  for (const { sentence: sentenceIndex, ...sentence } of stretches(document)) {
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      if (ids[first] === -1 || skippable[first] === 1) continue;
      let node = 0;
      let skipped = 0;
      for (let at = first; at < sentence.endToken; at++) {
        const next = ids[at] === -1 ? -1 : child(automaton, node, ids[at] as number);
        if (next === -1) {
          if (skippable[at] === 1 && skipped < MAX_SKIP) {
            skipped++;
            continue;
          }
          break;
        }
        node = next;
        skipped = 0;
        const from = automaton.phraseStarts[node] as number;
        const to = automaton.phraseStarts[node + 1] as number;
        for (let k = from; k < to; k++) {
          const phrase = automaton.phraseIds[k] as number;
          const exact = lexicon.exact.get(phrase);
          if (exact && !surfaceIs(document, first, at, exact)) continue;
          matches.push({ phrase, sentence: sentenceIndex, firstToken: first, endToken: at + 1 });
        }
      }
    }
  }
  return groupMatches(matches);
}

/** The apostrophe of a possessive after a final s ("Graves' disease"): a sign of its own, since it may as well close a quotation. */
function isPossessiveMark({ tokens, text }: Document, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || !isApostrophe(text.charCodeAt(token.start))) return false;
  return token.end === token.start + 1 && before.end === token.start && before.lower.endsWith('s');
}

/** The full stop of an initial before the rest of its name ("S. aureus"), not one that ends a sentence. */
function isAfterInitial({ tokens, text }: Document, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined || after === undefined || text[token.start] !== '.') return false;
  if (before.end !== before.start + 1 || before.end !== token.start || token.end !== token.start + 1) return false;
  return /[A-Z]/.test(text[before.start] as string) && /[a-z]/.test(text[after.start] as string);
}

function surfaceIs(document: Document, first: number, last: number, exact: string): boolean {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last]?.end ?? 0;
  return document.text.slice(start, end) === exact;
}

interface Stretch extends TokenWindow {
  readonly sentence: number;
}

/** Sentences and section headings, in text order. */
function stretches(document: Document): Stretch[] {
  const headings = headingRanges(document).flatMap((range, section) =>
    range ? [{ ...range, sentence: -2 - section }] : [],
  );
  const sentences = document.sentences.map(({ firstToken, endToken }, sentence) => ({
    firstToken,
    endToken,
    sentence,
  }));
  return [...sentences, ...headings].sort((a, b) => a.firstToken - b.firstToken);
}

/** Token range of each section's heading; null where there is none. */
export function headingRanges(document: Document): (TokenWindow | null)[] {
  const { tokens } = document;
  let at = 0;
  return document.sections.map(({ heading }) => {
    if (heading.end === heading.start) return null;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < heading.start) at++;
    const firstToken = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= heading.end) at++;
    return firstToken === at ? null : { firstToken, endToken: at };
  });
}

/** Index of the section that a match stands in, in its text or in its heading. */
export function sectionOf(document: Document, match: Pick<PhraseMatch, 'sentence'>): number {
  return match.sentence < 0 ? -2 - match.sentence : (document.sentences[match.sentence]?.section ?? -1);
}

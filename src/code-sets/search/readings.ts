import { findString, stringAt } from '../flat';
import { seriesOf } from '../gene-symbol';
import { joinCompounds } from './compounds';
import { isEmptyWord, presentAndAbsent } from './entry-words';
import { isMinor, isPlace } from './minor-words';
import type { SearchIndex } from './search-index';
import type { Normalize } from './search-term';
import { wordId } from './vocabulary';

/** A word of a query. */
export interface QueryWord {
  readonly word: string;
  /** As it was written, where its normal form may have lost what a slip had left: "diabtes" is no plural. */
  readonly written: string;
  /** It stands after "without". */
  readonly absent: boolean;
  /** Wording without it may well be meant; see `isMinor`. */
  readonly minor: boolean;
}

/** One way to read a query: its words, and how surely it is meant so (1 as written). */
export interface Reading {
  readonly words: readonly QueryWord[];
  readonly likelihood: number;
}

/** Words of a query that count; a mask of a slot each has 16 bits. */
const MAX_WORDS = 16;
const MAX_READINGS = 6;
const LONGEST_FORM = 3;
const SECOND_SENSE = 0.9;
const RESPACED = 0.95;
const PLACE_LEFT_OUT = 0.7;
/** What may be there or not tells nothing: "with or without situs inversus". */
const WITH_OR_WITHOUT = /\bwith or without\b[^,;]*/gu;

/**
 * Readings of `query`, as written first: abbreviations written out ("htn"), two words as one ("heart burn") and one as two
 * ("lowback"), where the vocabulary has them so. Empty when it holds no word.
 */
export function readingsOf(query: string, index: SearchIndex, normalize: Normalize): Reading[] {
  const has = (word: string): boolean => wordId(index.vocabulary, normalize(word).join(' ')) !== -1;
  const lower = joinCompounds(query.toLowerCase(), has).replace(WITH_OR_WITHOUT, ' ');
  const { present, absent } = presentAndAbsent(lower, normalize);
  const written = new Map<string, string>();
  for (const one of lower.match(/\p{L}+/gu) ?? []) {
    const [norm, ...others] = normalize(one);
    if (norm !== undefined && others.length === 0) written.set(norm, one);
  }
  const readings: Reading[] = [];
  const known = new Set<string>();
  const add = (words: readonly string[], likelihood: number): void => {
    const here = new Set(words.filter((word) => !isEmptyWord(word)));
    const all = [
      ...[...here].map((word) => ({ word, absent: false })),
      ...absent.filter((word) => !here.has(word)).map((word) => ({ word, absent: true })),
    ].slice(0, MAX_WORDS);
    const key = all.map(({ word }) => word).join(' ');
    if (all.length === 0 || known.has(key) || readings.length >= MAX_READINGS) return;
    known.add(key);
    const wording = all.map((one) => ({
      ...one,
      written: written.get(one.word) ?? one.word,
      minor: isMinor(one.word),
    }));
    readings.push({ words: wording, likelihood });
  };
  const norms = present.slice(0, 2 * MAX_WORDS);
  add(norms, 1);
  for (const { words, likelihood } of writtenOut(norms, index, normalize)) add(words, likelihood);
  for (const words of respaced(norms, index)) add(words, RESPACED);
  const series = withoutPlace(norms);
  if (series.length < norms.length) add(series, PLACE_LEFT_OUT);
  return readings;
}

/** Without a place in a series at the end: "retinitis pigmentosa type 1" is retinitis pigmentosa before it is another disease of a type 1. */
function withoutPlace(norms: readonly string[]): readonly string[] {
  if (norms.length < 3 || !isPlace(norms.at(-1) as string)) return norms;
  return norms.slice(0, norms.at(-2) === 'type' ? -2 : -1);
}

function* writtenOut(
  norms: readonly string[],
  index: SearchIndex,
  normalize: Normalize,
): Generator<{ words: string[]; likelihood: number }> {
  for (let first = 0; first < norms.length; first++) {
    for (let end = Math.min(norms.length, first + LONGEST_FORM); end > first; end--) {
      const form = norms.slice(first, end);
      let at = findString(index.forms, form.join(' '));
      if (at === -1) at = findString(index.forms, seriesOfForm(form, index) ?? '');
      if (at === -1) continue;
      const senses = stringAt(index.senses, at).split('\n');
      for (const [order, sense] of senses.entries()) {
        const words = [...norms.slice(0, first), ...normalize(sense), ...norms.slice(end)];
        yield { words, likelihood: order === 0 ? 1 : SECOND_SENSE };
      }
      break;
    }
  }
}

/** The series of a symbol that the vocabulary does not know, written as one word or two: "DFNB61", "DFNB 61". */
function seriesOfForm(form: readonly string[], { vocabulary }: SearchIndex): string | null {
  const [letters = '', place = ''] = form;
  return form.length > 2 || wordId(vocabulary, letters) !== -1 ? null : seriesOf(letters + place);
}

function* respaced(norms: readonly string[], index: SearchIndex): Generator<string[]> {
  const has = (word: string): boolean => wordId(index.vocabulary, word) !== -1;
  for (const [at, norm] of norms.entries()) {
    const next = norms[at + 1];
    if (next !== undefined && has(norm + next)) yield [...norms.slice(0, at), norm + next, ...norms.slice(at + 2)];
    if (norm.length < 6 || has(norm)) continue;
    for (let cut = norm.length - 3; cut >= 3; cut--) {
      const [left, right] = [norm.slice(0, cut), norm.slice(cut)];
      if (has(left) && has(right)) yield [...norms.slice(0, at), left, right, ...norms.slice(at + 1)];
    }
  }
}

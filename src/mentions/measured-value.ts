import type { Document } from '../text/document';
import type { PhraseMatch } from './phrase-matches';

/** A number that follows the name of a measurement, with the tokens that it stands on. */
export interface MeasuredValue {
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that may stand between a measurement's name and its value: "A1c today is elevated at 9.1". */
const BETWEEN = new Set(
  (
    'of is was at be today currently now level value score result percent about approximately around elevated increased high low ' +
    'decreased reduced improved down up to from to the a his her has been : = - ( ~ > < ,'
  ).split(' '),
);
const MAX_BETWEEN = 5;

/** The value that follows `name` in its sentence; null when the next thing is something else, a date or a ratio. */
export function valueAfter(document: Document, name: PhraseMatch): MeasuredValue | null {
  const { tokens } = document;
  const end = document.sentences[name.sentence]?.endToken ?? name.endToken;
  for (let at = name.endToken; at < Math.min(end, name.endToken + MAX_BETWEEN); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'number') {
      const next = tokens[at + 1]?.lower;
      const ratio = next === '/' && tokens[at + 2]?.kind === 'number';
      const value = Number(token.lower.replace(/,/g, ''));
      return ratio || Number.isNaN(value) ? null : { value, firstToken: at, endToken: at + 1 };
    }
    const spelled = token.kind === 'word' ? spelledValue(document, at, end) : null;
    if (spelled) return spelled;
    if (!BETWEEN.has(token.lower)) return null;
  }
  return null;
}

const NUMBER_WORD = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred'
  ).split(' '),
);
const MAX_NUMBER_WORDS = 6;

type Compromise = (text: string) => { numbers(): { json(): { number: { num: number } }[] } };
let nlp: Compromise | null = null;

function loadCompromise(): Compromise {
  const loaded = require('compromise') as Compromise & { default?: Compromise };
  return loaded.default ?? loaded;
}

/** Dictated numbers ("eight point one"): rare, so compromise reads them, on these few words only, loaded when first needed. */
function spelledValue(document: Document, first: number, sentenceEnd: number): MeasuredValue | null {
  const { tokens, text } = document;
  if (!NUMBER_WORD.has(tokens[first]?.lower ?? '')) return null;
  let end = first + 1;
  while (end < Math.min(sentenceEnd, first + MAX_NUMBER_WORDS)) {
    const word = tokens[end]?.lower ?? '';
    if (!NUMBER_WORD.has(word) && word !== 'point' && word !== '-') break;
    end++;
  }
  const words = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  nlp ??= loadCompromise();
  const value = nlp(words).numbers().json()[0]?.number.num;
  return value === undefined ? null : { value, firstToken: first, endToken: end };
}

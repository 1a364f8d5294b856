import type { FamilyTerm, Phrase } from '../families/code-family';
import { COMPOUND_HEADS, GENERAL_WORDS, INJURY_HEADS, variantsOf } from './clinical-wording';

/** A wording taken apart: the noun that it is about, and the words and phrases that make it more specific; each with alternatives. */
export interface Wording {
  readonly head: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

const PREPOSITION =
  /\b(?:of|in|due to|from|by|at|on|to|for|following|during|complicating|involving|within|into|under|as|through|while|between|against|resulting from|associated with|caused by|related to|secondary to)\b/;
const SEPARATOR = new RegExp(`\\s+${PREPOSITION.source}\\s+(?:the |an? )?|\\s*[,;:]\\s*`);
const LIST =
  /([\w'-]+(?: [\w'-]+)?), (?!with |upper |lower |inner |outer |first |second )([\w'-]+(?: [\w'-]+){0,2}),? (and|or) (?!more|less|over)/g;
const LIST_JOINT = /\s+(?:and\/or|and|or)\s+|\s*\/\s*/;
const ADJECTIVE = /(?:al|ar|ic|ary|ous|ior|oid|ive|an|ed)$/;
const MAX_PARTS = 8;

/** Reads an official wording in natural order; null when it names nothing by itself. */
export function readWording(core: string): Wording | null {
  return wordingOf(phrasesOf(core));
}

/** Phrases between prepositions and commas. */
export function phrasesOf(text: string): string[] {
  return (
    text
      .replace(/ at [\w ]+ level\b/g, '')
      .replace(/,? (?:and )?with (?=\S)/g, ', with ')
      .replace(/ or (?:more|less|over)\b/g, '')
      // "muscle, fascia and tendon": a list, whose commas separate no phrases.
      .replace(LIST, '$1 or $2 $3 ')
      .split(SEPARATOR)
      .map((chunk) => chunk.trim())
      .filter((chunk) => chunk !== '')
  );
}

/** A wording from its phrases, the one that it is about first; null when they name nothing. */
export function wordingOf(chunks: readonly string[]): Wording | null {
  const about = chunks.findIndex((chunk) => contentWords(chunk).length > 0);
  if (about < 0) return null;
  const wording = readFirst(chunks[about] as string);
  // "disorder of tyrosine metabolism" is about the metabolism.
  const general = chunks.slice(0, about).flatMap((chunk) => {
    const noun = GENERAL_HEADS.exec(chunk)?.[0];
    return noun ? [noun === 'disorder' || noun === 'disease' ? ['disorder', 'disease'] : [noun]] : [];
  });
  const parts = [...wording.parts, ...general, ...chunks.slice(about + 1).flatMap(readPart)];
  return { head: wording.head, parts: unique(parts).slice(0, MAX_PARTS) };
}

const GENERAL_HEADS = /\b(?:disease|disorder|syndrome|condition|problem)s?\b/;

/** "transverse fracture": head "fracture", part "transverse". "aortic incompetence or stenosis": two heads, one part. */
function readFirst(chunk: string): Wording {
  const alternatives = listOf(chunk)
    .map(wordsWithNoun)
    .filter((words) => words.length > 0);
  const tails = alternatives.map((words) => words.slice(-headSize(words)).join(' '));
  const last = alternatives.at(-1) ?? [];
  const first = alternatives[0] ?? [];
  // The words before the head are written once: with the last of a list, or with the first where the others are single words.
  const modified = last.length === 1 ? first : last;
  return { head: tails.flatMap(variantsOf), parts: modified.slice(0, -headSize(modified)).map(variantsOf) };
}

/** Content words; with the general noun that ends the phrase, which makes a name of the words before it ("Graves disease"). */
function wordsWithNoun(phrase: string): string[] {
  const words = contentWords(phrase);
  const noun = phrase.split(/\s+/).at(-1) ?? '';
  return words.length > 0 && !words.includes(noun) && GENERAL_HEADS.test(noun) ? [...words, noun] : words;
}

function headSize(words: readonly string[]): number {
  if (words.length < 2) return 1;
  return COMPOUND_HEADS.has(words.slice(-2).join(' ')) || GENERAL_HEADS.test(words.at(-1) as string) ? 2 : 1;
}

/** A phrase after the first: one part where it is short, else a part for each of its words. */
function readPart(chunk: string): string[][] {
  const present = /^with (.+)$/.exec(chunk)?.[1];
  const kept = listOf(present ?? chunk)
    .map(wordsWithNoun)
    .filter((words) => words.length > 0);
  if (kept.length === 0) return [];
  if (kept.length === 1 && (kept[0] as string[]).length > 3) return (kept[0] as string[]).map(variantsOf);
  const variants = kept.flatMap((words) => variantsOf(words.join(' ')));
  return [present ? variants.flatMap(presentForms) : variants];
}

/** "without foreign body" has the words of "foreign body", so that what is present is asked for with a word that says so. */
function presentForms(thing: string): string[] {
  return [
    `with ${thing}`,
    `and ${thing}`,
    `plus ${thing}`,
    `${thing} present`,
    `${thing} in`,
    `retained ${thing}`,
    `complicated by ${thing}`,
    `associated ${thing}`,
  ];
}

/** "axillary or brachial vein" is "axillary vein" or "brachial vein". */
function listOf(chunk: string): string[] {
  const pieces = chunk.split(LIST_JOINT).filter((piece) => piece !== '');
  const last = pieces.at(-1)?.split(' ') ?? [];
  return pieces.map((piece, index) =>
    index < pieces.length - 1 && last.length >= 2 && !piece.includes(' ') && ADJECTIVE.test(piece)
      ? `${piece} ${last.slice(1).join(' ')}`
      : piece,
  );
}

function contentWords(phrase: string): string[] {
  const words = phrase.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = words.filter((word, index) => !GENERAL_WORDS.has(word) || isCompound(words, index));
  return kept.some((word) => !GENERAL_WORDS.has(word)) ? kept : [];
}

function isCompound(words: readonly string[], index: number): boolean {
  return (
    COMPOUND_HEADS.has(`${words[index - 1]} ${words[index]}`) ||
    COMPOUND_HEADS.has(`${words[index]} ${words[index + 1]}`)
  );
}

function unique(parts: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = part.join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const phrase = (words: string): Phrase => ({ words: words.replace(/-/g, ' '), exactCase: false });

/** How often a word stands in official wordings; parts that are rare are looked for first, so that most terms fail at once. */
export type Frequency = (word: string) => number;

/**
 * Terms of a wording. One word is a term only where it can be nothing else; two stand together, either way round, unless they are an
 * injury and its site; three and more may stand apart.
 */
export function termsOf(wording: Wording, frequency: Frequency, line: number, single = true): FamilyTerm[] {
  const { head, parts } = wording;
  if (parts.length === 0) {
    return head
      .filter((one) => one.includes(' ') || (single && isClinicalWord(one) && frequency(one) <= COMMON))
      .map((one) => ({ parts: [[phrase(one)]], line }));
  }
  const injury = head.some((one) => INJURY_HEADS.has(one) || COMPOUND_HEADS.has(one));
  const words = parts.reduce((sum, part) => sum + ((part[0] as string).includes(' ') ? 2 : 1), head.length > 0 ? 1 : 0);
  if (parts.length === 1 && !injury && words < 4) {
    const [only] = parts as [readonly string[]];
    return [head, only].every((list) => list.length <= 6)
      ? head.flatMap((one) =>
          only.flatMap((other) => [
            { parts: [[phrase(`${other} ${one}`)]], line },
            { parts: [[phrase(`${one} ${other}`)]], line },
          ]),
        )
      : [];
  }
  const rarest = (part: readonly string[]): number =>
    Math.min(...(part[0] as string).split(/[ -]/).map((word) => frequency(word)));
  const ordered = [...parts].sort((a, b) => rarest(a) - rarest(b));
  return [{ parts: [head, ...ordered].map((part) => part.map(phrase)), line }];
}

/** A word in more wordings than this names many things ("stenosis"). */
const COMMON = 5;

/** Endings that ordinary English words do not have. */
const CLINICAL =
  /.{3}(?:itis|osis|oses|oma|omas|emia|uria|pathy|plegia|paresis|algia|rrhea|rrhage|rrhagia|ectasis|malacia|megaly|penia|cele|lysis|plasia|trophy|sclerosis|stenosis|phagia|phasia|pnea|ptysis|edema|opia|opsia|iasis|cytosis|thorax|lith|cholia|mycosis)$/;

function isClinicalWord(word: string): boolean {
  return CLINICAL.test(word);
}

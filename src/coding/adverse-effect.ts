import { child, type PhraseAutomaton } from '../mentions/phrase-automaton';
import type { PhraseMatch } from '../mentions/phrase-matches';
import type { Mention } from '../mentions/recognizer';
import type { DocumentReading } from './encounter-reading';
import type { CompiledFamily, Knowledge } from './knowledge';

/** Adverse effects of drugs: T36 to T50 with the character 5 for the intent (Guidelines I.C.19.e.5.a). */
const ADVERSE_EFFECT = /^T(3[6-9]|4\d|50)\.(\w\w5\w|\w5X\w)$/;
/** Substances taken for pleasure: their harm is a poisoning or a use disorder, not an adverse effect of a drug given properly. */
const ILLICIT = /^T(40\.[15789]|43\.6)/;

/** True for a family of adverse effects only. */
export function isAdverseEffect({ codes }: CompiledFamily): boolean {
  return codes.length > 0 && codes.every(({ code }) => ADVERSE_EFFECT.test(code));
}

/** Words between a finding and the drug that caused it, the last word last. */
const CAUSES = [
  'due to',
  'secondary to',
  'caused by',
  'related to',
  'attributed to',
  'induced by',
  'because of',
  'from',
  '2 / 2',
].map((words) => words.split(' '));
/** "From" causes what stands right before it, unless a remedy is meant: "relief of headache from ibuprofen". */
const FROM = 'from';
const REMEDY =
  /^(relie[fv]|improv|better|benefit|help|resol|control|respon|recover|wean|taper|switch|chang|transition|gone|less|decreas|reduc)/;
const REMEDY_REACH = 8;
/** Names the effect itself, without a finding. */
const REACTION = ['reaction', 'to'];
/** What may stand between the cause and the drug: "due to her use of the new". */
const FILLERS = new Set(
  'the her his their a an new recent current use of using taking starting high dose - oral iv'.split(' '),
);
const MOST_FILLERS = 4;
/** After a drug, these make it something else: "due to insulin resistance", "from vitamin D deficiency". */
const NOT_THE_DRUG = new Set(
  (
    'deficiency deficient resistance resistant overdose poisoning intoxication withdrawal noncompliance nonadherence abuse ' +
    'dependence misuse use disorder shortage loss refusal failure discontinuation cessation deprivation excess level levels'
  ).split(' '),
);

/** A drug named as the cause of what stands before it. */
export interface NamedCause {
  /** From the words of causing to the drug. */
  readonly mention: Mention;
  /** True where the words name a reaction and need no finding before them. */
  readonly isReaction: boolean;
}

/** Drugs that the note names as a cause: "due to lisinopril", "reaction to sulfa", each with the family of its adverse effect. */
export function namedCauses({ document, found }: DocumentReading, knowledge: Knowledge): NamedCause[] {
  const causes: NamedCause[] = [];
  for (const [phrase, { concept, group }] of drugsOf(knowledge)) {
    for (const match of found.byPhrase.get(phrase) ?? []) {
      if (match.sentence < 0 || NOT_THE_DRUG.has(document.tokens[match.endToken]?.lower ?? '')) continue;
      const words = wordsBefore(match, document.tokens);
      if (!words) continue;
      const { firstToken, isReaction } = words;
      const [start, end] = [document.tokens[firstToken]?.start ?? 0, document.tokens[match.endToken - 1]?.end ?? 0];
      const head: PhraseMatch = { ...match, firstToken };
      const coverage = match.endToken - firstToken;
      causes.push({ mention: { concept, group, head, parts: [], distance: 0, coverage, start, end }, isReaction });
    }
  }
  return causes;
}

function wordsBefore(
  { firstToken }: PhraseMatch,
  tokens: DocumentReading['document']['tokens'],
): { firstToken: number; isReaction: boolean } | null {
  const endsWith = (words: readonly string[], end: number): boolean =>
    end >= words.length && words.every((word, index) => tokens[end - words.length + index]?.lower === word);
  let end = firstToken;
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped++) {
    if (endsWith(REACTION, end)) return { firstToken: end - REACTION.length, isReaction: true };
    const cause = CAUSES.find((words) => endsWith(words, end));
    if (cause) {
      const first = end - cause.length;
      const before = tokens.slice(Math.max(0, first - REMEDY_REACH), first);
      if (cause[0] === FROM && before.some(({ lower }) => REMEDY.test(lower))) return null;
      return { firstToken: first, isReaction: false };
    }
    if (!FILLERS.has(tokens[end - 1]?.lower ?? '')) return null;
    end--;
  }
  return null;
}

interface EffectConcept {
  readonly concept: number;
  readonly group: number;
}

const drugsMemo = new WeakMap<Knowledge, ReadonlyMap<number, EffectConcept>>();

/** The drugs of each adverse-effect family: the second part of its terms "adverse effect + drug". */
function drugsOf(knowledge: Knowledge): ReadonlyMap<number, EffectConcept> {
  const known = drugsMemo.get(knowledge);
  if (known) return known;
  const { terms, automaton } = knowledge.lexicon;
  const drugs = new Map<number, EffectConcept>();
  for (const head of phrasesOf(['adverse', 'effect'], automaton)) {
    for (let at = terms.headStart[head] ?? 0; at < (terms.headStart[head + 1] ?? 0); at++) {
      const term = terms.headTerms[at] as number;
      const [concept, group] = [terms.concept[term] as number, terms.group[term] as number];
      const family = knowledge.family(concept);
      const part = (terms.partStart[term] as number) + 1;
      const hasOneDrug = (terms.partStart[term + 1] as number) === part + 1;
      if (!hasOneDrug || !isAdverseEffect(family) || family.codes.some(({ code }) => ILLICIT.test(code))) continue;
      const [from, to] = [terms.alternativeStart[part] as number, terms.alternativeStart[part + 1] as number];
      for (const phrase of terms.alternatives.subarray(from, to)) {
        if (!drugs.has(phrase)) drugs.set(phrase, { concept, group });
      }
    }
  }
  drugsMemo.set(knowledge, drugs);
  return drugs;
}

function phrasesOf(words: readonly string[], automaton: PhraseAutomaton): readonly number[] {
  let node = 0;
  for (const word of words) {
    const token = automaton.vocabulary.get(word);
    node = token === undefined ? -1 : child(automaton, node, token);
    if (node === -1) return [];
  }
  return [...automaton.phraseIds.subarray(automaton.phraseStarts[node], automaton.phraseStarts[node + 1])];
}

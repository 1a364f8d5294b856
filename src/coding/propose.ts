import type { Assertion } from '../mentions/assertion';
import { child } from '../mentions/phrase-automaton';
import { sectionOf } from '../mentions/phrase-matches';
import { PHRASE_DISTANCE } from '../mentions/proximity';
import type { Mention } from '../mentions/recognizer';
import type { SectionType } from '../text/document';
import { isAdverseEffect, namedCauses } from './adverse-effect';
import type { Candidate, Rejection, Support } from './candidate';
import { type Disposition, dispose, misfitOf } from './disposition';
import type { DocumentReading } from './encounter-reading';
import type { CompiledCode, CompiledFamily, Knowledge } from './knowledge';
import { type Elsewhere, type EncounterContext, type RefinedCode, refine } from './refine';
import type { Encounter } from './suggestion';

/** Candidates with at least one supporting mention, and what was seen but may not be offered. */
export interface Proposal {
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
}

interface Seen {
  readonly mention: Mention;
  readonly reading: DocumentReading;
  readonly family: CompiledFamily;
  readonly disposition: Disposition;
  readonly rivals: number;
}

interface Draft {
  candidate: Omit<Candidate, 'supports'>;
  supports: Support[];
}

const MAX_SIBLINGS = 12;

/** Leads every mention to a code by main term and refiners, in two passes so that combination codes see their partners. */
export function propose(readings: readonly DocumentReading[], encounter: Encounter, knowledge: Knowledge): Proposal {
  const seen = readings.flatMap((reading) => see(reading, encounter, knowledge));
  const elsewhere = new Map<number, readonly Elsewhere[]>();
  const sexWords = wordsOfSex(encounter, knowledge);
  const first = collect(seen, knowledge, { readings, supportedCodes: new Set(), elsewhere, sexWords });
  // What a condition asks for is a diagnosis; a service may be spelled like one.
  const diagnoses = first.candidates.filter(({ system }) => system === 'ICD-10-CM');
  const supportedCodes = new Set(diagnoses.map(({ code }) => code));
  return supportedCodes.size === 0
    ? first
    : collect(seen, knowledge, { readings, supportedCodes, elsewhere, sexWords });
}

/** The mentions of a document with what each may become. */
function see(reading: DocumentReading, encounter: Encounter, knowledge: Knowledge): Seen[] {
  const { document, mentions } = reading;
  const claims = claimsByToken(reading);
  const misfits: Seen[] = [];
  const seen = mentions.flatMap((mention): Seen[] => {
    const family = knowledge.family(mention.concept);
    const ofRelative = relativesDisease(mention, family, reading, knowledge);
    if (ofRelative) return [seeRelatives(ofRelative, reading, encounter)];
    const section = document.sections[sectionOf(document, mention.head)]?.type ?? 'unknown';
    const disposition = dispose(assertionOf(mention, family, section, reading), family, section, encounter.setting);
    const rivals = (claims.get(mention.head.firstToken) ?? 1) - 1;
    const one = { mention, reading, family, disposition, rivals };
    const misfit = misfitOf(family, encounter.patient);
    if (misfit === null) return [one];
    if (!('offer' in disposition)) return [];
    // What a relative has, or had, is no matter of the patient's own sex or age.
    if (disposition.offer === 'family-history') return [one];
    misfits.push({ ...one, disposition: { withhold: 'excluded', explanation: misfit } });
    return [];
  });
  // Families for each sex or age share their words: the one that fits speaks for both.
  const said = new Set(seen.flatMap(({ mention: { head } }) => tokensOf(head)));
  const conflicts = misfits.filter(
    ({ family, mention }) => family.system === 'ICD-10-CM' && !tokensOf(mention.head).some((token) => said.has(token)),
  );
  const effects = effectsOfDrugs(seen, reading, encounter, knowledge);
  const stated = [...seen, ...effects].filter(
    ({ family, disposition }) => 'offer' in disposition && isAdverseEffect(family),
  );
  const current = [...seen, ...conflicts, ...effects].filter((one) => !isPartOfEffect(one, stated));
  const allergies = bySentence(seen.filter(isAllergy));
  return current.map((one) => (isKnownReaction(one, allergies) ? { ...one, disposition: REACTION } : one));
}

function bySentence(seen: readonly Seen[]): ReadonlyMap<number, readonly Seen[]> {
  const groups = new Map<number, Seen[]>();
  for (const one of seen) {
    const { sentence } = one.mention.head;
    const group = groups.get(sentence);
    if (group) group.push(one);
    else groups.set(sentence, [one]);
  }
  return groups;
}

/** The matches inside `range`, found by bisection in their order. */
function matchesWithin(matches: readonly Mention['head'][], range: Mention['head']): Mention['head'][] {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Mention['head']).firstToken < range.firstToken) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < matches.length && (matches[end] as Mention['head']).firstToken < range.endToken) end++;
  return matches.slice(low, end).filter(({ endToken }) => endToken <= range.endToken);
}

function seeRelatives(one: Pick<Seen, 'mention' | 'family'>, reading: DocumentReading, { setting }: Encounter): Seen {
  const { head } = one.mention;
  const section = reading.document.sections[sectionOf(reading.document, head)]?.type ?? 'unknown';
  return { ...one, reading, disposition: dispose(reading.assess(head), one.family, section, setting), rivals: 0 };
}

/** "History of prostate cancer in his brother": the disease that a personal history names, where it is a relative's. */
function relativesDisease(
  mention: Mention,
  { codes, system }: CompiledFamily,
  reading: DocumentReading,
  knowledge: Knowledge,
): Pick<Seen, 'mention' | 'family'> | null {
  if (system !== 'ICD-10-CM' || !codes.every(({ code }) => /^Z8[5-7]/.test(code))) return null;
  if (mention.parts.length > 0 || reading.assess(mention.head).experiencer !== 'family') return null;
  const { terms } = knowledge.lexicon;
  const inside = matchesWithin(reading.found.matches, mention.head);
  inside.sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));
  for (const head of inside) {
    for (let at = terms.headStart[head.phrase] ?? 0; at < (terms.headStart[head.phrase + 1] ?? 0); at++) {
      const term = terms.headTerms[at] as number;
      const isPlain = (terms.partStart[term + 1] as number) - (terms.partStart[term] as number) === 1;
      const concept = terms.concept[term] as number;
      const family = knowledge.family(concept);
      if (isPlain && family.system === 'ICD-10-CM' && family.familyHistory) {
        // The whole words stand for it: what denies the history denies the disease.
        return { mention: { ...mention, concept, head: { ...mention.head, phrase: head.phrase } }, family };
      }
    }
  }
  return null;
}

/** Findings that no drug explains as an adverse effect: use disorders, poisonings, statuses, causes of injury, a wanted loss of weight. */
const NO_EFFECT = /^(F1|R63\.4|T(3[6-9]|[45]\d|6[0-5])|[V-Z])/;

/**
 * "Cough due to lisinopril": the nature of an adverse effect is coded first, then the drug (Guidelines I.C.19.e.5.a). Only
 * what is offered as current has a cause that is.
 */
function effectsOfDrugs(
  seen: readonly Seen[],
  reading: DocumentReading,
  encounter: Encounter,
  knowledge: Knowledge,
): Seen[] {
  const { document, proximity } = reading;
  const together = bySentence(seen);
  return namedCauses(reading, knowledge).flatMap(({ mention, isReaction }): Seen[] => {
    const { head } = mention;
    const beside = together.get(head.sentence) ?? [];
    const hasFinding = beside.some(
      ({ mention: other, family, disposition }) =>
        'offer' in disposition &&
        disposition.offer === 'plain' &&
        family.system === 'ICD-10-CM' &&
        other.head.firstToken < head.firstToken &&
        proximity.distance(other.head, head) <= PHRASE_DISTANCE &&
        !family.codes.every(({ code }) => NO_EFFECT.test(code)),
    );
    const isKnown = beside.some((other) => other.mention.concept === mention.concept);
    const section = document.sections[sectionOf(document, head)]?.type ?? 'unknown';
    // A bare "reaction to sulfa" of the narrative is what an allergy is known by; as a diagnosis it is one of today.
    const isDiagnosis = isReaction && REASON_SECTIONS.has(section);
    if (isKnown || !(hasFinding || isDiagnosis)) return [];
    const family = knowledge.family(mention.concept);
    const disposition = dispose(reading.assess(head), family, section, encounter.setting);
    return 'offer' in disposition && disposition.offer !== 'plain'
      ? []
      : [{ mention, reading, family, disposition, rivals: 0 }];
  });
}

/** "Allergic hives due to amoxicillin" tells of a reaction now, not of a known allergy: nothing there names an allergy. */
function isPartOfEffect(one: Seen, effects: readonly Seen[]): boolean {
  if (!isAllergy(one)) return false;
  const own = rangesOf(one.mention);
  const { tokens } = one.reading.document;
  const words = own.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
  if (words.some(({ lower }) => ALLERGIC_TO.has(lower))) return false;
  return effects.some(({ mention }) =>
    rangesOf(mention).some((range) =>
      own.some((mine) => range.firstToken < mine.endToken && mine.firstToken < range.endToken),
    ),
  );
}

const ALLERGIC_TO = new Set(['allergy', 'allergies', 'to']);

function rangesOf({ head, parts }: Mention): readonly Mention['head'][] {
  return [head, ...parts];
}

const REACTION: Disposition = {
  withhold: 'historical',
  explanation: 'The reaction that an allergy is known by, not a finding of this encounter.',
};
/** What stands between an allergy and its reaction: "penicillin allergy (hives)", "allergic to codeine - nausea". */
const BEFORE_REACTION = new Set(['(', '-', '\u2013', '\u2014', ':', 'causes', 'caused', 'reaction', '=']);

/** True for a symptom told right behind an allergy of the same sentence, as its reaction. */
function isKnownReaction(
  { mention, family, disposition, reading }: Seen,
  allergies: ReadonlyMap<number, readonly Seen[]>,
): boolean {
  if (!('offer' in disposition) || family.kind === 'status' || family.system !== 'ICD-10-CM') return false;
  return (allergies.get(mention.head.sentence) ?? []).some((other) => {
    const ends = [other.mention.head, ...other.mention.parts].map(({ endToken }) => endToken);
    const between = reading.document.tokens.slice(Math.max(...ends), mention.head.firstToken);
    return between.length > 0 && between.length <= 3 && between.every(({ lower }) => BEFORE_REACTION.has(lower));
  });
}

function isAllergy({ family, disposition }: Seen): boolean {
  return 'offer' in disposition && family.codes.every(({ code }) => /^Z(88|91\.0)/.test(code));
}

function tokensOf({ firstToken, endToken }: Mention['head']): number[] {
  return Array.from({ length: endToken - firstToken }, (_, index) => firstToken + index);
}

/** Phrases that say the patient's sex, where the encounter tells it: a condition that asks for one is met without words. */
function wordsOfSex({ patient }: Encounter, { lexicon: { automaton } }: Knowledge): ReadonlySet<number> {
  const token = automaton.vocabulary.get(patient?.sex ?? '');
  const node = token === undefined ? -1 : child(automaton, 0, token);
  if (node === -1) return new Set();
  return new Set(automaton.phraseIds.subarray(automaton.phraseStarts[node], automaton.phraseStarts[node + 1]));
}

/** Where a reason for the encounter is stated as one. */
const REASON_SECTIONS: ReadonlySet<SectionType> = new Set([
  'assessment',
  'assessment-and-plan',
  'diagnosis',
  'impression',
  'chief-complaint',
  'indication',
]);
/** Words of somebody who speaks of a screening that is yet to come. */
const SPOKEN_OF = new Set(
  'recommended recommend discussed due overdue declined declines refused offered needs ordered'.split(' '),
);

/** A stated reason for the encounter is not made hypothetical by its own words: "cervical cancer screening" is why she came. */
function assertionOf(
  mention: Mention,
  { kind }: CompiledFamily,
  section: SectionType,
  reading: DocumentReading,
): Assertion {
  const assertion = reading.assess(mention.head);
  if (kind !== 'encounter' || assertion.temporality !== 'hypothetical' || !REASON_SECTIONS.has(section))
    return assertion;
  const cues = assertion.cues.filter(({ effect }) => effect === 'hypothetical');
  const areItsOwn = cues.length > 0 && cues.every(({ start, end }) => start >= mention.start && end <= mention.end);
  const { sentences, tokens } = reading.document;
  const { firstToken = 0, endToken = 0 } = sentences[mention.head.sentence] ?? {};
  const isSpokenOf = tokens.slice(firstToken, endToken).some(({ lower }) => SPOKEN_OF.has(lower));
  return areItsOwn && !isSpokenOf ? { ...assertion, temporality: 'current' } : assertion;
}

/** How many mentions begin at the same word: families with an equal claim on it. */
function claimsByToken(reading: DocumentReading): ReadonlyMap<number, number> {
  const claims = new Map<number, number>();
  for (const { head } of reading.mentions) claims.set(head.firstToken, (claims.get(head.firstToken) ?? 0) + 1);
  return claims;
}

function collect(seen: readonly Seen[], knowledge: Knowledge, context: EncounterContext): Proposal {
  const offered = new Map<string, Draft>();
  const refused = new Map<string, Draft & Pick<Rejection, 'reason' | 'explanation'>>();
  for (const one of seen) {
    const refined = refine(one.mention, one.reading, knowledge, context);
    const { disposition, family } = one;
    for (const chosen of choose(refined)) {
      const support: Support = {
        reading: one.reading,
        mention: one.mention,
        assertion: one.reading.assess(one.mention.head),
        met: chosen.met,
        rivals: one.rivals,
      };
      if ('withhold' in disposition) {
        const key = `${family.system}|${chosen.code.code}|${disposition.withhold}`;
        const draft = refused.get(key) ?? {
          candidate: candidateOf(family, chosen.code, refined),
          supports: [],
          reason: disposition.withhold,
          explanation: disposition.explanation,
        };
        draft.supports.push(support);
        refused.set(key, draft);
        continue;
      }
      const replacement = disposition.offer === 'plain' ? null : replacementOf(family, disposition.offer);
      const code = replacement?.code ?? chosen.code.code;
      const key = `${family.system}|${code}`;
      const plain = candidateOf(family, chosen.code, refined);
      const draft = offered.get(key) ?? {
        candidate: replacement
          ? { ...plain, ...replacement, via: disposition.offer, needs: [], absorbs: [], details: 0, siblings: [] }
          : plain,
        supports: [],
      };
      draft.supports.push(support);
      offered.set(key, draft);
    }
  }
  const candidates = [...offered.values()].map(({ candidate, supports }) => ({ ...candidate, supports }));
  const rejections = [...refused.values()]
    .filter((draft) => !offered.has(`${draft.candidate.system}|${draft.candidate.code}`))
    .map(({ candidate, supports, reason, explanation }) => ({
      candidate: { ...candidate, supports },
      reason,
      explanation,
      because: null,
    }));
  return { candidates, rejections };
}

/** The best code; with its twin where one "bilateral" stands for the right and the left code. */
function choose(refined: readonly RefinedCode[]): readonly RefinedCode[] {
  const [best, ...others] = refined;
  if (!best) return [];
  return [best, ...others.filter((other) => isOtherSide(other, best))];
}

function isOtherSide(other: RefinedCode, best: RefinedCode): boolean {
  if (other.met.length !== best.met.length || other.distance !== best.distance) return false;
  const differing = other.code.compiled.filter((condition, index) => condition !== best.code.compiled[index]);
  return (
    differing.length === 1 &&
    differing[0]?.axis !== null &&
    other.met.every((met, index) => met.match !== null && met.match === best.met[index]?.match)
  );
}

function replacementOf(
  family: CompiledFamily,
  via: 'history' | 'family-history',
): { code: string; display: string } | null {
  const replacement = via === 'history' ? family.history : family.familyHistory;
  return replacement && { code: replacement.code, display: replacement.display };
}

function candidateOf(
  family: CompiledFamily,
  code: CompiledCode,
  refined: readonly RefinedCode[],
): Omit<Candidate, 'supports'> {
  const supported = new Set(refined.map((one) => one.code));
  // What one more detail would lead to: codes whose conditions contain all of this one's.
  const distinct = new Map(family.codes.map((one) => [one.code, one]));
  const siblings = [...distinct.values()]
    .filter((other) => other !== code && !supported.has(other) && other.code !== code.code && extendsCode(other, code))
    .slice(0, MAX_SIBLINGS);
  return {
    system: family.system,
    code: code.code,
    display: code.display,
    family,
    needs: code.needs,
    absorbs: code.absorbs,
    details: code.compiled.length,
    via: 'plain',
    siblings,
  };
}

/** True when `other` asks for everything that `code` asks for, and exactly one thing more. */
function extendsCode(other: CompiledCode, code: CompiledCode): boolean {
  if (other.compiled.length !== code.compiled.length + 1) return false;
  return code.compiled.every((condition) => other.compiled.some((one) => sameCondition(one, condition)));
}

function sameCondition(a: CompiledCode['compiled'][number], b: CompiledCode['compiled'][number]): boolean {
  return (
    a.axis === b.axis &&
    a.near.join() === b.near.join() &&
    a.has.join() === b.has.join() &&
    a.anywhere.join() === b.anywhere.join()
  );
}

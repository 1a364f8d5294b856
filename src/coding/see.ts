import type { Assertion } from '../mentions/assertion';
import { sectionOf } from '../mentions/phrase-matches';
import { PHRASE_DISTANCE } from '../mentions/proximity';
import type { Mention } from '../mentions/recognizer';
import type { SectionType } from '../text/document';
import { isAdverseEffect, namedCauses } from './adverse-effect';
import { type Disposition, dispose, misfitOf } from './disposition';
import type { DocumentReading } from './encounter-reading';
import type { CompiledFamily, Knowledge } from './knowledge';
import type { Encounter } from './suggestion';

/** A mention with the family that it names and what may become of it. */
export interface Seen {
  readonly mention: Mention;
  readonly reading: DocumentReading;
  readonly family: CompiledFamily;
  readonly disposition: Disposition;
  readonly rivals: number;
}

/** The mentions of a document with what each may become. */
export function see(reading: DocumentReading, encounter: Encounter, knowledge: Knowledge): Seen[] {
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

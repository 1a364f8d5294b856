import { child } from '../mentions/phrase-automaton';
import type { Candidate, Rejection, Support } from './candidate';
import type { DocumentReading } from './encounter-reading';
import type { CompiledCode, CompiledFamily, Knowledge } from './knowledge';
import { type Elsewhere, type EncounterContext, type RefinedCode, refine } from './refine';
import { type Seen, see } from './see';
import type { Encounter } from './suggestion';

/** Candidates with at least one supporting mention, and what was seen but may not be offered. */
export interface Proposal {
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
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

/** Phrases that say the patient's sex, where the encounter tells it: a condition that asks for one is met without words. */
function wordsOfSex({ patient }: Encounter, { lexicon: { automaton } }: Knowledge): ReadonlySet<number> {
  const token = automaton.vocabulary.get(patient?.sex ?? '');
  const node = token === undefined ? -1 : child(automaton, 0, token);
  if (node === -1) return new Set();
  return new Set(automaton.phraseIds.subarray(automaton.phraseStarts[node], automaton.phraseStarts[node + 1]));
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

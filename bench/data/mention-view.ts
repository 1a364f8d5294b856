import type { Candidate } from '../../src/coding/candidate';
import type { DocumentReading } from '../../src/coding/encounter-reading';
import { propose } from '../../src/coding/propose';
import { inForce } from '../../src/coding/rules/in-force';
import type { Encounter } from '../../src/coding/suggestion';
import type { Assertion } from '../../src/mentions/assertion';
import { type EngineResources, read } from '../../src/pipeline';

export const CASE_ENCOUNTER: Encounter = { id: 'case', setting: 'inpatient', serviceDate: '2026-11-02' };

const SO_NOW: Assertion = {
  polarity: 'affirmed',
  certainty: 'certain',
  temporality: 'current',
  experiencer: 'patient',
  cues: [],
};

/**
 * Candidates for "every diagnosis that the text mentions", as CodiEsp codes it: also denied, past and uncertain ones, symptoms beside
 * the disease that explains them, a general word beside the specific one, and each part of a combination. The same stages and ranker
 * as the product, without the rules that decide what to bill.
 */
export function mentionedCandidates(
  id: string,
  text: string,
  resources: EngineResources,
  encounter = CASE_ENCOUNTER,
): Candidate[] {
  const reading = read({ id, text }, resources);
  const candidatesOf = (one: DocumentReading): Candidate[] => {
    const { candidates, rejections } = propose([one], encounter, resources.knowledge);
    return [...candidates, ...rejections.map(({ candidate }) => candidate)];
  };
  const together = candidatesOf(reading);
  const alone = reading.mentions.flatMap((mention) => {
    const own = candidatesOf({ ...reading, mentions: [mention] });
    // Where the product would offer the Z code of a history, the disease is mentioned all the same.
    return own.every(({ via }) => via === 'plain')
      ? own
      : [...own, ...asRead(candidatesOf({ ...reading, mentions: [mention], assess: () => SO_NOW }), reading)];
  });
  const known = new Set(together.map(({ code }) => code));
  const candidates = [...byCode(together), ...byCode(alone.filter(({ code }) => !known.has(code)))];
  const valid = inForce(resources.codes, encounter.serviceDate)({ candidates, rejections: [] });
  return valid.candidates.filter((one) => one.system === 'ICD-10-CM');
}

/** One candidate a code, with the evidence of all. */
function byCode(candidates: readonly Candidate[]): Candidate[] {
  const unique = new Map<string, Candidate>();
  for (const one of candidates) {
    const first = unique.get(one.code);
    unique.set(one.code, first ? { ...first, supports: [...first.supports, ...one.supports] } : one);
  }
  return [...unique.values()];
}

/** What was read of each mention stays as it is. */
function asRead(candidates: readonly Candidate[], reading: DocumentReading): Candidate[] {
  return candidates.map((one) => ({
    ...one,
    supports: one.supports.map((support) => ({ ...support, reading, assertion: reading.assess(support.mention.head) })),
  }));
}

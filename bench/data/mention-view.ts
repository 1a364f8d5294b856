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
 * the disease that explains them, and a general word beside the specific one. The same stages and ranker as the product, without the
 * rules that decide what to bill.
 */
export function mentionedCandidates(
  id: string,
  text: string,
  resources: EngineResources,
  encounter = CASE_ENCOUNTER,
): Candidate[] {
  const reading = read({ id, text }, resources);
  const { candidates, rejections } = propose([reading], encounter, resources.knowledge);
  const mentioned = [
    ...candidates,
    ...rejections.map(({ candidate }) => candidate),
    ...asMentioned(candidates, reading, encounter, resources),
  ];
  const unique = new Map(mentioned.map((one) => [one.code, one]).reverse() as [string, Candidate][]);
  const proposal = { candidates: [...unique.values()].reverse(), rejections: [] };
  const valid = inForce(resources.codes, encounter.serviceDate)(proposal);
  return valid.candidates.filter((one) => one.system === 'ICD-10-CM');
}

/** The disease itself where the product would offer its Z code ("history of ..."); what was read of the mention stays as it is. */
function asMentioned(
  candidates: readonly Candidate[],
  reading: DocumentReading,
  encounter: Encounter,
  { knowledge }: EngineResources,
): Candidate[] {
  const replaced = new Set(
    candidates.filter(({ via }) => via !== 'plain').flatMap(({ supports }) => supports.map(({ mention }) => mention)),
  );
  if (replaced.size === 0) return [];
  return propose([{ ...reading, assess: () => SO_NOW }], encounter, knowledge)
    .candidates.filter(({ supports }) => supports.some(({ mention }) => replaced.has(mention)))
    .map((one) => ({
      ...one,
      supports: one.supports.map((support) => ({
        ...support,
        reading,
        assertion: reading.assess(support.mention.head),
      })),
    }));
}

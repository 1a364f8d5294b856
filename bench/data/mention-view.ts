import type { Candidate } from '../../src/coding/candidate';
import { propose } from '../../src/coding/propose';
import { inForce } from '../../src/coding/rules/in-force';
import { lessSpecific } from '../../src/coding/rules/less-specific';
import type { Encounter } from '../../src/coding/suggestion';
import { type EngineResources, read } from '../../src/pipeline';

export const CASE_ENCOUNTER: Encounter = { id: 'case', setting: 'inpatient', serviceDate: '2026-11-02' };

/**
 * Candidates for "every diagnosis that the text mentions", as CodiEsp codes it: also denied, past and uncertain ones, and symptoms
 * beside the disease that explains them. The same stages and ranker as the product, without the rules that decide what to bill.
 */
export function mentionedCandidates(
  id: string,
  text: string,
  resources: EngineResources,
  encounter = CASE_ENCOUNTER,
): Candidate[] {
  const reading = read({ id, text }, resources);
  const specific = lessSpecific(propose([reading], encounter, resources.knowledge));
  const proposal = inForce(resources.codes, encounter.serviceDate)(specific);
  const offered = new Set(proposal.candidates.map((one) => one.code));
  const more = proposal.rejections.filter((one) => !offered.has(one.candidate.code));
  const unique = new Map(more.map((one) => [one.candidate.code, one.candidate]));
  return [...proposal.candidates, ...unique.values()].filter((one) => one.system === 'ICD-10-CM');
}

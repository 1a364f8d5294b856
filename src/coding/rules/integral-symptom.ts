import { isSameKind } from '../../code-sets/systems';
import type { Candidate } from '../candidate';
import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

/** Signs and symptoms that a confirmed diagnosis routinely implies are not coded beside it (Guidelines I.B.5). */
export const integralSymptom: Rule = (proposal) =>
  withhold(proposal, 'integral-symptom', (candidate) => {
    const { integralTo } = candidate.family;
    if (integralTo.length === 0 || !isSymptom(candidate)) return null;
    const diagnosis = proposal.candidates.find(
      (other) =>
        other !== candidate &&
        isSameKind(other, candidate) &&
        other.via === 'plain' &&
        !isSymptom(other) &&
        integralTo.some((spec) => isInRange(other.code, spec)),
    );
    if (!diagnosis) return null;
    return {
      because: diagnosis,
      explanation: `A symptom that ${diagnosis.code} routinely implies (Guidelines I.B.5).`,
    };
  });

/** A symptom explains no other symptom: only a diagnosis does. */
function isSymptom({ family }: Candidate): boolean {
  return family.kind === 'symptom' || family.kind === 'finding';
}

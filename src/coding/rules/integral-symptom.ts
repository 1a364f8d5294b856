import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

/** Signs and symptoms that a confirmed diagnosis routinely implies are not coded beside it (Guidelines I.B.5). */
export const integralSymptom: Rule = (proposal) =>
  withhold(proposal, 'integral-symptom', (candidate) => {
    const { integralTo, kind } = candidate.family;
    if (integralTo.length === 0 || (kind !== 'symptom' && kind !== 'finding')) return null;
    const diagnosis = proposal.candidates.find(
      (other) => other !== candidate && other.via === 'plain' && integralTo.some((spec) => isInRange(other.code, spec)),
    );
    if (!diagnosis) return null;
    return {
      because: diagnosis,
      explanation: `A symptom that ${diagnosis.code} routinely implies (Guidelines I.B.5).`,
    };
  });

import type { Candidate } from '../candidate';
import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

interface NormalCourse {
  readonly code: string;
  /** Codes beside which it is not assigned. */
  readonly by: readonly string[];
  readonly guideline: string;
}

/** Codes that say that all went well, or that nothing remains, and what tells otherwise. */
const NORMAL_COURSES: readonly NormalCourse[] = [
  { code: 'Z34', by: ['O00-O9A'], guideline: 'I.C.15.a.1' },
  { code: 'O80', by: ['O00-O77', 'O85-O9A'], guideline: 'I.C.15.n.1' },
  { code: 'Z86.73', by: ['I69'], guideline: 'I.C.9.d.3' },
];

/** A code for a normal course gives way to what tells of a complication, or of a deficit that remained. */
export const normalCourse: Rule = (proposal) =>
  withhold(proposal, 'excluded', (candidate) => {
    if (candidate.system !== 'ICD-10-CM') return null;
    for (const { code, by, guideline } of NORMAL_COURSES) {
      if (!isInRange(candidate.code, code)) continue;
      const other = proposal.candidates.find((one) => isDiagnosisOf(one, by) && one !== candidate);
      if (other) {
        return { because: other, explanation: `It is not assigned beside ${other.code} (Guidelines ${guideline}).` };
      }
    }
    return null;
  });

function isDiagnosisOf({ system, code, via }: Candidate, ranges: readonly string[]): boolean {
  return system === 'ICD-10-CM' && via === 'plain' && ranges.some((range) => isInRange(code, range));
}

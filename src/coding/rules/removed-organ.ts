import type { Candidate } from '../candidate';
import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

interface RemovedOrgan {
  /** Statuses that say that it is gone. */
  readonly gone: readonly string[];
  /** Its diseases, which went with it. */
  readonly of: readonly string[];
  /** The services that take it: with one in this encounter, the disease was still there. */
  readonly taking: RegExp;
}

/** The uterus: fibroids, adenomyosis, polyp, hyperplasia; hysterectomy. */
const REMOVED_ORGANS: readonly RemovedOrgan[] = [
  {
    gone: ['Z90.710', 'Z90.711'],
    of: ['D25', 'N80.0', 'N84.0', 'N85'],
    taking: /^58(1[5-9]|2[0-9]|5[4-7])/,
  },
];

/** What an organ had is no longer present once it was taken in the past: it is not coded as current (Guidelines IV.J). */
export const removedOrgan: Rule = (proposal) =>
  withhold(proposal, 'historical', (candidate) => {
    if (candidate.system !== 'ICD-10-CM') return null;
    for (const { gone, of, taking } of REMOVED_ORGANS) {
      if (!of.some((range) => isInRange(candidate.code, range))) continue;
      if (proposal.candidates.some(({ system, code }) => system === 'CPT' && taking.test(code))) continue;
      // "Options include hysterectomy" may read like a status; what is told as past is one.
      const status = proposal.candidates.find(
        ({ system, code, supports }) =>
          system === 'ICD-10-CM' && gone.includes(code) && (isPast(supports) || isPast(candidate.supports)),
      );
      if (status)
        return { because: status, explanation: `${status.code}: the organ is gone, and its disease with it.` };
    }
    return null;
  });

function isPast(supports: Candidate['supports']): boolean {
  return supports.every(({ assertion }) => assertion.temporality === 'historical');
}

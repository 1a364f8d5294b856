import { type Rule, withhold } from './rule';

/** External-cause codes say how an injury came about; without an injury there is nothing to explain (Guidelines I.C.20.a). */
export const externalCause: Rule = (proposal) => {
  const injured = proposal.candidates.some(
    ({ system, code, family }) => family.kind === 'injury' || (system === 'ICD-10-CM' && /^[ST]/.test(code)),
  );
  if (injured) return proposal;
  return withhold(proposal, 'no-injury', (candidate) =>
    candidate.family.kind === 'external-cause'
      ? { because: null, explanation: 'An external cause without a documented injury (Guidelines I.C.20.a).' }
      : null,
  );
};

import { isSameKind } from '../../code-sets/systems';
import { isInRange } from './code-range';
import { type Rule, withhold } from './rule';

/** A combination code says what the codes that it absorbs say (Guidelines I.B.9): only the combination code is offered. */
export const absorbed: Rule = (proposal) =>
  withhold(proposal, 'excluded', (candidate) => {
    const combination = proposal.candidates.find(
      (other) =>
        other.code !== candidate.code &&
        isSameKind(other, candidate) &&
        other.absorbs.some((spec) => isInRange(candidate.code, spec)) &&
        // Two combination codes that absorb each other's category: the more detailed one stays.
        !(candidate.absorbs.some((spec) => isInRange(other.code, spec)) && candidate.details >= other.details),
    );
    if (!combination) return null;
    return {
      because: combination,
      explanation: `${combination.code} is a combination code that includes it (Guidelines I.B.9).`,
    };
  });

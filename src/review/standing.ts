import type { CodeReference, Decision } from './decision';
import type { ReviewState } from './review';

/** A decision that stands and is for a code. */
export type CodedDecision = Decision & { readonly code: CodeReference };

/** The last decision for each item that has one: a change of mind is a further decision, and the earlier one stays. */
export function standingDecisions(state: Pick<ReviewState, 'decisions'>): ReadonlyMap<string, Decision> {
  const standing = new Map<string, Decision>();
  for (const decision of state.decisions) {
    const earlier = standing.get(decision.itemId);
    if (!earlier || earlier.sequence < decision.sequence) standing.set(decision.itemId, decision);
  }
  return standing;
}

/** Suggested-tier items that still need a decision: none was made, or the last one put it off. Ids, in order of rank. */
export function undecidedItems(state: Pick<ReviewState, 'items' | 'decisions'>): string[] {
  const standing = standingDecisions(state);
  return state.items
    .filter(({ id, tier }) => tier === 'suggested' && (standing.get(id)?.outcome ?? 'deferred') === 'deferred')
    .map(({ id }) => id);
}

/** The standing decisions for a code, in the order in which they were made: what finalizing would assign. */
export function standingCodes(state: Pick<ReviewState, 'decisions'>): CodedDecision[] {
  return [...standingDecisions(state).values()].filter(isCoded).sort((a, b) => a.sequence - b.sequence);
}

function isCoded(decision: Decision): decision is CodedDecision {
  return decision.code !== null;
}

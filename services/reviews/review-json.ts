import type { Attestation, ReviewState } from '../../src/review/review';
import { undecidedItems } from '../../src/review/standing';
import { prepend } from '../worker/encode';
import type { Chart } from './chart';
import type { ReadableReview } from './review-store';

/**
 * A Review as it is answered. The engine's result comes behind what has become of it, as the text that it was: equal
 * rows give equal bytes, and a digest of them says what was shown.
 */
export function reviewJson(
  review: ReadableReview,
  { encounter, documents }: Chart,
  resultJson: string,
  attestation?: Attestation,
): string {
  const { state, createdAt, supersedes, supersededBy, seal } = review;
  const head = {
    id: state.id,
    status: state.status,
    version: state.version,
    createdAt,
    encounter,
    documents,
    supersedes: supersedes ?? undefined,
    supersededBy: supersededBy ?? undefined,
    decisions: state.decisions,
    undecided: undecidedItems(state),
    attestation,
    digestKey: seal.digestKey,
  };
  return prepend(head, resultJson);
}

/** What an act on a review answers of its new state. */
export function stateJson(state: ReviewState): object {
  return { id: state.id, status: state.status, version: state.version, undecided: undecidedItems(state) };
}

import { Refusal } from './refusal';
import type { ReviewState } from './review';

/** True while decisions may still be made. */
export function isOpen({ status }: Pick<ReviewState, 'status'>): boolean {
  return status === 'pending' || status === 'in-review';
}

/** Refuses what is finalized or superseded. Which review took over is the caller's to add. */
export function requireOpen(state: ReviewState): void {
  if (state.status === 'finalized') throw new Refusal('review-finalized', 'The review is finalized.');
  if (state.status === 'superseded') {
    throw new Refusal('review-superseded', 'Newer documents of the encounter have their own review.');
  }
}

/** Refuses whoever was shown another version than the one that is now: they have not seen what they would act on. */
export function requireShown(state: ReviewState, shownVersion: number): void {
  if (shownVersion !== state.version) {
    throw new Refusal('version-conflict', 'The review has changed since it was read.', [], { version: state.version });
  }
}

/** The open review that a newer review of its encounter takes over from. Nobody decides on it any more. */
export function supersede(state: ReviewState): ReviewState {
  requireOpen(state);
  return { ...state, status: 'superseded', version: state.version + 1 };
}

import type { AuditEvent } from './event';
import { carriedOf, codeFact, codesOf } from './event-facts';
import { VerificationFailed } from './verification-failed';

/** What the log has said of one review so far. */
interface ReviewSoFar {
  readonly decisions: Map<string, { readonly itemId: string; readonly code: string | undefined }>;
  /** The decision that stands for each item. */
  readonly standing: Map<string, string>;
  /** What was assigned, each code with its decision; undefined until the review is finalized. */
  assigned: ReadonlySet<string> | undefined;
}

/** The promise of the product, read from the log: no code is assigned, or leaves, without a person's decision on it. */
export interface DecisionRules {
  /** Takes the events in order. Throws VerificationFailed for the first that records what must not happen. */
  take(event: AuditEvent, index: number): void;
}

export interface DecisionRulesOptions {
  /** Events are withheld, so that what is missing may have been in one of them. */
  readonly isPartial: () => boolean;
}

/** Remembers every decision: about 200 bytes each. */
export function createDecisionRules({ isPartial }: DecisionRulesOptions): DecisionRules {
  const reviews = new Map<string, ReviewSoFar>();

  function reviewOf(event: AuditEvent, index: number): ReviewSoFar {
    if (event.reviewId === undefined) throw new VerificationFailed('wrong-event', 'the event names no review', index);
    let review = reviews.get(event.reviewId);
    if (review === undefined) {
      review = { decisions: new Map(), standing: new Map(), assigned: undefined };
      reviews.set(event.reviewId, review);
    }
    return review;
  }

  function decided(event: AuditEvent, index: number): void {
    const review = reviewOf(event, index);
    requirePerson(event, index);
    requireOpen(review, index);
    const { decisionId, itemId, code, decision } = event;
    if (decisionId === undefined || itemId === undefined) {
      throw new VerificationFailed('wrong-event', 'the event names no decision or no item', index);
    }
    const standsForCode = decision === 'accepted' || decision === 'corrected' || decision === 'added';
    keep(review, decisionId, itemId, standsForCode ? code : undefined);
  }

  function carried(event: AuditEvent, index: number): void {
    const review = reviewOf(event, index);
    const all = carriedOf(event);
    if (all === undefined) throw new VerificationFailed('wrong-event', 'the carried decisions are malformed', index);
    for (const { decisionId, itemId, fromReviewId, fromDecisionId } of all) {
      const before = reviews.get(fromReviewId)?.decisions.get(fromDecisionId);
      if (before === undefined && !isPartial()) {
        throw new VerificationFailed('undecided-code', 'a decision is carried over that nobody made', index);
      }
      keep(review, decisionId, itemId, before?.code);
    }
  }

  function finalized(event: AuditEvent, index: number): void {
    const review = reviewOf(event, index);
    requirePerson(event, index);
    requireOpen(review, index);
    const codes = codesOf(event);
    if (codes === undefined) throw new VerificationFailed('wrong-event', 'the event does not list its codes', index);
    for (const { decisionId, system, code } of codes) {
      const decision = review.decisions.get(decisionId);
      const stands = decision !== undefined && review.standing.get(decision.itemId) === decisionId;
      if (isPartial() && (decision === undefined || decision.code === undefined)) continue;
      if (!stands || decision.code !== `${system} ${code}`) {
        throw new VerificationFailed('undecided-code', 'a code is assigned that no standing decision is for', index);
      }
    }
    review.assigned = new Set(codes.map(codeFact));
  }

  function left(event: AuditEvent, index: number): void {
    if (event.reviewId === undefined) return;
    const assigned = reviews.get(event.reviewId)?.assigned;
    if (assigned === undefined) {
      if (isPartial()) return;
      throw new VerificationFailed('not-finalized', 'codes left a review that was not finalized', index);
    }
    const codes = event.facts?.codes === undefined ? [] : codesOf(event);
    if (codes === undefined) throw new VerificationFailed('wrong-event', 'the codes that left are malformed', index);
    if (!codes.every((one) => assigned.has(codeFact(one)))) {
      throw new VerificationFailed('undecided-code', 'a code left that was not assigned', index);
    }
  }

  return {
    take: (event, index) => {
      if (event.outcome !== 'success') return;
      if (event.act === 'decision.made') decided(event, index);
      else if (event.act === 'review.created') carried(event, index);
      else if (event.act === 'review.finalized') finalized(event, index);
      else if (event.act === 'assigned-codes.read' || event.act === 'assigned-codes.exported') left(event, index);
    },
  };
}

function keep(review: ReviewSoFar, decisionId: string, itemId: string, code: string | undefined): void {
  review.decisions.set(decisionId, { itemId, code });
  review.standing.set(itemId, decisionId);
}

function requirePerson({ actor }: AuditEvent, index: number): void {
  if (actor.kind !== 'person') throw new VerificationFailed('not-a-person', 'a machine decided', index);
}

function requireOpen({ assigned }: ReviewSoFar, index: number): void {
  if (assigned !== undefined) throw new VerificationFailed('closed-review', 'a finalized review was changed', index);
}

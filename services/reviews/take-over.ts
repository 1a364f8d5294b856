import { randomUUID } from 'node:crypto';
import type { EventSubject } from '../../src/audit/event';
import { carriedFact } from '../../src/audit/event-facts';
import { carryOver } from '../../src/review/carry-over';
import { isOpen, supersede } from '../../src/review/open-review';
import type { ReviewItem } from '../../src/review/review';
import type { Sql } from '../database/database';
import { readChart, textHashes } from './chart';
import { asRecorded, type RecordedDecision } from './decision-rows';
import type { Place } from './review-key';
import { type StoredReview, updateReview } from './review-store';

/** What a new review has from the one before it. */
export interface TakenOver {
  /** Its first decisions; to be written with it. */
  readonly decisions: readonly RecordedDecision[];
  /** For the event: which review, what came along and what did not, and why. */
  readonly facts: NonNullable<EventSubject['facts']>;
}

/**
 * Ends the encounter's review before this one, where it is still open, and says what of it holds in the new one. A
 * finalized review stays as it was signed and only names its successor. From an erased one nothing is carried: what it
 * rested on shall be gone.
 */
export async function takeOver(
  sql: Sql,
  { tenant, reviewId }: Place,
  previous: StoredReview | undefined,
  next: { readonly items: readonly ReviewItem[]; readonly textHashes: ReadonlyMap<string, string> },
  at: string,
): Promise<TakenOver> {
  if (previous === undefined) return { decisions: [], facts: {} };
  const { state, seal } = previous;
  const ended = isOpen(state) ? supersede(state) : state;
  await updateReview(sql, tenant, state.id, { ...ended, supersededBy: reviewId }, at);
  const facts = { [isOpen(state) ? 'superseded' : 'follows']: state.id };
  if (seal === undefined) return { decisions: [], facts };
  const chart = await readChart(sql, { tenant, reviewId: state.id }, seal);
  const { decisions, dropped, unlinked } = carryOver(state, textHashes(chart), next, randomUUID);
  const codes = new Map(state.decisions.map(({ id, code }) => [id, code]));
  return {
    // The rules know a code by its system and characters; its wording comes along as it was.
    decisions: decisions.map((decision) =>
      asRecorded(decision, codes.get(decision.carriedFrom?.decisionId ?? '') ?? null),
    ),
    facts: {
      ...facts,
      carried: decisions.map(({ id, itemId, carriedFrom }) =>
        carriedFact({
          decisionId: id,
          itemId,
          fromReviewId: state.id,
          fromDecisionId: carriedFrom?.decisionId ?? '',
        }),
      ),
      dropped: dropped.map(({ decisionId, itemId, reason }) => `${decisionId} ${itemId} ${reason}`),
      unlinked: unlinked.map(({ decisionId, itemId }) => `${decisionId} ${itemId}`),
    },
  };
}

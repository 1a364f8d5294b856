import { Refusal } from '../../src/review/refusal';
import type { Caller, Done } from '../audit/act';
import { ERASE_REASONS } from '../contract/review-request';
import type { Sql } from '../database/database';
import type { Context } from './context';
import { forgetRequests } from './kept-answers';
import { erased } from './refusals';
import { named } from './review-id';
import { stateJson } from './review-json';
import { reviewStore } from './review-store';
import type { ReviewAnswer } from './reviews';

/**
 * Removes a review's clinical text and the key to it, in whatever state the review is. Its codes, its decisions without
 * their free text, its attestation and the log stay; nobody can decide on it any more.
 */
export function eraseReview(context: Context, caller: Caller, reviewId: string, reason: string): Promise<ReviewAnswer> {
  const { tenant } = caller;
  const run = async (sql: Sql, at: string): Promise<Done<ReviewAnswer>> => {
    if (!isEraseReason(reason)) {
      // Written to the log for good: free words could name the patient.
      throw new Refusal('invalid-range', 'The reason is none of those that there are.', [
        { path: 'reason', message: `must be one of ${ERASE_REASONS.join(', ')}` },
      ]);
    }
    const { state, seal, documentsDigest } = await reviewStore(sql, tenant, context.vault).load(reviewId);
    if (seal === undefined) throw erased();
    const values = [tenant, reviewId];
    await sql.query('DELETE FROM sealed WHERE tenant = $1 AND review_id = $2', values);
    await sql.query('DELETE FROM review_key WHERE tenant = $1 AND review_id = $2', values);
    await forgetRequests(sql, tenant, reviewId);
    await sql.query('UPDATE review SET erased_at = $3, updated_at = $3 WHERE tenant = $1 AND review_id = $2', [
      ...values,
      at,
    ]);
    const { version } = state;
    return {
      subject: { reviewId, reviewVersion: version, reason, digests: { documents: documentsDigest } },
      answer: () => ({ reviewId, version, json: JSON.stringify({ review: stateJson(state) }) }),
    };
  };
  return context.writer.perform({ name: 'review.erased', caller, subject: named(reviewId), run });
}

function isEraseReason(reason: string): boolean {
  return ERASE_REASONS.some((known) => known === reason);
}

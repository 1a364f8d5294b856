import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import { readAttestation } from './attestation-rows';
import type { Context } from './context';
import { named } from './review-id';
import { reviewJson } from './review-json';
import { openSealed } from './review-key';
import { type ReadableReview, reviewStore } from './review-store';
import type { ReviewAnswer } from './reviews';

/** Answers a review as it is now; the event says, by a digest, what was shown. */
export function readReview(context: Context, caller: Caller, reviewId: string): Promise<ReviewAnswer> {
  const { tenant } = caller;
  const run = async (sql: Sql): Promise<Done<ReviewAnswer>> => {
    const review = await reviewStore(sql, tenant, context.vault).loadReadable(reviewId);
    const { json } = await readReviewJson(sql, tenant, review);
    const { version } = review.state;
    const digests = { shown: review.seal.digest('shown', json).toString('hex'), documents: review.documentsDigest };
    return {
      subject: { reviewId, reviewVersion: version, digests },
      answer: () => ({ reviewId, version, json }),
    };
  };
  return context.writer.perform({ name: 'review.read', caller, subject: named(reviewId), run });
}

/** Answers the documents' texts. */
export function readDocuments(context: Context, caller: Caller, reviewId: string): Promise<ReviewAnswer> {
  const { tenant } = caller;
  const run = async (sql: Sql): Promise<Done<ReviewAnswer>> => {
    const { state, seal, documentsDigest } = await reviewStore(sql, tenant, context.vault).loadReadable(reviewId);
    const [documents] = await openSealed(sql, { tenant, reviewId }, seal, ['documents']);
    const { version } = state;
    return {
      subject: { reviewId, reviewVersion: version, digests: { documents: documentsDigest } },
      answer: () => ({ reviewId, version, json: `{"documents":${documents}}` }),
    };
  };
  return context.writer.perform({ name: 'review.documents-read', caller, subject: named(reviewId), run });
}

/** The review as it is answered at its version, and the engine's result within it. */
export async function readReviewJson(
  sql: Sql,
  tenant: string,
  review: ReadableReview,
): Promise<{ readonly json: string; readonly resultJson: string }> {
  const place = { tenant, reviewId: review.state.id };
  const [chart = '', resultJson = ''] = await openSealed(sql, place, review.seal, ['encounter', 'result']);
  const attestation = review.state.status === 'finalized' ? await readAttestation(sql, place, review.seal) : undefined;
  return { json: reviewJson(review, JSON.parse(chart), resultJson, attestation), resultJson };
}

import { randomUUID } from 'node:crypto';
import { codeFact } from '../../src/audit/event-facts';
import type { CheckResult } from '../../src/coding/checks/check';
import { finalize } from '../../src/review/finalize';
import type { AssignedCode, Attestation, AttestationRequest, ReviewState } from '../../src/review/review';
import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import { insertAttestation } from './attestation-rows';
import { checksBeforeSigning } from './check-codes';
import type { Context } from './context';
import { suggestedCodes } from './engine-result';
import type { RepeatableAct } from './once';
import { readReviewJson } from './read-review';
import { namingSuccessor } from './refusals';
import { named } from './review-id';
import { stateJson } from './review-json';
import { type ReadableReview, reviewStore, updateReview } from './review-store';
import type { Once, ReviewAnswer } from './reviews';
import { worded } from './wording';

export interface FinalizeRequest {
  readonly attestation: AttestationRequest;
  /** Ids of the standing decisions with a code, as sequenced. */
  readonly order: readonly string[];
}

/** Turns the standing decisions into assigned codes, under a person's signature, and closes the review. */
export async function finalizeReview(
  context: Context,
  caller: Caller,
  reviewId: string,
  version: number,
  request: FinalizeRequest,
  once: Once | undefined,
): Promise<ReviewAnswer> {
  const { tenant, actor } = caller;
  // Before the act: while it runs, the other acts of its tenant wait, and the engine may be busy.
  const checks = await checksBeforeSigning(context, caller, reviewId, version, request.order);
  const run: RepeatableAct['run'] = async (sql, at) => {
    const review = await reviewStore(sql, tenant, context.vault).loadReadable(reviewId);
    const { assigned, attestation, state } = namingSuccessor(review, () =>
      finalize(review.state, version, request.order, request.attestation, actor),
    );
    const { json, resultJson } = await readReviewJson(sql, tenant, review);
    const attested = {
      id: randomUUID(),
      ...attestation,
      by: { id: actor.id, role: actor.role },
      at,
      reviewVersion: version,
      shownDigest: review.seal.digest('shown', json).toString('hex'),
      documentsDigest: review.documentsDigest,
      provenance: review.provenance,
    } satisfies Attestation;
    // In this order: codes are assigned under an attestation, and the review closes over both.
    await insertAttestation(sql, { tenant, reviewId }, attested, actor.kind, review.seal);
    await insertAssignedCodes(sql, tenant, reviewId, assigned);
    await updateReview(sql, tenant, reviewId, state, at);
    const assignedCodes = worded(assigned, suggestedCodes(resultJson));
    return { seal: review.seal, ...done(review, state, attested, assignedCodes, checks) };
  };
  return context.once.perform({ name: 'review.finalized', caller, subject: named(reviewId), run }, once);
}

async function insertAssignedCodes(
  sql: Sql,
  tenant: string,
  reviewId: string,
  assigned: readonly AssignedCode[],
): Promise<void> {
  await sql.query(
    `INSERT INTO assigned_code (tenant, review_id, position, decision_id, system, code, role)
     SELECT $1, $2, * FROM unnest($3::integer[], $4::uuid[], $5::text[], $6::text[], $7::text[])`,
    [
      tenant,
      reviewId,
      assigned.map(({ position }) => position),
      assigned.map(({ decision }) => decision.id),
      assigned.map(({ system }) => system),
      assigned.map(({ code }) => code),
      assigned.map(({ role }) => role),
    ],
  );
}

function done(
  { provenance, documentsDigest }: ReadableReview,
  state: ReviewState,
  attestation: Attestation,
  assignedCodes: readonly AssignedCode[],
  checks: readonly CheckResult[],
): Done<ReviewAnswer> {
  const { id: reviewId, version } = state;
  return {
    subject: {
      reviewId,
      reviewVersion: version,
      digests: { shown: attestation.shownDigest, documents: documentsDigest },
      provenance,
      facts: {
        attestation: attestation.id,
        shownVersion: attestation.reviewVersion,
        codes: assignedCodes.map(({ decision, system, code }) => codeFact({ decisionId: decision.id, system, code })),
        checks: checks.length,
        conflicts: checks.filter(({ isConflict }) => isConflict).length,
      },
    },
    answer: (receipt) => ({
      reviewId,
      version,
      json: JSON.stringify({ review: stateJson(state), attestation, assignedCodes, checks, receipt }),
    }),
  };
}

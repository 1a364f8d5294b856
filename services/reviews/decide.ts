import { randomUUID } from 'node:crypto';
import { codeFormFaults } from '../../src/review/code-form';
import type { CodeReference, Decision, DecisionRequest } from '../../src/review/decision';
import { decide } from '../../src/review/life-cycle';
import type { ReviewState } from '../../src/review/review';
import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import { readChart } from './chart';
import type { Context } from './context';
import { asRecorded, type DecidedCode, insertDecision, type RecordedDecision } from './decision-rows';
import type { RepeatableAct } from './once';
import { namingSuccessor, unlessRefused } from './refusals';
import { named } from './review-id';
import { stateJson } from './review-json';
import { type ReadableReview, reviewStore, updateReview } from './review-store';
import type { Once, ReviewAnswer } from './reviews';

/** Records one decision of a person on one item of an open review. */
export async function decideOnItem(
  context: Context,
  caller: Caller,
  reviewId: string,
  version: number,
  request: DecisionRequest,
  once: Once | undefined,
): Promise<ReviewAnswer> {
  const { tenant, actor } = caller;
  // Before the act: while it runs, the other acts of its tenant wait, and the engine may be busy.
  const asked = await lookUp(context, tenant, reviewId, request);
  const run: RepeatableAct['run'] = async (sql, at) => {
    const review = await reviewStore(sql, tenant, context.vault).loadReadable(reviewId);
    const documentLengths = await lengthsFor(request, sql, tenant, review);
    const { decision, state } = namingSuccessor(review, () =>
      decide(review.state, version, request, actor, at, randomUUID(), { documentLengths }),
    );
    const recorded = asRecorded(decision, codeOf(decision, asked));
    await insertDecision(sql, { tenant, reviewId }, recorded, review.seal);
    await updateReview(sql, tenant, reviewId, state, at);
    return { seal: review.seal, ...done(review, recorded, state) };
  };
  return context.once.perform({ name: 'decision.made', caller, subject: named(reviewId), run }, once);
}

/**
 * The code of a correction or addition with its wording in the edition of the encounter's date of service, or marked as one that it
 * does not have: the person answers for that alone, and the checks of the list name what stands in its place.
 */
async function lookUp(
  { findCode, look, vault }: Context,
  tenant: string,
  reviewId: string,
  { code }: DecisionRequest,
): Promise<DecidedCode | undefined> {
  if (code === undefined || codeFormFaults(code).length > 0) return undefined;
  const serviceDate = await look(tenant, async (sql) => {
    const review = await reviewStore(sql, tenant, vault).loadReadable(reviewId).catch(unlessRefused);
    return review && (await readChart(sql, { tenant, reviewId }, review.seal)).encounter.serviceDate;
  });
  const reference: CodeReference = { system: code.system, code: code.code };
  // Of a review that cannot be read nothing is decided: the act is refused, and is recorded.
  const known = serviceDate === undefined ? undefined : await findCode(code, serviceDate);
  if (known === undefined) return { ...reference, verified: false };
  return { ...reference, display: known.display, codeSet: known.codeSet, verified: true };
}

function codeOf({ code }: Decision, asked: DecidedCode | undefined): DecidedCode | null {
  if (code === null) return null;
  // Without one that was asked for it is the code that was suggested, and the suggestion has its wording.
  return asked ?? { system: code.system, code: code.code, verified: true };
}

async function lengthsFor({ span }: DecisionRequest, sql: Sql, tenant: string, { state, seal }: ReadableReview) {
  if (span === undefined) return undefined;
  const { documents } = await readChart(sql, { tenant, reviewId: state.id }, seal);
  return new Map(documents.map(({ id, length }) => [id, length]));
}

function done(review: ReadableReview, decision: RecordedDecision, state: ReviewState): Done<ReviewAnswer> {
  const { id: reviewId, version } = state;
  const { code } = decision;
  const item = review.state.items.find(({ id }) => id === decision.suggestionId);
  return {
    subject: {
      reviewId,
      reviewVersion: version,
      decisionId: decision.id,
      itemId: decision.itemId,
      code: code === null ? undefined : `${code.system} ${code.code}`,
      decision: decision.outcome,
      reason: decision.reason,
      digests: {
        // Of an addition without a suggestion there is no evidence but the documents as a whole.
        ...(item === undefined ? {} : { evidence: item.evidenceKey }),
        documents: review.documentsDigest,
        decision: review.seal.digest('decision', JSON.stringify(decision)).toString('hex'),
      },
      facts: item === undefined ? undefined : { suggested: `${item.system} ${item.code}` },
    },
    answer: (receipt) => ({
      reviewId,
      version,
      json: JSON.stringify({ decision, review: stateJson(state), receipt }),
    }),
  };
}

import type { SuggestRequest } from '../../src/coding/suggestion';
import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import type { EncodedResult } from '../worker/engine-client';
import type { Context } from './context';
import { insertDecision } from './decision-rows';
import { type NewReview, prepareReview } from './new-review';
import type { RepeatableAct } from './once';
import { reviewJson } from './review-json';
import { storeKey, storeSealed } from './review-key';
import { type ReadableReview, reviewStore } from './review-store';
import type { Once, ReviewAnswer } from './reviews';
import { type TakenOver, takeOver } from './take-over';
import { encounterKeyOf } from './tenant-key';

/** Keeps the engine's answer as a pending review, which takes over from the encounter's review before it. */
export async function createReview(
  context: Context,
  caller: Caller,
  request: SuggestRequest,
  result: EncodedResult,
  once: Once | undefined,
): Promise<ReviewAnswer> {
  const { tenant } = caller;
  const tenantKey = await context.tenantKeys.of(tenant);
  // Sealed before the act: while it runs, the other acts of its tenant wait.
  const review = prepareReview(context.vault, tenant, tenantKey, request, result);
  const encounterKey = encounterKeyOf(tenantKey, request.encounter.id);
  const run: RepeatableAct['run'] = async (sql, at) => {
    const previous = await reviewStore(sql, tenant, context.vault).loadLatest(encounterKey);
    await insertReview(sql, tenant, review, { encounterKey, supersedes: previous?.state.id ?? null, at });
    const takenOver = await takeOver(sql, { tenant, reviewId: review.id }, previous, review, at);
    for (const decision of takenOver.decisions) {
      await insertDecision(sql, { tenant, reviewId: review.id }, decision, review.seal);
    }
    const { seal } = review;
    return { seal, ...done(review, { at, supersedes: previous?.state.id ?? null, takenOver }) };
  };
  return context.once.perform({ name: 'review.created', caller, run }, once);
}

async function insertReview(
  sql: Sql,
  tenant: string,
  review: NewReview,
  row: { readonly encounterKey: Buffer; readonly supersedes: string | null; readonly at: string },
): Promise<void> {
  await sql.query(
    `INSERT INTO review (tenant, review_id, encounter_key, setting, status, version, created_at, updated_at, supersedes,
                         provenance, documents_digest)
     VALUES ($1, $2, $3, $4, 'pending', 1, $5, $5, $6, $7, $8)`,
    [
      tenant,
      review.id,
      row.encounterKey,
      review.setting,
      row.at,
      row.supersedes,
      JSON.stringify(review.provenance),
      review.documentsDigest,
    ],
  );
  await storeKey(sql, { tenant, reviewId: review.id }, review.storedKey);
  await storeSealed(sql, { tenant, reviewId: review.id }, review.sealed);
  await insertSuggestions(sql, tenant, review);
}

async function insertSuggestions(sql: Sql, tenant: string, { id, items, encoded }: NewReview): Promise<void> {
  await sql.query(
    `INSERT INTO suggestion (tenant, review_id, suggestion_id, rank, system, code, tier, confidence, evidence_key)
     SELECT $1, $2, * FROM unnest($3::text[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::real[], $9::bytea[])`,
    [
      tenant,
      id,
      items.map((item) => item.id),
      encoded.map(({ rank }) => rank),
      items.map(({ system }) => system),
      items.map(({ code }) => code),
      items.map(({ tier }) => tier),
      encoded.map(({ confidence }) => confidence),
      items.map(({ evidenceKey }) => Buffer.from(evidenceKey, 'hex')),
    ],
  );
}

function done(
  review: NewReview,
  {
    at,
    supersedes,
    takenOver,
  }: { readonly at: string; readonly supersedes: string | null; readonly takenOver: TakenOver },
): Done<ReviewAnswer> {
  const { id, setting, items, provenance, seal } = review;
  const documentsDigest = review.documentsDigest.toString('hex');
  const stored: ReadableReview = {
    state: { id, status: 'pending', version: 1, setting, items, decisions: takenOver.decisions },
    createdAt: at,
    supersedes,
    supersededBy: null,
    provenance,
    documentsDigest,
    seal,
  };
  const json = reviewJson(stored, review.chart, review.resultJson);
  const shown = seal.digest('shown', json).toString('hex');
  return {
    subject: {
      reviewId: id,
      reviewVersion: 1,
      digests: { shown, documents: documentsDigest },
      provenance,
      facts: { suggestions: items.length, ...takenOver.facts },
    },
    answer: () => ({ reviewId: id, version: 1, json }),
  };
}

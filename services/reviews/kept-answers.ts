import { Refusal } from '../../src/review/refusal';
import type { Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import { erased } from './refusals';
import { openReviewSeal, openSealed, storeSealed } from './review-key';
import type { ReviewAnswer } from './reviews';

/** Who asks, under which key, for what: as keyed hashes. */
export interface RequestHashes {
  readonly tenant: string;
  readonly actorId: string;
  readonly keyHash: Buffer;
  readonly requestHash: Buffer;
}

export type KeptAnswer = ReviewAnswer;

interface KeptRow {
  readonly requestHash: Buffer;
  readonly reviewId: string;
  readonly answerId: string;
  readonly isOld: boolean;
  readonly kekId: string | null;
  readonly wrapped: Buffer | null;
}

/** Rows that one act clears away on its way: more than it adds, so that old answers do not gather. */
const MOST_FORGOTTEN = 10;

/**
 * The answer that was kept under this key after `oldest`. Throws Refusal key-reused where something else was asked under
 * it, and review-erased where the answer went with its review.
 */
export async function keptAnswer(
  sql: Sql,
  vault: Vault,
  asked: RequestHashes,
  oldest: string,
): Promise<KeptAnswer | undefined> {
  const { tenant } = asked;
  const [row] = await sql.query<KeptRow>(
    `SELECT i.request_hash AS "requestHash", i.review_id AS "reviewId", i.answer_id AS "answerId",
            i.created_at <= $4 AS "isOld", k.kek_id AS "kekId", k.wrapped
     FROM idempotent_answer i LEFT JOIN review_key k ON k.tenant = i.tenant AND k.review_id = i.review_id
     WHERE i.tenant = $1 AND i.actor_id = $2 AND i.key_hash = $3`,
    [tenant, asked.actorId, asked.keyHash, oldest],
  );
  if (row === undefined || row.isOld) return undefined;
  const { reviewId, answerId, kekId, wrapped } = row;
  if (kekId === null || wrapped === null) throw erased();
  if (!row.requestHash.equals(asked.requestHash)) {
    throw new Refusal('key-reused', 'This key was used for another request.');
  }
  const seal = openReviewSeal(vault, tenant, reviewId, { kekId, wrapped });
  const [text = ''] = await openSealed(sql, { tenant, reviewId }, seal, [`answer:${answerId}`]);
  const lineEnd = text.indexOf('\n');
  return { reviewId, version: Number(text.slice(0, lineEnd)), json: text.slice(lineEnd + 1) };
}

/** Keeps an answer, sealed under its review's key, and forgets this key's old one and some others before `oldest`. */
export async function keepAnswer(
  sql: Sql,
  vault: Vault,
  asked: RequestHashes,
  { answerId, answer, at }: { readonly answerId: string; readonly answer: ReviewAnswer; readonly at: string },
  oldest: string,
): Promise<void> {
  const { tenant, actorId, keyHash, requestHash } = asked;
  const { reviewId, version, json } = answer;
  await forget(sql, asked, oldest);
  const [stored] = await sql.query<{ kekId: string; wrapped: Buffer }>(
    'SELECT kek_id AS "kekId", wrapped FROM review_key WHERE tenant = $1 AND review_id = $2',
    [tenant, reviewId],
  );
  if (stored === undefined) throw erased();
  const seal = openReviewSeal(vault, tenant, reviewId, stored);
  await storeSealed(sql, { tenant, reviewId }, [seal.seal(`answer:${answerId}`, `${version}\n${json}`)]);
  await sql.query(
    `INSERT INTO idempotent_answer (tenant, actor_id, key_hash, request_hash, review_id, answer_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tenant, actorId, keyHash, requestHash, reviewId, answerId, at],
  );
}

async function forget(sql: Sql, { tenant, actorId, keyHash }: RequestHashes, oldest: string): Promise<void> {
  await sql.query(
    `WITH old AS (
       DELETE FROM idempotent_answer i WHERE i.tenant = $1 AND i.created_at <= $4 AND (
         (i.actor_id = $2 AND i.key_hash = $3) OR (i.actor_id, i.key_hash) IN (
           SELECT actor_id, key_hash FROM idempotent_answer
           WHERE tenant = $1 AND created_at <= $4 ORDER BY created_at LIMIT ${MOST_FORGOTTEN}))
       RETURNING i.review_id, i.answer_id)
     DELETE FROM sealed s USING old
     WHERE s.tenant = $1 AND s.review_id = old.review_id AND s.kind = 'answer:' || old.answer_id`,
    [tenant, actorId, keyHash, oldest],
  );
}

/**
 * Lets go of what the answers of an erased review were asked for. Their keys stay until they are old: a request that is
 * sent again must not make what was erased anew.
 */
export async function forgetRequests(sql: Sql, tenant: string, reviewId: string): Promise<void> {
  const rows = await sql.query<{ actorId: string; keyHash: Buffer; answerId: string; createdAt: string }>(
    `DELETE FROM idempotent_answer WHERE tenant = $1 AND review_id = $2
     RETURNING actor_id AS "actorId", key_hash AS "keyHash", answer_id AS "answerId", created_at AS "createdAt"`,
    [tenant, reviewId],
  );
  await sql.query(
    `INSERT INTO idempotent_answer (tenant, review_id, request_hash, actor_id, key_hash, answer_id, created_at)
     SELECT $1, $2, ''::bytea, * FROM unnest($3::text[], $4::bytea[], $5::uuid[], $6::timestamptz[])`,
    [
      tenant,
      reviewId,
      rows.map(({ actorId }) => actorId),
      rows.map(({ keyHash }) => keyHash),
      rows.map(({ answerId }) => answerId),
      rows.map(({ createdAt }) => createdAt),
    ],
  );
}

import { randomUUID } from 'node:crypto';
import { Refusal } from '../../src/review/refusal';
import type { Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import { erased } from './refusals';
import { openReviewSeal, openSealed, type ReviewSeal } from './review-key';
import type { ReviewAnswer } from './reviews';

/** Who asks, under which key, for what: as keyed hashes. */
export interface RequestHashes {
  readonly tenant: string;
  readonly actorId: string;
  readonly keyHash: Buffer;
  readonly requestHash: Buffer;
}

interface KeptRow {
  readonly requestHash: Buffer | null;
  readonly reviewId: string;
  readonly answerId: string;
  readonly isOld: boolean;
  readonly kekId: string | null;
  readonly wrapped: Buffer | null;
  readonly hasOld: boolean;
}

/** What is there under a key. */
export interface Kept {
  readonly answer: ReviewAnswer | undefined;
  /** The tenant has answers that are too old, this key's among them or not. */
  readonly hasOld: boolean;
}

/** Old answers that one act clears away on its way: more than it adds, so that they do not gather. */
const MOST_FORGOTTEN = 10;

/**
 * The answer that was kept under this key after `oldest`. Throws Refusal key-reused where something else was asked under
 * it, and review-erased where the answer went with its review.
 */
export async function keptAnswer(sql: Sql, vault: Vault, asked: RequestHashes, oldest: string): Promise<Kept> {
  const { tenant } = asked;
  const [row] = await sql.query<KeptRow>(
    `SELECT i.request_hash AS "requestHash", i.review_id AS "reviewId", i.answer_id AS "answerId",
            i.created_at <= $4 AS "isOld", k.kek_id AS "kekId", k.wrapped,
            EXISTS (SELECT 1 FROM idempotent_answer WHERE tenant = $1 AND created_at <= $4) AS "hasOld"
     FROM (SELECT) one
     LEFT JOIN idempotent_answer i ON i.tenant = $1 AND i.actor_id = $2 AND i.key_hash = $3
     LEFT JOIN review_key k ON k.tenant = i.tenant AND k.review_id = i.review_id`,
    [tenant, asked.actorId, asked.keyHash, oldest],
  );
  const hasOld = row?.hasOld === true;
  if (row === undefined || row.requestHash === null || row.isOld) return { answer: undefined, hasOld };
  const { reviewId, answerId, kekId, wrapped } = row;
  if (kekId === null || wrapped === null) throw erased();
  if (!row.requestHash.equals(asked.requestHash)) {
    throw new Refusal('key-reused', 'This key was used for another request.');
  }
  const seal = openReviewSeal(vault, tenant, reviewId, { kekId, wrapped });
  const [text = ''] = await openSealed(sql, { tenant, reviewId }, seal, [`answer:${answerId}`]);
  const lineEnd = text.indexOf('\n');
  return { answer: { reviewId, version: Number(text.slice(0, lineEnd)), json: text.slice(lineEnd + 1) }, hasOld };
}

/** Keeps an answer, sealed under its review's key. */
export async function keepAnswer(
  sql: Sql,
  asked: RequestHashes,
  { answer, seal, at }: { readonly answer: ReviewAnswer; readonly seal: ReviewSeal; readonly at: string },
): Promise<void> {
  const { tenant, actorId, keyHash, requestHash } = asked;
  const { reviewId, version, json } = answer;
  const answerId = randomUUID();
  const { kind, ciphertext } = seal.seal(`answer:${answerId}`, `${version}\n${json}`);
  await sql.query(
    `WITH answer AS (
       INSERT INTO sealed (tenant, review_id, kind, ciphertext) VALUES ($1, $2, $3, $4) RETURNING tenant, review_id)
     INSERT INTO idempotent_answer (tenant, review_id, actor_id, key_hash, request_hash, answer_id, created_at)
     SELECT tenant, review_id, $5, $6, $7, $8, $9 FROM answer`,
    [tenant, reviewId, kind, ciphertext, actorId, keyHash, requestHash, answerId, at],
  );
}

/** Forgets this key's answer and some others, where they are too old. */
export async function forgetOld(sql: Sql, { tenant, actorId, keyHash }: RequestHashes, oldest: string): Promise<void> {
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

import type { Sql } from '../database/database';

export interface ErasableFilter {
  /** All tenants when undefined. */
  readonly tenant?: string | undefined;
  readonly reviewId?: string | undefined;
  /** ISO time: only reviews that were finalized before it, or, never finalized, created before it. */
  readonly before?: string | undefined;
}

export interface ErasableReview {
  readonly tenant: string;
  readonly reviewId: string;
}

/** Reviews whose clinical text is still there, oldest first. As the owner: it looks over tenants. */
export function findErasable(sql: Sql, { tenant, reviewId, before }: ErasableFilter): Promise<ErasableReview[]> {
  return sql.query<ErasableReview>(
    `SELECT r.tenant, r.review_id AS "reviewId"
     FROM review r LEFT JOIN attestation a ON a.tenant = r.tenant AND a.review_id = r.review_id
     WHERE r.erased_at IS NULL
       AND ($1::text IS NULL OR r.tenant = $1)
       AND ($2::uuid IS NULL OR r.review_id = $2)
       AND ($3::timestamptz IS NULL OR coalesce(a.attested_at, r.created_at) < $3)
     ORDER BY coalesce(a.attested_at, r.created_at), r.tenant, r.review_id`,
    [tenant ?? null, reviewId ?? null, before ?? null],
  );
}

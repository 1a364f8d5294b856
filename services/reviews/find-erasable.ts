import type { Database, Sql } from '../database/database';

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

/** Reviews whose clinical text is still there, oldest first. Looks into each tenant that has a log: none has reviews without. */
export async function findErasable(database: Database, filter: ErasableFilter): Promise<ErasableReview[]> {
  const tenants = await database.lookUp((sql) =>
    sql.query<{ tenant: string }>('SELECT tenant FROM signed_trees() WHERE $1::text IS NULL OR tenant = $1', [
      filter.tenant ?? null,
    ]),
  );
  const found: (ErasableReview & { readonly since: string })[] = [];
  for (const { tenant } of tenants) {
    found.push(...(await database.transaction(tenant, (sql) => findIn(sql, { ...filter, tenant }))));
  }
  const placeOf = ({ since, tenant, reviewId }: (typeof found)[number]) => `${since} ${tenant} ${reviewId}`;
  return found.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).map(({ tenant, reviewId }) => ({ tenant, reviewId }));
}

function findIn(sql: Sql, { tenant, reviewId, before }: ErasableFilter & { readonly tenant: string }) {
  return sql.query<ErasableReview & { readonly since: string }>(
    `SELECT r.tenant, r.review_id AS "reviewId", coalesce(a.attested_at, r.created_at) AS since
     FROM review r LEFT JOIN attestation a ON a.tenant = r.tenant AND a.review_id = r.review_id
     WHERE r.tenant = $1 AND r.erased_at IS NULL
       AND ($2::uuid IS NULL OR r.review_id = $2)
       AND ($3::timestamptz IS NULL OR coalesce(a.attested_at, r.created_at) < $3)`,
    [tenant, reviewId ?? null, before ?? null],
  );
}

import type { CodeSystem } from '../../src/code-sets/code';
import type { Database, Sql } from '../database/database';

/** A code of a review that is not finalized, and as what it stands there. */
export interface HeldCode {
  readonly code: string;
  readonly held: 'suggested' | 'candidate' | 'decided';
}

export interface HoldingReview {
  readonly tenant: string;
  readonly reviewId: string;
  readonly status: 'pending' | 'in-review';
  readonly codes: readonly HeldCode[];
}

/** Reviews of all tenants, not yet finalized, that suggest one of `codes` or in which it is decided; oldest first. */
export async function findReviewsHolding(
  database: Database,
  system: CodeSystem,
  codes: readonly string[],
): Promise<HoldingReview[]> {
  // Each tenant that has a log: none has reviews without.
  const tenants = await database.lookUp((sql) =>
    sql.query<{ tenant: string }>('SELECT tenant FROM signed_trees() ORDER BY tenant'),
  );
  const found: HoldingReview[] = [];
  for (const { tenant } of tenants) {
    found.push(...reviewsOf(tenant, await database.transaction(tenant, (sql) => findIn(sql, tenant, system, codes))));
  }
  return found;
}

interface HeldRow extends HeldCode {
  readonly reviewId: string;
  readonly status: HoldingReview['status'];
}

function findIn(sql: Sql, tenant: string, system: CodeSystem, codes: readonly string[]): Promise<HeldRow[]> {
  return sql.query<HeldRow>(
    `SELECT r.review_id AS "reviewId", r.status, h.code, h.held
     FROM review r CROSS JOIN LATERAL (
       SELECT s.code, s.tier AS held FROM suggestion s
       WHERE s.tenant = r.tenant AND s.review_id = r.review_id AND s.system = $2 AND s.code = ANY($3::text[])
       UNION
       SELECT d.code, 'decided' FROM (
         SELECT DISTINCT ON (item_id) system, code FROM decision
         WHERE tenant = r.tenant AND review_id = r.review_id ORDER BY item_id, sequence DESC) d
       WHERE d.system = $2 AND d.code = ANY($3::text[])) h
     WHERE r.tenant = $1 AND r.status IN ('pending', 'in-review')
     ORDER BY r.created_at, r.review_id, h.code, h.held`,
    [tenant, system, codes],
  );
}

function reviewsOf(tenant: string, rows: readonly HeldRow[]): HoldingReview[] {
  const reviews = new Map<string, HoldingReview & { readonly codes: HeldCode[] }>();
  for (const { reviewId, status, code, held } of rows) {
    const review = reviews.get(reviewId) ?? { tenant, reviewId, status, codes: [] };
    review.codes.push({ code, held });
    reviews.set(reviewId, review);
  }
  return [...reviews.values()];
}

import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import type { Context } from './context';
import { type PageEnd, readCursor, writeCursor } from './page-cursor';
import type { ReviewFilter, ReviewPage, ReviewSummary } from './reviews';
import { encounterKeyOf } from './tenant-key';

/** One page of the tenant's reviews, newest first. */
export function listReviews(context: Context, caller: Caller, filter: ReviewFilter): Promise<ReviewPage> {
  const run = async (sql: Sql): Promise<Done<ReviewPage>> => {
    const after = filter.cursor === undefined ? undefined : readCursor(filter.cursor);
    // One more than asked for tells whether there is a next page.
    return done(await select(sql, caller.tenant, { ...filter, after, limit: filter.limit + 1 }), filter.limit);
  };
  return context.writer.perform({ name: 'reviews.listed', caller, run });
}

/** The latest reviews of one encounter. Its id comes in a body, and is looked for by its keyed hash. */
export async function searchReviews(
  context: Context,
  caller: Caller,
  { encounterId, limit }: { readonly encounterId: string; readonly limit: number },
): Promise<ReviewPage> {
  const encounterKey = encounterKeyOf(await context.tenantKeys.of(caller.tenant), encounterId);
  const run = async (sql: Sql): Promise<Done<ReviewPage>> =>
    done(await select(sql, caller.tenant, { encounterKey, limit }), limit);
  return context.writer.perform({ name: 'reviews.listed', caller, run });
}

interface Wanted extends Omit<ReviewFilter, 'cursor'> {
  readonly after?: PageEnd | undefined;
  readonly encounterKey?: Buffer | undefined;
}

/**
 * What is erased while open is nobody's work any more and is left out. Undecided as in src/review/standing: no decision
 * was made on it, or the last one put it off.
 */
function select(sql: Sql, tenant: string, wanted: Wanted): Promise<ReviewSummary[]> {
  return sql.query(
    `SELECT r.review_id AS id, r.status, r.version, r.setting, r.created_at AS "createdAt",
            r.updated_at AS "updatedAt", c.suggested, c.candidates, c.undecided
     FROM (
       SELECT * FROM review
       WHERE tenant = $1 AND (erased_at IS NULL OR status IN ('finalized', 'superseded'))
         AND ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR setting = $3)
         AND ($4::bytea IS NULL OR encounter_key = $4)
         AND ($5::timestamptz IS NULL OR (created_at, review_id) < ($5, $6::uuid))
       ORDER BY created_at DESC, review_id DESC LIMIT $7) r
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE s.tier = 'suggested')::integer AS suggested,
              count(*) FILTER (WHERE s.tier = 'candidate')::integer AS candidates,
              count(*) FILTER (WHERE s.tier = 'suggested' AND coalesce((
                SELECT d.outcome FROM decision d
                WHERE d.tenant = s.tenant AND d.review_id = s.review_id AND d.item_id = s.suggestion_id
                ORDER BY d.sequence DESC LIMIT 1), 'deferred') = 'deferred')::integer AS undecided
       FROM suggestion s WHERE s.tenant = r.tenant AND s.review_id = r.review_id) c
     ORDER BY r.created_at DESC, r.review_id DESC`,
    [
      tenant,
      wanted.status ?? null,
      wanted.setting ?? null,
      wanted.encounterKey ?? null,
      wanted.after?.createdAt ?? null,
      wanted.after?.id ?? null,
      wanted.limit,
    ],
  );
}

function done(found: readonly ReviewSummary[], limit: number): Done<ReviewPage> {
  const reviews = found.slice(0, limit);
  const last = reviews.at(-1);
  const page = found.length > limit && last !== undefined ? { reviews, next: writeCursor(last) } : { reviews };
  return { subject: { facts: { listed: reviews.length } }, answer: () => page };
}

import type { Setting } from '../../src/coding/suggestion';
import type { ReviewItem, ReviewState, ReviewStatus } from '../../src/review/review';
import type { Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import { DECISION_COLUMNS, type DecisionRow, openDecision, type RecordedDecision } from './decision-rows';
import { erased, notFound } from './refusals';
import { isReviewId } from './review-id';
import { openReviewSeal, type ReviewSeal } from './review-key';

/** A review as it is kept: the state that the rules work on, and what surrounds it. */
export interface StoredReview {
  readonly state: Omit<ReviewState, 'decisions'> & { readonly decisions: readonly RecordedDecision[] };
  readonly createdAt: string;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly provenance: object;
  /** Hex. */
  readonly documentsDigest: string;
  /** Undefined once the clinical text has been erased. */
  readonly seal: ReviewSeal | undefined;
}

/** A review whose clinical text is there. */
export type ReadableReview = StoredReview & { readonly seal: ReviewSeal };

interface ReviewRow {
  readonly id: string;
  readonly setting: Setting;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly provenance: string;
  readonly documentsDigest: Buffer;
  readonly erasedAt: string | null;
  readonly kekId: string | null;
  readonly wrapped: Buffer | null;
  /** JSON; null where nothing was suggested. */
  readonly items: string | null;
}

const REVIEW = `
  SELECT r.review_id AS id, r.setting, r.status, r.version, r.created_at AS "createdAt", r.supersedes,
         r.superseded_by AS "supersededBy", r.provenance, r.documents_digest AS "documentsDigest",
         r.erased_at AS "erasedAt", k.kek_id AS "kekId", k.wrapped, (
           SELECT json_agg(json_build_object('id', s.suggestion_id, 'system', s.system, 'code', s.code, 'tier', s.tier,
                    'evidenceKey', encode(s.evidence_key, 'hex')) ORDER BY s.rank, s.suggestion_id)
           FROM suggestion s WHERE s.tenant = r.tenant AND s.review_id = r.review_id)::text AS items
  FROM review r LEFT JOIN review_key k ON k.tenant = r.tenant AND k.review_id = r.review_id
  WHERE r.tenant = $1`;

/** Where reviews are kept, for one tenant inside one transaction. */
export interface ReviewStore {
  /** Throws Refusal review-not-found: the same for another tenant's review as for one that never was. */
  load(reviewId: string): Promise<StoredReview>;
  /** As `load`; throws Refusal review-erased where the clinical text is gone. */
  loadReadable(reviewId: string): Promise<ReadableReview>;
  /** The encounter's review that no later one took over from. */
  loadLatest(encounterKey: Buffer): Promise<StoredReview | undefined>;
}

export function reviewStore(sql: Sql, tenant: string, vault: Vault): ReviewStore {
  const load = async (reviewId: string): Promise<StoredReview> => {
    if (!isReviewId(reviewId)) throw notFound();
    const [row] = await sql.query<ReviewRow>(`${REVIEW} AND r.review_id = $2`, [tenant, reviewId]);
    if (row === undefined) throw notFound();
    return complete(sql, tenant, vault, row);
  };
  return {
    load,
    loadReadable: async (reviewId) => readable(await load(reviewId)),
    loadLatest: async (encounterKey) => {
      const [row] = await sql.query<ReviewRow>(
        `${REVIEW} AND r.encounter_key = $2 AND r.superseded_by IS NULL ORDER BY r.created_at DESC LIMIT 1`,
        [tenant, encounterKey],
      );
      return row && complete(sql, tenant, vault, row);
    },
  };
}

function readable(review: StoredReview): ReadableReview {
  const { seal } = review;
  if (seal === undefined) throw erased();
  return { ...review, seal };
}

async function complete(sql: Sql, tenant: string, vault: Vault, row: ReviewRow): Promise<StoredReview> {
  const { id, setting, status, version } = row;
  const items: ReviewItem[] = row.items === null ? [] : JSON.parse(row.items);
  const rows = await sql.query<DecisionRow>(
    `SELECT ${DECISION_COLUMNS}, s.ciphertext
     FROM decision d LEFT JOIN sealed s
       ON s.tenant = d.tenant AND s.review_id = d.review_id AND s.kind = 'decision:' || d.decision_id
     WHERE d.tenant = $1 AND d.review_id = $2 ORDER BY d.sequence`,
    [tenant, id],
  );
  const seal =
    row.kekId === null || row.wrapped === null || row.erasedAt !== null
      ? undefined
      : openReviewSeal(vault, tenant, id, { kekId: row.kekId, wrapped: row.wrapped });
  return {
    state: { id, status, version, setting, items, decisions: rows.map((decision) => openDecision(decision, seal)) },
    createdAt: row.createdAt,
    supersedes: row.supersedes,
    supersededBy: row.supersededBy,
    provenance: JSON.parse(row.provenance),
    documentsDigest: row.documentsDigest.toString('hex'),
    seal,
  };
}

/** Moves a review on. Its time, status and version are all that ever changes, and who took over from it. */
export async function updateReview(
  sql: Sql,
  tenant: string,
  reviewId: string,
  next: { readonly status: ReviewStatus; readonly version: number; readonly supersededBy?: string | undefined },
  at: string,
): Promise<void> {
  await sql.query(
    `UPDATE review SET status = $3, version = $4, superseded_by = coalesce($5, superseded_by), updated_at = $6
     WHERE tenant = $1 AND review_id = $2`,
    [tenant, reviewId, next.status, next.version, next.supersededBy ?? null, at],
  );
}

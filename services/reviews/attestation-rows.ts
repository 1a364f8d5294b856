import type { Actor } from '../../src/audit/event';
import type { Attestation } from '../../src/review/review';
import type { Sql } from '../database/database';
import { openSealed, type Place, type ReviewSeal, storeSealed } from './review-key';

interface AttestationRow extends Omit<Attestation, 'by' | 'provenance' | 'meaning'> {
  readonly actorId: string;
  readonly actorRole: string;
  readonly provenance: string;
}

/** The words of the signature are free, so they are sealed; in the row there is a digest of them. */
export async function insertAttestation(
  sql: Sql,
  { tenant, reviewId }: Place,
  attestation: Attestation & { readonly meaning: string },
  actorKind: Actor['kind'],
  seal: ReviewSeal,
): Promise<void> {
  const { id, by, name, title, meaning, at, reviewVersion, shownDigest, documentsDigest, provenance } = attestation;
  await sql.query(
    `INSERT INTO attestation (tenant, review_id, attestation_id, actor_id, actor_role, actor_kind, name, title, meaning,
                              attested_at, review_version, shown_digest, documents_digest, provenance)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tenant,
      reviewId,
      id,
      by.id,
      by.role,
      actorKind,
      name,
      title,
      seal.digest('attestation', JSON.stringify(meaning)).toString('hex'),
      at,
      reviewVersion,
      Buffer.from(shownDigest, 'hex'),
      Buffer.from(documentsDigest, 'hex'),
      JSON.stringify(provenance),
    ],
  );
  await storeSealed(sql, { tenant, reviewId }, [seal.seal('attestation', meaning)]);
}

/** The signature under a finalized review, without its words where there is no seal any more; undefined before. */
export async function readAttestation(
  sql: Sql,
  { tenant, reviewId }: Place,
  seal: ReviewSeal | undefined,
): Promise<Attestation | undefined> {
  const [row] = await sql.query<AttestationRow>(
    `SELECT attestation_id AS id, name, title, actor_id AS "actorId", actor_role AS "actorRole",
            attested_at AS at, review_version AS "reviewVersion", encode(shown_digest, 'hex') AS "shownDigest",
            encode(documents_digest, 'hex') AS "documentsDigest", provenance
     FROM attestation WHERE tenant = $1 AND review_id = $2`,
    [tenant, reviewId],
  );
  if (row === undefined) return undefined;
  const { id, name, title, actorId, actorRole, at, reviewVersion, shownDigest, documentsDigest } = row;
  const [meaning = null] = seal === undefined ? [] : await openSealed(sql, { tenant, reviewId }, seal, ['attestation']);
  return {
    id,
    name,
    title,
    meaning,
    by: { id: actorId, role: actorRole },
    at,
    reviewVersion,
    shownDigest,
    documentsDigest,
    provenance: JSON.parse(row.provenance),
  };
}

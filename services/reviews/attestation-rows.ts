import type { Actor } from '../../src/audit/event';
import type { Attestation } from '../../src/review/review';
import type { Sql } from '../database/database';
import type { Place } from './review-key';

interface AttestationRow extends Omit<Attestation, 'by' | 'provenance'> {
  readonly actorId: string;
  readonly actorRole: string;
  readonly provenance: string;
}

export async function insertAttestation(
  sql: Sql,
  { tenant, reviewId }: Place,
  attestation: Attestation,
  actorKind: Actor['kind'],
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
      meaning,
      at,
      reviewVersion,
      Buffer.from(shownDigest, 'hex'),
      Buffer.from(documentsDigest, 'hex'),
      JSON.stringify(provenance),
    ],
  );
}

/** The signature under a finalized review; undefined before. */
export async function readAttestation(sql: Sql, { tenant, reviewId }: Place): Promise<Attestation | undefined> {
  const [row] = await sql.query<AttestationRow>(
    `SELECT attestation_id AS id, name, title, meaning, actor_id AS "actorId", actor_role AS "actorRole",
            attested_at AS at, review_version AS "reviewVersion", encode(shown_digest, 'hex') AS "shownDigest",
            encode(documents_digest, 'hex') AS "documentsDigest", provenance
     FROM attestation WHERE tenant = $1 AND review_id = $2`,
    [tenant, reviewId],
  );
  if (row === undefined) return undefined;
  const { id, name, title, meaning, actorId, actorRole, at, reviewVersion, shownDigest, documentsDigest } = row;
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

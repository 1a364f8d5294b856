/** Everything that is written to the audit log. An act that is not in this list cannot be recorded, nor done. */
export const ACTS = [
  'review.created',
  'review.read',
  'review.documents-read',
  'review.checks-read',
  'reviews.listed',
  'decision.made',
  'review.finalized',
  'review.erased',
  'assigned-codes.read',
  'assigned-codes.exported',
  'audit.searched',
  'audit.exported',
  'answer.replayed',
  'access.refused',
  'key.created',
  'key.revoked',
  'encryption-key.rotated',
] as const;

export type Act = (typeof ACTS)[number];

export const ROLES = ['ehr-client', 'coder', 'cdi-specialist', 'data-scientist', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. Only a person decides or attests. */
export interface Actor {
  readonly id: string;
  /** As given by the identity provider or with the key; for display. */
  readonly name?: string | undefined;
  readonly role: Role;
  readonly kind: 'person' | 'machine';
}

/** What an act adds to its event: ids, codes and digests. Never text of a note, never a patient field. */
export interface EventSubject {
  readonly reviewId?: string | undefined;
  /** The version of the review that the act made, or read. */
  readonly reviewVersion?: number | undefined;
  readonly decisionId?: string | undefined;
  readonly itemId?: string | undefined;
  /** `ICD-10-CM E11.42`. */
  readonly code?: string | undefined;
  /** decision: accepted, rejected, corrected, deferred, added. */
  readonly decision?: string | undefined;
  /** A coded reason, or the problem code of a refusal. */
  readonly reason?: string | undefined;
  /** Salted digests, hex: what was shown, the documents, the evidence that a decision rests on. */
  readonly digests?: Readonly<Record<string, string>> | undefined;
  /** Engine, lexicon, model and code-set versions. */
  readonly provenance?: object | undefined;
  /** Other ids and counts: carried decisions, superseded review, number of entries exported. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
}

/** One entry of the audit log. Its JSON text is what a leaf of the Merkle tree commits to. */
export interface AuditEvent extends EventSubject {
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly tenant: string;
  readonly actor: Actor;
  readonly act: Act;
  readonly outcome: 'success' | 'refused' | 'failed';
  readonly requestId: string;
}

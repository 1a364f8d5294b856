import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Sql } from '../database/database';
import type { DataKey, Vault, WrappedKey } from '../encryption/vault';

/*
 * Digests that the log and the attestation hold are HMAC-SHA-256 under one key of the review, its `digestKey`. What is
 * hashed is a name, a line break and a JSON text, in UTF-8:
 *   shown      the Review exactly as it was answered;
 *   documents  [{"id","sha256","length"}, ...] for each document in order; sha256 is that of its text in UTF-8, length
 *              counts UTF-16 units;
 *   attestation  the meaning of the signature, as JSON text;
 *   decision   one member of the Review's `decisions`, as it stands there.
 * Whoever may read the review is given the digestKey with it and can compute them again. When the review is erased the
 * key goes, and nothing can be guessed from the digests.
 */
const PURPOSE = 'record';

export type Digested = 'shown' | 'documents' | 'decision' | 'attestation';

/** What is sealed under a review's key; the first three with its creation. */
export type SealedKind =
  | 'encounter'
  | 'documents'
  | 'result'
  | 'attestation'
  | `decision:${string}`
  | `answer:${string}`;

export interface SealedPart {
  readonly kind: SealedKind;
  readonly ciphertext: Uint8Array;
}

/** One review's key at work. */
export interface ReviewSeal {
  /** Hex of the key that its digests are made with. */
  readonly digestKey: string;
  digest(what: Digested, json: string): Buffer;
  seal(kind: SealedKind, text: string): SealedPart;
  /** The text that was sealed; throws SealBroken where this is not it. */
  open(part: SealedPart): string;
}

/** A new key, with the form in which it is stored. */
export function newReviewSeal(
  vault: Vault,
  tenant: string,
  reviewId: string,
): { readonly seal: ReviewSeal; readonly stored: WrappedKey } {
  const { key, stored } = vault.newKey(binding(tenant, reviewId));
  return { seal: sealWith(key), stored };
}

export function openReviewSeal(vault: Vault, tenant: string, reviewId: string, stored: WrappedKey): ReviewSeal {
  return sealWith(vault.openKey(binding(tenant, reviewId), stored));
}

/** Says whose key it is: a key that was moved to another review or tenant does not open. */
function binding(tenant: string, reviewId: string): string {
  return `review:${tenant}:${reviewId}`;
}

function sealWith(key: DataKey): ReviewSeal {
  return {
    digestKey: key.digestKey(PURPOSE).toString('hex'),
    digest: (what, json) => key.digest(PURPOSE, `${what}\n${json}`),
    seal: (kind, text) => ({ kind, ciphertext: key.seal(kind, isPacked(kind) ? pack(text) : text) }),
    open: ({ kind, ciphertext }) => {
      const bytes = key.open(kind, ciphertext);
      return (isPacked(kind) ? inflateRawSync(bytes) : bytes).toString('utf8');
    },
  };
}

/** The engine's results and kept answers are long and repeat themselves: deflating them makes the record a third. */
function isPacked(kind: SealedKind): boolean {
  return kind === 'result' || kind.startsWith('answer:');
}

function pack(text: string): Buffer {
  return deflateRawSync(text, { level: 1 });
}

/** One review of one tenant. */
export interface Place {
  readonly tenant: string;
  readonly reviewId: string;
}

/** Stores a new review's key; its row is there already. */
export async function storeKey(sql: Sql, { tenant, reviewId }: Place, { kekId, wrapped }: WrappedKey): Promise<void> {
  const values = [tenant, reviewId, kekId, wrapped];
  await sql.query('INSERT INTO review_key (tenant, review_id, kek_id, wrapped) VALUES ($1, $2, $3, $4)', values);
}

export async function storeSealed(sql: Sql, { tenant, reviewId }: Place, parts: readonly SealedPart[]): Promise<void> {
  await sql.query(
    `INSERT INTO sealed (tenant, review_id, kind, ciphertext)
     SELECT $1, $2, * FROM unnest($3::text[], $4::bytea[])`,
    [tenant, reviewId, parts.map(({ kind }) => kind), parts.map(({ ciphertext }) => ciphertext)],
  );
}

/** The texts of these kinds, in the same order. Throws where one is not there. */
export async function openSealed(
  sql: Sql,
  { tenant, reviewId }: Place,
  seal: ReviewSeal,
  kinds: readonly SealedKind[],
): Promise<string[]> {
  const rows = await sql.query<SealedPart>(
    'SELECT kind, ciphertext FROM sealed WHERE tenant = $1 AND review_id = $2 AND kind = ANY($3::text[])',
    [tenant, reviewId, kinds],
  );
  return kinds.map((kind) => {
    const part = rows.find((row) => row.kind === kind);
    if (part === undefined) throw new Error('a sealed part of a review is not there');
    return seal.open(part);
  });
}

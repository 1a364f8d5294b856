import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../src/audit/event';
import { kindOf } from './access';
import { type Identity, NotAuthenticated } from './identity';

/** A key as the database keeps it. The secret is not there, only its digest. */
export interface StoredKey {
  readonly keyId: string;
  readonly tenant: string;
  readonly secretHash: Buffer;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly string[];
  /** ISO times. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Finds a key by its id. Asked anew for every request, so that a revoked key ends with the statement that revokes it. */
export type FindKey = (keyId: string) => Promise<StoredKey | undefined>;

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const written = /^cs_([a-z2-7]{12})_([A-Za-z0-9_-]{43})$/;

/** A new key: `cs_<key id>_<secret>`. `text` is shown once and kept nowhere. */
export function newKey(): { readonly keyId: string; readonly text: string; readonly secretHash: Buffer } {
  const keyId = [...randomBytes(12)].map((byte) => base32[byte % 32]).join('');
  const secret = randomBytes(32).toString('base64url');
  return { keyId, text: `cs_${keyId}_${secret}`, secretHash: hashSecret(secret) };
}

/** Whether a bearer credential claims to be one of our keys; anything else is for the token verifier. */
export function looksLikeKey(credential: string): boolean {
  return credential.startsWith('cs_');
}

/** Who holds this key. Throws NotAuthenticated where it is malformed, unknown, wrong, expired or revoked: all alike. */
export async function identifyKey(credential: string, findKey: FindKey, now: number): Promise<Identity> {
  const [, keyId, secret] = written.exec(credential) ?? [];
  if (keyId === undefined || secret === undefined) throw new NotAuthenticated('malformed-key');
  const key = await findKey(keyId);
  // Compared even where there is no such key, so that time does not tell an unknown id from a wrong secret.
  const right = timingSafeEqual(hashSecret(secret), key?.secretHash ?? nobody);
  if (key === undefined) throw new NotAuthenticated('unknown-key');
  if (!right) throw new NotAuthenticated('wrong-secret');
  if (!isLive(key, now)) throw new NotAuthenticated(key.revokedAt === null ? 'expired-key' : 'revoked-key');
  return {
    tenant: key.tenant,
    id: `key:${key.keyId}`,
    name: key.name,
    roles: [key.role],
    scopes: key.scopes,
    machine: kindOf(key.role) === 'machine',
    takesAnyRole: false,
  };
}

/** Neither revoked nor expired. */
export function isLive({ expiresAt, revokedAt }: Pick<StoredKey, 'expiresAt' | 'revokedAt'>, now: number): boolean {
  return revokedAt === null && (expiresAt === null || now < Date.parse(expiresAt));
}

/**
 * One round of SHA-256, no salt and no slow hash: the secret is 256 random bits, not a password, so there is no
 * dictionary to try (NIST SP 800-63B asks for salt and iterations below 112 bits only).
 */
function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'ascii').digest();
}

const nobody = Buffer.alloc(32);

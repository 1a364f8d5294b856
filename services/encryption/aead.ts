import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './vault';

/*
 * What is stored is version (1 byte, 1) || nonce (12) || tag (16) || ciphertext. The associated data is
 * version || first binding || 0x00 || second binding, both UTF-8 and without NUL: what was sealed for one place opens
 * at no other. Nonces are random: NIST SP 800-38D allows 2^32 of them under one key, and no key of ours comes near.
 */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;

/** AES-256-GCM under `key` with a fresh nonce, bound to where it belongs. */
export function encrypt(key: Uint8Array, place: Place, plaintext: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(associated(place));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), ciphertext]);
}

/** The plaintext; throws SealBroken for anything that `encrypt` did not make with this key for this place. */
export function decrypt(key: Uint8Array, place: Place, stored: Uint8Array): Buffer {
  if (stored.length < HEAD || stored[0] !== VERSION) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(1, 1 + NONCE), { authTagLength: TAG })
    .setAAD(associated(place))
    .setAuthTag(stored.subarray(1 + NONCE, HEAD));
  try {
    return Buffer.concat([decipher.update(stored.subarray(HEAD)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** Whose key it is, and what is sealed: together they name one place. */
export type Place = readonly [binding: string, kind: string];

function associated([binding, kind]: Place): Buffer {
  // Two places may not share one text of associated data.
  if (binding.includes('\0') || kind.includes('\0')) throw new RangeError('a binding and a kind hold no NUL');
  return Buffer.concat([Buffer.of(VERSION), Buffer.from(`${binding}\0${kind}`)]);
}

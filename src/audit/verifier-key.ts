import { createPublicKey, type KeyObject } from 'node:crypto';
import { sha256 } from './sha256';

/** The public half of a key that signs notes (C2SP signed-note, Ed25519). */
export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA256(name, line feed, 0x01, public key). */
  readonly id: Buffer;
  readonly publicKey: KeyObject;
  /** How it is written down: `name+id+key`. */
  readonly text: string;
}

export class InvalidVerifierKey extends Error {
  override readonly name = 'InvalidVerifierKey';
}

const ed25519 = 0x01;
const publicKeyBytes = 32;
const keyName = /^[^\p{White_Space}\p{Cc}\p{Cs}+]+$/u;

/** May a key, or the origin of a log, have this name? Not empty, and without spaces and plus signs. */
export function isKeyName(name: string): boolean {
  return keyName.test(name);
}

/** The verifier key of an Ed25519 key, private or public, under a name. */
export function verifierKeyOf(name: string, key: KeyObject): VerifierKey {
  if (!isKeyName(name)) throw new InvalidVerifierKey('a key name is not empty and has neither spaces nor +');
  if (key.asymmetricKeyType !== 'ed25519') throw new InvalidVerifierKey('must be an Ed25519 key');
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const encoded = Buffer.concat([Buffer.of(ed25519), raw]);
  const id = sha256(Buffer.concat([Buffer.from(`${name}\n`), encoded])).subarray(0, 4);
  return { name, id, publicKey, text: `${name}+${id.toString('hex')}+${encoded.toString('base64')}` };
}

/** Reads `name+id+key`. Throws InvalidVerifierKey, whose message repeats nothing of the text. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name = '', id = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  if (name === '') throw new InvalidVerifierKey('must be written as name+id+key, the id in eight hex digits');
  const encoded = Buffer.from(base64, 'base64');
  if (encoded.toString('base64') !== base64 || encoded.length !== 1 + publicKeyBytes || encoded[0] !== ed25519) {
    throw new InvalidVerifierKey('its key must be an Ed25519 key in base64');
  }
  const x = encoded.subarray(1).toString('base64url');
  const key = verifierKeyOf(name, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
  if (key.id.toString('hex') !== id) throw new InvalidVerifierKey('its id is not that of its key');
  return key;
}

import { createHash, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './aead';
import { MasterKeyMissing, type WrappedKey } from './vault';

/** The keys that wrap data keys (KEK): `current` wraps new ones, `previous` still opens those before a rotation. */
export interface MasterKeys {
  readonly current: Uint8Array;
  readonly previous?: Uint8Array | undefined;
}

/** Names a master key without telling it: the first 16 hex digits of SHA-256("countersign kek id" || key). */
export function kekIdOf(masterKey: Uint8Array): string {
  return createHash('sha256').update('countersign kek id').update(masterKey).digest('hex').slice(0, 16);
}

/** What only this master key brings forth; kept beside its id to tell at start whether the right key was given. */
export function checkValueOf(masterKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', 'countersign master key check', 32));
}

/** Master keys by their id. Throws RangeError for a key that does not have 256 bits. */
export function byId({ current, previous }: MasterKeys): ReadonlyMap<string, Uint8Array> {
  const keys = previous === undefined ? [current] : [previous, current];
  if (keys.some((key) => key.length !== 32)) throw new RangeError('a master key has 32 bytes');
  return new Map(keys.map((key) => [kekIdOf(key), key]));
}

/** The data key as it is stored: AES-256-GCM under the master key, bound to its owner and to the master key's id. */
export function wrap(masterKey: Uint8Array, binding: string, dataKey: Uint8Array): WrappedKey {
  const kekId = kekIdOf(masterKey);
  return { kekId, wrapped: encrypt(masterKey, [binding, kekId], dataKey) };
}

/** The data key in the clear. Throws SealBroken, or MasterKeyMissing where none of `keys` wrapped it. */
export function unwrap(
  keys: ReadonlyMap<string, Uint8Array>,
  binding: string,
  { kekId, wrapped }: { readonly kekId: string; readonly wrapped: Uint8Array },
): Buffer {
  const masterKey = keys.get(kekId);
  if (masterKey === undefined) throw new MasterKeyMissing();
  return decrypt(masterKey, [binding, kekId], wrapped);
}

import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aead';
import { byId, kekIdOf, type MasterKeys, unwrap, wrap } from './master-key';
import type { DataKey, Vault } from './vault';

/** A vault over the given master keys: new data keys go under the current one, stored ones open under either. */
export function createVault(masterKeys: MasterKeys): Vault {
  const keys = byId(masterKeys);
  return {
    kekId: kekIdOf(masterKeys.current),
    newKey: (binding) => {
      const dataKey = randomBytes(32);
      return { key: openDataKey(binding, dataKey), stored: wrap(masterKeys.current, binding, dataKey) };
    },
    openKey: (binding, stored) => openDataKey(binding, unwrap(keys, binding, stored)),
  };
}

/** The data key itself seals nothing: each use has a subkey of its own, HKDF-SHA-256 without salt. */
function openDataKey(binding: string, dataKey: Uint8Array): DataKey {
  const sealKey = subkey(dataKey, 'countersign seal v1');
  const digestKeys = new Map<string, Buffer>();
  const digestKey = (purpose: string): Buffer => {
    const known = digestKeys.get(purpose);
    if (known !== undefined) return known;
    const derived = subkey(dataKey, `countersign digest v1 ${purpose}`);
    digestKeys.set(purpose, derived);
    return derived;
  };
  return {
    seal: (kind, plaintext) => encrypt(sealKey, [binding, kind], bytesOf(plaintext)),
    open: (kind, ciphertext) => decrypt(sealKey, [binding, kind], ciphertext),
    digest: (purpose, value) => createHmac('sha256', digestKey(purpose)).update(bytesOf(value)).digest(),
    // A copy: what the caller does with it does not reach the key that digests are made with.
    digestKey: (purpose) => Buffer.from(digestKey(purpose)),
  };
}

function subkey(dataKey: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, '', info, 32));
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value) : value;
}

/** A 256-bit data key: one per review (removing it erases the review's text) and one per tenant. */
export interface DataKey {
  /** AES-256-GCM with a fresh 96-bit nonce; `kind` is bound to the ciphertext, so that no two can be swapped. */
  seal(kind: string, plaintext: string | Uint8Array): Buffer;
  /** Throws SealBroken where the ciphertext is not what was sealed as `kind`. */
  open(kind: string, ciphertext: Uint8Array): Buffer;
  /** HMAC-SHA-256 under a key derived for `purpose`: equal inputs, equal digests, and no guessing without the key. */
  digest(purpose: string, value: string | Uint8Array): Buffer;
  /** The key that `digest` uses for `purpose`: lets whoever may read a review recompute its digests. */
  digestKey(purpose: string): Buffer;
}

/** A data key as it is stored: wrapped under a master key (KEK), bound to what it is the key of. */
export interface WrappedKey {
  readonly kekId: string;
  readonly wrapped: Buffer;
}

/** Makes and opens data keys under the master key of this installation. */
export interface Vault {
  /** The master key that new data keys are wrapped under: first 16 hex digits of a digest of it. */
  readonly kekId: string;
  /** `binding` says whose key it is: `review:<tenant>:<id>`, `tenant:<tenant>`. */
  newKey(binding: string): { readonly key: DataKey; readonly stored: WrappedKey };
  /** Throws SealBroken where it was not wrapped for `binding`, MasterKeyMissing where its master key was not given. */
  openKey(binding: string, stored: { readonly kekId: string; readonly wrapped: Uint8Array }): DataKey;
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor() {
    super('sealed data does not open: it was changed, or moved, or belongs to another key');
  }
}

export class MasterKeyMissing extends Error {
  override readonly name = 'MasterKeyMissing';
  constructor() {
    super('the master key that this data was sealed under was not given');
  }
}

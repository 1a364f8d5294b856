import { verifyInclusion } from './merkle-tree';
import type { Receipt } from './receipt';
import { HASH_BYTES } from './sha256';
import { type Checkpoint, InvalidNote, openCheckpoint, type VerifierKey } from './signed-note';
import { VerificationFailed } from './verification-failed';

/** Checks a receipt by itself: needs no log and no server. Returns its checkpoint. Throws VerificationFailed. */
export function verifyReceipt(receipt: Receipt, key: VerifierKey): Checkpoint {
  const { leafIndex, leafHash, treeSize, inclusion } = receipt;
  const checkpoint = open(receipt.checkpoint, key);
  if (checkpoint.size !== treeSize) throw bad('its checkpoint signs a tree of another size');
  const proof = inclusion.map(hashOf);
  if (!verifyInclusion(leafIndex, treeSize, hashOf(leafHash), proof, checkpoint.root)) {
    throw bad('its proof does not lead to the signed root');
  }
  return checkpoint;
}

/** A receipt as JSON, or an answer of the API that holds one. Undefined for anything else. */
export function receiptIn(value: unknown): Receipt | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('receipt' in value) return receiptIn(value.receipt);
  const { leafIndex, leafHash, treeSize, inclusion, checkpoint } = value as Partial<Record<keyof Receipt, unknown>>;
  const isReceipt =
    typeof leafIndex === 'number' &&
    typeof leafHash === 'string' &&
    typeof treeSize === 'number' &&
    Array.isArray(inclusion) &&
    inclusion.every((hash) => typeof hash === 'string') &&
    typeof checkpoint === 'string';
  return isReceipt ? { leafIndex, leafHash, treeSize, inclusion, checkpoint } : undefined;
}

function open(note: string, key: VerifierKey): Checkpoint {
  try {
    return openCheckpoint(note, key);
  } catch (error) {
    throw error instanceof InvalidNote ? bad(`its checkpoint: ${error.message}`) : error;
  }
}

function hashOf(hex: string): Buffer {
  const hash = Buffer.from(hex, 'hex');
  if (hash.length !== HASH_BYTES || hash.toString('hex') !== hex) throw bad('it holds a malformed hash');
  return hash;
}

function bad(why: string): VerificationFailed {
  return new VerificationFailed('bad-receipt', `the receipt does not hold: ${why}`);
}

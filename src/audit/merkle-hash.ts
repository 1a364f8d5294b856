import { HASH_BYTES, sha256 } from './sha256';

/** Root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Buffer = sha256(new Uint8Array());

/** Used again and again; nothing here waits between writing and hashing. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 0x01);

/** RFC 9162 2.1.1: SHA256(0x00 || entry). */
export function leafHash(entry: Uint8Array): Buffer {
  const leaf = Buffer.allocUnsafe(1 + entry.length);
  leaf[0] = 0x00;
  leaf.set(entry, 1);
  return sha256(leaf);
}

/** RFC 9162 2.1.1: SHA256(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) throw new RangeError('a hash has 32 bytes');
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return sha256(node);
}

/** One hash over neighbouring subtrees, the widest on the left: they are joined from the right. */
export function foldRight(hashes: readonly Uint8Array[]): Buffer {
  let folded: Uint8Array | undefined;
  for (let at = hashes.length - 1; at >= 0; at--) {
    const hash = hashes[at] as Uint8Array;
    folded = folded === undefined ? hash : nodeHash(hash, folded);
  }
  return folded === undefined ? emptyRoot : Buffer.from(folded);
}

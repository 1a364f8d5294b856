import { foldRight, nodeHash } from './merkle-hash';
import { HASH_BYTES } from './sha256';

export { emptyRoot, leafHash, nodeHash } from './merkle-hash';
export * from './merkle-proof';

/** A perfect subtree that an append completed. Level 1 spans two leaves, level 2 four; index counts within the level. */
export interface CompletedNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/**
 * The right edge of a Merkle tree (RFC 9162): all that is needed to append and to know the root. Holds the hashes of the
 * perfect subtrees that the leaves fall into, widest first, one for each bit that is set in the size.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** The frontier with one more leaf, and the nodes of level 1 and above to be stored for later proofs. */
export function append(
  { size, hashes }: Frontier,
  leaf: Buffer,
): { readonly frontier: Frontier; readonly completed: readonly CompletedNode[] } {
  const grown = hashes.slice();
  const completed: CompletedNode[] = [];
  let hash = leaf;
  let level = 0;
  // Each bit set at the low end of the size is a subtree as wide as the one that has just been completed.
  for (let index = size; index % 2 === 1; ) {
    hash = nodeHash(grown.pop() as Buffer, hash);
    index = (index - 1) / 2;
    level++;
    completed.push({ level, index, hash });
  }
  grown.push(hash);
  return { frontier: { size: size + 1, hashes: grown }, completed };
}

/** The root of the tree that has this right edge. */
export function rootOf({ hashes }: Frontier): Buffer {
  return foldRight(hashes);
}

/** The hashes one after the other, widest first, as they are kept in the database. */
export function encodeFrontier({ hashes }: Frontier): Buffer {
  return Buffer.concat(hashes);
}

/** Throws RangeError where the bytes are not the right edge of a tree of that size. */
export function decodeFrontier(size: number, bytes: Uint8Array): Frontier {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('a tree size is a whole number');
  if (bytes.length !== bitsSet(size) * HASH_BYTES) throw new RangeError('the frontier does not fit its size');
  const hashes: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += HASH_BYTES) hashes.push(Buffer.from(bytes.subarray(at, at + HASH_BYTES)));
  return { size, hashes };
}

function bitsSet(size: number): number {
  let count = 0;
  // No bit operators: they cut a number to 32 bits.
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

import { emptyRoot, foldRight, nodeHash } from './merkle-hash';

/** A perfect subtree: level 0 is a leaf, level 1 spans two. Index counts within the level. */
export interface NodePosition {
  readonly level: number;
  readonly index: number;
}

/**
 * One hash of a proof, as the stored nodes that it is made of: a perfect subtree is one node, the ragged right edge of a
 * tree is several, widest first, to be joined from the right.
 */
export type ProofPart = readonly NodePosition[];

/** Looks up a node; level 0 is the leaf's hash. */
export type NodeAt = (level: number, index: number) => Uint8Array | Promise<Uint8Array>;

/** RFC 9162 2.1.3.1: what proves that a leaf is in the tree of this size, from the leaf up. */
export function inclusionNodes(leafIndex: number, treeSize: number): ProofPart[] {
  requireWhole(leafIndex, treeSize);
  if (leafIndex >= treeSize) throw new RangeError('the leaf is not in a tree of that size');
  const parts: ProofPart[] = [];
  let start = 0;
  let end = treeSize;
  while (end - start > 1) {
    const middle = start + widestBelow(end - start);
    if (leafIndex < middle) {
      parts.push(perfectSubtrees(middle, end));
      end = middle;
    } else {
      parts.push(perfectSubtrees(start, middle));
      start = middle;
    }
  }
  return parts.reverse();
}

/** RFC 9162 2.1.4.1: what proves that the tree of size `from` is the beginning of the tree of size `to`. */
export function consistencyNodes(from: number, to: number): ProofPart[] {
  requireWhole(from, to);
  if (from > to) throw new RangeError('a tree only grows');
  if (from === 0 || from === to) return [];
  const parts: ProofPart[] = [];
  let start = 0;
  let end = to;
  while (end !== from) {
    const middle = start + widestBelow(end - start);
    if (from <= middle) {
      parts.push(perfectSubtrees(middle, end));
      end = middle;
    } else {
      parts.push(perfectSubtrees(start, middle));
      start = middle;
    }
  }
  // Where the old tree is itself a subtree of the new one, its root is known and left out.
  if (start !== 0) parts.push(perfectSubtrees(start, end));
  return parts.reverse();
}

/** The stored nodes that make up the root of a tree of this size. */
export function rootNodes(treeSize: number): ProofPart {
  requireWhole(treeSize);
  return perfectSubtrees(0, treeSize);
}

/** Fetches the nodes of a proof and joins them: its hashes in order. */
export function assembleProof(parts: readonly ProofPart[], nodeAt: NodeAt): Promise<Buffer[]> {
  return Promise.all(
    parts.map(async (part) => foldRight(await Promise.all(part.map(({ level, index }) => nodeAt(level, index))))),
  );
}

/** RFC 9162 2.1.3.2. */
export function verifyInclusion(
  leafIndex: number,
  treeSize: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isWhole(leafIndex) || !isWhole(treeSize) || leafIndex >= treeSize) return false;
  let place = leafIndex;
  let last = treeSize - 1;
  let hash: Uint8Array = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equal(hash, root);
}

/** RFC 9162 2.1.4.2, and the two cases that it leaves out: equal sizes, and an empty first tree. Both have no proof. */
export function verifyConsistency(
  from: number,
  to: number,
  fromRoot: Uint8Array,
  toRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isWhole(from) || !isWhole(to) || from > to) return false;
  if (from === to) return proof.length === 0 && equal(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && equal(fromRoot, emptyRoot);
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (first === undefined || proof.length === 0) return false;
  let place = from - 1;
  let last = to - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let older = first;
  let newer = first;
  for (const hash of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      newer = nodeHash(newer, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equal(older, fromRoot) && equal(newer, toRoot);
}

/** `[start, end)` as perfect subtrees, where `start` is a multiple of the widest: widest first. */
function perfectSubtrees(start: number, end: number): NodePosition[] {
  const nodes: NodePosition[] = [];
  for (let at = start; at < end; ) {
    let width = 1;
    let level = 0;
    while (width * 2 <= end - at) [width, level] = [width * 2, level + 1];
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** The largest power of two smaller than `count`, which is 2 or more. */
function widestBelow(count: number): number {
  let width = 1;
  while (width * 2 < count) width *= 2;
  return width;
}

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}

// No bit operators: they cut a number to 32 bits.
const half = (value: number): number => Math.floor(value / 2);
const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const equal = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

function requireWhole(...values: readonly number[]): void {
  if (!values.every(isWhole)) throw new RangeError('must be a whole number');
}

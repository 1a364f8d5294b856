import type { Frontier } from '../../src/audit/merkle-tree';
import {
  assembleProof,
  consistencyNodes,
  inclusionNodes,
  type ProofPart,
  rootNodes,
} from '../../src/audit/merkle-tree';
import type { Receipt } from '../../src/audit/receipt';
import type { CheckpointSigner } from '../../src/audit/signed-note';
import { Refusal } from '../../src/review/refusal';
import type { Sql } from '../database/database';
import { readNodes } from './stored-nodes';
import type { TreeHead } from './tree-rows';

export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
  readonly checkpoint: string;
}

/** Proves that a leaf is in the tree as it was at a size; under a checkpoint of that size. */
export async function proveInclusion(
  sql: Sql,
  tree: TreeHead,
  { tenant, signer }: { readonly tenant: string; readonly signer: CheckpointSigner },
  leafIndex: number,
  treeSize = tree.frontier.size,
): Promise<Receipt> {
  requireSize('treeSize', treeSize, tree.frontier);
  if (!isWhole(leafIndex) || leafIndex >= treeSize) {
    throw new Refusal('invalid-range', 'the tree does not hold that leaf', [
      { path: 'leafIndex', message: 'must be smaller than the size of the tree' },
    ]);
  }
  const leaf = [{ level: 0, index: leafIndex }];
  const parts = [leaf, ...inclusionNodes(leafIndex, treeSize)];
  const { hashes, checkpoint } = await hashesUnder(sql, tree, { tenant, signer }, parts, treeSize);
  const [leafHash = '', ...inclusion] = hashes;
  return { leafIndex, leafHash, treeSize, inclusion, checkpoint };
}

/** Proves that the tree as it was at size `to` continues the tree as it was at size `from`. */
export async function proveConsistency(
  sql: Sql,
  tree: TreeHead,
  { tenant, signer }: { readonly tenant: string; readonly signer: CheckpointSigner },
  from: number,
  to = tree.frontier.size,
): Promise<ConsistencyProof> {
  requireSize('to', to, tree.frontier);
  if (!isWhole(from) || from > to) {
    throw new Refusal('invalid-range', 'a tree only grows', [
      { path: 'from', message: 'must not be larger than the later size' },
    ]);
  }
  const { hashes, checkpoint } = await hashesUnder(sql, tree, { tenant, signer }, consistencyNodes(from, to), to);
  return { from, to, proof: hashes, checkpoint };
}

/** The hashes of a proof, hex, and the signed checkpoint that it stands under. */
async function hashesUnder(
  sql: Sql,
  tree: TreeHead,
  { tenant, signer }: { readonly tenant: string; readonly signer: CheckpointSigner },
  parts: readonly ProofPart[],
  size: number,
): Promise<{ readonly hashes: string[]; readonly checkpoint: string }> {
  const wanted = [...parts, rootNodes(size)];
  const hashes = await assembleProof(wanted, await readNodes(sql, tenant, wanted.flat()));
  const root = hashes.pop() as Buffer;
  // Only the last checkpoint is kept. An earlier one is signed again: it is the same statement about the same tree.
  const checkpoint = size === tree.frontier.size ? tree.checkpoint : signer.sign(tree.origin, size, root);
  return { hashes: hashes.map((hash) => hash.toString('hex')), checkpoint };
}

function requireSize(path: string, size: number, { size: present }: Frontier): void {
  if (isWhole(size) && size <= present) return;
  throw new Refusal('invalid-range', 'the log is not that large', [
    { path, message: 'must not be larger than the size of the log' },
  ]);
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

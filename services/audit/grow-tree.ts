import { foldRight } from '../../src/audit/merkle-hash';
import {
  append,
  type CompletedNode,
  type Frontier,
  inclusionNodes,
  type NodePosition,
  rootNodes,
} from '../../src/audit/merkle-tree';

/** A tree with some leaves more, and what there is to store and to prove. */
export interface GrownTree {
  readonly frontier: Frontier;
  readonly completed: readonly CompletedNode[];
  /** Inclusion proof, hex, of the leaf with this index in the grown tree; for the new leaves only. */
  inclusion(leafIndex: number): string[];
}

/**
 * Appends leaves. Their proofs need nothing from the database: whatever stands left of a new leaf is in the frontier,
 * whatever stands right of it is new itself.
 */
export function growTree(before: Frontier, leaves: readonly Buffer[]): GrownTree {
  const known = new Map<string, Buffer>();
  for (const [place, node] of rootNodes(before.size).entries()) known.set(key(node), before.hashes[place] as Buffer);
  const completed: CompletedNode[] = [];
  let frontier = before;
  for (const leaf of leaves) {
    known.set(key({ level: 0, index: frontier.size }), leaf);
    const next = append(frontier, leaf);
    frontier = next.frontier;
    for (const node of next.completed) {
      completed.push(node);
      known.set(key(node), node.hash);
    }
  }
  const hashOf = (node: NodePosition): Buffer => {
    const hash = known.get(key(node));
    if (hash === undefined) throw new RangeError('only new leaves are proven from the frontier');
    return hash;
  };
  return {
    frontier,
    completed,
    inclusion: (leafIndex) =>
      inclusionNodes(leafIndex, frontier.size).map((part) => foldRight(part.map(hashOf)).toString('hex')),
  };
}

const key = ({ level, index }: NodePosition): string => `${level}:${index}`;

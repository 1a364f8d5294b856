import { type Frontier, rootOf } from './merkle-tree';
import type { Receipt } from './receipt';
import type { Checkpoint, VerifierKey } from './signed-note';
import { VerificationFailed } from './verification-failed';
import { verifyReceipt } from './verify-receipt';

/** What the auditor knows of the log from before, met by the log as it is read. Everything throws VerificationFailed. */
export interface HeldTrees {
  /** How many checkpoints of this log are known. */
  readonly checkpoints: number;
  begin(origin: string, size: number): void;
  meet(frontier: Frontier): void;
  meetLeaf(index: number, leaf: Buffer): void;
  /** Where entries must have been changed, when the present root is not the signed one. */
  changedSince(): string;
}

export function createHeldTrees(
  held: readonly (readonly Checkpoint[])[],
  receipts: readonly Receipt[],
  key: VerifierKey,
): HeldTrees {
  const lists = [...held, ...receipts.map((receipt) => [verifyReceipt(receipt, key)])];
  const leaves = new Map<number, string[]>();
  for (const { leafIndex, leafHash } of receipts) leaves.set(leafIndex, [...(leaves.get(leafIndex) ?? []), leafHash]);
  /** Of this log, by size. */
  let known: Checkpoint[] = [];
  let next = 0;
  /** Up to here the log is as it was known. */
  let agreed = 0;
  let size = 0;

  const range = (to: number): string => {
    const first = agreed === to - 1 ? `entry ${agreed}` : `at least one of the entries ${agreed} to ${to - 1}`;
    return to === 0 ? 'there are none' : `${first} was changed`;
  };

  return {
    get checkpoints() {
      return known.length - receipts.length;
    },
    begin: (origin, logSize) => {
      size = logSize;
      for (const list of lists) {
        const own = list.filter((checkpoint) => checkpoint.origin === origin);
        if (own.length === 0) {
          throw new VerificationFailed(
            'wrong-header',
            'the log is another one than that of the checkpoint or receipt held',
          );
        }
        known.push(...own);
      }
      known = known.sort((one, other) => one.size - other.size);
      const largest = known.at(-1)?.size ?? 0;
      if (largest > size) {
        throw new VerificationFailed(
          'rolled-back',
          `the log has ${size} entries, and has had ${largest}: it was rolled back or truncated`,
        );
      }
    },
    meet: (frontier) => {
      for (; known[next]?.size === frontier.size; next++) {
        if (!rootOf(frontier).equals((known[next] as Checkpoint).root)) {
          throw new VerificationFailed(
            'history-changed',
            `the log is not what it was at ${frontier.size} entries: ${range(frontier.size)}`,
          );
        }
        agreed = frontier.size;
      }
    },
    meetLeaf: (index, leaf) => {
      for (const hash of leaves.get(index) ?? []) {
        if (leaf.toString('hex') !== hash) {
          throw new VerificationFailed('receipt-not-in-log', 'the entry is not the one that the receipt is for', index);
        }
      }
    },
    changedSince: () => range(size),
  };
}

/** Proof that one event is in the log: an RFC 9162 inclusion proof under a signed checkpoint. Hashes are hex. */
export interface Receipt {
  readonly leafIndex: number;
  readonly leafHash: string;
  /** Size of the tree that the checkpoint signs. */
  readonly treeSize: number;
  /** Sibling hashes from the leaf up to the root. */
  readonly inclusion: readonly string[];
  /** Signed note, C2SP tlog-checkpoint. */
  readonly checkpoint: string;
}

export type FailureKind =
  /** Bytes that the format does not allow. */
  | 'malformed'
  | 'wrong-header'
  /** An entry was deleted, inserted, duplicated or moved. */
  | 'wrong-index'
  /** The file ends before its checkpoint, or has fewer entries than it says. */
  | 'truncated'
  | 'trailing-data'
  /** The checkpoint is malformed, or was not signed by the key. */
  | 'bad-checkpoint'
  /** The entries are not those that the checkpoint signs. */
  | 'wrong-root'
  /** The log is shorter than it was. */
  | 'rolled-back'
  /** The entries are not those of an earlier checkpoint. */
  | 'history-changed'
  | 'bad-receipt'
  | 'receipt-not-in-log'
  /** The log is whole, and an entry in it is no event as the service writes them. */
  | 'wrong-event'
  /** The log is whole, and records what must not happen. */
  | 'not-a-person'
  | 'undecided-code'
  | 'closed-review'
  | 'not-finalized';

/** Why a log does not verify. The message holds numbers and names of our own, and nothing of an event. */
export class VerificationFailed extends Error {
  override readonly name = 'VerificationFailed';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** The entry where it was noticed. */
    readonly index?: number,
  ) {
    super(message);
  }
}

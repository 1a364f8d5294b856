/** Why an act is not done. Each code keeps its meaning; the API chooses the HTTP status in one place. */
export type RefusalCode =
  | 'forbidden'
  | 'review-not-found'
  | 'review-erased'
  | 'review-finalized'
  | 'review-superseded'
  | 'review-not-finalized'
  | 'version-required'
  | 'version-conflict'
  | 'undecided-suggestions'
  | 'invalid-decision'
  | 'invalid-finalize'
  | 'invalid-range'
  | 'invalid-range'
  | 'person-required'
  | 'key-reused'
  | 'key-in-flight';

/** What is wrong with one field, in words that repeat nothing of it. */
export interface FieldFault {
  /** `details.units`, `order[2]`; as in contract/field-errors. */
  readonly path: string;
  readonly message: string;
}

/** An act that the rules do not allow. Its words are ours and repeat nothing that was sent. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    /** Which fields are wrong, and how. */
    readonly errors: readonly FieldFault[] = [],
    /** Ids that help the caller on: the review that took over, the items still undecided. */
    readonly facts: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(detail);
  }
}

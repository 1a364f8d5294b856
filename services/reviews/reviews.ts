import type { Setting, SuggestRequest } from '../../src/coding/suggestion';
import type { DecisionRequest } from '../../src/review/decision';
import type { AssignedCode, Attestation, AttestationRequest, ReviewStatus } from '../../src/review/review';
import type { Caller } from '../audit/act';
import type { EncodedResult } from '../worker/engine-client';

/** A request that its caller may repeat: answered once, and the same again under the same key. */
export interface Once {
  /** The Idempotency-Key, as sent. */
  readonly key: string;
  /** Everything that makes the request what it is: method, route, precondition and body, as one text. */
  readonly request: string;
}

/** An answer that is written to the caller as it is. */
export interface ReviewAnswer {
  readonly reviewId: string;
  readonly version: number;
  readonly json: string;
  /** Given before, under the same key: nothing was done this time. */
  readonly isReplayed?: true;
}

export interface ReviewFilter {
  readonly status?: ReviewStatus | undefined;
  readonly setting?: Setting | undefined;
  /** 1..200. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** One line of the worklist: no clinical text, no identifier of the encounter. */
export interface ReviewSummary {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly setting: Setting;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly suggested: number;
  readonly candidates: number;
  /** Suggested-tier items that still need a decision. */
  readonly undecided: number;
}

export interface ReviewPage {
  readonly reviews: readonly ReviewSummary[];
  readonly next?: string | undefined;
}

/** What leaves a finalized review. */
export interface AssignedCodes {
  readonly reviewId: string;
  readonly version: number;
  readonly encounter: SuggestRequest['encounter'] | null;
  readonly attestation: Attestation;
  readonly codes: readonly AssignedCode[];
  readonly provenance: object;
}

/**
 * What callers may do with reviews. Each call is one audit event, written with what it does or not at all. Throws
 * Refusal where the rules do not allow it and DatabaseUnavailable where it cannot be recorded.
 */
export interface Reviews {
  /** Keeps the engine's answer as a pending review; takes over from the encounter's review before it. JSON: Review. */
  create(caller: Caller, request: SuggestRequest, result: EncodedResult, once?: Once): Promise<ReviewAnswer>;
  list(caller: Caller, filter: ReviewFilter): Promise<ReviewPage>;
  search(caller: Caller, wanted: { readonly encounterId: string; readonly limit: number }): Promise<ReviewPage>;
  /** JSON: Review. */
  read(caller: Caller, reviewId: string): Promise<ReviewAnswer>;
  /** JSON: the documents with their text. */
  documents(caller: Caller, reviewId: string): Promise<ReviewAnswer>;
  /** JSON: version, checks of the codes that stand. `first` is the decision whose code will be sequenced first. */
  checks(caller: Caller, reviewId: string, first?: string): Promise<ReviewAnswer>;
  /** JSON: decision, review, receipt. `version` is what the caller was shown (If-Match). */
  decide(
    caller: Caller,
    reviewId: string,
    version: number,
    request: DecisionRequest,
    once?: Once,
  ): Promise<ReviewAnswer>;
  /** JSON: review, attestation, assignedCodes, checks, receipt. `order` lists the standing decisions with a code, as sequenced. */
  finalize(
    caller: Caller,
    reviewId: string,
    version: number,
    request: { readonly attestation: AttestationRequest; readonly order: readonly string[] },
    once?: Once,
  ): Promise<ReviewAnswer>;
  assignedCodes(
    caller: Caller,
    reviewId: string,
    act: 'assigned-codes.read' | 'assigned-codes.exported',
  ): Promise<AssignedCodes>;
  /** Removes the review's clinical text and the key to it; codes, decisions and the log stay. JSON: review. */
  erase(caller: Caller, reviewId: string, reason: string): Promise<ReviewAnswer>;
  /** The answer kept under this key, for a caller who repeats a request; Refusal key-reused where the request differs. */
  answered(caller: Caller, once: Once): Promise<ReviewAnswer | undefined>;
  /** Runs `work` unless the same caller has a request under this key in hand: Refusal key-in-flight. */
  oneAtATime<Answer>(caller: Caller, once: Once | undefined, work: () => Promise<Answer>): Promise<Answer>;
}

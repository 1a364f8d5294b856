import type { CodeSystem } from '../code-sets/code';

export const OUTCOMES = ['accepted', 'rejected', 'corrected', 'deferred', 'added'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a suggestion was not taken as it stood. `other` asks for a comment. */
export const REASONS = [
  'not-documented',
  'negated',
  'historical',
  'family-history',
  'uncertain-diagnosis',
  'planned-or-hypothetical',
  'not-this-encounter',
  'integral-to-other',
  'less-specific',
  'too-specific',
  'wrong-laterality',
  'wrong-code',
  'excluded-by-rule',
  'duplicate',
  'not-reportable',
  'needs-provider-query',
  'entered-in-error',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

export interface CodeReference {
  readonly system: CodeSystem;
  readonly code: string;
}

/** What a coder adds to a code. Present-on-admission as on the UB-04 (Official Guidelines, appendix I). */
export interface CodingDetails {
  readonly presentOnAdmission?: 'Y' | 'N' | 'U' | 'W' | 'exempt' | undefined;
  /** CPT and HCPCS, at most four, in order. */
  readonly modifiers?: readonly string[] | undefined;
  /** CPT and HCPCS, 1..999. */
  readonly units?: number | undefined;
  /** Items (suggestion or addition ids) of the diagnoses that this service was for. */
  readonly linkedItems?: readonly string[] | undefined;
  readonly renderingProvider?: string | undefined;
  /** Date of this service, `YYYY-MM-DD`. */
  readonly serviceDate?: string | undefined;
}

/** A span that a coder highlighted for a code that the engine missed. UTF-16, half open. */
export interface HighlightedSpan {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** What a person asks to have recorded. */
export interface DecisionRequest {
  /** The suggestion, or the earlier addition, that is decided. Left out for a new addition. */
  readonly itemId?: string | undefined;
  readonly outcome: Outcome;
  readonly reason?: Reason | undefined;
  /** For corrected and added: the code that it shall be. */
  readonly code?: CodeReference | undefined;
  readonly span?: HighlightedSpan | undefined;
  readonly comment?: string | undefined;
  readonly details?: CodingDetails | undefined;
}

export interface CarriedFrom {
  readonly reviewId: string;
  readonly decisionId: string;
}

/** One decision as it stands in the record. */
export interface Decision {
  readonly id: string;
  /** 1, 2, ... within the review; the last one for an item stands. */
  readonly sequence: number;
  /** The suggestion's id, or `a1`, `a2`, ... for a code that the person added. */
  readonly itemId: string;
  readonly suggestionId: string | null;
  readonly outcome: Outcome;
  readonly reason?: Reason | undefined;
  /** The code that this decision stands for; null when rejected or deferred. */
  readonly code: CodeReference | null;
  readonly details?: CodingDetails | undefined;
  readonly span?: HighlightedSpan | undefined;
  readonly comment?: string | undefined;
  readonly decidedBy: { readonly id: string; readonly name?: string | undefined; readonly role: string };
  /** ISO 8601, UTC. When carried over: when it was first made. */
  readonly decidedAt: string;
  /** The version of the review that this decision made. */
  readonly reviewVersion: number;
  readonly carriedFrom?: CarriedFrom | undefined;
}

import type { CodeSystem } from '../code-sets/code';
import type { Setting } from '../coding/suggestion';
import type { Decision } from './decision';

export const STATUSES = ['pending', 'in-review', 'finalized', 'superseded'] as const;
export type ReviewStatus = (typeof STATUSES)[number];

/** One suggestion as far as deciding needs it. What it quotes stays sealed elsewhere. */
export interface ReviewItem {
  readonly id: string;
  readonly system: CodeSystem;
  readonly code: string;
  readonly tier: 'suggested' | 'candidate';
  /** Equal for two suggestions of one encounter whose evidence stands at the same places of the same texts. Hex. */
  readonly evidenceKey: string;
}

/** The state that the rules of the life cycle work on: no clinical text in it. */
export interface ReviewState {
  readonly id: string;
  readonly status: ReviewStatus;
  /** From 1; every decision and the finalization make a new one. */
  readonly version: number;
  readonly setting: Setting;
  readonly items: readonly ReviewItem[];
  /** All of them, in the order in which they were made. */
  readonly decisions: readonly Decision[];
}

/** What a person signs when finalizing. */
export interface AttestationRequest {
  readonly name: string;
  /** Their role in their own words: "Inpatient coder, CCS". */
  readonly title: string;
  /** What the signature means: "I reviewed the record and assign these codes." */
  readonly meaning: string;
}

export interface Attestation extends Omit<AttestationRequest, 'meaning'> {
  /** Null once the clinical text of the review has been erased: free words could name the patient. */
  readonly meaning: string | null;
  readonly id: string;
  readonly by: { readonly id: string; readonly role: string };
  readonly at: string;
  /** The version that was shown when it was signed. */
  readonly reviewVersion: number;
  /** Salted SHA-256, hex: of the review as shown at that version, and of its documents. */
  readonly shownDigest: string;
  readonly documentsDigest: string;
  readonly provenance: object;
}

export type AssignedRole = 'principal' | 'first-listed' | 'secondary' | 'procedure';

/** A code that a person stands behind: exists only in a finalized review. */
export interface AssignedCode {
  /** 1, 2, ... in the order that the person gave. */
  readonly position: number;
  readonly role: AssignedRole;
  readonly system: CodeSystem;
  readonly code: string;
  readonly decision: Decision;
}

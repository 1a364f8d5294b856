import type { CodeSystem } from '../../code-sets/code';
import type { Setting } from '../suggestion';

/** A code of a list that is checked: suggestions as ranked, or codes that a person stands behind. */
export interface ListedCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  /** True for the first-listed or principal diagnosis, where the list has one. */
  readonly isFirst?: boolean;
  /** Present on admission, where it is known. */
  readonly poa?: string;
  readonly modifiers?: readonly string[];
  readonly units?: number;
}

/** What the checks may know of the encounter. */
export interface CheckContext {
  readonly setting: Setting;
  /** YYYY-MM-DD. */
  readonly serviceDate: string;
  readonly age?: number | undefined;
  readonly sex?: 'female' | 'male' | 'other' | 'unknown' | undefined;
  /** Also the partners that a note asks for only where they apply; a list is not incomplete without them. */
  readonly withConditional?: boolean;
}

export const CHECK_KINDS = [
  'excludes1',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
  'manifestation-first',
  'unacceptable-principal',
  'questionable-admission',
  'age',
  'sex',
  'laterality',
  'not-in-force',
  'not-billable',
  'ptp',
  'mue',
  'add-on',
  'poa',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One rule that the list breaks, or a partner that it lacks. */
export interface CheckResult {
  readonly kind: CheckKind;
  /** The codes of the list that it is about, the one whose rule it is first. */
  readonly codes: readonly { readonly system: CodeSystem; readonly code: string }[];
  /** The code, category or edit that states the rule, e.g. `E11` or `NCCI 2026Q1 practitioner`. */
  readonly statedAt: string;
  /** Codes or ranges that the rule names: the partner to add, or the one that excludes. */
  readonly named: readonly string[];
  /** True when it breaks the rules; false when it is to be looked at (Excludes2, code also). */
  readonly isConflict: boolean;
  /** A partner that the note asks for only where it applies. */
  readonly isConditional?: true;
  /** One sentence for the coder, with both codes and the kind of rule; no text of the note. */
  readonly message: string;
}

/** Checks a list of codes against the rules of the day. Deterministic; in order of kind and codes. */
export type CheckCodes = (codes: readonly ListedCode[], context: CheckContext) => CheckResult[];

import type { CodeSystem } from '../../code-sets/code';
import type { SourceLine } from '../../mentions/lexicon-error';

/** What a family is about; decides how assertions and coding rules act on it. */
export const FAMILY_KINDS = [
  'disease',
  'symptom',
  'finding',
  'injury',
  'status',
  'history',
  'external-cause',
  'drug-use',
  'procedure',
  'supply',
  'encounter',
] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** A phrase as authored; `exactCase` when it must match the note's surface form letter by letter. */
export interface Phrase {
  readonly words: string;
  readonly exactCase: boolean;
}

/** Parts of a term: part 0 is the head, the others refine it; each part is a list of alternative phrases. */
export interface FamilyTerm {
  readonly parts: readonly (readonly Phrase[])[];
  readonly line: number;
}

/** One way to satisfy a condition. */
export type ConditionOption =
  | { readonly kind: 'near'; readonly phrase: Phrase }
  | { readonly kind: 'refiner'; readonly refiner: string }
  | { readonly kind: 'anywhere'; readonly phrase: Phrase }
  | { readonly kind: 'has'; readonly codePrefix: string }
  | { readonly kind: 'value'; readonly range: ValueRange };

/** Inclusive range of a measured value that follows the mention. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

/** Satisfied by any of its options. `axis` names the axis that it came from, if any. */
export interface Condition {
  readonly options: readonly ConditionOption[];
  readonly axis?: string;
}

/** One billable code of a family, and when the note supports it. */
export interface FamilyCode {
  readonly code: string;
  readonly display: string;
  /** All must hold. Empty for the default. */
  readonly conditions: readonly Condition[];
  /** Names of details that are missing when this code is chosen. */
  readonly needs: readonly string[];
  /** Prefixes of codes that this one makes redundant. */
  readonly absorbs: readonly string[];
  readonly line: number;
}

export interface ReplacementCode {
  readonly code: string;
  readonly display: string;
}

/** Terms in, codes out: one main term of the index with the codes that its refiners lead to. */
export interface CodeFamily {
  readonly name: string;
  readonly system: CodeSystem;
  readonly kind: FamilyKind;
  readonly chronic: boolean;
  readonly terms: readonly FamilyTerm[];
  readonly codes: readonly FamilyCode[];
  readonly history: ReplacementCode | null;
  readonly familyHistory: ReplacementCode | null;
  /** Prefixes or ranges (`J12-J18`) of diagnoses that routinely imply this symptom. */
  readonly integralTo: readonly string[];
  readonly unless: readonly Phrase[];
  readonly sex: 'female' | 'male' | null;
  /** Inclusive years; null is unbounded. */
  readonly age: { readonly min: number | null; readonly max: number | null } | null;
  readonly source: SourceLine;
}

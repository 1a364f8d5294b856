const STATED_IN_NOTES = [
  'excludes1',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
  'manifestation',
] as const;

/** What a rule says of the codes that it stands at. Those from `manifestation` on name no other codes. */
export const RULE_KINDS = [
  ...STATED_IN_NOTES,
  'not-principal',
  'unacceptable-principal',
  'questionable-admission',
  'newborn',
  'pediatric',
  'maternity',
  'adult',
  'female',
  'male',
  'poa-exempt',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Kinds that the notes of a tabular list state. */
export const NOTE_KINDS: ReadonlySet<RuleKind> = new Set(STATED_IN_NOTES);

/** Ages in years, inclusive, of the Medicare Code Editor's age edits. */
export const AGE_BANDS = {
  newborn: { from: 0, to: 0 },
  pediatric: { from: 0, to: 17 },
  maternity: { from: 9, to: 64 },
  adult: { from: 15, to: 124 },
} as const satisfies Partial<Record<RuleKind, { from: number; to: number }>>;
export type AgeBand = keyof typeof AGE_BANDS;

/** One rule: at codes (a pattern; PCS codes with `#` in front), about the codes that it names. */
export interface CodeRule {
  readonly kind: RuleKind;
  /** `E11`, `J00-J22`; holds for every code below. */
  readonly at: string;
  /** Code patterns. */
  readonly named: readonly string[];
  /** A partner that is asked for only where it applies ("if applicable", "if known"). */
  readonly isConditional?: boolean;
  /** The named codes are examples ("such as"): another may be right. */
  readonly isOpen?: boolean;
}

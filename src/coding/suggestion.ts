import type { Code, CodeSystem } from '../code-sets/code';
import type { Assertion, Cue } from '../mentions/assertion';
import type { Note, SectionType } from '../text/document';

export type Setting = 'inpatient' | 'outpatient' | 'emergency';

export interface Encounter {
  readonly id: string;
  readonly setting: Setting;
  /** ISO date `YYYY-MM-DD`; picks the code-set edition. */
  readonly serviceDate: string;
  readonly patient?:
    | { readonly age?: number | undefined; readonly sex?: 'female' | 'male' | 'other' | 'unknown' | undefined }
    | undefined;
}

/** A quoted span of a document and how it stands there. Offsets are UTF-16 units of that document's text. */
export interface Evidence {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: SectionType;
  readonly assertion: Omit<Assertion, 'cues'>;
  readonly cues: readonly Cue[];
}

export interface Alternative {
  readonly code: string;
  readonly display: string;
  /** Probability from the ranker that this alternative is the one. */
  readonly confidence: number;
  /** The missing detail that would lead here: `laterality`, `acuity`, `stage`, ... */
  readonly needs?: string;
}

export interface Suggestion {
  readonly id: string;
  /** 1-based, by descending confidence. */
  readonly rank: number;
  readonly code: Code;
  /** Calibrated probability, 0..1, from the ranker. */
  readonly confidence: number;
  readonly tier: 'suggested' | 'candidate';
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  readonly explanation: string;
}

export type WithheldReason =
  | 'negated'
  | 'uncertain'
  | 'historical'
  | 'family'
  | 'hypothetical'
  | 'planned'
  | 'integral-symptom'
  | 'excluded'
  | 'less-specific'
  | 'other-person'
  | 'not-valid-on-date'
  | 'not-performed'
  | 'no-injury';

export interface Withheld {
  readonly code: Code;
  readonly reason: WithheldReason;
  readonly evidence: readonly Evidence[];
  /** The span that stopped it: a trigger, a heading, or the confirmed diagnosis that explains a symptom. */
  readonly cue: (Omit<Cue, 'effect'> & { readonly effect?: string }) | null;
  /** One sentence, with the guideline section where a rule stopped it. */
  readonly explanation: string;
}

/** A clinical documentation integrity (CDI) flag. */
export interface Finding {
  readonly id: string;
  readonly kind:
    | 'missing-specificity'
    | 'uncertain-diagnosis'
    | 'clinical-indicator'
    | 'conflict'
    | 'missing-partner'
    | 'code-set';
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly suggestionIds: readonly string[];
}

export interface Provenance {
  readonly engine: string;
  /** Content hash of the compiled lexicons. */
  readonly lexicon: string;
  readonly models: Readonly<Record<string, string>>;
  readonly codeSets: readonly string[];
}

export interface SuggestRequest {
  readonly encounter: Encounter;
  readonly documents: readonly Note[];
  readonly codeSystems?: readonly CodeSystem[] | undefined;
  readonly maxSuggestions?: number | undefined;
}

/** What the engine found; the answer's body without review id and state. */
export interface SuggestResult {
  readonly suggestions: readonly Suggestion[];
  readonly withheld: readonly Withheld[];
  readonly findings: readonly Finding[];
  readonly provenance: Provenance;
}

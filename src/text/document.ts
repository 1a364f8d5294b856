import type { Span } from './span';

/** The raw text received, as the caller sent it. Never changed. */
export interface Note {
  readonly id: string;
  readonly type?: string | undefined;
  /** ISO 8601 date or date-time. */
  readonly authoredAt?: string | undefined;
  readonly text: string;
}

/** Standard section types; headings are mapped to them by `lexicons/sections`. */
export type SectionType =
  | 'chief-complaint'
  | 'history-of-present-illness'
  | 'past-medical-history'
  | 'past-surgical-history'
  | 'family-history'
  | 'social-history'
  | 'medications'
  | 'allergies'
  | 'review-of-systems'
  | 'vital-signs'
  | 'physical-examination'
  | 'results'
  | 'imaging'
  | 'procedure'
  | 'hospital-course'
  | 'assessment'
  | 'plan'
  | 'assessment-and-plan'
  | 'diagnosis'
  | 'preoperative-diagnosis'
  | 'postoperative-diagnosis'
  | 'admission-diagnosis'
  | 'discharge-diagnosis'
  | 'indication'
  | 'impression'
  | 'findings'
  | 'technique'
  | 'discharge-medications'
  | 'instructions'
  | 'follow-up'
  | 'immunizations'
  | 'obstetric-history'
  | 'problem-list'
  | 'other'
  | 'unknown';

/** One token of the text: a word, a number or one punctuation mark. White space is never a token. */
export interface Token extends Span {
  /** Kind of the surface form. A word keeps inner apostrophes; hyphens and slashes are tokens of their own (`punctuation`). */
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Canonical form: lower case, no diacritics, singular, American spelling, Arabic numeral, base of adjective variants. */
  readonly norm: string;
  /** Lower-cased surface form without diacritics. */
  readonly lower: string;
}

export interface Sentence extends Span {
  /** Half-open range into `Document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `Document.sections`. */
  readonly section: number;
  /** True for a list item (bullet, dash, number) or a table-like line. */
  readonly listItem: boolean;
  /**
   * Index of the sentence that heads the problem or sub-list this one belongs to ("Diabetes type 2." above its bullets,
   * "1. COPD exacerbation" above its plan lines), or -1.
   */
  readonly problemHeading: number;
}

export interface Section extends Span {
  readonly type: SectionType;
  /** Heading span, empty (start === end) when the text starts without a heading. */
  readonly heading: Span;
  /** Inline sub-heading of a larger section, e.g. "Cardiovascular:" inside review of systems, keeps its parent here; else -1. */
  readonly parent: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** A note once segmented. `sections`, `sentences` and `tokens` are each in text order and do not overlap. */
export interface Document {
  readonly note: Note;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

import type { QuotedSpan } from '../text/span';

export type Polarity = 'affirmed' | 'negated';
export type Certainty = 'certain' | 'possible';
export type Temporality = 'current' | 'historical' | 'hypothetical' | 'planned';
export type Experiencer = 'patient' | 'family' | 'other';

/** What makes an assertion what it is: the trigger that acted, and on which value. A section heading may be a cue. */
export interface Cue extends QuotedSpan {
  readonly documentId: string;
  readonly effect: Exclude<
    Polarity | Certainty | Temporality | Experiencer,
    'affirmed' | 'certain' | 'current' | 'patient'
  >;
}

/** Whether a mention is so, for this patient, now (ConText: Harkema et al. 2009, J Biomed Inform 42(5)). */
export interface Assertion {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly experiencer: Experiencer;
  readonly cues: readonly Cue[];
}

import type { SectionType } from '../../text/document';
import type { Certainty, Experiencer, Polarity, Temporality } from '../assertion';
import type { PhraseIndex } from './phrase-index';

export type Axis = 'polarity' | 'certainty' | 'temporality' | 'experiencer';

/** Any assertion value. The four unmarked ones end a scope of their axis and override a section; they give no cue. */
export type Effect = Polarity | Certainty | Temporality | Experiencer;

/** How far a trigger acts, and what ends it: see `lexicons/context/README.md`. */
export type Reach = 'clause' | 'item' | 'phrase';

/** A phrase with an effect on what follows (`pre`), on what comes before (`post`) or on both. */
export interface TriggerRule {
  readonly kind: 'trigger';
  readonly effect: Effect;
  readonly axis: Axis;
  readonly direction: 'pre' | 'post' | 'both';
  readonly scope: Reach;
  readonly max: number;
  /** The only section type in which the trigger acts. */
  readonly section: SectionType | undefined;
}

/** A phrase at which the scopes of some effects end. */
export interface StopRule {
  readonly kind: 'stop';
  readonly effects: ReadonlySet<Effect>;
  readonly reach: Reach | 'verb';
}

/** A phrase that hides the triggers inside it, of one axis or of all; the latter hides stops as well. */
export interface PseudoRule {
  readonly kind: 'pseudo';
  readonly axis: Axis | 'all';
}

export type Rule = TriggerRule | StopRule | PseudoRule;

export interface SectionEffect {
  readonly effect: Exclude<Effect, 'affirmed' | 'certain' | 'current' | 'patient'>;
  readonly axis: Axis;
  readonly strong: boolean;
}

/** What the assessor knows: phrases with their rules, and what a section says by itself. */
export interface ContextRules {
  readonly phrases: PhraseIndex<Rule>;
  readonly sections: ReadonlyMap<SectionType, readonly SectionEffect[]>;
  /** Phrases of triggers, as authored (one line each). */
  readonly triggerCount: number;
}

const AXES: Readonly<Record<Effect, Axis>> = {
  affirmed: 'polarity',
  negated: 'polarity',
  certain: 'certainty',
  possible: 'certainty',
  current: 'temporality',
  historical: 'temporality',
  hypothetical: 'temporality',
  planned: 'temporality',
  patient: 'experiencer',
  family: 'experiencer',
  other: 'experiencer',
};

export const EFFECTS = Object.keys(AXES) as readonly Effect[];

/** The axis that an effect is a value of. */
export function axisOf(effect: Effect): Axis {
  return AXES[effect];
}

/** Narrows a word to an effect. */
export function isEffect(word: string): word is Effect {
  return Object.hasOwn(AXES, word);
}

import type { Reason } from './decision';

/** The part of the pipeline that would have to know better, for those who improve it. */
export type PipelinePart = 'lexicon' | 'assertion' | 'ranker' | 'rule' | 'documentation' | 'none';

export interface ReasonMeaning {
  /** For the person who chooses. */
  readonly words: string;
  readonly pointsAt: PipelinePart;
}

/** What each reason says, and where it points. A reason without a line here does not compile. */
export const REASON_MEANINGS: Readonly<Record<Reason, ReasonMeaning>> = {
  'not-documented': { words: 'The documents do not say this.', pointsAt: 'lexicon' },
  negated: { words: 'The documents say that it is absent or was ruled out.', pointsAt: 'assertion' },
  historical: { words: 'It is past and no longer present.', pointsAt: 'assertion' },
  'family-history': { words: 'It is said of a relative.', pointsAt: 'assertion' },
  'uncertain-diagnosis': {
    words: 'It is documented as uncertain, and this setting does not code that.',
    pointsAt: 'assertion',
  },
  'planned-or-hypothetical': { words: 'It is planned, or may happen; it is not so yet.', pointsAt: 'assertion' },
  'not-this-encounter': { words: 'It was neither treated nor assessed in this encounter.', pointsAt: 'ranker' },
  'integral-to-other': { words: 'A confirmed diagnosis routinely implies it.', pointsAt: 'rule' },
  'less-specific': { words: 'The documents support a more specific code.', pointsAt: 'lexicon' },
  'too-specific': { words: 'The documents do not support this much detail.', pointsAt: 'lexicon' },
  'wrong-laterality': { words: 'The side is wrong.', pointsAt: 'lexicon' },
  'wrong-code': { words: 'The words are right and lead to another code.', pointsAt: 'lexicon' },
  'excluded-by-rule': { words: 'A coding rule does not allow it beside another code.', pointsAt: 'rule' },
  duplicate: { words: 'It is on the list already.', pointsAt: 'rule' },
  'not-reportable': { words: 'It is true and not reported for this encounter.', pointsAt: 'ranker' },
  'needs-provider-query': { words: 'The clinician has to be asked first.', pointsAt: 'documentation' },
  'entered-in-error': { words: 'The earlier decision was made by mistake.', pointsAt: 'none' },
  other: { words: 'Something else; the comment says what.', pointsAt: 'none' },
};

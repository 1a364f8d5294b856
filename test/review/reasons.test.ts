import { REASONS } from '../../src/review/decision';
import { REASON_MEANINGS } from '../../src/review/reasons';

describe('reasons', () => {
  it('each say one sentence that no other says', () => {
    expect(Object.keys(REASON_MEANINGS)).toEqual([...REASONS]);
    const words = Object.values(REASON_MEANINGS).map((meaning) => meaning.words);
    expect(new Set(words).size).toBe(REASONS.length);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('point at every part of the pipeline that can be wrong', () => {
    const parts = new Set(Object.values(REASON_MEANINGS).map(({ pointsAt }) => pointsAt));
    expect([...parts].sort()).toEqual(['assertion', 'documentation', 'lexicon', 'none', 'ranker', 'rule']);
  });
});

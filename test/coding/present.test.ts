import type { Candidate } from '../../src/coding/candidate';
import { presentFindings, presentSuggestions, presentWithheld } from '../../src/coding/present';
import { NO_PRIORS } from '../../src/coding/priors';
import { rank, type Scorer } from '../../src/coding/rank';
import { OUTPATIENT, proposeFor } from '../support/small-engine';

const families = `
family Pain in knee
  term pain + knee
  code M25.56{laterality: right=1 left=2 unspecified=9}  Pain in {laterality} knee
family Heart failure
  term heart failure
  code I50.9  Heart failure, unspecified  needs type
  code I50.20  Systolic heart failure  needs acuity  when systolic
  code I50.21  Acute systolic heart failure  when systolic + acute
  code I50.30  Diastolic heart failure  needs acuity  when diastolic
family Fracture
  kind injury
  term fracture
  code T14.8{grade: unspecified=0 right=1 left=1 bilateral=2}  Fracture, {grade}
J18.9  Pneumonia, unspecified = pneumonia
  history Z87.01  Personal history of pneumonia
R05.9  Cough = cough
  kind symptom
  integral-to J18
J45.909  Asthma = asthma
  chronic
C50.919  Breast cancer = breast cancer
  family-history Z80.3  Family history of breast cancer
`;
const OPEN = { suggested: 0.4, floor: 0 };

/** Suggestions for a note, each code scored by the table, others by 0.5. */
async function present(note: string, scores: Readonly<Record<string, number>> = {}, tiers = OPEN, limit = 50) {
  const { candidates, rejections } = proposeFor({ families }, note);
  const order: string[] = candidates.flatMap((one) => [one.code, ...one.siblings.map((other) => other.code)]);
  const score: Scorer = async (rows) => rows.map((_, index) => scores[order[index] as string] ?? 0.5);
  const ranked = await rank(candidates, OUTPATIENT, { score, priors: NO_PRIORS });
  const suggestions = presentSuggestions(ranked, 'test', tiers, limit);
  const withheld = presentWithheld(rejections, 'test');
  return { suggestions, withheld, findings: presentFindings(suggestions, ranked, withheld) };
}

describe('suggestions', () => {
  it('stand by confidence, then by code', async () => {
    const { suggestions } = await present('Pneumonia, asthma and heart failure.', {
      'J18.9': 0.9,
      'J45.909': 0.6,
      'I50.9': 0.6,
    });
    expect(suggestions.map((one) => [one.rank, one.code.code, one.confidence])).toEqual([
      [1, 'J18.9', 0.9],
      [2, 'I50.9', 0.6],
      [3, 'J45.909', 0.6],
    ]);
  });

  it.each([
    [0.4, 'suggested'],
    [0.99, 'suggested'],
    [0.3999, 'candidate'],
    [0.1, 'candidate'],
  ])('of %d are of tier %s', async (confidence, tier) => {
    const { suggestions } = await present('Asthma.', { 'J45.909': confidence }, { suggested: 0.4, floor: 0.1 });
    expect(suggestions.map((one) => one.tier)).toEqual([tier]);
  });

  it.each([0.0999, 0])('of %d, below the floor, are not shown', async (confidence) => {
    const { suggestions } = await present('Asthma.', { 'J45.909': confidence }, { suggested: 0.4, floor: 0.1 });
    expect(suggestions).toEqual([]);
  });

  it('carry at most four decimals', async () => {
    const { suggestions } = await present('Asthma.', { 'J45.909': 0.123456789 });
    expect(suggestions[0]?.confidence).toBe(0.1235);
  });

  it('have an id and an explanation that say the code and where it was named', async () => {
    const { suggestions } = await present('ASSESSMENT: Knee pain. Knee pain at night.');
    expect(suggestions[0]).toMatchObject({ id: 'ICD-10-CM:M25.569', code: { codeSet: 'test', system: 'ICD-10-CM' } });
    expect(suggestions[0]?.explanation).toBe('"Pain in knee" named 2 times (assessment); not documented: laterality.');
  });
});

describe('alternatives', () => {
  const rows: [string, string, (string | undefined)[][]][] = [
    [
      'a side that is not given',
      'Knee pain.',
      [
        ['M25.561', 'laterality'],
        ['M25.562', 'laterality'],
      ],
    ],
    [
      'a type that is not given',
      'Heart failure.',
      [
        ['I50.20', 'type'],
        ['I50.30', 'type'],
      ],
    ],
    ['one more detail after the first', 'Systolic heart failure.', [['I50.21', 'acuity']]],
    ['nothing is missing', 'Acute systolic heart failure.', []],
    ['a side that is given', 'Right knee pain.', []],
    ['a code without family', 'Asthma.', []],
  ];
  it.each(rows)('%s: %s', async (_, note, expected) => {
    const { suggestions } = await present(note);
    expect(suggestions[0]?.alternatives.map((one) => [one.code, one.needs])).toEqual(expected);
  });

  it('stand by confidence', async () => {
    const { suggestions } = await present('Knee pain.', { 'M25.561': 0.2, 'M25.562': 0.3 });
    expect(suggestions[0]?.alternatives.map((one) => [one.code, one.confidence])).toEqual([
      ['M25.562', 0.3],
      ['M25.561', 0.2],
    ]);
  });

  it('name each code once, though several values lead to it', async () => {
    const { suggestions } = await present('Fracture.');
    expect(suggestions[0]?.alternatives.map((one) => one.code)).toEqual(['T14.81', 'T14.82']);
  });
});

describe('evidence', () => {
  it.each([
    ['Pain in the right knee.', ['Pain in the right knee']],
    ['Right knee: pain.', ['Right', 'knee', 'pain']],
    ['Knee pain.', ['Knee pain']],
    ['Knee pain. Later, knee pain again.', ['Knee pain', 'knee pain']],
    ['Heart failure that is systolic.', ['Heart failure', 'systolic']],
  ])('%s: every word that the code stands on', async (note, expected) => {
    const { suggestions } = await present(note);
    const quoted = suggestions[0]?.evidence.map((one) => one.text) ?? [];
    for (const words of expected) expect(quoted.join(' | ')).toContain(words);
    for (const { start, end, text } of suggestions[0]?.evidence ?? []) expect(note.slice(start, end)).toBe(text);
  });

  it('is in text order, each place once', async () => {
    const { suggestions } = await present('Right knee pain, knee pain, pain in the knee.');
    const starts = suggestions.flatMap((one) => one.evidence.map(({ start }) => start));
    for (const { evidence } of suggestions) {
      const own = evidence.map((one) => one.start);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    expect(starts.length).toBeGreaterThan(0);
  });
});

describe('findings', () => {
  it.each([
    ['Knee pain.', ['missing-specificity:M25.569:laterality']],
    ['Heart failure.', ['missing-specificity:I50.9:type']],
    ['Systolic heart failure.', ['missing-specificity:I50.20:acuity']],
    ['Possible pneumonia.', ['uncertain-diagnosis:J18.9']],
    ['Right knee pain.', []],
    ['Acute systolic heart failure.', []],
    ['No pneumonia.', []],
    ['No knee pain.', []],
    ['History of pneumonia.', []],
    ['Mother had breast cancer.', []],
  ])('%s', async (note, expected) => {
    expect((await present(note)).findings.map((one) => one.id)).toEqual(expected);
  });

  it('point at their suggestion, and not at one that is not shown', async () => {
    expect((await present('Knee pain.')).findings[0]?.suggestionIds).toEqual(['ICD-10-CM:M25.569']);
    expect((await present('Knee pain.', { 'M25.569': 0.01 }, { suggested: 0.4, floor: 0.1 })).findings).toEqual([]);
  });
});

test('a candidate without siblings needs no score of its own for alternatives', async () => {
  const { candidates } = proposeFor({ families }, 'Asthma.');
  const asked: number[] = [];
  const score: Scorer = async (rows) => {
    asked.push(rows.length);
    return rows.map(() => 0.5);
  };
  await rank(candidates as Candidate[], OUTPATIENT, { score, priors: NO_PRIORS });
  expect(asked).toEqual([1]);
  expect(
    await rank([], OUTPATIENT, { score: async () => Promise.reject(new Error('nothing')), priors: NO_PRIORS }),
  ).toEqual([]);
});

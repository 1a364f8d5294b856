import { realEngine, suggest } from './engine';

beforeAll(realEngine);

const FINDINGS = [
  ...[
    'chest pain',
    'fever',
    'nausea',
    'vomiting',
    'diarrhea',
    'constipation',
    'abdominal pain',
    'headache',
    'dizziness',
  ],
  ...[
    'syncope',
    'cough',
    'shortness of breath',
    'hemoptysis',
    'hematuria',
    'dysuria',
    'fatigue',
    'weight loss',
    'rash',
  ],
  ...[
    'pruritus',
    'back pain',
    'neck pain',
    'knee pain',
    'palpitations',
    'edema',
    'insomnia',
    'tinnitus',
    'anxiety',
    'depression',
  ],
  ...['seizures', 'vertigo', 'wheezing', 'epistaxis', 'dysphagia', 'heartburn', 'jaundice', 'pneumonia', 'asthma'],
  ...['diabetes', 'hypertension', 'osteoporosis', 'hypothyroidism', 'gout', 'psoriasis', 'anemia', 'migraine'],
];

/** Confidence per code that a text is given. */
async function confidences(text: string): Promise<Map<string, number>> {
  const { suggestions } = await suggest(text);
  return new Map(suggestions.map(({ code, confidence }) => [`${code.system}|${code.code}`, confidence]));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('a lone finding', () => {
  it.each(FINDINGS)('%s is suggested when affirmed', async (finding) => {
    expect((await confidences(`${capital(finding)}.`)).size).toBeGreaterThan(0);
  });

  describe.each(['No ', 'Denies ', 'no evidence of ', 'Negative for '])('with "%s" before it', (denial) => {
    it.each(FINDINGS)('%s never gains confidence, and is withheld as denied', async (finding) => {
      const affirmed = await confidences(`${capital(finding)}.`);
      const denied = await confidences(`${denial}${finding}.`);
      for (const [code, confidence] of denied) expect(confidence).toBeLessThanOrEqual(affirmed.get(code) ?? 0);
      const { suggestions, withheld } = await suggest(`${denial}${finding}.`);
      expect(suggestions).toEqual([]);
      expect(withheld.map((one) => one.reason)).toContain('negated');
    });
  });

  it.each(FINDINGS.slice(0, 12))('%s stays suggested when only its neighbour is denied', async (finding) => {
    const denied = FINDINGS[FINDINGS.indexOf(finding) + 12] as string;
    const { suggestions, withheld } = await suggest(`Patient has ${finding}. Denies ${denied}.`);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(withheld.some((one) => one.reason === 'negated')).toBe(true);
  });
});

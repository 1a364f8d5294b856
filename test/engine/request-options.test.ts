import type { CodeSystem } from '../../src/code-sets/code';
import { realEngine, suggest } from './engine';

beforeAll(realEngine);

const NOTE = [
  'HISTORY OF PRESENT ILLNESS: Cough and fever. No chest pain. Possible asthma.',
  'PROCEDURES: Electrocardiogram performed in the office. Chest x-ray two views was done.',
  'ASSESSMENT: Pneumonia. Type 2 diabetes. Hypertension. Gout. Right knee pain. Obesity, BMI 42.',
].join('\n');

describe('maxSuggestions', () => {
  it.each([1, 2, 3, 5])('%d: the first of all, in the same order', async (maxSuggestions) => {
    const all = await suggest(NOTE);
    const { suggestions } = await suggest(NOTE, { maxSuggestions });
    expect(all.suggestions.length).toBeGreaterThan(5);
    expect(suggestions).toEqual(all.suggestions.slice(0, maxSuggestions));
  });

  it('does not shorten what is withheld', async () => {
    const [all, one] = [await suggest(NOTE), await suggest(NOTE, { maxSuggestions: 1 })];
    expect(all.withheld.length).toBeGreaterThan(1);
    expect(one.withheld).toEqual(all.withheld);
  });

  it('larger than there are: all', async () => {
    expect(await suggest(NOTE, { maxSuggestions: 500 })).toEqual(await suggest(NOTE));
  });

  it('findings point only at suggestions that are shown', async () => {
    const { suggestions, findings } = await suggest(NOTE, { maxSuggestions: 1 });
    const shown = suggestions.map((one) => one.id);
    for (const { suggestionIds } of findings) for (const id of suggestionIds) expect(shown).toContain(id);
  });
});

describe('codeSystems', () => {
  const systemsOf = async (codeSystems?: CodeSystem[]) => {
    const { suggestions, withheld } = await suggest(NOTE, { codeSystems });
    return [...new Set([...suggestions, ...withheld].map(({ code }) => code.system))].sort();
  };

  it('all, when the request names none', async () => {
    expect(await systemsOf()).toEqual(['CPT', 'ICD-10-CM']);
  });

  it.each<[CodeSystem[], string[]]>([
    [['ICD-10-CM'], ['ICD-10-CM']],
    [['CPT'], ['CPT']],
    [
      ['CPT', 'ICD-10-CM'],
      ['CPT', 'ICD-10-CM'],
    ],
    [['ICD-10-PCS'], []],
  ])('%j gives %j', async (wanted, expected) => {
    expect(await systemsOf(wanted)).toEqual(expected);
  });

  it('the same codes whether or not others are wanted too', async () => {
    const codes = async (codeSystems?: CodeSystem[]) =>
      (await suggest(NOTE, { codeSystems })).suggestions
        .filter((one) => one.code.system === 'CPT')
        .map((one) => one.id);
    expect((await codes(['CPT'])).sort()).toEqual((await codes()).sort());
  });
});

describe('patient', () => {
  it.each([
    ['Prostate cancer.', 'male', true],
    ['Prostate cancer.', 'unknown', true],
    ['Ovarian cyst, right.', 'female', true],
    ['Ovarian cyst, right.', 'male', false],
    ['Benign prostatic hyperplasia.', 'female', false],
  ] as const)('%s of a patient whose sex is %s: %s', async (note, sex, offered) => {
    const encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02', patient: { sex } } as const;
    const { suggestions } = await suggest(note, { encounter });
    expect(suggestions.length > 0).toBe(offered);
  });
});

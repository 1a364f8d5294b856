import { realEngine, suggest } from './engine';

beforeAll(realEngine);

async function messages(note: string): Promise<string[]> {
  const { findings } = await suggest(note);
  return findings.filter((one) => one.kind === 'clinical-indicator').map((one) => one.message);
}

describe('the authored clinical indicators', () => {
  it.each([
    ['BMI 43.', 'Body mass index of 40'],
    ['BMI 33.', 'Body mass index of 30'],
    ['BMI 27.', 'Body mass index of 25'],
    ['BMI 17.', 'Body mass index below 18.5'],
    ['HbA1c 8.2', 'Hemoglobin A1c of 6.5'],
    ['Hemoglobin A1c 6.0', 'Hemoglobin A1c of 5.7'],
    ['LVEF 30%', 'Ejection fraction of 40'],
    ['Serum sodium 128.', 'Sodium below 135'],
    ['Potassium 2.9.', 'Potassium below 3.5'],
    ['Potassium 6.1.', 'Potassium above 5.1'],
    ['Hgb 7.9', 'Hemoglobin below 10'],
    ['Platelet count 60', 'Platelets below 100'],
    ['eGFR 42', 'Estimated filtration rate below 60'],
    ['Creatinine 3.1', 'Creatinine of 2'],
    ['SpO2 82%', 'Oxygen saturation below 88'],
    ['TSH 14', 'Thyroid stimulating hormone of 10'],
    ['LDL 190', 'LDL cholesterol of 160'],
    ['Uric acid 9.2', 'Uric acid of 8'],
    ['Ferritin 6', 'Ferritin below 15'],
    ['Vitamin D 12', 'Vitamin D below 20'],
    ['PHQ-9 score 16', 'PHQ-9 of 10'],
    ['GAD-7 of 14', 'GAD-7 of 10'],
  ])('%s', async (note, begin) => {
    const found = await messages(`RESULTS: ${note}`);
    expect(found.filter((one) => one.startsWith(begin))).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it.each([
    ...[
      'BMI 22.',
      'HbA1c 5.2',
      'LVEF 60%',
      'Serum sodium 140.',
      'Potassium 4.0.',
      'Hgb 14.1',
      'Platelet count 250',
      'eGFR 90',
    ],
    ...[
      'Creatinine 0.9',
      'SpO2 97%',
      'TSH 2.1',
      'LDL 90',
      'Uric acid 5.1',
      'Ferritin 80',
      'Vitamin D 40',
      'PHQ-9 score 3',
    ],
    ...['GAD-7 of 2', 'Goal LDL 160', 'Mother: BMI 43', 'BP 140/90', 'Platelets pending', 'Room 43, bed 2.'],
  ])('%s means nothing', async (note) => {
    expect(await messages(`RESULTS: ${note}`)).toEqual([]);
  });

  it.each([
    ['BMI 43', 'morbid obesity'],
    ['HbA1c 8.2', 'type 2 diabetes'],
    ['LVEF 30%', 'systolic heart failure'],
    ['Serum sodium 128', 'hyponatremia'],
    ['Hgb 7.9', 'iron deficiency anemia'],
    ['eGFR 42', 'chronic kidney disease, stage 3b'],
    ['SpO2 82%', 'acute hypoxic respiratory failure'],
    ['TSH 14', 'hypothyroidism'],
    ['PHQ-9 score 16', 'major depression'],
  ])('%s is accounted for by %s', async (value, diagnosis) => {
    expect(await messages(`RESULTS: ${value}.\nASSESSMENT: ${diagnosis}.`)).toEqual([]);
  });
});

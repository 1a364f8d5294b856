import { createEngine } from '../../src/pipeline';
import { OUTPATIENT, smallResources } from '../support/small-engine';

const families = `
E66.9  Obesity = obesity
  chronic
E11.9  Type 2 diabetes = diabetes
  chronic
I50.9  Heart failure = heart failure
`;
const indicators = [
  'body mass index/BMI\t30-90\tE66\tBody mass index of 30 or more: no obesity is documented.',
  'hemoglobin A1c/A1c\t6.5-20\tE08-E13 R73\tHemoglobin A1c of 6.5 or more: no diabetes is documented.',
  'ejection fraction/=EF\t5-40\tI50 I42\tEjection fraction of 40 or less: no heart failure is documented.',
].join('\n');
const engine = createEngine(smallResources({ families, indicators }));

async function indicatorsIn(...notes: string[]) {
  const documents = notes.map((text, index) => ({ id: `d${index}`, text }));
  const { findings, suggestions } = await engine.suggest({ encounter: OUTPATIENT, documents });
  return { findings: findings.filter((one) => one.kind === 'clinical-indicator'), suggestions };
}

describe('a value that means something', () => {
  it('has an id that says the whole value, the same in every note', async () => {
    const ids = async (note: string) => (await indicatorsIn(note)).findings.map(({ id }) => id);
    expect(await ids('BMI 42.')).toEqual(['clinical-indicator:E66:Body mass index of 30 or more']);
    expect(await ids('Seen today. BMI: 31.')).toEqual(await ids('BMI 42.'));
  });

  it.each([
    ['BMI 42.', 'BMI 42'],
    ['BMI is 41.5 today.', 'BMI is 41.5'],
    ['BMI: 30', 'BMI: 30'],
    ['BMI of forty-two.', 'BMI of forty-two'],
    ['Body mass index was 38 kg/m2.', 'Body mass index was 38'],
    ['VITAL SIGNS: BP 120/80, BMI 35.2', 'BMI 35.2'],
    ['A1c 9.1.', 'A1c 9.1'],
    ['Hemoglobin A1c was elevated at 7.4%.', 'Hemoglobin A1c was elevated at 7.4'],
    ['A1c today is eight point one.', 'A1c today is eight point one'],
    ['A1c of 6.5', 'A1c of 6.5'],
    ['Echo: EF 35%.', 'EF 35'],
    ['Ejection fraction is reduced to 25%.', 'Ejection fraction is reduced to 25'],
    ['EF of 40', 'EF of 40'],
  ])('%s is a finding that quotes it', async (note, quoted) => {
    const { findings, suggestions } = await indicatorsIn(note);
    expect(findings.map((one) => one.evidence.map(({ text }) => text))).toEqual([[quoted]]);
    for (const { start, end, text } of findings[0]?.evidence ?? []) expect(note.slice(start, end)).toBe(text);
    expect(suggestions).toEqual([]);
  });

  it.each([
    ['below the range', 'BMI 24.'],
    ['above what is possible', 'BMI 240.'],
    ['an ordinary A1c', 'A1c 5.4.'],
    ['an ordinary ejection fraction', 'EF 60%.'],
    ['a goal', 'A1c goal is 7.'],
    ['a target in the plan', 'Target A1c 7.0.'],
    ['a condition', 'If A1c 9 start insulin.'],
    ['a limit', 'Keep BMI 35 in mind.'],
    ['no value', 'BMI discussed.'],
    ['a value of something else', 'BMI discussed, 42 minutes.'],
    ['a value in the next sentence', 'BMI was taken. 42 minutes were spent.'],
    ['a ratio', 'BMI 42/5.'],
    ['a relative', 'Mother: BMI 42.'],
    ['a relative in a sentence', 'His mother has a BMI of 42.'],
    ['a family history', 'FAMILY HISTORY: A1c 9 in father.'],
    ['another word', 'Eff 35, bmw 42.'],
    ['case that is asked for', 'ef 35'],
  ])('%s is none: %s', async (_, note) => {
    expect((await indicatorsIn(note)).findings).toEqual([]);
  });
});

describe('a diagnosis that accounts for the value', () => {
  it.each([
    ['BMI 42. Obesity.', 'documented'],
    ['A1c 9.1. Type 2 diabetes.', 'documented'],
    ['EF 25%. Heart failure.', 'documented'],
    ['BMI 42. Possible obesity.', 'in question: the doctor has thought of it'],
    ['History of diabetes. A1c 9.1.', 'chronic, in the history'],
  ])('%s: no finding (%s)', async (note) => {
    expect((await indicatorsIn(note)).findings).toEqual([]);
  });

  it.each([
    ['BMI 42. No obesity.', 'denied'],
    ['A1c 9.1. Denies diabetes.', 'denied'],
    ['A1c 9.1. Obesity.', 'of another kind'],
    ['A1c 9.1. Mother had diabetes.', 'of a relative'],
  ])('%s: a finding (%s)', async (note) => {
    expect((await indicatorsIn(note)).findings).toHaveLength(1);
  });

  it('may stand in another document', async () => {
    expect((await indicatorsIn('BMI 42.', 'ASSESSMENT: Obesity.')).findings).toEqual([]);
    expect((await indicatorsIn('BMI 42.', 'ASSESSMENT: Asthma.')).findings).toHaveLength(1);
  });

  it('one finding however often the value stands', async () => {
    const { findings } = await indicatorsIn('BMI 42. Later BMI 41.', 'BMI 43.');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence.map((one) => [one.documentId, one.text])).toEqual([
      ['d0', 'BMI 42'],
      ['d0', 'BMI 41'],
      ['d1', 'BMI 43'],
    ]);
  });
});

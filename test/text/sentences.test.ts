import { read, sentencesOf } from './resources';

describe('one sentence', () => {
  test.each([
    'Seen by Dr. Okafor in clinic today.',
    'Takes warfarin 5 mg q.d. and metoprolol 25 mg b.i.d. for rate control.',
    'Pneumonia vs. atelectasis at the left base.',
    'Potassium was 3.2 and creatinine 1.4 on arrival.',
    'John Q. Sample was seen at St. Elsewhere.',
    'The abd. exam was benign.',
    'Symptoms, e.g. nausea, come at 3 a.m. every night.',
    'He felt ... unwell after lunch.',
    'Impression of ?UTI and ? LRTI in the same patient.',
    'Weight is approx. 70 kg.',
    'Fever: none',
    'Time: 3 pm',
    'Pain: 7/10, worse at night',
    'Infection with E. coli was treated.',
    'See fig. 3 for the lesion, no. 5 in the list.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('several sentences', () => {
  test.each([
    ['No fever. No cough.', ['No fever.', 'No cough.']],
    ['Denies pain.No fever today.', ['Denies pain.', 'No fever today.']],
    ['has headache. denies nausea. no rash', ['has headache.', 'denies nausea.', 'no rash']],
    ['Takes it b.i.d. She is well.', ['Takes it b.i.d.', 'She is well.']],
    ['Potassium was 4.1. The rest is normal.', ['Potassium was 4.1.', 'The rest is normal.']],
    ['She has hepatitis C. He does not.', ['She has hepatitis C.', 'He does not.']],
    ['ALT was 39 U/L. The AST was 22.', ['ALT was 39 U/L.', 'The AST was 22.']],
    ['History of MS. She walks with a cane.', ['History of MS.', 'She walks with a cane.']],
    ['Any pain? No pain today! Good.', ['Any pain?', 'No pain today!', 'Good.']],
    ['Stable (see above.) Next visit in May.', ['Stable (see above.)', 'Next visit in May.']],
    ['He said "fine." Then he left.', ['He said "fine."', 'Then he left.']],
    ['Found: 1. COPD 2. HTN 3. Gout', ['Found:', '1. COPD', '2. HTN', '3. Gout']],
    ['rash • cough • fever', ['rash', '• cough', '• fever']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test('a form keeps its lines apart', () => {
    expect(sentencesOf('Fever: none\nCough: none\nChills: yes')).toEqual(['Fever: none', 'Cough: none', 'Chills: yes']);
  });

  test('a list without full stops keeps its lines apart, lower case too', () => {
    expect(sentencesOf('metformin 500 mg twice daily\nlisinopril 10 mg')).toHaveLength(2);
    expect(sentencesOf('Asthma\nGout\nChronic kidney disease')).toHaveLength(3);
  });

  test.each(['\n', '\r\n', '\r', '\u2028'])('a hard-wrapped paragraph is read as if unwrapped (%j)', (lineBreak) => {
    const lines = [
      'The patient is a 62-year-old man with a long history of chronic heart failure',
      'and atrial fibrillation who now presents with three days of increasing leg',
      'swelling. He denies chest pain, fever or cough, and he has been taking the',
      'Lasix as prescribed by Dr. Sample at the last visit without missing any doses.',
    ];
    const text = lines.join(lineBreak);
    const [first, second, ...rest] = sentencesOf(text);
    expect(first).toMatch(/^The patient is .* leg\sswelling\.$|^The patient is [\s\S]*swelling\.$/);
    expect(second).toMatch(/^He denies [\s\S]* doses\.$/);
    expect(rest).toEqual([]);
  });

  test('long lines that each say something are not joined', () => {
    const text =
      'Left lower lobe consolidation with a small parapneumonic effusion seen\nNo pneumothorax and no displaced rib fracture on this study';
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test.each([
    ['- cough', true],
    ['• cough', true],
    ['1. cough', true],
    ['2) cough', true],
    ['a. cough', true],
    ['Fever: none', true],
    ['She has had a cough for the last three weeks, and it is worse at night than by day.', false],
    ['-5 degrees outside that day', false],
    ['E. coli grew in the urine culture that was taken on the day of admission to the ward.', false],
  ])('listItem of %j is %s', (text, expected) => {
    expect(read(text).sentences[0]?.listItem).toBe(expected);
  });
});

import { read } from './resources';

/** Each sentence with the problem above it: "sentence < problem". */
function problems(text: string): string[] {
  const { sentences } = read(text);
  const quoted = sentences.map((sentence) => text.slice(sentence.start, sentence.end));
  return sentences.map(({ problemHeading }, index) =>
    problemHeading === -1 ? `${quoted[index]}` : `${quoted[index]} < ${quoted[problemHeading]}`,
  );
}

test('a title above bullets heads them until the next title', () => {
  const text =
    'ASSESSMENT AND PLAN\n\nThis man is seen for his gout.\n\nGout.\n• Treatment: colchicine. Recheck soon.\n• Labs: urate\n\nDiabetes type 2.\n- metformin\n\nPatient agreement: he agrees.';
  expect(problems(text)).toEqual([
    'This man is seen for his gout.',
    'Gout.',
    '• Treatment: colchicine. < Gout.',
    'Recheck soon. < Gout.',
    '• Labs: urate < Gout.',
    'Diabetes type 2.',
    '- metformin < Diabetes type 2.',
    'he agrees.',
  ]);
});

test('a numbered problem heads its lines', () => {
  expect(
    problems('A/P:\n1. COPD exacerbation\n - prednisone\n - nebulizers\n2. Gout\n   Stable on allopurinol'),
  ).toEqual([
    '1. COPD exacerbation',
    '- prednisone < 1. COPD exacerbation',
    '- nebulizers < 1. COPD exacerbation',
    '2. Gout',
    'Stable on allopurinol < 2. Gout',
  ]);
});

test('a hash opens a problem in a plan', () => {
  expect(problems('Assessment and Plan:\n# HTN:\ncontinue lisinopril\n# CKD 3\n- avoid NSAIDs')).toEqual([
    '# HTN:',
    'continue lisinopril < # HTN:',
    '# CKD 3',
    '- avoid NSAIDs < # CKD 3',
  ]);
});

test('a numbered item heads its own further sentences', () => {
  expect(problems('Plan:\n1. Gout. Continue colchicine for now.\n2. Asthma.')).toEqual([
    '1. Gout.',
    'Continue colchicine for now. < 1. Gout.',
    '2. Asthma.',
  ]);
});

test('so does an item inside a line', () => {
  expect(problems('Impression: 1. Gout. Continue colchicine. 2. Asthma: stable. Recheck in May.')).toEqual([
    '1. Gout.',
    'Continue colchicine. < 1. Gout.',
    '2. Asthma: stable.',
    'Recheck in May. < 2. Asthma: stable.',
  ]);
});

test('the name before a colon heads, whatever follows it', () => {
  expect(problems('Hospital course:\n#1 CHF: He was given furosemide. The edema resolved.')).toEqual([
    '#1 CHF: He was given furosemide.',
    'The edema resolved. < #1 CHF: He was given furosemide.',
  ]);
});

test('a bare label with an answer heads its bullets', () => {
  expect(problems('A/P:\n\n**CKD 3:** creatinine 2.1\n- avoid NSAIDs')).toEqual([
    '**CKD 3:** creatinine 2.1',
    '- avoid NSAIDs < **CKD 3:** creatinine 2.1',
  ]);
});

test('a title right above a paragraph heads it', () => {
  expect(
    problems(
      'PLAN\n\nAcne vulgaris\nThe patient will try benzoyl peroxide at night.\n\nGout\nHe will go on with colchicine as before.',
    ),
  ).toEqual([
    'Acne vulgaris',
    'The patient will try benzoyl peroxide at night. < Acne vulgaris',
    'Gout',
    'He will go on with colchicine as before. < Gout',
  ]);
});

describe('no problem heading', () => {
  test.each([
    'Plan:\n1. Pregnancy test\n2. Urine dip\n3. Review in 48 hours',
    'ASSESSMENT\n\n• Gout.\n• Asthma.\n• Acne',
    'Plan:\nContinue metformin\n- recheck in May',
    'Problem list:\nAsthma\nGout\n1) recheck in May\n2) rest',
    'HPI:\nKnee pain\n- worse at night',
    'PMH:\nGout\n- on allopurinol',
    'Assessment: 1. COPD 2. HTN 3. Gout',
    'Plan: for OTC antihistamines\nTo return to the clinic if the rash does not go away.',
  ])('%j', (text) => {
    expect(read(text).sentences.map((sentence) => sentence.problemHeading)).toEqual(read(text).sentences.map(() => -1));
  });
});

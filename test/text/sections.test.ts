import { read, sectionsOf, sentencesOf } from './resources';

describe('headings', () => {
  test.each([
    ['CHIEF COMPLAINT\n\nCough.', ['chief-complaint: CHIEF COMPLAINT']],
    ['PMH: HTN, DM2', ['past-medical-history: PMH:']],
    ['pmh: htn', ['past-medical-history: pmh:']],
    ['A/P: stable', ['assessment-and-plan: A/P:']],
    ['Assessment & Plan\n1. Gout', ['assessment-and-plan: Assessment & Plan']],
    ['## Allergies\nnone', ['allergies: ## Allergies']],
    ['**Plan:** rest', ['plan: **Plan:**']],
    ['FH - father died of MI', ['family-history: FH -']],
    ['Social history - former smoker', ['social-history: Social history -']],
    ['No pain. Family history: gout.', ['unknown: ', 'family-history: Family history:']],
    ['Plan :\nrest', ['plan: Plan :']],
    ['POSTOPERATIVE DIAGNOSIS(ES): hernia', ['postoperative-diagnosis: POSTOPERATIVE DIAGNOSIS(ES):']],
    ['FAMILY HISTORY Mother with gout.', ['family-history: FAMILY HISTORY']],
    [
      '1. Past medical history: gout\n2. Allergies: none',
      ['past-medical-history: 1. Past medical history:', 'allergies: 2. Allergies:'],
    ],
    ['Cough for a week.   PLAN:  Rest.', ['unknown: ', 'plan: PLAN:']],
    [
      'PMH: DM2 PSH: none SH: smoker',
      ['past-medical-history: PMH:', 'past-surgical-history: PSH:', 'social-history: SH:'],
    ],
    ['SOCIAL NETWORK REVIEW\n\nnothing to add to what was said at the last visit', ['other: SOCIAL NETWORK REVIEW']],
  ])('%j', (text, expected) => {
    expect(sectionsOf(text)).toEqual(expected);
  });
});

describe('no headings', () => {
  test.each([
    'Fever: none',
    'Time: 3 pm',
    'Blood pressure: 120/80',
    'Hypertension: well controlled',
    'Family history of diabetes.',
    'Past medical history is significant for gout.',
    'She has a plan: continue.',
    'METOPROLOL 25 MG',
    'We talked about her allergies and the plan for surgery.',
    'No past surgical history',
    '**NAME[AAA] was seen.',
  ])('%s', (text) => {
    expect(sectionsOf(text)).toEqual(['unknown: ']);
  });

  test('a complaint named like a heading answers the heading above', () => {
    expect(sectionsOf('CHIEF COMPLAINT\n\nFollow up')).toEqual(['chief-complaint: CHIEF COMPLAINT']);
  });

  test('a labelled bullet of a plan is content, not a section', () => {
    const text = 'ASSESSMENT AND PLAN\n\nGout.\n• Medications: colchicine\n• Labs: uric acid';
    expect(sectionsOf(text)).toEqual(['assessment-and-plan: ASSESSMENT AND PLAN']);
  });
});

describe('sub-sections', () => {
  const text = 'REVIEW OF SYSTEMS\n\n• Cardiovascular: Denies chest pain.\n• Skin: Rash.\n\nPLAN\n\nRest.';

  test('an organ system keeps the type and the index of what encloses it', () => {
    const { sections } = read(text);
    expect(sections.map(({ type, parent }) => [type, parent])).toEqual([
      ['review-of-systems', -1],
      ['review-of-systems', 0],
      ['review-of-systems', 0],
      ['plan', -1],
    ]);
  });

  test('heading text is in no sentence', () => {
    expect(sentencesOf(text)).toEqual(['Denies chest pain.', 'Rash.', 'Rest.']);
  });

  test('an organ system after the vital signs is examination', () => {
    expect(sectionsOf('VITALS: BP 120/80\nNECK: supple')).toEqual([
      'vital-signs: VITALS:',
      'physical-examination: NECK:',
    ]);
  });

  test('without an enclosing section the type is unknown', () => {
    expect(sectionsOf('HEENT: Denies sore throat.')).toEqual(['unknown: HEENT:']);
  });
});

import { offered, proposeFor, withheldAs } from '../support/small-engine';

const families = `
J18.9  Pneumonia, unspecified = pneumonia
  history Z87.01  Personal history of pneumonia
J44.9  COPD, unspecified = COPD
  chronic
C50.919  Malignant neoplasm of breast = breast cancer
  history Z85.3  Personal history of breast cancer
  family-history Z80.3  Family history of breast cancer
I21.9  Acute myocardial infarction = myocardial infarction
`;

describe('what an assertion means for coding', () => {
  const offers: [string, string, 'inpatient' | 'outpatient' | 'emergency', string[]][] = [
    ['affirmed', 'She has pneumonia.', 'outpatient', ['J18.9']],
    ['past, with a code for it (I.C.21.c.4)', 'History of pneumonia.', 'outpatient', ['Z87.01']],
    ['past, of what does not go away', 'History of COPD.', 'outpatient', ['J44.9']],
    ['a relative, with a code for it', 'Mother had breast cancer.', 'outpatient', ['Z80.3']],
    ['uncertain at discharge, inpatient (II.H)', 'DISCHARGE DIAGNOSIS: Probable pneumonia.', 'inpatient', ['J18.9']],
  ];
  it.each(offers)('offers: %s', (_, note, setting, expected) => {
    expect(offered(proposeFor({ families }, note, { setting }))).toEqual(expected);
  });

  const withholds: [string, string, 'inpatient' | 'outpatient' | 'emergency', Record<string, string>][] = [
    ['denied', 'No pneumonia.', 'outpatient', { 'J18.9': 'negated' }],
    ['ruled out', 'Pneumonia was ruled out.', 'outpatient', { 'J18.9': 'negated' }],
    ['uncertain, outpatient (IV.H)', 'Probable pneumonia.', 'outpatient', { 'J18.9': 'uncertain' }],
    ['uncertain, emergency (IV.H)', 'Suspected pneumonia.', 'emergency', { 'J18.9': 'uncertain' }],
    [
      'uncertain on admission only',
      'HISTORY OF PRESENT ILLNESS: Possible pneumonia.',
      'inpatient',
      { 'J18.9': 'uncertain' },
    ],
    ['past, without a code for it', 'History of myocardial infarction.', 'outpatient', { 'I21.9': 'historical' }],
    ['a relative, without a code for it', 'Father had a myocardial infarction.', 'outpatient', { 'I21.9': 'family' }],
    ['hypothetical', 'Return if you develop pneumonia.', 'outpatient', { 'J18.9': 'hypothetical' }],
  ];
  it.each(withholds)('withholds: %s', (_, note, setting, expected) => {
    const proposal = proposeFor({ families }, note, { setting });
    expect(withheldAs(proposal)).toEqual(expected);
    expect(offered(proposal)).toEqual([]);
  });

  it('offers a code that is affirmed once, though denied elsewhere, without withholding it too', () => {
    const proposal = proposeFor({ families }, 'No pneumonia in March. Today he has pneumonia.');
    expect(offered(proposal)).toEqual(['J18.9']);
    expect(withheldAs(proposal)).toEqual({});
  });
});

describe('services performed, not planned', () => {
  const services = 'system CPT\nkind procedure\n93000  Heart tracing = electrocardiogram | ECG\n';
  it.each([
    ['Electrocardiogram performed in the office today.', ['93000'], {}],
    ['ECG shows sinus rhythm.', ['93000'], {}],
    ['The electrocardiogram was negative.', ['93000'], {}],
    ['We will obtain an electrocardiogram.', [], { '93000': 'planned' }],
    ['The patient declined an electrocardiogram.', [], { '93000': 'negated' }],
    ['He had an electrocardiogram last year.', [], { '93000': 'historical' }],
  ])('%s', (note, codes, withheld) => {
    const proposal = proposeFor({ families: services }, note);
    expect(offered(proposal)).toEqual(codes);
    expect(withheldAs(proposal)).toEqual(withheld);
  });
});

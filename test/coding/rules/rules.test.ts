import { isInRange } from '../../../src/coding/rules/code-range';
import { offered, proposeFor, withheldAs } from '../../support/small-engine';

describe('code ranges', () => {
  it.each([
    ['J15.9', 'J12-J18', true],
    ['J18.9', 'J12-J18', true],
    ['J11.1', 'J12-J18', false],
    ['J19', 'J12-J18', false],
    ['J44.1', 'J44', true],
    ['J45.909', 'J44', false],
    ['E11.22', 'E11.2', true],
    ['E11.9', 'E11.2', false],
  ])('%s in %s: %s', (code, spec, expected) => {
    expect(isInRange(code, spec)).toBe(expected);
  });
});

const families = `
J18.9  Pneumonia, unspecified = pneumonia
R05.9  Cough, unspecified = cough
  kind symptom
  integral-to J12-J18
R21  Rash = rash
  kind symptom
  integral-to L20
family Hypertension
  term hypertension
  code I10  Hypertension
  code I12.9  Hypertensive kidney disease  when has:N18  absorbs I10
N18.9  Chronic kidney disease, unspecified = chronic kidney disease
F41.9  Anxiety disorder, unspecified = anxiety
F41.1  Generalized anxiety disorder = generalized anxiety disorder | generalized anxiety
I27.20  Pulmonary hypertension, unspecified = pulmonary hypertension
W19.XXXA  Unspecified fall = fell
  kind external-cause
S90.01XA  Contusion of ankle = bruise + ankle
  kind injury
N40.0  Enlarged prostate = enlarged prostate
  sex male
P92.9  Feeding problem of newborn = feeding problem
  age 0-1
K70.30  Cirrhosis = cirrhosis
  unless primary biliary
system HCPCS
S9083  Visit to an urgent care center = urgent care center
J1650  Enoxaparin, 10 mg = enoxaparin
  kind procedure
`;

describe('coding rules', () => {
  const table: [string, string, string[], Record<string, string>][] = [
    [
      'a symptom gives way to the diagnosis that implies it (I.B.5)',
      'Cough. Pneumonia.',
      ['J18.9'],
      { 'R05.9': 'integral-symptom' },
    ],
    ['a symptom of something else stays', 'Rash. Pneumonia.', ['J18.9', 'R21'], {}],
    ['a symptom stays when the diagnosis is denied', 'Cough. No pneumonia.', ['R05.9'], { 'J18.9': 'negated' }],
    [
      'a symptom stays when the diagnosis is uncertain (IV.H)',
      'Cough. Possible pneumonia.',
      ['R05.9'],
      { 'J18.9': 'uncertain' },
    ],
    [
      'hypertension and kidney disease combine (I.C.9.a)',
      'Hypertension. Chronic kidney disease.',
      ['I12.9', 'N18.9'],
      {},
    ],
    [
      'a more specific code takes the evidence of the general one',
      'Anxiety. Generalized anxiety disorder.',
      ['F41.1'],
      {},
    ],
    ['a specified code does not give way', 'Hypertension. Pulmonary hypertension.', ['I10', 'I27.20'], {}],
    ['an external cause needs an injury (I.C.20.a)', 'She fell.', [], { 'W19.XXXA': 'no-injury' }],
    ['an external cause beside its injury', 'She fell. Bruise of the ankle.', ['S90.01XA', 'W19.XXXA'], {}],
    [
      'a service whose code begins with S is no injury',
      'Urgent care center. She fell.',
      ['S9083'],
      { 'W19.XXXA': 'no-injury' },
    ],
    [
      'a service whose code is spelled like a diagnosis implies no symptom',
      'Cough. Enoxaparin.',
      ['J1650', 'R05.9'],
      {},
    ],
    ['an excepted phrase', 'Primary biliary cirrhosis.', [], {}],
    ['no exception elsewhere', 'Cirrhosis.', ['K70.30'], {}],
  ];
  it.each(table)('%s', (_, note, codes, withheld) => {
    const proposal = proposeFor({ families }, note);
    expect(offered(proposal)).toEqual(codes);
    expect(withheldAs(proposal)).toEqual(withheld);
  });

  it('gives the evidence of the general term to the specific code', () => {
    const [candidate] = proposeFor({ families }, 'Anxiety. Generalized anxiety disorder.').candidates;
    expect(candidate?.supports).toHaveLength(2);
  });

  it.each([
    ['Enlarged prostate.', { sex: 'female' as const }, []],
    ['Enlarged prostate.', { sex: 'male' as const }, ['N40.0']],
    ['Enlarged prostate.', {}, ['N40.0']],
    ['Feeding problem.', { age: 40 }, []],
    ['Feeding problem.', { age: 0 }, ['P92.9']],
  ])('%s for %j', (note, patient, codes) => {
    expect(offered(proposeFor({ families }, note, { patient }))).toEqual(codes);
  });

  it('merges the evidence of several documents, whatever their order', () => {
    const [candidate] = proposeFor({ families }, ['Pneumonia.', 'Pneumonia again.']).candidates;
    expect(candidate?.supports.map((one) => one.reading.document.note.id)).toEqual(['d0', 'd1']);
  });
});

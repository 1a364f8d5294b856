import { offered, proposeFor } from '../support/small-engine';

const families = `
family Pain in knee
  term pain + knee | gonalgia
  code M25.56{side: right=1 left=2 unspecified=9}  Pain in {side} knee
family Pain
  term pain
  code R52  Pain, unspecified
family Osteoarthritis of knee
  term osteoarthritis + knee
  code M17.9  Osteoarthritis of knee, unspecified  needs laterality
  code M17.1{laterality: right=1 left=2}  Osteoarthritis of {laterality} knee
  code M17.0  Osteoarthritis of both knees  when bilateral
family Ankle sprain
  term sprain + ankle
  kind injury
  code S93.40{side: right=1 left=2 unspecified=9}{encounter}  Sprain of {side} ankle
family Heart failure
  term heart failure | CHF
  code I50.9  Heart failure, unspecified  needs type
  code I50.20  Systolic heart failure  needs acuity  when systolic
  code I50.21  Acute systolic heart failure  when systolic + acute
family Type 2 diabetes
  term diabetes
  chronic
  code E11.9  Type 2 diabetes
  code E11.42  Type 2 diabetes with polyneuropathy  when ~polyneuropathy  absorbs G62.9
  code E11.22  Type 2 diabetes with kidney disease  when has:N18
G62.9  Polyneuropathy, unspecified = polyneuropathy
N18.9  Chronic kidney disease, unspecified = chronic kidney disease
`;
const codes = (note: string) => offered(proposeFor({ families }, note));

describe('the deepest code that the note supports', () => {
  const table: [string, string, string[]][] = [
    ['the side in the phrase', 'Pain in the right knee.', ['M25.561']],
    ['the side before', 'Left knee pain.', ['M25.562']],
    ['no side: the unspecified default', 'Knee pain.', ['M25.569']],
    ['the site in the problem heading', 'ASSESSMENT AND PLAN:\n\nRight knee.\n• Pain persists.', ['M25.561']],
    ['no site: the general code', 'Pain persists.', ['R52']],
    ['each side with its own finding', 'Right knee pain and left ankle sprain.', ['M25.561', 'S93.402A']],
    ['both sides by one word', 'Osteoarthritis of both knees.', ['M17.0']],
    ['both sides without a code for both (I.B.13)', 'Bilateral knee pain.', ['M25.561', 'M25.562']],
    [
      'the side from the complaint',
      'CHIEF COMPLAINT: right knee pain.\nASSESSMENT: Osteoarthritis of the knee.',
      ['M17.11', 'M25.561'],
    ],
    [
      'no side when the note has both',
      'Right knee pain. Left knee pain.\n\nASSESSMENT: Osteoarthritis of the knee.',
      ['M17.9', 'M25.561', 'M25.562'],
    ],
    ['a synonym without parts', 'Gonalgia on the right.', ['M25.561']],
    ['two details', 'Acute systolic heart failure.', ['I50.21']],
    ['one of two details', 'Systolic heart failure.', ['I50.20']],
    ['a detail that is not asked for alone', 'Acute CHF.', ['I50.9']],
    ['a denied detail', 'Heart failure, not systolic.', ['I50.9']],
    ['a follow-up of an injury', 'Right ankle sprain, healing well.', ['S93.401D']],
    ['linkage by "with" anywhere in the encounter (I.A.15)', 'Diabetes.\n\nPolyneuropathy.', ['E11.42']],
    ['no linkage to what is denied', 'Diabetes. No polyneuropathy.', ['E11.9']],
    ['a partner code of another family', 'Diabetes. Chronic kidney disease.', ['E11.22', 'N18.9']],
    ['no partner: the plain code', 'Diabetes.', ['E11.9']],
  ];
  it.each(table)('%s', (_, note, expected) => {
    expect(codes(note)).toEqual(expected);
  });

  it('names the alternatives that one more detail would lead to', () => {
    const [candidate] = proposeFor({ families }, 'Knee pain.').candidates;
    expect(candidate?.needs).toEqual(['side']);
    expect(candidate?.siblings.map((one) => one.code)).toEqual(['M25.561', 'M25.562']);
  });
});

describe('measured values as conditions', () => {
  const bmi = `
family BMI
  kind status
  term body mass index | BMI
  code Z68.41  BMI 40.0 to 44.9  when value:40-44.9 + has:E66
E66.9  Obesity, unspecified = obesity
`;
  it.each([
    ['Obesity. BMI 42.', ['E66.9', 'Z68.41']],
    ['Obesity. BMI is 41.5 today.', ['E66.9', 'Z68.41']],
    ['Obesity. BMI of forty-two.', ['E66.9', 'Z68.41']],
    ['BMI 42.', []],
    ['Obesity. BMI 31.', ['E66.9']],
    ['Obesity. BMI discussed. 42 minutes.', ['E66.9']],
    ['Obesity. BMI 42/5.', ['E66.9']],
  ])('%s', (note, expected) => {
    expect(offered(proposeFor({ families: bmi }, note))).toEqual(expected);
  });
});

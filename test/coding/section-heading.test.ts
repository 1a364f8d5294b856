import { offered, proposeFor } from '../support/small-engine';

const families = `
family Pain in knee
  term pain + knee
  code M25.56{side: right=1 left=2 unspecified=9}  Pain in {side} knee
R52  Pain, unspecified = pain
Z88.2  Allergy to sulfa drugs = sulfa + allergy
  kind status
system CPT
kind procedure
93000  Heart tracing = EKG
`;

describe('a section heading speaks for what stands under it', () => {
  it.each([
    ['PHYSICAL EXAMINATION\n\nKnees: pain on the right.', ['M25.561']],
    ['Allergies: sulfa', ['Z88.2']],
    ['EKG: normal sinus rhythm.', ['93000']],
    // A heading says nothing of other sections.
    ['PHYSICAL EXAMINATION\n\nKnees: stable.\n\nABDOMEN: pain on palpation.', ['R52']],
    ['Medications: sulfa', []],
  ])('%j', (note, codes) => {
    expect(offered(proposeFor({ families }, note))).toEqual(codes);
  });
});

import { buildCodeTerms, openCodeTerms } from '../../src/coding/code-terms';
import { parseFamilyFile } from '../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../src/coding/families/refiners';

const SOURCE = `system ICD-10-CM
family Sclerosis
  term multiple sclerosis | sclerosis/plaques + disseminated
  code G35.D  Multiple sclerosis, unspecified
  code G35.A  Multiple sclerosis, relapsing  when relapsing
G35.A  Relapsing sclerosis = RRMS
`;
const families = parseFamilyFile(SOURCE, 'test.lex', parseRefiners('', 'refiners.lex'));
const terms = openCodeTerms(buildCodeTerms(families));

describe('terms by code', () => {
  it('are those of every family that has the code', () => {
    const sclerosis = { family: 'Sclerosis', terms: ['multiple sclerosis', 'sclerosis/plaques + disseminated'] };
    expect(terms.of('ICD-10-CM', 'G35.D')).toEqual([sclerosis]);
    expect(terms.of('ICD-10-CM', 'G35.A')).toEqual([sclerosis, { family: 'Relapsing sclerosis', terms: ['RRMS'] }]);
  });

  it('are none of a code of another system, or of none', () => {
    expect(terms.of('CPT', 'G35.D')).toEqual([]);
    expect(terms.of('ICD-10-CM', 'G35')).toEqual([]);
    expect(openCodeTerms(buildCodeTerms([])).of('ICD-10-CM', 'G35')).toEqual([]);
  });
});

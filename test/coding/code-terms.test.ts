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
    const plain = ['multiple sclerosis', 'sclerosis disseminated', 'plaques disseminated'];
    expect(terms.of('ICD-10-CM', 'G35.D')).toEqual([{ family: 'Sclerosis', terms: plain }]);
    expect(terms.of('ICD-10-CM', 'G35.A')).toEqual([
      { family: 'Sclerosis', terms: [...plain.map((one) => `${one} relapsing`), ...plain] },
      { family: 'Relapsing sclerosis', terms: ['RRMS'] },
    ]);
  });

  it('have a side before them, unless they have one of their own', () => {
    const sided = parseFamilyFile(
      'system ICD-10-CM\nfamily Pain\n  term pain + left knee | knee pain\n  code M25.562  Pain in left knee  when left\n',
      'test.lex',
      parseRefiners('', 'refiners.lex'),
    );
    expect(openCodeTerms(buildCodeTerms(sided)).of('ICD-10-CM', 'M25.562')).toEqual([
      { family: 'Pain', terms: ['pain left knee', 'left knee pain', 'knee pain'] },
    ]);
  });

  it('are none of a code of another system, or of none', () => {
    expect(terms.of('CPT', 'G35.D')).toEqual([]);
    expect(terms.of('ICD-10-CM', 'G35')).toEqual([]);
    expect(openCodeTerms(buildCodeTerms([])).of('ICD-10-CM', 'G35')).toEqual([]);
  });
});

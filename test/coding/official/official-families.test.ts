import { parseFamilyFile } from '../../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../../src/coding/families/refiners';
import { officialFamilies } from '../../../src/coding/official/official-families';
import { codeRow, drugCodes, drugRow, encounters, indexRow, officialRows, sided } from './official-rows';
import { codesIn, knowledgeOf, normalize } from './propose-official';

const AUTHORED = `system ICD-10-CM
kind injury
family Sprain of jaw
  term jaw sprain | sprain + jaw
  code S03.41XA  Sprain of jaw, right side  when right
  code S03.40XA  Sprain of jaw
family Poisoning by rifampicin
  term overdose + rifampicin
  code T36.6X1A  Poisoning by rifampicin
`;
const refiners = parseRefiners('refiner right = right\nrefiner left = left', 'refiners.lex');
const authored = parseFamilyFile(AUTHORED, 'a.lex', refiners);
const families = (text: Parameters<typeof officialRows>[0]) =>
  officialFamilies(officialRows(text), authored, normalize);

describe('official families beside authored ones', () => {
  it('take kind and the like from the authored families of the same category', () => {
    const [family] = families({ codes: encounters('S03.8XX', 'Sprain of ligament of zygoma and orbit') });
    expect(family).toMatchObject({ kind: 'injury', chronic: false, source: { file: 'official:title', line: 1 } });
    expect(families({ codes: [codeRow('Q99.8', 'Mosaic ring chromosome')] })[0]).toMatchObject({ kind: 'disease' });
  });

  it('leave an authored wording of something else to the authors', () => {
    expect(families({ codes: encounters('S09.1XX', 'Sprain of jaw') })).toEqual([]);
    expect(families({ codes: encounters('S03.9XX', 'Sprain of jaws') })).toHaveLength(1);
  });

  it('say nothing again for codes that authored families have, but what those do not say', () => {
    const codes = [codeRow('S03.40XA', 'Sprain of jaw, unspecified side, initial encounter')];
    expect(families({ codes })).toEqual([]);
    const [family] = families({ codes, index: [indexRow('Strain > temporomandibular articulation', 'S03.40X-')] });
    expect(family?.source).toEqual({ file: 'official:index', line: 1 });
    expect(family?.codes.map((one) => one.code)).toEqual(['S03.40XA']);
    expect(families({ codes, index: [indexRow('Sprain > jaw > recurrent', 'S03.40X-')] })).toEqual([]);
  });

  it('do not name a substance that authored families name for the same effect', () => {
    const text = {
      codes: drugCodes('T36.6X', 'rifamycins'),
      drugs: [drugRow('Rifampicin', 'T36.6X'), drugRow('Rifamide', 'T36.6X')],
    };
    const heads = families(text).flatMap((one) =>
      one.source.file === 'official:drug' || one.terms.length > 0
        ? one.terms.map((term) => [
            one.codes[0]?.code.charAt(6),
            term.parts[0]?.map((phrase) => phrase.words).join('/'),
          ])
        : [],
    );
    expect(heads).toContainEqual(['1', 'rifamide']);
    expect(heads).toContainEqual(['5', 'rifampicin/rifamide']);
  });

  it('name the side as missing where the title says unspecified', () => {
    const [family] = families({
      codes: sided('M12.06', ['1', '2', '9'], 'Chronic postrheumatic arthropathy, SIDE knee'),
    });
    expect(family?.codes.map(({ code, needs, conditions }) => [code, needs.join(), conditions.length])).toEqual([
      ['M12.069', 'laterality', 0],
      ['M12.061', '', 1],
      ['M12.062', '', 1],
    ]);
  });

  it('follow index codes that stand for several to the plainest, and to none where there is none', () => {
    const codes = [
      codeRow('K99.0', 'Torsion of omentum, unspecified'),
      codeRow('K99.1', 'Torsion of omentum with infarction of omentum'),
      codeRow('K98.1', 'Early torsion of spleen'),
      codeRow('K98.2', 'Late torsion of spleen'),
    ];
    const text = { codes, index: [indexRow('Twist > epiploon', 'K99.-'), indexRow('Twist > lien', 'K98.-')] };
    const withTwist = families(text).filter((one) => JSON.stringify(one.terms).includes('twist'));
    expect(withTwist.map((one) => one.codes[0]?.code)).toEqual(['K99.0']);
  });

  it('give way to nothing that authored terms led to', () => {
    const file = { file: 'a.lex', source: AUTHORED };
    const text = officialRows({ codes: encounters('S03.8XX', 'Sprain of ligament of zygoma and orbit') });
    const note = 'Sprain of the right jaw.';
    expect(codesIn(note, knowledgeOf(text, [file]))).toEqual(codesIn(note, knowledgeOf(officialRows({}), [file])));
    expect(codesIn(note, knowledgeOf(text, [file]))).toEqual(['S03.41XA']);
  });
});

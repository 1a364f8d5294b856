import { parseFamilyFile } from '../../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../../src/coding/families/refiners';

const refiners = parseRefiners(
  'refiner right = right | rt\nrefiner left = left\naxis side: right=1 left=2 unspecified=9',
  'refiners.lex',
);
const parse = (body: string) => parseFamilyFile(`system ICD-10-CM\n${body}`, 'test.lex', refiners);

describe('families as a coder writes them', () => {
  it('reads a one-line code with its terms and attributes', () => {
    const [family] = parse('I10  Essential hypertension = hypertension | HTN\n  chronic');
    expect(family).toMatchObject({
      name: 'Essential hypertension',
      chronic: true,
      kind: 'disease',
      system: 'ICD-10-CM',
    });
    expect(family?.terms.map((term) => term.parts[0]?.[0]?.words)).toEqual(['hypertension', 'HTN']);
    expect(family?.codes).toMatchObject([{ code: 'I10', conditions: [] }]);
  });

  it('expands axes, pads the seventh character and names what is missing', () => {
    const [family] = parse(
      'family Sprain\n  term sprain + ankle\n  code S93.40{side}{encounter: *initial=A subsequent=D}  Sprain of {side} ankle',
    );
    expect(family?.codes.map((one) => [one.code, one.needs.join()])).toEqual([
      ['S93.401A', ''],
      ['S93.401D', ''],
      ['S93.402A', ''],
      ['S93.402D', ''],
      ['S93.409A', 'side'],
      ['S93.409D', 'side'],
    ]);
    expect(family?.codes[0]?.display).toBe('Sprain of right ankle');
    const [burn] = parse('family Burn\n  term burn\n  code T30.0{encounter: *initial=A sequela=S}  Burn');
    expect(burn?.codes.map((one) => one.code)).toEqual(['T30.0XXA', 'T30.0XXS']);
  });

  it('reads parts, alternatives and all kinds of conditions', () => {
    const [family] = parse(
      'family F\n  term fracture/fx + wrist/distal radius\n  code S52.501A  X\n  code S52.502A  Y  when left/=LT + ~osteoporosis + has:M81 + value:2-3.5  absorbs M80 M81.0',
    );
    expect(family?.terms[0]?.parts.map((part) => part.map((one) => one.words))).toEqual([
      ['fracture', 'fx'],
      ['wrist', 'distal radius'],
    ]);
    expect(family?.codes[1]?.absorbs).toEqual(['M80', 'M81.0']);
    expect(family?.codes[1]?.conditions.map((one) => one.options.map((option) => option.kind))).toEqual([
      ['refiner', 'near'],
      ['anywhere'],
      ['has'],
      ['value'],
    ]);
  });

  const mistakes: [string, string, RegExp][] = [
    ['a code of the wrong shape', 'X1  Y = z', /^test\.lex:2: "X1" does not have the shape/],
    ['an unknown keyword', 'family F\n  term x\n  colour red', /^test\.lex:4: "colour" is not an attribute/],
    ['an unknown kind', 'I10  Y = z\n  kind illness', /^test\.lex:3: kind "illness"/],
    ['an unknown axis', 'family F\n  term x\n  code I10{shade}  Y', /^test\.lex:4: there is no axis "shade"/],
    ['a family without a code', 'family F\n  term x', /^test\.lex:2: family "F" has no code/],
    ['a family without a term', 'family F\n  code I10  Y', /^test\.lex:2: family "F" has no term/],
    ['an empty phrase', 'I10  Y = a | | b', /^test\.lex:2: an empty phrase/],
    ['one space before when', 'family F\n  term x\n  code I10  Y when left', /^test\.lex:4: two or more spaces/],
    ['a bad range', 'family F\n  term x\n  code I10  Y  when value:high', /^test\.lex:4: "high" is not a range/],
    ['an attribute outside a family', '  chronic', /^test\.lex:2: "chronic" stands outside a family/],
    ['a bad age', 'I10  Y = z\n  age old', /^test\.lex:3: age "old"/],
  ];
  it.each(mistakes)('refuses %s with file and line', (_, body, message) => {
    expect(() => parse(body)).toThrow(message);
  });

  it('refuses codes before the system is named, and an unknown system', () => {
    expect(() => parseFamilyFile('I10  Y = z', 'test.lex', refiners)).toThrow(/^test\.lex:1:/);
    expect(() => parseFamilyFile('system ICD-9', 'test.lex', refiners)).toThrow(/^test\.lex:1: system "ICD-9"/);
  });

  it('refuses refiners and axes that are malformed or defined twice', () => {
    expect(() => parseRefiners('refiner a = x\nrefiner a = y', 'r.lex')).toThrow(
      /^r\.lex:2: refiner "a" is defined twice/,
    );
    expect(() => parseRefiners('axis side: right', 'r.lex')).toThrow(/^r\.lex:1: axis value "right"/);
    expect(() => parseRefiners('axis side: *a=1 unspecified=9', 'r.lex')).toThrow(
      /more than one value for a silent note/,
    );
    expect(() => parseRefiners('whatever', 'r.lex')).toThrow(/^r\.lex:1: expected/);
  });
});

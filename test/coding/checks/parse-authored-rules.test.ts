import { joinRules, parseAuthoredRules } from '../../../src/coding/checks/parse-authored-rules';

const parse = (source: string) => parseAuthoredRules(source, 'lexicons/rules/test.rules');

describe('parseAuthoredRules', () => {
  it('reads a rule a line, for each code left of the colon', () => {
    const rules = parse(
      [
        '# who it serves',
        '',
        'excludes1 E10 E11 : E08 O24.4  # comment',
        'use-additional? E66 : Z68',
        'code-first F02 : G30 G20 ...',
        'manifestation F02',
        'not-principal V00-Y99',
        'age newborn : Z38',
        'sex female : N70-N77',
        'ptp 45385 : 45378 indicator 0 practitioner',
        'mue 71045 : units 4 adjudication 3',
        'add-on 90472 : 90471 90473',
      ].join('\n'),
    );
    expect(rules.codes).toEqual([
      { kind: 'excludes1', at: 'E10', named: ['E08', 'O24.4'] },
      { kind: 'excludes1', at: 'E11', named: ['E08', 'O24.4'] },
      { kind: 'use-additional', at: 'E66', named: ['Z68'], isConditional: true },
      { kind: 'code-first', at: 'F02', named: ['G30', 'G20'], isOpen: true },
      { kind: 'manifestation', at: 'F02', named: [] },
      { kind: 'not-principal', at: 'V00-Y99', named: [] },
      { kind: 'newborn', at: 'Z38', named: [] },
      { kind: 'female', at: 'N70-N77', named: [] },
    ]);
    const pair = { column1: '45385', column2: '45378', from: null, to: null, indicator: 0 };
    expect(rules.ptp).toEqual([{ service: 'practitioner', ...pair }]);
    expect(rules.mue.map(({ service, units }) => [service, units])).toEqual([
      ['practitioner', 4],
      ['hospital', 4],
    ]);
    expect(rules.addOns).toEqual([
      { addOn: '90472', primary: '90471', type: 1 },
      { addOn: '90472', primary: '90473', type: 1 },
    ]);
    expect(joinRules([rules, rules]).codes).toHaveLength(16);
  });

  it.each([
    ['exclude E10 : E11', 'no such rule "exclude"'],
    ['excludes1 E10 E11', 'expected a colon'],
    ['excludes1 E10 :', 'expected a colon'],
    ['excludes1 : E11', 'expected codes'],
    ['excludes1 E10 : E11 : E12', 'one colon'],
    ['excludes1 E10 : e11', '"e11" is no code'],
    ['excludes1 E13-E08 : E11', '"E13-E08" is no code'],
    ['code-first F02 : ...', 'expected codes'],
    ['manifestation F02 : G30', '"manifestation" names no other codes: expected no colon'],
    ['age old : E10', '"age" is one of newborn'],
    ['sex girl : E10', '"sex" is one of female, male'],
    ['ended soon excludes1 E10 : E11', 'expected "ended'],
    ['ended 2021-10-01 sex E10 : E11', 'expected "ended'],
    ['ptp 45385 : 45378', 'expected "ptp'],
    ['ptp 45385 : 45378 indicator 9', 'expected "ptp'],
    ['mue 45385 : units two adjudication 3', 'expected "mue'],
    ['add-on 9047 : 90471', '"9047" is no CPT or HCPCS code'],
  ])('refuses %s with the line', (line, problem) => {
    expect(() => parse(`\n${line}`)).toThrow(`lexicons/rules/test.rules:2: ${problem}`);
  });

  it('refuses the same rule twice', () => {
    expect(() => parse('excludes1 E10 : E11\nexcludes1  E10 :  E11 # again')).toThrow(/:2: the same rule as line 1/);
  });
});

import { CONTEXT, checksOf, found, listOf, row } from './rules-for-test';

const first = (codes: string) => listOf(codes, true);

describe('Excludes1', () => {
  const check = checksOf(
    'excludes1 E11 : E10 O24.4\nexcludes1 E10 : E11\nexcludes1 J00-J06 : J00-J06 J44.0\nexcludes2 I10 : I20',
  );

  it('is one conflict for two codes, whichever states it, with the note quoted by its place', () => {
    expect(found(check, 'E11.9, E10.9')).toEqual(['excludes1 E11.9 E10.9']);
    expect(found(check, 'O24.410, E11.9')).toEqual(['excludes1 E11.9 O24.410']);
    expect(check(listOf('O24.410, E11.9'), CONTEXT)).toEqual([
      {
        kind: 'excludes1',
        codes: [
          { system: 'ICD-10-CM', code: 'E11.9' },
          { system: 'ICD-10-CM', code: 'O24.410' },
        ],
        statedAt: 'E11',
        named: ['E10', 'O24.4'],
        isConflict: true,
        message:
          'E11.9 and O24.410 exclude each other: Excludes1 at E11 names O24.4. Both stand only where the two are unrelated (Guidelines I.A.12.a).',
      },
    ]);
  });

  it('excludes nothing that lies below the place of the note itself', () => {
    expect(found(check, 'J00, J02.9')).toEqual([]);
    expect(found(check, 'J00, J44.0')).toEqual(['excludes1 J00 J44.0']);
  });

  it('says nothing of one code alone, of a code twice, or of Excludes2, which allows both', () => {
    expect(found(check, 'E11.9')).toEqual([]);
    expect(found(check, 'E11.9, E11.9')).toEqual([]);
    expect(found(check, 'I10, I20.9')).toEqual([]);
  });
});

describe('an imported list that is older than a later note', () => {
  const notes = ['use of oral antidiabetic drugs (Z79.84)', 'use of steroids (Z79.52)'];
  const tabular = (edition: string, from: string) => ({
    tabular: [{ edition, from, rows: [row({ level: 'code', code: 'Z79.4', excludes1: notes })] }],
  });
  const older = checksOf('ended 2021-10-01 excludes1 Z79.4 : Z79.84', tabular('FY2021', '2021-01-01'));

  it('is not stated any more from that day on', () => {
    expect(found(older, 'Z79.4, Z79.84', { serviceDate: '2021-09-30' })).toEqual(['excludes1 Z79.4 Z79.84']);
    expect(found(older, 'Z79.4, Z79.84', { serviceDate: '2021-10-01' })).toEqual([]);
    expect(found(older, 'Z79.4, Z79.84')).toEqual([]);
  });

  it('stands in all else, with the edition that states it', () => {
    const [result] = older(listOf('Z79.4, Z79.52'), CONTEXT);
    expect(result?.message).toContain('Excludes1 at Z79.4 (ICD-10-CM tabular FY2021) names Z79.52');
  });

  it('has the last word where it is the newer one', () => {
    const newer = checksOf('ended 2021-10-01 excludes1 Z79.4 : Z79.84', tabular('FY2027', '2026-10-01'));
    expect(found(newer, 'Z79.4, Z79.84')).toEqual(['excludes1 Z79.4 Z79.84']);
  });
});

describe('partners', () => {
  const check = checksOf(`
    manifestation F02 D63.1
    code-first F02 : G30 G20 ...
    code-first D63.1 : N18
    code-first N18 : I12
    use-additional E11.22 : N18.1-N18.6
    use-additional? E66 : Z68
    code-also J44 : J45
  `);

  it('asks for the disease below a manifestation', () => {
    expect(found(check, 'D63.1, N18.4')).toEqual([]);
    expect(check(listOf('D63.1'), CONTEXT)).toMatchObject([{ kind: 'code-first', isConflict: true, named: ['N18'] }]);
  });

  it('takes examples for examples: another disease may be the one', () => {
    expect(check(listOf('F02.80, B20'), CONTEXT)).toMatchObject([{ kind: 'code-first', isConflict: false }]);
    expect(check(listOf('F02.80, R41.3'), CONTEXT)).toMatchObject([{ kind: 'code-first', isConflict: true }]);
    expect(found(check, 'F02.80, G20.A1')).toEqual([]);
  });

  it('looks at the order only where there is one', () => {
    expect(found(check, 'N18.4, I12.9')).toEqual([]);
    expect(found(check, first('N18.4, I12.9'))).toEqual(['code-first N18.4 I12.9']);
    expect(found(check, first('I12.9, N18.4'))).toEqual([]);
    expect(found(check, first('I10, N18.4, I12.9'))).toEqual(['code-first N18.4 I12.9']);
    // One of several underlying diseases before it is enough.
    expect(found(check, first('G30.9, F02.80, G20.A1'))).toEqual([]);
  });

  it('misses what is always there, and what may be there only on request', () => {
    expect(found(check, 'E11.22')).toEqual(['use-additional E11.22']);
    expect(found(check, 'E11.22, N18.30')).toEqual([]);
    expect(found(check, 'E66.9, J44.9')).toEqual([]);
    const results = check(listOf('E66.9, J44.9'), { ...CONTEXT, withConditional: true });
    expect(results.map(({ kind, isConditional }) => [kind, isConditional])).toEqual([
      ['use-additional', true],
      ['code-also', true],
    ]);
    expect(found(check, 'E66.9, Z68.35', { withConditional: true })).toEqual([]);
  });
});

describe('a code that only ever stands beside another', () => {
  const check = checksOf('not-principal R65.2 V00-Y99\ncode-first R65.2 : A40-A41 T81.4 O85 ...');

  it('lacks the underlying disease that its note asks for', () => {
    expect(check(listOf('R65.20'), CONTEXT)).toMatchObject([
      { kind: 'code-first', codes: [{ code: 'R65.20' }], isConflict: true, statedAt: 'R65.2' },
    ]);
    expect(check(listOf('R65.20, I10'), CONTEXT)).toMatchObject([
      {
        kind: 'code-first',
        isConflict: false,
        message: expect.stringMatching(/^R65\.20 only ever stands beside another/),
      },
    ]);
  });

  it('has it in a named code, or in an infection where infections are examples', () => {
    for (const infection of ['A41.51', 'T81.44XA', 'O85', 'A02.1', 'B37.7'])
      expect(found(check, `R65.20, ${infection}`)).toEqual([]);
  });

  it('lacks nothing where no note names what is coded first', () => {
    expect(found(check, 'W19.XXXA')).toEqual([]);
  });
});

describe('the first code', () => {
  const mce = [
    { edit: 'unacceptable-principal', system: 'ICD-10-CM', code: 'Z85.3' },
    { edit: 'questionable-admission', system: 'ICD-10-CM', code: 'R05.9' },
  ] as const;
  const check = checksOf('manifestation F02\nnot-principal R65.2 V00-Y99', {
    mce: [{ edition: 'v44', from: '2026-10-01', rows: mce }],
  });

  it('is no manifestation and no code that only ever stands beside another', () => {
    expect(found(check, first('F02.80, G30.9'))).toEqual(['manifestation-first F02.80']);
    expect(found(check, first('R65.20, A41.9'))).toEqual(['unacceptable-principal R65.20']);
    expect(found(check, first('W19.XXXA, S52.501A'))).toEqual(['unacceptable-principal W19.XXXA']);
    expect(found(check, first('A41.9, R65.20'))).toEqual([]);
    expect(found(check, 'R65.20, A41.9')).toEqual([]);
  });

  it('goes by the lists of the code editor for inpatients only', () => {
    const inpatient = { setting: 'inpatient' } as const;
    expect(found(check, first('Z85.3'), inpatient)).toEqual(['unacceptable-principal Z85.3']);
    expect(check(first('R05.9'), { ...CONTEXT, ...inpatient })).toMatchObject([
      { kind: 'questionable-admission', isConflict: false, statedAt: 'MCE v44' },
    ]);
    expect(found(check, first('Z85.3'))).toEqual([]);
  });

  it('may follow a procedure: the first diagnosis is what counts', () => {
    const [procedure, diagnosis] = listOf('CPT 20610, R65.20');
    const list = [procedure, { ...diagnosis, isFirst: true }] as Parameters<typeof check>[0];
    expect(found(check, list)).toEqual(['unacceptable-principal R65.20']);
  });
});

describe('age and sex', () => {
  const check = checksOf(
    'age newborn : Z38\nage pediatric : R62.51\nage maternity : O00-O9A\nage adult : N40\nsex male : N40\nsex female : O00-O9A',
  );

  it.each([
    ['Z38.00', 0, []],
    ['Z38.00', 1, ['age Z38.00']],
    ['R62.51', 17, []],
    ['R62.51', 18, ['age R62.51']],
    ['O80', 9, []],
    ['O80', 8, ['age O80']],
    ['O80', 64, []],
    ['O80', 65, ['age O80']],
    ['N40.0', 14, ['age N40.0']],
    ['N40.0', 15, []],
    ['N40.0', undefined, []],
  ])('%s at %s', (code, age, expected) => {
    expect(found(check, code, { age })).toEqual(expected);
  });

  it.each([
    ['N40.0', 'female', ['sex N40.0']],
    ['N40.0', 'male', []],
    ['O80', 'male', ['sex O80']],
    ['O80', 'unknown', []],
    ['O80', 'other', []],
  ] as const)('%s and %s', (code, sex, expected) => {
    expect(found(check, code, { sex })).toEqual(expected);
  });

  it('is taken from the imported edits in the place of the authored ones', () => {
    const rows = [
      { edit: 'adult', system: 'ICD-10-CM', code: 'I10' },
      { edit: 'male', system: 'ICD-10-PCS', code: '0VT00ZZ' },
    ] as const;
    const imported = checksOf('age newborn : Z38', { mce: [{ edition: 'v44', from: '2026-10-01', rows }] });
    expect(found(imported, 'Z38.00, I10', { age: 5 })).toEqual(['age I10']);
    expect(found(imported, 'ICD-10-PCS 0VT00ZZ', { sex: 'female' })).toEqual(['sex 0VT00ZZ']);
  });
});

describe('laterality', () => {
  const titles = `
    M17 = Wear of knee
    M17.0 = Bilateral primary wear of knee
    M17.11 = Unilateral primary wear, right knee
    M17.12 = Unilateral primary wear, left knee
    M25 = Joint trouble
    M25.561 = Pain in right knee
    M25.562 = Pain in left knee
    M25.569 = Pain in unspecified knee
    M25.571 = Pain in right ankle
    H25 = Cloudy lens
    H25.11 = Cloudy lens, right eye
    H25.13 = Cloudy lens, bilateral
    H25.12 = Cloudy lens, left eye
    J18 = Lung infection
    J18.9 = Lung infection, unspecified organism
    J18.1 = Lobar lung infection, unspecified organism`;
  const check = checksOf('', { titles });

  it.each([
    ['M25.561, M25.562', []],
    ['M25.561, M25.569', ['laterality M25.561 M25.569']],
    ['M25.571, M25.569', []],
    ['M25.561, M25.571', []],
    ['M17.11, M17.12', ['laterality M17.11 M17.12']],
    ['M17.0, M17.12', ['laterality M17.0 M17.12']],
    ['H25.13, H25.11', ['laterality H25.13 H25.11']],
    ['H25.11, H25.12', ['laterality H25.11 H25.12']],
    ['J18.9, J18.1', []],
  ])('%s', (codes, expected) => {
    expect(found(check, codes)).toEqual(expected);
  });

  it('names the bilateral code that takes the place of the two', () => {
    expect(check(listOf('H25.11, H25.12'), CONTEXT)).toMatchObject([{ named: ['H25.13'] }]);
  });
});

describe('validity', () => {
  const titles = 'M54 = Back\nM54.50 = Low back\nM54.51 = Vertebral';

  it('knows what an imported edition has on the date, and leaves the embedded default out of it', () => {
    const imported = checksOf('', { titles });
    expect(found(imported, 'M54.50, M54, M54.5, CPT 99213')).toEqual(['not-in-force M54.5', 'not-billable M54']);
    const [, category] = imported(listOf('M54.5, M54'), CONTEXT);
    expect(category?.named).toEqual(['M54.50', 'M54.51']);
    expect(found(checksOf('', { titles, origin: 'authored' }), 'M54.50, M54.5, I10')).toEqual([]);
  });
});

describe('services', () => {
  it('have no rule of a diagnosis that is spelled alike without its dot', () => {
    const check = checksOf('age adult : E10.22\nsex male : E10.22\nuse-additional E10.22 : N18.6');
    const patient = { age: 3, sex: 'female' } as const;
    expect(found(check, 'E10.22', patient)).toEqual(['use-additional E10.22', 'age E10.22', 'sex E10.22']);
    expect(found(check, 'HCPCS E1022', patient)).toEqual([]);
  });
});

describe('present on admission', () => {
  const poaExempt = [{ edition: 'FY2027', from: '2026-10-01', rows: [{ code: 'Z85.3' }] }];
  const list = (code: string, poa: string) => [{ ...(listOf(code)[0] as ReturnType<typeof listOf>[number]), poa }];
  const inpatient = { setting: 'inpatient' } as const;

  it('is for inpatients, and exempt only where the list says so', () => {
    const check = checksOf('', { poaExempt });
    expect(found(check, list('Z85.3', 'Y'), inpatient)).toEqual(['poa Z85.3']);
    expect(found(check, list('Z85.3', 'exempt'), inpatient)).toEqual([]);
    expect(found(check, list('I10', 'exempt'), inpatient)).toEqual(['poa I10']);
    expect(found(check, list('I10', 'N'), inpatient)).toEqual([]);
    expect(found(check, list('Z85.3', 'Y'))).toEqual([]);
    expect(found(checksOf(''), list('I10', 'exempt'), inpatient)).toEqual([]);
  });
});

describe('the list of results', () => {
  it('does not depend on the order of the codes that it is about, and comes in order of kind and codes', () => {
    const check = checksOf('excludes1 E11 : E10\nage adult : E11\nsex male : E10 E11');
    const patient = { age: 3, sex: 'female' } as const;
    const expected = ['excludes1 E11.9 E10.9', 'age E11.9', 'sex E10.9', 'sex E11.9'];
    expect(found(check, 'E11.9, E10.9', patient)).toEqual(expected);
    expect(found(check, 'E10.9, E11.9', patient)).toEqual(expected);
  });
});

import type { CodingDetails, DecisionRequest } from '../../src/review/decision';
import { finalize } from '../../src/review/finalize';
import type { ReviewState } from '../../src/review/review';
import {
  accept,
  add,
  cdi,
  coder,
  correct,
  cpt,
  defer,
  hcpcs,
  icd,
  item,
  pcs,
  refusalOf,
  reject,
  review,
  reviewAfter,
} from './state';

const attestation = {
  name: 'Ada Byron',
  title: 'Coder, CCS',
  meaning: 'I reviewed the record and assign these codes.',
};
const sign = (state: ReviewState, order: readonly string[], more = attestation) =>
  finalize(state, state.version, order, more, coder);
const refusal = (state: ReviewState, order: readonly string[], more = attestation) => {
  const { code, errors, facts } = refusalOf(() => sign(state, order, more));
  return { code, errors: errors.map(({ path, message }) => `${path}: ${message}`), facts };
};
const decided = reviewAfter(review(), accept('s1'), accept('s2'));

describe('finalizing', () => {
  it('assigns the standing codes in the order given and closes the review', () => {
    const state = reviewAfter(decided, correct('c1', icd('I11.9')), reject('s1'), add(icd('R51.9')), accept('s1'));
    const { assigned, state: closed, attestation: signed } = sign(state, ['d3', 'd2', 'd6', 'd5']);
    expect(
      assigned.map(({ position, role, system, code, decision }) => [position, role, system, code, decision.id]),
    ).toEqual([
      [1, 'first-listed', 'ICD-10-CM', 'I11.9', 'd3'],
      [2, 'procedure', 'CPT', '99213', 'd2'],
      [3, 'secondary', 'ICD-10-CM', 'E11.9', 'd6'],
      [4, 'secondary', 'ICD-10-CM', 'R51.9', 'd5'],
    ]);
    expect(assigned.map(({ decision }) => decision)).toEqual(
      ['d3', 'd2', 'd6', 'd5'].map((id) => state.decisions.find((decision) => decision.id === id)),
    );
    expect(closed).toEqual({ ...state, status: 'finalized', version: state.version + 1 });
    expect(signed).toEqual(attestation);
    expect(state.status).toBe('in-review');
  });

  it.each([
    ['inpatient', 'principal'],
    ['outpatient', 'first-listed'],
    ['emergency', 'first-listed'],
  ] as const)(
    'makes the first diagnosis of an encounter that is %s its %s one, after procedures too',
    (setting, role) => {
      const details = setting === 'inpatient' ? { presentOnAdmission: 'Y' as const } : undefined;
      const state = reviewAfter(
        review({ setting, items: [] }),
        add(pcs('0DTJ4ZZ')),
        add(icd('K35.80'), { details }),
        add(icd('R10.9'), { details }),
        add(hcpcs('J1100')),
      );
      expect(sign(state, ['d1', 'd2', 'd3', 'd4']).assigned.map((one) => one.role)).toEqual([
        'procedure',
        role,
        'secondary',
        'procedure',
      ]);
      expect(sign(state, ['d4', 'd3', 'd2', 'd1']).assigned.map((one) => one.role)).toEqual([
        'procedure',
        role,
        'secondary',
        'procedure',
      ]);
    },
  );

  it('takes a review in which nothing is left to assign', () => {
    const { assigned, state } = sign(reviewAfter(review(), reject('s1'), reject('s2')), []);
    expect([assigned, state.status]).toEqual([[], 'finalized']);
    expect(sign(review({ items: [] }), []).state).toMatchObject({ status: 'finalized', version: 2 });
  });

  it('asks for no decision on a candidate', () => {
    expect(sign(reviewAfter(decided, defer('c1')), ['d1', 'd2']).assigned).toHaveLength(2);
  });

  it('takes the attestation without white space around it', () => {
    const { attestation: signed } = sign(decided, ['d1', 'd2'], {
      name: ' Ada ',
      title: '\tCCS\n',
      meaning: ' Mine. ',
    });
    expect(signed).toEqual({ name: 'Ada', title: 'CCS', meaning: 'Mine.' });
  });
});

describe('who may finalize', () => {
  it.each([
    ['coder', 'machine'],
    ['cdi-specialist', 'person'],
    ['admin', 'person'],
    ['admin', 'machine'],
    ['auditor', 'person'],
    ['data-scientist', 'person'],
    ['ehr-client', 'machine'],
    ['ehr-client', 'person'],
  ] as const)('not role %s as a %s', (role, kind) => {
    const by = { id: 'x', role, kind };
    expect(refusalOf(() => finalize(decided, 3, ['d1', 'd2'], attestation, by)).code).toBe('person-required');
  });

  it('a coder, on what another decided', () => {
    expect(refusalOf(() => finalize(decided, 3, ['d1', 'd2'], attestation, cdi)).code).toBe('person-required');
    expect(finalize(decided, 3, ['d1', 'd2'], attestation, { ...coder, id: 'p9' }).assigned).toHaveLength(2);
  });
});

describe('what finalizing refuses', () => {
  it.each([
    ['finalized', 'review-finalized'],
    ['superseded', 'review-superseded'],
  ] as const)('a review that is %s', (status, code) => {
    expect(refusal({ ...decided, status }, ['d1', 'd2']).code).toBe(code);
  });

  it.each([1, 2, 4, Number.NaN])('version %p of 3', (shown) => {
    const { code, facts } = refusalOf(() => finalize(decided, shown, ['d1', 'd2'], attestation, coder));
    expect([code, facts]).toEqual(['version-conflict', { version: 3 }]);
  });

  it.each([
    ['nothing decided', [], ['s1', 's2']],
    ['one left', [accept('s1')], ['s2']],
    ['one deferred', [accept('s1'), defer('s2')], ['s2']],
    ['deferred after it was accepted', [accept('s1'), accept('s2'), defer('s1')], ['s1']],
    ['only the candidate', [accept('c1')], ['s1', 's2']],
    ['an addition of the same code instead', [add(icd('E11.9')), reject('s2')], ['s1']],
  ] as [string, DecisionRequest[], string[]][])('an undecided suggestion: %s', (_, requests, undecided) => {
    const state = reviewAfter(review(), ...requests);
    const order = state.decisions.filter(({ code }) => code).map(({ id }) => id);
    expect(refusal(state, order)).toEqual({ code: 'undecided-suggestions', errors: [], facts: { undecided } });
  });

  const changed = reviewAfter(decided, correct('s1', icd('E11.65')), reject('c1'), add(icd('R51.9')), reject('a1'));
  it.each([
    ['nothing', [], ['order: leaves out 2 of 2 standing decisions'], ['d2', 'd3']],
    ['one missing', ['d3'], ['order: leaves out 1 of 2 standing decisions'], ['d2']],
    [
      'an earlier decision of the item',
      ['d1', 'd2'],
      ['order[0]: names no standing decision for a code', 'order: leaves out 1 of 2 standing decisions'],
      ['d3'],
    ],
    ['a rejection', ['d3', 'd2', 'd4'], ['order[2]: names no standing decision for a code'], undefined],
    ['a withdrawn addition', ['d3', 'd2', 'd5'], ['order[2]: names no standing decision for a code'], undefined],
    ['its withdrawal', ['d3', 'd2', 'd6'], ['order[2]: names no standing decision for a code'], undefined],
    ['an unknown decision', ['d3', 'x', 'd2'], ['order[1]: names no standing decision for a code'], undefined],
    ['an item instead', ['s1', 'd2', 'd3'], ['order[0]: names no standing decision for a code'], undefined],
    ['a repeated one', ['d3', 'd2', 'd3'], ['order[2]: repeats order[0]'], undefined],
    [
      'a repeated one for a missing one',
      ['d3', 'd3'],
      ['order[1]: repeats order[0]', 'order: leaves out 1 of 2 standing decisions'],
      ['d2'],
    ],
  ] as [string, string[], string[], string[] | undefined][])('an order with %s', (_, order, errors, missing) => {
    expect(refusal(changed, order)).toEqual({ code: 'invalid-finalize', errors, facts: missing ? { missing } : {} });
  });

  it('a code that two decisions stand for', () => {
    const state = reviewAfter(review(), correct('s1', icd('I10')), reject('s2'), accept('c1'));
    expect(refusal(state, ['d3', 'd1'])).toEqual({
      code: 'invalid-finalize',
      errors: ['order[1]: is for the same code as order[0]'],
      facts: {},
    });
    expect(sign(reviewAfter(state, reject('c1')), ['d1']).assigned).toHaveLength(1);
  });

  it.each([
    [{ modifiers: ['LT'] }, { modifiers: ['RT'] }, true],
    [{ modifiers: ['LT'] }, undefined, true],
    [{ modifiers: ['LT', '26'] }, { modifiers: ['26', 'LT'] }, false],
    [{ units: 2 }, { units: 3 }, false],
    [undefined, undefined, false],
  ] as [CodingDetails | undefined, CodingDetails | undefined, boolean][])(
    'a service twice with modifiers %j and %j, unless they differ',
    (one, other, may) => {
      const items = [item('s1', cpt('73030')), item('s2', cpt('73020'))];
      const state = reviewAfter(review({ items }), accept('s1', one), {
        ...correct('s2', cpt('73030')),
        details: other,
      });
      if (may) expect(sign(state, ['d1', 'd2']).assigned).toHaveLength(2);
      else expect(refusal(state, ['d1', 'd2']).errors).toEqual(['order[1]: is for the same code as order[0]']);
    },
  );

  it('an inpatient diagnosis without present-on-admission, and no other code without it', () => {
    const state = reviewAfter(
      review({ setting: 'inpatient' }),
      accept('s1'),
      accept('s2'),
      accept('c1', { presentOnAdmission: 'U' }),
      add(icd('R51.9')),
      add(pcs('0DTJ4ZZ')),
    );
    const words = 'needs details.presentOnAdmission, as every inpatient diagnosis';
    expect(refusal(state, ['d5', 'd4', 'd3', 'd2', 'd1']).errors).toEqual([`order[1]: ${words}`, `order[4]: ${words}`]);
    const mended = reviewAfter(state, accept('s1', { presentOnAdmission: 'N' }), reject('a1'));
    expect(sign(mended, ['d6', 'd3', 'd2', 'd5']).assigned[0]?.role).toBe('principal');
  });

  it.each([
    ['rejected', reject('c1')],
    ['undecided', undefined],
    ['deferred', defer('c1')],
    ['corrected to a service', correct('c1', cpt('93000'))],
  ])('a link to an item that is %s', (_, request) => {
    const state = reviewAfter(
      review(),
      accept('s1'),
      accept('s2', { linkedItems: ['s1', 'c1'] }),
      ...(request ? [request] : []),
    );
    const order = state.decisions.filter(({ code }) => code).map(({ id }) => id);
    expect(refusal(state, order).errors).toEqual(['order[1]: is linked to an item without a standing diagnosis']);
  });

  it('no link to a standing diagnosis, suggested, corrected or added', () => {
    const state = reviewAfter(
      review(),
      accept('s1'),
      correct('c1', icd('I11.9')),
      add(icd('R51.9')),
      accept('s2', { linkedItems: ['s1', 'c1', 'a1'] }),
    );
    expect(sign(state, ['d1', 'd2', 'd3', 'd4']).assigned).toHaveLength(4);
  });

  it.each(['V00.01XA', 'W19.XXXA', 'X58.XXXA', 'Y92.009', 'Y99.8'])('%s as the first diagnosis', (cause) => {
    const state = reviewAfter(review({ items: [] }), add(cpt('99283')), add(icd(cause)), add(icd('S00.03XA')));
    expect(refusal(state, ['d1', 'd2', 'd3']).errors).toEqual([
      'order[1]: is an external cause, which is never the first-listed diagnosis (Guidelines I.C.20.a.6)',
    ]);
    expect(sign(state, ['d1', 'd3', 'd2']).assigned.map(({ code }) => code)).toEqual(['99283', 'S00.03XA', cause]);
  });

  it.each(['U07.1', 'Z00.00', 'T07.XXXA'])('%s may come first', (code) => {
    expect(sign(reviewAfter(review({ items: [] }), add(icd(code))), ['d1']).assigned).toHaveLength(1);
  });

  it('an HCPCS code that begins like an external cause is a procedure', () => {
    expect(sign(reviewAfter(review({ items: [] }), add(hcpcs('V5364'))), ['d1']).assigned[0]?.role).toBe('procedure');
  });

  it.each([
    ['name', 200],
    ['title', 200],
    ['meaning', 1000],
  ] as const)('an attestation whose %s is empty or longer than %p', (field, most) => {
    const withWords = (words: string) => ({ ...attestation, [field]: words });
    for (const empty of ['', '  ', '\n\t']) {
      expect(refusal(decided, ['d1', 'd2'], withWords(empty)).errors).toEqual([
        `attestation.${field}: must not be empty`,
      ]);
    }
    expect(refusal(decided, ['d1', 'd2'], withWords('x'.repeat(most + 1))).errors).toEqual([
      `attestation.${field}: must be at most ${most} characters`,
    ]);
    expect(sign(decided, ['d1', 'd2'], withWords(` ${'x'.repeat(most)} `)).assigned).toHaveLength(2);
  });

  it('several things at once, at most fifty, and repeats nothing that was sent', () => {
    const order = Array.from({ length: 200 }, () => 'Zebra');
    const { code, errors, facts } = refusal(decided, order, { name: ' ', title: 'Zebra', meaning: '' });
    expect([code, errors.length, errors.slice(0, 2), facts]).toEqual([
      'invalid-finalize',
      50,
      ['attestation.name: must not be empty', 'attestation.meaning: must not be empty'],
      { missing: ['d1', 'd2'] },
    ]);
    expect(JSON.stringify(errors)).not.toContain('Zebra');
  });
});

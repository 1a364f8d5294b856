import { OUTCOMES } from '../../src/review/decision';
import { decide } from '../../src/review/life-cycle';
import { isOpen, supersede } from '../../src/review/open-review';
import {
  AT,
  accept,
  add,
  attempt,
  cdi,
  coder,
  correct,
  cpt,
  defer,
  faultsOf,
  hcpcs,
  icd,
  item,
  pcs,
  refusalOf,
  reject,
  review,
  reviewAfter,
} from './state';

describe('a decision', () => {
  it('is added with who, when and to which version, and starts the review', () => {
    const before = review();
    const { decision, state } = decide(before, 1, accept('s1'), coder, AT, 'd1');
    expect(decision).toEqual({
      id: 'd1',
      sequence: 1,
      itemId: 's1',
      suggestionId: 's1',
      outcome: 'accepted',
      code: icd('E11.9'),
      decidedBy: { id: 'p1', name: 'Ada', role: 'coder' },
      decidedAt: AT,
      reviewVersion: 2,
    });
    expect(state).toEqual({ ...before, status: 'in-review', version: 2, decisions: [decision] });
    expect(before).toEqual(review());
  });

  it('keeps what was sent with it', () => {
    const request = {
      ...add(cpt('99214'), { span: { documentId: 'n1', start: 3, end: 9 }, comment: 'Missed.' }),
      details: { modifiers: ['25', 'LT'], units: 2, linkedItems: ['s1'], renderingProvider: 'Dr. Grace' },
    };
    const { decision } = decide(review(), 1, request, cdi, AT, 'd1');
    expect(decision).toMatchObject({ ...request, itemId: 'a1', suggestionId: null, decidedBy: { id: 'p2' } });
    expect('name' in decision.decidedBy).toBe(false);
  });

  it('is never changed: a change of mind is a further one', () => {
    const once = reviewAfter(review(), accept('s1'));
    const twice = reviewAfter(once, correct('s1', icd('E11.65')), defer('s1'), reject('s1'), accept('s1'));
    expect(twice.decisions.slice(0, 1)).toEqual(once.decisions);
    expect(twice.decisions.map(({ sequence, outcome, code }) => [sequence, outcome, code?.code])).toEqual([
      [1, 'accepted', 'E11.9'],
      [2, 'corrected', 'E11.65'],
      [3, 'deferred', undefined],
      [4, 'rejected', undefined],
      [5, 'accepted', 'E11.9'],
    ]);
    expect(twice.version).toBe(6);
  });

  it('numbers additions on, also after one was withdrawn and where a carried one kept its number', () => {
    const state = reviewAfter(review(), add(icd('J45.909')), reject('a1'), add(icd('R51.9')), add(icd('R05.9')));
    expect(state.decisions.map(({ itemId }) => itemId)).toEqual(['a1', 'a1', 'a2', 'a3']);
    const carried = { ...review(), decisions: state.decisions.slice(3) };
    expect(attempt(carried, add(icd('R11.0'))).decision.itemId).toBe('a4');
  });

  it('changes an addition, withdraws it and brings it back', () => {
    const state = reviewAfter(
      review(),
      add(icd('J45.909')),
      add(icd('J45.901'), { itemId: 'a1' }),
      reject('a1'),
      add(icd('J45.909'), { itemId: 'a1' }),
    );
    expect(state.decisions.map(({ itemId, code }) => [itemId, code?.code])).toEqual([
      ['a1', 'J45.909'],
      ['a1', 'J45.901'],
      ['a1', undefined],
      ['a1', 'J45.909'],
    ]);
  });
});

describe('who may decide', () => {
  it.each([
    ['coder', 'person', true],
    ['cdi-specialist', 'person', true],
    ['coder', 'machine', false],
    ['cdi-specialist', 'machine', false],
    ['admin', 'person', false],
    ['auditor', 'person', false],
    ['data-scientist', 'person', false],
    ['ehr-client', 'machine', false],
    ['ehr-client', 'person', false],
    ['Coder', 'person', false],
    ['', 'person', false],
  ] as const)('role %p as a %s: %p', (role, kind, may) => {
    for (const request of [accept('s1'), reject('s1'), correct('s1', icd('I11.9')), defer('s1'), add(icd('R51.9'))]) {
      const act = () => decide(review(), 1, request, { id: 'x', role, kind }, AT, 'd1');
      if (may) expect(act().state.status).toBe('in-review');
      else expect(refusalOf(act).code).toBe('person-required');
    }
  });
});

describe('when a decision is too late', () => {
  it.each([
    ['finalized', 'review-finalized'],
    ['superseded', 'review-superseded'],
  ] as const)('%s: %s, whatever the outcome and version', (status, code) => {
    const state = review({ status, version: 4 });
    for (const outcome of OUTCOMES) {
      for (const version of [3, 4, 5]) {
        expect(refusalOf(() => decide(state, version, { itemId: 's1', outcome }, coder, AT, 'd')).code).toBe(code);
      }
    }
  });

  it.each([0, 1, 3, 4, -1, Number.NaN, 2.5])('shown version %p of version 2 is a conflict that names it', (shown) => {
    const state = reviewAfter(review(), accept('s1'));
    const refusal = refusalOf(() => decide(state, shown, accept('s2'), coder, AT, 'd2'));
    expect([refusal.code, refusal.facts]).toEqual(['version-conflict', { version: 2 }]);
  });

  it('supersedes an open review as a further version, and a closed one not at all', () => {
    const state = reviewAfter(review(), accept('s1'));
    expect(supersede(state)).toEqual({ ...state, status: 'superseded', version: 3 });
    expect([isOpen(state), isOpen(supersede(state)), isOpen(review({ status: 'finalized' }))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(refusalOf(() => supersede(supersede(state))).code).toBe('review-superseded');
    expect(refusalOf(() => supersede(review({ status: 'finalized' }))).code).toBe('review-finalized');
  });
});

describe('what an outcome comes with', () => {
  const withAddition = reviewAfter(review(), add(icd('J45.909')));
  const refused: [string, Parameters<typeof attempt>[1], string[]][] = [
    ['an unknown item', accept('s9'), ['itemId: names no item of this review']],
    ['an addition that is not there', reject('a7'), ['itemId: names no item of this review']],
    [
      'a new addition that names its item',
      add(icd('R51.9'), { itemId: 'a2' }),
      ['itemId: names no item of this review'],
    ],
    ['an empty item', accept(''), ['itemId: names no item of this review']],
    ['accepted without an item', { outcome: 'accepted' }, ['itemId: is required with this outcome']],
    ['rejected without an item', { outcome: 'rejected', reason: 'negated' }, ['itemId: is required with this outcome']],
    ['deferred without an item', { outcome: 'deferred' }, ['itemId: is required with this outcome']],
    [
      'corrected without an item',
      { outcome: 'corrected', reason: 'negated', code: icd('R51.9') },
      ['itemId: is required with this outcome'],
    ],
    ['accepted with a code', { ...accept('s1'), code: icd('E11.9') }, ['code: is not taken with this outcome']],
    ['accepted with a reason', { ...accept('s1'), reason: 'negated' }, ['reason: is not taken with this outcome']],
    ['accepting an addition', accept('a1'), ['outcome: is for suggestions only']],
    ['deferring an addition', defer('a1'), ['outcome: is for suggestions only']],
    ['correcting an addition', correct('a1', icd('R51.9')), ['outcome: is for suggestions only']],
    [
      'adding what was suggested',
      add(icd('R51.9'), { itemId: 's1' }),
      ['outcome: is for codes that were not suggested only'],
    ],
    ['rejected without a reason', { itemId: 's1', outcome: 'rejected' }, ['reason: is required with this outcome']],
    ['withdrawn without a reason', { itemId: 'a1', outcome: 'rejected' }, ['reason: is required with this outcome']],
    ['rejected with a code', { ...reject('s1'), code: icd('R51.9') }, ['code: is not taken with this outcome']],
    ['deferred with a code', { ...defer('s1'), code: icd('R51.9') }, ['code: is not taken with this outcome']],
    [
      'corrected without a code',
      { itemId: 's1', outcome: 'corrected', reason: 'wrong-code' },
      ['code: is required with this outcome'],
    ],
    [
      'corrected without a reason',
      { itemId: 's1', outcome: 'corrected', code: icd('R51.9') },
      ['reason: is required with this outcome'],
    ],
    [
      'corrected without either',
      { itemId: 's1', outcome: 'corrected' },
      ['code: is required with this outcome', 'reason: is required with this outcome'],
    ],
    ['corrected to the code that was suggested', correct('s1', icd('E11.9')), ['code: is the code that was suggested']],
    ['added without a code', { outcome: 'added' }, ['code: is required with this outcome']],
    ['added with a reason', add(icd('R51.9'), { reason: 'wrong-code' }), ['reason: is not taken with this outcome']],
    [
      'the reason other without a comment',
      { itemId: 's1', outcome: 'rejected', reason: 'other' },
      ['comment: is required with the reason other'],
    ],
    [
      'the reason other with a blank comment',
      { itemId: 's1', outcome: 'deferred', reason: 'other', comment: ' \n' },
      ['comment: is required with the reason other'],
    ],
    [
      'a span of a suggestion',
      { ...accept('s1'), span: { documentId: 'n', start: 0, end: 1 } },
      ['span: is not taken with this outcome'],
    ],
    [
      'a span of a rejection',
      { ...reject('s1'), span: { documentId: 'n', start: 0, end: 1 } },
      ['span: is not taken with this outcome'],
    ],
    [
      'details of a rejection',
      { ...reject('s1'), details: { units: 1 } },
      ['details: are for a code, and this outcome has none'],
    ],
    ['details of a deferral', { ...defer('s2'), details: {} }, ['details: are for a code, and this outcome has none']],
  ];
  it.each(refused)('refuses %s', (_, request, faults) => {
    const refusal = refusalOf(() => attempt(withAddition, request));
    expect(refusal.code).toBe('invalid-decision');
    expect(faultsOf(() => attempt(withAddition, request))).toEqual(faults);
  });

  it.each([
    ['deferred with a reason', { ...defer('s1'), reason: 'needs-provider-query' }],
    ['a candidate', accept('c1')],
    ['the reason other with a comment', { ...reject('s1'), reason: 'other', comment: 'See page 2.' }],
    ['corrected to a code that stands elsewhere', correct('s1', icd('J45.909'))],
  ] as [string, Parameters<typeof attempt>[1]][])('takes %s', (_, request) => {
    expect(attempt(withAddition, request).decision).toMatchObject(request);
  });

  it('repeats nothing that was sent', () => {
    const secret = 'Zebra';
    const requests = [
      accept(secret),
      add(icd(secret), { comment: secret, span: { documentId: secret, start: 5, end: 2 } }),
      { ...accept('s2'), details: { modifiers: [secret], linkedItems: [secret], serviceDate: secret } },
    ];
    for (const request of requests) {
      const { message, errors, facts } = refusalOf(() => attempt(review(), request));
      expect(JSON.stringify([message, errors, facts])).not.toContain(secret);
    }
  });
});

describe('a code that is added twice', () => {
  const states = {
    accepted: reviewAfter(review(), accept('s1')),
    corrected: reviewAfter(review(), correct('c1', icd('E11.9'))),
    added: reviewAfter(review(), add(icd('E11.9'))),
  };
  it.each(Object.entries(states))('is refused where it was %s', (_, state) => {
    expect(faultsOf(() => attempt(state, add(icd('E11.9'))))).toEqual(['code: is decided already for another item']);
  });

  it.each([
    ['suggested only', review(), icd('E11.9')],
    ['rejected', reviewAfter(review(), reject('s1')), icd('E11.9')],
    ['deferred', reviewAfter(review(), defer('s1')), icd('E11.9')],
    ['corrected to another', reviewAfter(review(), correct('s1', icd('E11.65'))), icd('E11.9')],
    ['withdrawn', reviewAfter(review(), add(icd('R51.9')), reject('a1')), icd('R51.9')],
    ['of another system', reviewAfter(review(), add(hcpcs('J1100'))), pcs('0JH60PZ')],
  ] as const)('is taken where it was %s', (_, state, code) => {
    expect(attempt(state, add(code)).decision.code).toEqual(code);
  });

  it('changes its own item without being its own twin', () => {
    const state = reviewAfter(review(), add(cpt('99214')));
    const request = add(cpt('99214'), { itemId: 'a1', details: { units: 2 } });
    expect(attempt(state, request).decision.details).toEqual({ units: 2 });
  });

  it.each([
    ['other modifiers', cpt('73030'), { modifiers: ['RT'] }, { modifiers: ['LT'] }, true],
    ['no modifiers and some', hcpcs('J1100'), undefined, { modifiers: ['JW'] }, true],
    [
      'the same modifiers in another order',
      cpt('73030'),
      { modifiers: ['RT', '26'] },
      { modifiers: ['26', 'RT'] },
      false,
    ],
    ['other units only', cpt('73030'), { units: 1 }, { units: 2 }, false],
    ['another date of service', cpt('73030'), { serviceDate: '2026-01-01' }, { serviceDate: '2026-01-02' }, true],
    ['the same date', pcs('30233N1'), { serviceDate: '2026-01-01' }, { serviceDate: '2026-01-01' }, false],
    ['one date left open', pcs('30233N1'), { serviceDate: '2026-01-01' }, undefined, false],
    [
      'another date, as a procedure',
      pcs('30233N1'),
      { serviceDate: '2026-01-01' },
      { serviceDate: '2026-01-02' },
      true,
    ],
    ['another date, as a diagnosis', icd('R51.9'), { serviceDate: '2026-01-01' }, { serviceDate: '2026-01-02' }, false],
  ] as const)('with %s', (_, code, details, others, may) => {
    const state = reviewAfter(review(), add(code, { details }));
    const act = () => attempt(state, add(code, { details: others }));
    if (may) expect(act().decision.itemId).toBe('a2');
    else expect(faultsOf(act)).toEqual(['code: is decided already for another item']);
  });
});

describe('the form of a code', () => {
  const good = {
    'ICD-10-CM': ['E11.9', 'I10', 'S72.001A', 'C4A.0', 'M1A.9XX0', 'Z3A.01', 'T36.0X1A', 'U07.1', 'W19.XXXA'],
    'ICD-10-PCS': ['0DTJ4ZZ', '30233N1', '5A1D70Z', 'XW033E5'],
    CPT: ['99213', '00100', '0001F', '0075T', '0001U', '0002M', '0001A'],
    HCPCS: ['A0021', 'J1100', 'V5364', 'G0008'],
  } as const;
  const bad = {
    'ICD-10-CM': [
      'E119',
      'e11.9',
      'E11.',
      '.9',
      'E1',
      'E11.12345',
      'E11,9',
      ' E11.9',
      'E11.9 ',
      'E11.9\n',
      '99213',
      '1E1.9',
      'É11.9',
      '',
    ],
    'ICD-10-PCS': ['0DTJ4Z', '0DTJ4ZZZ', '0DTJ4ZO', 'IDTJ4ZZ', '0dtj4zz', '0DT.4ZZ', ''],
    CPT: ['9921', '992133', '0001B', '0001a', 'A0021', '99213-25', '99213\n', ''],
    HCPCS: ['W0021', 'Z0001', 'A002', 'A00211', 'a0021', '99213', 'AA021', ''],
  } as const;
  const cases = (codes: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(codes).flatMap(([system, list]) => list.map((code) => [system, code] as const));

  it.each(cases(good))('%s takes %j', (system, code) => {
    const reference = { system: system as keyof typeof good, code };
    expect(attempt(review(), add(reference)).decision.code).toEqual(reference);
    expect(attempt(review({ items: [item('s1', icd('R51.9'))] }), correct('s1', reference)).decision.code).toEqual(
      reference,
    );
  });

  it.each(cases(bad))('%s refuses %j', (system, code) => {
    const reference = { system: system as keyof typeof good, code };
    for (const request of [add(reference), correct('s1', reference)]) {
      expect(faultsOf(() => attempt(review(), request))).toEqual([
        expect.stringMatching(/^code\.code: must be (a|the) ?/),
      ]);
    }
  });

  it('is all that is checked unless the caller knows the code', () => {
    const request = add(icd('E11.8'));
    expect(attempt(review(), request, {}).decision.code).toEqual(icd('E11.8'));
    expect(attempt(review(), request, { codeIsValid: true }).decision.code).toEqual(icd('E11.8'));
    expect(faultsOf(() => attempt(review(), request, { codeIsValid: false }))).toEqual([
      'code.code: is not a code for the date of service',
    ]);
  });
});

describe('a highlighted span', () => {
  const documentLengths = new Map([['n1', 10]]);
  it.each([
    [0, 10],
    [9, 10],
    [0, 1],
  ])('%p to %p is inside', (start, end) => {
    const span = { documentId: 'n1', start, end };
    expect(attempt(review(), add(icd('R51.9'), { span }), { documentLengths }).decision.span).toEqual(span);
  });

  it.each([
    ['n1', -1, 2, 'span.start: must be a whole number from 0'],
    ['n1', 0.5, 2, 'span.start: must be a whole number from 0'],
    ['n1', 2, 2, 'span.end: must be greater than start'],
    ['n1', 3, 2, 'span.end: must be greater than start'],
    ['n1', 0, Number.NaN, 'span.end: must be greater than start'],
    ['n1', 0, 11, 'span.end: must be inside the text'],
    ['n2', 0, 1, 'span.documentId: names no document of this review'],
  ])('%s %p to %p is not', (documentId, start, end, fault) => {
    const request = add(icd('R51.9'), { span: { documentId, start, end } });
    expect(faultsOf(() => attempt(review(), request, { documentLengths }))).toEqual([fault]);
  });
});

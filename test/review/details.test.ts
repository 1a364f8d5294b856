import type { CodeReference, CodingDetails } from '../../src/review/decision';
import { add, attempt, cpt, faultsOf, hcpcs, icd, pcs, review, reviewAfter } from './state';

const inpatient = review({ setting: 'inpatient' });
const faults = (code: CodeReference, details: CodingDetails, state = inpatient) =>
  faultsOf(() => attempt(state, add(code, { details })));

describe('details of a code', () => {
  it.each([
    [icd('R51.9'), { presentOnAdmission: 'Y' }],
    [icd('R51.9'), { presentOnAdmission: 'exempt', serviceDate: '2028-02-29' }],
    [cpt('99214'), { modifiers: ['25', 'LT', 'X1', '99'], units: 1, linkedItems: ['s1', 'c1'] }],
    [hcpcs('J1100'), { units: 999, modifiers: [], linkedItems: [] }],
    [pcs('0DTJ4ZZ'), { renderingProvider: 'Dr. Grace', serviceDate: '2026-12-31' }],
    [cpt('99214'), { units: undefined, presentOnAdmission: undefined }],
    [icd('R51.9'), {}],
  ] as [CodeReference, CodingDetails][])('takes %j with %j', (code, details) => {
    expect(attempt(inpatient, add(code, { details })).decision.details).toEqual(details);
  });

  it.each([
    [cpt('99214'), { presentOnAdmission: 'Y' }, ['presentOnAdmission: is for ICD-10-CM codes only']],
    [hcpcs('J1100'), { presentOnAdmission: 'N' }, ['presentOnAdmission: is for ICD-10-CM codes only']],
    [pcs('0DTJ4ZZ'), { presentOnAdmission: 'exempt' }, ['presentOnAdmission: is for ICD-10-CM codes only']],
    [icd('R51.9'), { modifiers: ['25'] }, ['modifiers: is for CPT and HCPCS codes only']],
    [pcs('0DTJ4ZZ'), { modifiers: ['LT'] }, ['modifiers: is for CPT and HCPCS codes only']],
    [pcs('0DTJ4ZZ'), { modifiers: [] }, ['modifiers: is for CPT and HCPCS codes only']],
    [
      icd('R51.9'),
      { units: 1, linkedItems: ['s1'] },
      ['units: is for CPT and HCPCS codes only', 'linkedItems: is for CPT and HCPCS codes only'],
    ],
    [pcs('0DTJ4ZZ'), { units: 1 }, ['units: is for CPT and HCPCS codes only']],
    [pcs('0DTJ4ZZ'), { linkedItems: ['s1'] }, ['linkedItems: is for CPT and HCPCS codes only']],
    [cpt('99214'), { modifiers: ['2'] }, ['modifiers[0]: must be two capital letters or digits']],
    [cpt('99214'), { modifiers: ['25', 'lt'] }, ['modifiers[1]: must be two capital letters or digits']],
    [
      cpt('99214'),
      { modifiers: ['252', '', '2 ', '2\n'] },
      [0, 1, 2, 3].map((i) => `modifiers[${i}]: must be two capital letters or digits`),
    ],
    [cpt('99214'), { modifiers: ['25', 'LT', '25'] }, ['modifiers[2]: is named before']],
    [cpt('99214'), { modifiers: ['25', 'LT', 'RT', '59', '76'] }, ['modifiers: must be at most 4']],
    ...[0, -1, 1000, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((units) => [
      cpt('99214'),
      { units },
      ['units: must be a whole number from 1 to 999'],
    ]),
    [cpt('99214'), { linkedItems: ['s9'] }, ['linkedItems[0]: names no other item of this review']],
    [cpt('99214'), { linkedItems: ['s1', 'a1'] }, ['linkedItems[1]: names no other item of this review']],
    [cpt('99214'), { linkedItems: ['s1', 'c1', 's1'] }, ['linkedItems[2]: is named before']],
    [cpt('99214'), { renderingProvider: ' ' }, ['renderingProvider: must hold 1 to 200 characters']],
    [cpt('99214'), { renderingProvider: 'x'.repeat(201) }, ['renderingProvider: must hold 1 to 200 characters']],
    ...['2026-02-30', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', '', '0000-00-00'].map((serviceDate) => [
      icd('R51.9'),
      { serviceDate },
      ['serviceDate: must be a date as YYYY-MM-DD'],
    ]),
  ] as [CodeReference, CodingDetails, string[]][])('refuses %j with %j', (code, details, expected) => {
    expect(faults(code, details)).toEqual(expected.map((fault) => `details.${fault}`));
  });

  it.each(['outpatient', 'emergency'] as const)('take no present-on-admission in the setting %s', (setting) => {
    expect(faults(icd('R51.9'), { presentOnAdmission: 'Y' }, review({ setting }))).toEqual([
      'details.presentOnAdmission: is for inpatient encounters only',
    ]);
  });

  it('may link an addition, and not the item itself', () => {
    const state = reviewAfter(review(), add(icd('R51.9')), add(cpt('99214')));
    const link = (id: string) => add(cpt('99214'), { itemId: 'a2', details: { linkedItems: [id] } });
    expect(attempt(state, link('a1')).decision.details).toEqual({ linkedItems: ['a1'] });
    expect(faultsOf(() => attempt(state, link('a2')))).toEqual([
      'details.linkedItems[0]: names no other item of this review',
    ]);
  });

  it('are checked against the code that is accepted, or that it is corrected to', () => {
    const details = { modifiers: ['25'] };
    expect(attempt(review(), { itemId: 's2', outcome: 'accepted', details }).decision.details).toEqual(details);
    expect(faultsOf(() => attempt(review(), { itemId: 's1', outcome: 'accepted', details }))).toHaveLength(1);
    const corrected = { itemId: 's1', outcome: 'corrected', reason: 'wrong-code', details } as const;
    expect(attempt(review(), { ...corrected, code: cpt('99214') }).decision.details).toEqual(details);
    expect(faultsOf(() => attempt(review(), { ...corrected, code: icd('R51.9') }))).toHaveLength(1);
  });

  it('name every fault at once', () => {
    expect(faults(cpt('9921'), { presentOnAdmission: 'Y', units: 0, modifiers: ['x'], serviceDate: 'x' })).toEqual([
      'code.code: must be a CPT code of five characters',
      'details.presentOnAdmission: is for ICD-10-CM codes only',
      'details.modifiers[0]: must be two capital letters or digits',
      'details.units: must be a whole number from 1 to 999',
      'details.serviceDate: must be a date as YYYY-MM-DD',
    ]);
  });
});

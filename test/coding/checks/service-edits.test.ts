import fc from 'fast-check';
import type { AddOnRow, MueRow, PtpRow } from '../../../src/code-sets/release';
import type { ListedCode } from '../../../src/coding/checks/check';
import { openPairs } from '../../../src/coding/checks/open-pairs';
import { packPairs } from '../../../src/coding/checks/pack-pairs';
import { CONTEXT, checksOf, found, listOf } from './rules-for-test';

const on = { edition: '2026Q4', from: '2026-10-01' };
const pair = (column1: string, column2: string, over: Partial<PtpRow> = {}): PtpRow => ({
  ...{ service: 'practitioner', column1, column2, from: null, to: null, indicator: 1 },
  ...over,
});
const line = (code: string, over: Partial<ListedCode> = {}): ListedCode => ({
  ...(listOf(`CPT ${code}`)[0] as ListedCode),
  ...over,
});

describe('procedure-to-procedure pairs', () => {
  const rows = [
    pair('45385', '45378', { indicator: 0 }),
    pair('45385', '45380'),
    pair('20610', '99213'),
    pair('11111', '22222', { indicator: 9 }),
    pair('11111', '33333', { to: '2026-10-31' }),
    pair('11111', '33333', { from: '2026-12-01', indicator: 0 }),
    pair('20610', '64450', { service: 'hospital', indicator: 0 }),
  ];
  const check = checksOf('', { ptp: [{ ...on, rows }] });

  it('are found in either order of the list, column 1 first, with the quarter and the service', () => {
    expect(check([line('45378'), line('45385')], CONTEXT)).toEqual([
      {
        kind: 'ptp',
        codes: [
          { system: 'CPT', code: '45385' },
          { system: 'CPT', code: '45378' },
        ],
        statedAt: 'NCCI PTP 2026Q4 practitioner',
        named: ['45378'],
        isConflict: true,
        message: '45378 is not paid beside 45385 (NCCI pair, indicator 0): no modifier allows both.',
      },
    ]);
  });

  it.each(['25', '59', 'XE', 'XP', 'XS', 'XU', 'LT', 'RT', 'F1', 'TA'])(
    'are allowed by modifier %s where any is',
    (one) => {
      expect(found(check, [line('45385'), line('45380', { modifiers: ['GA', one] })])).toEqual([]);
      expect(found(check, [line('45385'), line('45378', { modifiers: [one] })])).toEqual(['ptp 45385 45378']);
    },
  );

  it('are not allowed by other modifiers, and are to be looked at where one may help', () => {
    const results = check([line('20610'), line('99213', { modifiers: ['GC'] })], CONTEXT);
    expect(results).toMatchObject([{ kind: 'ptp', isConflict: false }]);
  });

  it('hold between their dates; void ones never', () => {
    const list = [line('11111'), line('22222'), line('33333')];
    expect(found(check, list, { serviceDate: '2026-10-31' })).toEqual(['ptp 11111 33333']);
    expect(found(check, list, { serviceDate: '2026-11-15' })).toEqual([]);
    const later = check(list, { ...CONTEXT, serviceDate: '2026-12-01' });
    expect(later).toMatchObject([{ isConflict: true }]);
  });

  it("are the hospital's in an emergency department, and the practitioner's elsewhere", () => {
    const list = [line('20610'), line('99213'), line('64450')];
    expect(found(check, list, { setting: 'emergency' })).toEqual(['ptp 20610 64450']);
    expect(found(check, list, { setting: 'inpatient' })).toEqual(['ptp 20610 99213']);
  });

  it('say so where the edits are of another quarter than the service', () => {
    const [older] = check([line('20610'), line('99213')], { ...CONTEXT, serviceDate: '2027-01-01' });
    expect(older?.message).toMatch(/by the edits of 2026Q4, as none of 2027Q1 are loaded\.$/);
    const [same] = check([line('20610'), line('99213')], { ...CONTEXT, serviceDate: '2026-12-31' });
    expect(same?.message).not.toMatch(/as none of/);
  });

  it('come from the newest edition not later than the service, and stand in the place of authored ones', () => {
    const ptp = [
      { ...on, rows: [pair('11111', '22222')] },
      { edition: '2026Q3', from: '2026-07-01', rows: [pair('33333', '22222')] },
    ];
    const both = checksOf('ptp 45385 : 45378 indicator 0', { ptp });
    const list = ['11111', '22222', '33333', '45385', '45378'].map((code) => line(code));
    expect(found(both, list)).toEqual(['ptp 11111 22222']);
    expect(found(both, list, { serviceDate: '2026-08-01' })).toEqual(['ptp 33333 22222']);
    expect(found(checksOf('ptp 45385 : 45378 indicator 0'), list)).toEqual(['ptp 45385 45378']);
  });

  it('are looked up as a plain table of the same rows would', () => {
    const code = fc.constantFrom('00100', '0001A', '11042', '20610', '45378', '99213', 'A4206', 'J1885');
    const date = fc.constantFrom(null, '2024-10-01', '2025-01-01', '2026-04-01', '2026-11-02');
    const row = fc.record({
      service: fc.constantFrom('practitioner' as const, 'hospital' as const),
      column1: code,
      column2: code,
      from: date,
      to: date,
      indicator: fc.constantFrom(0 as const, 1 as const, 9 as const),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        code,
        code,
        fc.constantFrom('2025-06-30', '2026-11-02'),
        (rows, a, b, day) => {
          const find = openPairs(packPairs({ ...on, rows }, 'practitioner'));
          const plain = rows.filter(
            (one) =>
              one.service === 'practitioner' &&
              one.column1 === a &&
              one.column2 === b &&
              one.indicator !== 9 &&
              (one.to === null || one.to >= '2024-10-01') &&
              (one.from === null || one.from <= day) &&
              (one.to === null || day <= one.to),
          );
          const answer = find([a, b], day).find(({ column1 }) => column1 === 0);
          expect(answer === undefined).toBe(plain.length === 0 || a === b);
          if (answer) expect(plain.map(({ indicator }) => indicator)).toContain(answer.indicator);
        },
      ),
    );
  });
});

describe('medically unlikely edits', () => {
  const rows: MueRow[] = [
    { service: 'practitioner', code: '20610', units: 2, adjudication: 3 },
    { service: 'practitioner', code: '17003', units: 13, adjudication: 1 },
    { service: 'hospital', code: '20610', units: 4, adjudication: 3 },
  ];
  const check = checksOf('', { mue: [{ ...on, rows }] });

  it('count a day over all lines, or each line, as the edit is adjudicated', () => {
    expect(found(check, [line('20610', { units: 2 })])).toEqual([]);
    expect(found(check, [line('20610', { units: 3 })])).toEqual(['mue 20610']);
    expect(found(check, [line('20610', { units: 2 }), line('20610')])).toEqual(['mue 20610']);
    expect(found(check, [line('17003', { units: 13 }), line('17003', { units: 9 })])).toEqual([]);
    expect(found(check, [line('17003', { units: 14 })])).toEqual(['mue 17003']);
  });

  it("are the hospital's in an emergency department", () => {
    expect(found(check, [line('20610', { units: 4 })], { setting: 'emergency' })).toEqual([]);
    expect(found(check, [line('20610', { units: 5 })], { setting: 'emergency' })).toEqual(['mue 20610']);
  });
});

describe('add-on codes', () => {
  const rows: AddOnRow[] = [
    { addOn: '90472', primary: '90471', type: 1 },
    { addOn: '90472', primary: '90460', type: 1 },
    { addOn: '0054T', primary: null, type: 2 },
    { addOn: '22614', primary: '22612', type: 3 },
  ];
  const check = checksOf('', { addOns: [{ ...on, rows }] });

  it('stand beside one of their primary codes', () => {
    expect(found(check, [line('90472')])).toEqual(['add-on 90472']);
    expect(found(check, [line('90472'), line('90460')])).toEqual([]);
  });

  it('are left to the contractor where it knows the primaries, and are looked at where it may know more', () => {
    expect(found(check, [line('0054T')])).toEqual([]);
    expect(check([line('22614')], CONTEXT)).toMatchObject([{ kind: 'add-on', isConflict: false }]);
  });
});

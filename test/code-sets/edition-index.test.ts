import fc from 'fast-check';
import { editionIndexOn } from '../../src/code-sets/edition-index';

const day = fc.constantFrom('2024-10-01', '2025-04-01', '2025-10-01', '2026-01-01', '2026-10-01');

describe('the edition of a date', () => {
  it('is the newest that has begun, from its first day to the day before the next', () => {
    const editions = [{ from: '2025-10-01' }, { from: '2026-10-01' }];
    const on = (date: string) => editionIndexOn(editions, date);
    expect([on('2025-10-01'), on('2026-09-30'), on('2026-10-01'), on('9999-12-31')]).toEqual([0, 0, 1, 1]);
  });

  it('is the earliest before any has begun, and none where there is none', () => {
    expect(editionIndexOn([{ from: '2026-10-01' }, { from: '2025-10-01' }], '2019-01-01')).toBe(1);
    expect(editionIndexOn([], '2026-10-01')).toBe(-1);
  });

  it('does not depend on the order of the editions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), day, (froms, date) => {
        const editions = froms.map((from) => ({ from }));
        const sorted = [...froms].sort();
        const expected = sorted.findLast((from) => from <= date) ?? sorted[0];
        expect(editions[editionIndexOn(editions, date)]?.from).toBe(expected);
      }),
    );
  });
});

import fc from 'fast-check';
import { dateOf, dayAfter, dayBefore, dayOf } from '../../src/code-sets/dates';

const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2190-12-31'), noInvalidDate: true });

describe('days of editions', () => {
  it('stand for the dates that they were made from, and move as the calendar does', () => {
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        const next = new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(dateOf(dayOf(text))).toBe(text);
        expect(dateOf(dayAfter(dayOf(text)))).toBe(next);
        expect(dateOf(dayBefore(dayOf(next)))).toBe(text);
        expect(dayOf(text)).toBeLessThan(dayOf(next));
      }),
    );
  });

  it.each(['2026-1-01', '2026/10/01', '2026-10-01T00', '', '20261001', '2026-10-0x'])(
    'are not read from %j',
    (text) => {
      expect(() => dayOf(text)).toThrow(RangeError);
    },
  );
});

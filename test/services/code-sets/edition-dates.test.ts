import { firstDayOf, isEditionName } from '../../../services/code-sets/edition-dates';

it.each([
  ['FY2027', '2026-10-01'],
  ['FY2026-April', '2026-04-01'],
  ['FY2021-January', '2021-01-01'],
  ['FY2026-October', '2025-10-01'],
  ['2025Q1', '2025-01-01'],
  ['2025Q4', '2025-10-01'],
  ['FY2026-Spring', null],
  ['2025Q5', null],
  ['2026', null],
  ['v41.1', null],
])('%s begins on %s', (edition, from) => {
  expect(firstDayOf(edition)).toBe(from);
});

it('takes names that fit a file name and a command line', () => {
  expect(['FY2027', 'v41.1', '2025Q4', '2027'].every(isEditionName)).toBe(true);
  expect(['', '../x', 'a b', '-x', 'FY/27', 'x'.repeat(41)].some(isEditionName)).toBe(false);
});

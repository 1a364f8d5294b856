import { diffEditions } from '../../src/code-sets/diff-editions';
import type { CodeRow } from '../../src/code-sets/release';

const row = (code: string, long: string, billable = true): CodeRow => ({ code, billable, short: long, long });

describe('the difference of two editions', () => {
  const before = [
    row('Q10', 'Made-up disorder', false),
    row('Q10.1', 'First disorder'),
    row('Q10.2', 'Second disorder'),
    row('Q10.3', 'Third disorder'),
    row('Q10.4', 'Fourth  disorder '),
    row('Q11', 'Other disorder', false),
    row('Q11.0', 'Merged disorder'),
    row('Q11.9', 'Unfounded disorder'),
    row('Q12', 'Late header', false),
    row('Q12.1', 'Late header, one'),
  ];
  const after = [
    row('Q10.11', 'First disorder, mild'),
    row('Q10.10', 'First disorder, unspecified'),
    row('Q10.2', 'Second disorder, revised'),
    row('Q10.4', 'Fourth disorder'),
    row('Q13.0', 'third disorder'),
    row('Q14.0', 'Merger'),
    row('Q12', 'Late header'),
  ];
  const conversions = [
    { code: 'Q14.0', previous: 'Q11.0', from: '2026-10-01' },
    { code: 'Q99.9', previous: 'Q11.9', from: '2026-10-01' },
  ];
  const diff = diffEditions(before, after, conversions);

  it('names what may be assigned now and could not', () => {
    expect(diff.added.map(({ code, wasHeader }) => [code, wasHeader])).toEqual([
      ['Q10.10', false],
      ['Q10.11', false],
      ['Q12', true],
      ['Q13.0', false],
      ['Q14.0', false],
    ]);
  });

  it('names what may not be assigned any more, and what stands for it', () => {
    expect(diff.deleted).toEqual([
      expect.objectContaining({
        code: 'Q10.1',
        isHeader: true,
        replacedBy: ['Q10.10', 'Q10.11'],
        replacedHow: 'descendants',
      }),
      expect.objectContaining({ code: 'Q10.3', isHeader: false, replacedBy: ['Q13.0'], replacedHow: 'same-title' }),
      expect.objectContaining({ code: 'Q11.0', replacedBy: ['Q14.0'], replacedHow: 'conversion-table' }),
      // A row that leads to a code of no edition helps nobody.
      expect.objectContaining({ code: 'Q11.9', replacedBy: [], replacedHow: null }),
      expect.objectContaining({ code: 'Q12.1', isHeader: false, replacedBy: [] }),
    ]);
  });

  it('names titles that say something else, and not those with other spaces', () => {
    expect(diff.revised).toEqual([{ code: 'Q10.2', before: 'Second disorder', after: 'Second disorder, revised' }]);
  });

  it('names codes that became headers or ceased to be, also where headers are not listed', () => {
    expect(diff.billability).toEqual([
      { code: 'Q10.1', billable: false },
      { code: 'Q12', billable: true },
    ]);
  });

  it('finds nothing between an edition and itself, in any order', () => {
    expect(diffEditions(before, [...before].reverse())).toEqual({
      added: [],
      deleted: [],
      revised: [],
      billability: [],
    });
  });

  it('is its own mirror where both list their headers', () => {
    const old = [row('Q20', 'Header', false), row('Q20.1', 'One'), row('Q20.2', 'Two')];
    const now = [
      row('Q20', 'Header', false),
      row('Q20.1', 'One', false),
      row('Q20.11', 'One, more'),
      row('Q20.2', 'Two'),
    ];
    const [forth, back] = [diffEditions(old, now), diffEditions(now, old)];
    const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
    expect([codes(forth.added), codes(forth.deleted)]).toEqual([codes(back.deleted), codes(back.added)]);
    expect(back.added).toMatchObject([{ code: 'Q20.1', wasHeader: true }]);
  });
});

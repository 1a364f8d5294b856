import { buildModifiers, openModifiers } from '../../src/code-sets/modifiers';

const row = (modifier: string, long: string, short = long) => ({ modifier, long, short });
const find = openModifiers(
  buildModifiers([
    {
      edition: '2027Q1',
      from: '2027-01-01',
      rows: [row('AA', 'Gizmo lent'), row('LX', 'Left gizmo, rented', 'Left giz')],
    },
    {
      edition: '2026Q4',
      from: '2026-10-01',
      rows: [row('AA', 'Gizmo given'), row('RX', 'Right gizmo'), row('A1', 'One gizmo')],
    },
  ]),
);
const found = (query?: string, date?: string) => find({ query, date }).modifiers.map(({ modifier }) => modifier);

it('gives all of the newest edition when nothing is asked, in their order', () => {
  expect(find({})).toEqual({
    modifiers: [
      { system: 'HCPCS', modifier: 'AA', display: 'Gizmo lent', short: null, codeSet: '2027Q1' },
      { system: 'HCPCS', modifier: 'LX', display: 'Left gizmo, rented', short: 'Left giz', codeSet: '2027Q1' },
    ],
    edition: { name: '2027Q1', from: '2027-01-01', to: null },
  });
});

it('takes the edition of the date, else the nearest', () => {
  expect(find({ date: '2026-12-31' }).edition).toEqual({ name: '2026Q4', from: '2026-10-01', to: '2026-12-31' });
  expect(find({ date: '2020-01-01' }).edition?.name).toBe('2026Q4');
  expect(find({ date: '2027-01-01', query: 'aa' }).modifiers[0]?.display).toBe('Gizmo lent');
});

it.each([
  ['aa', ['AA']],
  [' rx ', ['RX']],
  ['a', ['AA', 'A1']],
  ['gizmo right', ['RX']],
  ['giz', ['AA', 'RX', 'A1']],
  ['on', ['A1']],
  ['right left', []],
  ['!', []],
  ['...', []],
])('finds by characters, first character or words: %j', (query, expected) => {
  expect(found(query, '2026-11-02')).toEqual(expected);
});

it('has nothing where nothing is imported', () => {
  expect(openModifiers(buildModifiers([]))({ query: 'aa' })).toEqual({ modifiers: [], edition: null });
});

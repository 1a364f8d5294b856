import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import { buildCodeNotes, openCodeNotes } from '../../../src/code-sets/code-notes';
import { describeCode } from '../../../src/code-sets/describe-code';
import { openCodeTable } from '../../../src/code-sets/open-code-table';
import { buildPcsTables } from '../../../src/code-sets/pcs/build-pcs-tables';
import { openPcsTables } from '../../../src/code-sets/pcs/open-pcs-tables';
import type { PcsTableRow } from '../../../src/code-sets/release';

// An invented section, in the form of the official tables: every expectation can be read off this file.
const TITLES = ['Section', 'Body System', 'Operation', 'Body Part', 'Approach', 'Device', 'Qualifier'];
const tableRow = (...values: string[]): PcsTableRow => ({
  positions: values.map((cell, at) => ({
    title: TITLES[at] as string,
    values: cell.split(';').map((one) => ({ character: one[0] as string, label: one.slice(2) })),
    definition: at === 2 ? `What ${cell.slice(2)} is in the table` : null,
  })),
});
const ROWS = [
  tableRow('0 Mending', '1 Machines', 'B Polishing', '1 Gizmo;2 Widget', '0 Open;X Outside', 'Z None', 'Z None'),
  tableRow(
    '0 Mending',
    '1 Machines',
    'B Polishing',
    '1 Gizmo',
    '3 Through a hole',
    'J Brush;Z None',
    'X To look;Z None',
  ),
  tableRow('0 Mending', '1 Machines', 'T Scrapping', '1 Gizmo', '0 Open', 'Z None', 'Z None'),
  tableRow('0 Mending', '2 Tools', 'T Scrapping', '1 Saw', '0 Open', 'Z None', 'Z None'),
];
const CODES = [
  '01B10ZZ',
  '01B1XZZ',
  '01B20ZZ',
  '01B2XZZ',
  '01B13JX',
  '01B13JZ',
  '01B13ZX',
  '01B13ZZ',
  '01T10ZZ',
  '02T10ZZ',
];
const definition = (position: number, term: string, more: object) => ({
  section: '0',
  position,
  axis: '',
  term,
  definition: null,
  explanation: null,
  includes: [],
  ...more,
});
const tables = openPcsTables(
  buildPcsTables(
    [
      {
        edition: 'FY2027',
        from: '2026-10-01',
        rows: [...ROWS, tableRow('X New', '1 Machines', '2 Lending', '1 Gizmo', '0 Open', 'Z None', 'Z None')],
      },
      { edition: 'FY2026', from: '2025-10-01', rows: ROWS },
    ],
    [
      {
        edition: 'FY2026',
        from: '2025-10-01',
        rows: [
          definition(3, 'Polishing', { definition: 'Making it shine', explanation: 'All of it' }),
          definition(4, 'Gizmo', { includes: ['Doodah', 'Left doodah'] }),
        ],
      },
    ],
  ),
);
const edition = (name: string, from: string, codes: readonly string[]) => ({
  system: 'ICD-10-PCS' as const,
  name,
  from,
  origin: 'imported' as const,
  codes: codes.map((code) => ({ code, billable: true, short: code, long: `Title of ${code}` })),
});
const table = openCodeTable(
  buildCodeTable({
    editions: [
      edition('FY2026', '2025-10-01', CODES),
      edition('FY2027', '2026-10-01', [...CODES.slice(0, 9), 'X1210ZZ']),
    ],
    conversions: [],
  }),
);
const notes = openCodeNotes(buildCodeNotes([]));
const describe1 = (code: string, serviceDate?: string) =>
  describeCode(table, notes, { system: 'ICD-10-PCS', code, serviceDate }, tables);

describe('a code of ICD-10-PCS', () => {
  it('shows the value, label and definition of every axis', () => {
    const described = describe1('01B13JX');
    expect(described?.axes?.map(({ axis, value, label }) => `${axis} ${value} ${label}`)).toEqual([
      'Section 0 Mending',
      'Body System 1 Machines',
      'Operation B Polishing',
      'Body Part 1 Gizmo',
      'Approach 3 Through a hole',
      'Device J Brush',
      'Qualifier X To look',
    ]);
    expect(described?.axes?.[2]).toMatchObject({
      position: 3,
      definition: 'Making it shine',
      explanation: 'All of it',
    });
    expect(described?.axes?.[3]).toMatchObject({ definition: null, includes: ['Doodah', 'Left doodah'] });
    expect(describe1('01T10ZZ')?.axes?.[2]?.definition).toBe('What Scrapping is in the table');
  });

  it('stands below its headers', () => {
    expect(describe1('01T10ZZ')?.parents.map(({ code, display, billable }) => [code, display, billable])).toEqual([
      ['0', 'Mending', false],
      ['01', 'Mending, Machines', false],
      ['01T', 'Mending, Machines, Scrapping', false],
      ['01T1', 'Mending, Machines, Scrapping, Gizmo', false],
      ['01T10', 'Mending, Machines, Scrapping, Gizmo, Open', false],
      ['01T10Z', 'Mending, Machines, Scrapping, Gizmo, Open, None', false],
    ]);
  });

  it('has no axes where its tables are not loaded', () => {
    const described = describeCode(table, notes, { system: 'ICD-10-PCS', code: '01B13JX' });
    expect(described).toMatchObject({ axes: null, parents: [], display: 'Title of 01B13JX' });
  });
});

describe('a header of ICD-10-PCS', () => {
  it('is described by the tables: not billable, with axes, headers above and what follows', () => {
    expect(describe1('01B')).toMatchObject({
      display: 'Mending, Machines, Polishing',
      billable: false,
      inForce: true,
      codeSet: 'FY2027',
      axes: [{ value: '0' }, { value: '1' }, { value: 'B', definition: 'Making it shine' }],
      parents: [{ code: '0' }, { code: '01' }],
      children: [
        { code: '01B1', display: 'Mending, Machines, Polishing, Gizmo', billable: false },
        { code: '01B2', display: 'Mending, Machines, Polishing, Widget', billable: false },
      ],
    });
  });

  it.each([
    ['0', '2025-10-01', ['01', '02']],
    ['0', '2026-10-01', ['01']],
    ['01', undefined, ['01B', '01T']],
    ['01B1', undefined, ['01B10', '01B13', '01B1X']],
    ['01B2', undefined, ['01B20', '01B2X']],
    ['01B13', undefined, ['01B13J', '01B13Z']],
    ['01B13J', undefined, ['01B13JX', '01B13JZ']],
  ])('%s on %s is followed by what codes of the day have', (code, day, expected) => {
    expect(describe1(code, day)?.children.map((one) => one.code)).toEqual(expected);
  });

  it('has codes with their own titles below the sixth character', () => {
    expect(describe1('01T10Z')?.children).toEqual([{ code: '01T10ZZ', display: 'Title of 01T10ZZ', billable: true }]);
  });

  it.each(['9', '03', '01C', '01B3', '01B23', '01B10J', '01B13JQ', '01B10ZZZ'])(
    '%s, which no table has, is null',
    (code) => {
      expect(describe1(code)).toBeNull();
    },
  );

  it('is of the edition of the day', () => {
    expect(describe1('X12', '2026-10-01')).toMatchObject({ inForce: true });
    expect(describe1('X12', '2025-12-01')).toBeNull();
  });

  it('is null without tables, and without codes', () => {
    expect(describeCode(table, notes, { system: 'ICD-10-PCS', code: '01B' })).toBeNull();
    const none = openCodeTable(buildCodeTable({ editions: [], conversions: [] }));
    expect(describeCode(none, notes, { system: 'ICD-10-PCS', code: '01B' }, tables)).toBeNull();
  });
});

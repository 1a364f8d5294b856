import { parsePcsTables } from '../../../src/code-sets/releases/pcs-tables';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

const axis = (position: number, title: string, ...values: string[]) =>
  `<axis pos="${position}" values="${values.length}"><title>${title}</title>${values
    .map((value) => `<label code="${value}">Sample ${value}</label>`)
    .join('')}</axis>`;

const TABLES = `<?xml version="1.0" encoding="utf-8"?>
<ICD10PCS.tabular>
  <version>2031</version>
  <title>Sample tables</title>
  <pcsTable>
    ${axis(1, 'Section', '0')}
    ${axis(2, 'Body System', 'Z')}
    <axis pos="3" values="1"><title>Operation</title><label code="1">Sampling</label>
      <definition>Taking  a sample</definition></axis>
    <pcsRow codes="6">
      ${axis(4, 'Body Part', '6', 'U')}
      ${axis(5, 'Approach', '0', '3', '4')}
      ${axis(6, 'Device', 'Z')}
      ${axis(7, 'Qualifier', 'X')}
    </pcsRow>
    <pcsRow codes="1">
      ${axis(4, 'Body Part', '7')}
      ${axis(5, 'Approach', 'X')}
      ${axis(6, 'Device', 'Z')}
      ${axis(7, 'Qualifier', 'Z')}
    </pcsRow>
  </pcsTable>
</ICD10PCS.tabular>
`;

test('each row has its seven positions with their values', async () => {
  const rows = await rowsOf(parsePcsTables, TABLES);
  expect(
    rows.map(({ positions }) => positions.map(({ values }) => values.map((one) => one.character).join(''))),
  ).toEqual([
    ['0', 'Z', '1', '6U', '034', 'Z', 'X'],
    ['0', 'Z', '1', '7', 'X', 'Z', 'Z'],
  ]);
  expect(rows[0]?.positions[2]).toEqual({
    title: 'Operation',
    values: [{ character: '1', label: 'Sampling' }],
    definition: 'Taking a sample',
  });
  expect(rows[0]?.positions[4]?.definition).toBeNull();
});

test('the pieces do not matter', () => expectSameInAnyPieces(parsePcsTables, TABLES));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parsePcsTables, TABLES));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(parsePcsTables, TABLES));

test.each([
  [
    'a number of codes that the values do not make',
    'codes="6"',
    'codes="7"',
    '10: the row states 7 codes and its values make 6',
  ],
  ['a number of values that is not there', 'values="3"', 'values="4"', '12: position 5 states 4 values and has 3'],
  ['a position that is out of order', 'pos="6"', 'pos="5"', '13: expected position 6, found 5'],
  ['a row without its last position', axis(7, 'Qualifier', 'X'), '', '10: the row has 6 of the 7 positions'],
  [
    'a value that stands twice',
    'code="3">Sample 3',
    'code="0">Sample 0',
    '12: the value 0 stands twice in its position',
  ],
  ['a value with the letter O', 'code="U"', 'code="O"', '11: expected one character of an ICD-10-PCS code, found "O"'],
  ['a value without label', '>Sample U<', '><', '11: the value U has no label'],
  ['a position without title', 'Body System', '', '7: position 2 has no title'],
])('refuses %s', async (_, from, to, problem) => {
  expect(TABLES).toContain(from);
  expect(await refusalOf(parsePcsTables, TABLES.replace(from, to))).toContain(problem);
});

test('the official FY2026 tables have 2,733 rows, which make 79,115 codes', async () => {
  const text = officialText('icd10pcs/icd10pcs_tables_2026.xml');
  if (text === null) return;
  const rows = await collect(parsePcsTables(text, 'tables'));
  expect(rows).toHaveLength(2_733);
  const codes = rows.map(({ positions }) => positions.reduce((product, { values }) => product * values.length, 1));
  expect(codes.reduce((sum, one) => sum + one, 0)).toBe(79_115);
});

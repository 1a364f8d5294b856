import { parseHcpcsCodes } from '../../../src/code-sets/releases/hcpcs-codes';
import { hcpcsLine } from './hcpcs-line';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const parse = parseHcpcsCodes('2030-10-01');
const lines = [
  'Note on coverage, which stands above the records',
  'and may have several lines.',
  '',
  hcpcsLine({ code: 'ZA', sequence: 1, record: 7, long: 'Sample modifier', short: 'Sample' }),
  hcpcsLine({
    code: 'A9001',
    sequence: 1,
    record: 3,
    long: 'Sample kit, with a description that',
    short: 'Sample kit',
  }),
  hcpcsLine({ code: 'A9001', sequence: 2, record: 4, long: ' goes on  in a second line, and in' }),
  hcpcsLine({ code: 'A9001', sequence: 3, record: 4, long: 'a third' }),
  hcpcsLine({ code: 'A9002', sequence: 1, record: 3, long: 'Ended long ago', short: 'Ended', to: '20191231' }),
  hcpcsLine({ code: 'A9003', sequence: 1, record: 3, long: 'Ends in the edition', short: 'Ends', to: '20301231' }),
  hcpcsLine({ code: 'J0001', sequence: 1, record: 3, long: 'Sample injection, 1 mg', short: 'Sample inj' }),
  '',
];
const official = lines.join('\n');
const kit = {
  code: 'A9001',
  billable: true,
  short: 'Sample kit',
  long: 'Sample kit, with a description that goes on in a second line, and in a third',
};
const ends = { code: 'A9003', billable: true, short: 'Ends', long: 'Ends in the edition' };
const injection = { code: 'J0001', billable: true, short: 'Sample inj', long: 'Sample injection, 1 mg' };

test('records of 320 columns: descriptions put together, modifiers and ended codes left out', async () => {
  expect(lines.slice(3, 5).map((line) => line.length)).toEqual([320, 320]);
  expect(await rowsOf(parse, official)).toEqual([kit, ends, injection]);
  await expectSameInAnyPieces(parse, official);
});

test('without the first day of the edition, what has a last day is left out', async () => {
  expect(await rowsOf(parseHcpcsCodes(null), official)).toEqual([kit, injection]);
  expect(await rowsOf(parseHcpcsCodes('2031-01-01'), official)).toEqual([kit, injection]);
  expect(await rowsOf(parseHcpcsCodes('2030-12-31'), official)).toEqual([kit, ends, injection]);
});

test('the workbook with the same records', async () => {
  const sheet = [
    'HCPC\tSEQNUM\tRECID\tLONG DESCRIPTION\tSHORT DESCRIPTION\tPRICE1\tTERM DT\tACTION CD',
    'ZA\t00100\t7\tSample modifier\tSample\t\t\tN',
    'A9001\t00100\t3\tSample kit, with a description that\tSample kit\t00\t\tN',
    'A9001\t00200\t4\tgoes on in a second line, and in a third\t\t\t\t',
    'A9002\t00100\t3\tEnded long ago\tEnded\t00\t20191231\tN',
    'A9003\t00100\t3\tEnds in the edition\tEnds\t00\t2030-12-31\tN',
    'J0001\t00100\t3\tSample injection, 1 mg\tSample inj\t00\t\tN',
    '',
  ].join('\n');
  expect(await rowsOf(parse, sheet)).toEqual([kit, ends, injection]);
});

test('a table of codes with their descriptions', async () => {
  const csv = `code,long_description,short_description\nA9001,"${kit.long}",Sample kit\nJ0001,"Sample injection, 1 mg",Sample inj\n`;
  expect(await rowsOf(parse, csv)).toEqual([kit, injection]);
  await expectSameInAnyPieces(parse, csv);
});

test.each([
  [official.replace('A900100200', 'A900200200'), '6: goes on with a description that no line before it begins'],
  [official.replace('A900100300', 'A900100200'), '7: expected a higher sequence number than in the line before'],
  [
    official.replace('A9002001003', 'A9002001005'),
    '8: expected a HCPCS code or modifier, a sequence number and 3, 4, 7 or 8',
  ],
  [official.replace('20191231', '20191331'), '8: termination date: expected yyyymmdd or nothing'],
  [official.replace('J0001', 'A9001'), '10: A9001 stands in the file twice, first in line 5'],
  [official.replace('Ended long ago', '              '), '8: has no long description'],
  ['code,long_description\nA900,x\n', '2: code: expected a HCPCS code'],
  ['code,long_description\n10001,x\n', '2: code: expected a HCPCS code'],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(await refusalOf(parse, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parse, official);
});

test('the codes of October 2025', async () => {
  const text = officialText('hcpcs/hcpcs_2025_oct_codes.csv');
  if (text === null) return;
  const rows = await collect(parse(text, 'codes'));
  expect(rows).toHaveLength(8463);
  expect(rows.every(({ code, short, long }) => /^[A-Z]\d{4}$/.test(code) && short.length <= 28 && long !== '')).toBe(
    true,
  );
});

import { parseModifiers } from '../../../src/code-sets/releases/modifiers';
import { hcpcsLine } from './hcpcs-line';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const parse = parseModifiers('2030-10-01');
const official = [
  hcpcsLine({ code: 'Z1', sequence: 1, record: 7, long: 'Sample modifier, with a description', short: 'Sample' }),
  hcpcsLine({ code: 'Z1', sequence: 2, record: 8, long: 'of two lines' }),
  hcpcsLine({ code: 'ZB', sequence: 1, record: 7, long: 'Ended', short: 'Ended', to: '20301001' }),
  hcpcsLine({ code: 'ZC', sequence: 1, record: 7, long: 'Ended before', short: 'Ended', to: '20300930' }),
  hcpcsLine({ code: 'A9001', sequence: 1, record: 3, long: 'Sample kit', short: 'Sample kit' }),
  '',
].join('\n');
const rows = [
  { modifier: 'Z1', short: 'Sample', long: 'Sample modifier, with a description of two lines' },
  { modifier: 'ZB', short: 'Ended', long: 'Ended' },
];

test('the modifiers in the file of codes', async () => {
  expect(await rowsOf(parse, official)).toEqual(rows);
  await expectSameInAnyPieces(parse, official);
  expect(await rowsOf(parseModifiers(null), official)).toEqual(rows.slice(0, 1));
});

test('a table of modifiers', async () => {
  const csv = 'modifier,long_description,short_description\nZ1,"Sample, long",Sample\nZB,Ended,Ended\n';
  expect(await rowsOf(parse, csv)).toEqual([{ modifier: 'Z1', short: 'Sample', long: 'Sample, long' }, rows[1]]);
  expect(await refusalOf(parse, csv.replace('ZB', 'ZBB'))).toBe('3: code: expected a modifier');
  expect(await refusalOf(parse, csv.replace('ZB', 'Z1'))).toBe('3: Z1 stands in the file twice, first in line 2');
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parse, official);
});

test('the modifiers of October 2025', async () => {
  const text = officialText('hcpcs/hcpcs_2025_oct_modifiers.csv');
  if (text === null) return;
  expect(await collect(parse(text, 'modifiers'))).toHaveLength(383);
});

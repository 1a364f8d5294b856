import { parsePtp } from '../../../src/code-sets/releases/ptp';
import { expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const parse = parsePtp('practitioner');
const official = [
  'A note on copyright, and others',
  'Column1/Column2 Edits',
  '',
  [
    'Column 1',
    'Column 2',
    '*=in existence prior to 1996',
    'Effective Date',
    'Deletion Date *=no data',
    'Modifier 0=not allowed 1=allowed 9=not applicable',
    'PTP Edit Rationale',
  ].join('\t'),
  '10001\t20002\t*\t19960101\t*\t0\tA reason, and more',
  '10001\tG0101\t\t20300401\t20301231\t1\tAnother',
  '0101T\t20003\t\t20300101\t20300101\t9\tA third',
  '',
].join('\n');
const nested = [
  '"hcpcs_code","ptp_type","ptp_complements","ptp_deleted","ptp_mod","ptp_rationale"',
  '"10001","Comprehensive","20002|G0101","9999-12-31","0","x"',
  '"10001","Comprehensive","0101T","2030-12-31","1","x"',
  '"20002","Component","10001","9999-12-31","0","x"',
  '',
].join('\n');
const edit = { service: 'practitioner', column1: '10001', from: null };

test('the table of CMS', async () => {
  expect(await rowsOf(parse, official)).toEqual([
    { ...edit, column2: '20002', from: '1996-01-01', to: null, indicator: 0 },
    { ...edit, column2: 'G0101', from: '2030-04-01', to: '2030-12-31', indicator: 1 },
    { ...edit, column1: '0101T', column2: '20003', from: '2030-01-01', to: '2030-01-01', indicator: 9 },
  ]);
  await expectSameInAnyPieces(parse, official);
  expect(await rowsOf(parsePtp('hospital'), official)).toMatchObject([{ service: 'hospital' }, {}, {}]);
});

test('the workbook, whose header goes on in lines under it', async () => {
  const sheet = official
    .replace(/Deletion Date.*\n/, 'Deletion Date\tModifier\tPTP Edit Rationale\n\t\t\t\t*=no data\t0=not allowed\t\n')
    .replace('20300401', '2030-04-01');
  expect(await rowsOf(parse, sheet)).toEqual(await rowsOf(parse, official));
});

test('column 2 codes in one cell: comprehensive lines give the edits, component lines the same ones turned round', async () => {
  expect(await rowsOf(parse, nested)).toEqual([
    { ...edit, column2: '20002', to: null, indicator: 0 },
    { ...edit, column2: 'G0101', to: null, indicator: 0 },
    { ...edit, column2: '0101T', to: '2030-12-31', indicator: 1 },
  ]);
  await expectSameInAnyPieces(parse, nested);
});

test.each([
  [official.replace('10001\tG0101', '1001\tG0101'), '6: column 1: expected a CPT or HCPCS code'],
  [official.replace('\tG0101', '\t'), '6: column 2: expected a CPT or HCPCS code'],
  [official.replace('20300401', '20300431'), '6: effective date: expected a date, yyyymmdd'],
  [official.replace('20301231', 'soon'), '6: deletion date: expected a date, yyyymmdd'],
  [official.replace('\t1\tAnother', '\t2\tAnother'), '6: modifier indicator: expected 0, 1 or 9'],
  [official.slice(0, official.indexOf('\tA third')), '7: has 6 of 7 columns; is the file cut short here?'],
  [nested.replace('|G0101', '|G01'), '2: ptp_complements: expected a CPT or HCPCS code'],
  [nested.replace('Component', 'Other'), '4: ptp_type: expected Comprehensive or Component'],
  [nested.replace('2030-12-31', ''), '3: ptp_deleted: expected a date, yyyymmdd'],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(text).not.toBe(official);
  expect(await refusalOf(parse, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parse, official);
  await expectOnlyReleaseErrors(parse, nested);
});

test('the first hospital edits of 2024', async () => {
  const text = officialText('ncci/ncci_ptp_out.csv.gz');
  if (text === null) return;
  const found: unknown[] = [];
  for await (const { column1, column2, to, indicator } of parsePtp('hospital')(text, 'ptp')) {
    if (column1 > '10061') break;
    // The complicated drainage includes the simple one, never the other way round.
    if ([column1, column2].includes('10060') && [column1, column2].includes('10061'))
      found.push({ column1, column2, to, indicator });
  }
  expect(found).toEqual([{ column1: '10061', column2: '10060', to: null, indicator: 1 }]);
});

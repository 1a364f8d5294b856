import { parseMue } from '../../../src/code-sets/releases/mue';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const official = [
  '"A note on copyright, and others",,,',
  ',,,',
  '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale',
  '10001,2,2 Date of Service Edit: Policy,A reason',
  'G0101,0,1 Line Edit,"Another, longer"',
  '0101T,12,3 Date of Service Edit: Clinical,A third',
  '',
].join('\n');
const byService = [
  '"hcpcs_code","mue_units","mue_mai","mue_rationale","mue_service"',
  '"10001","2","2","x","Outpatient Hospital"',
  '"G0101","1","3","x","DME Supplier"',
  '',
].join('\n');

test('the table of CMS names the service in the title of the units', async () => {
  const rows = [
    { code: '10001', units: 2, adjudication: 2 },
    { code: 'G0101', units: 0, adjudication: 1 },
    { code: '0101T', units: 12, adjudication: 3 },
  ];
  const titles = {
    practitioner: 'Practitioner Services MUE Values',
    hospital: 'Outpatient Hospital Services MUE Values',
    equipment: 'DME Supplier Services MUE Values',
  };
  for (const [service, title] of Object.entries(titles)) {
    const text = official.replace(titles.practitioner, title);
    expect(await rowsOf(parseMue, text)).toEqual(rows.map((row) => ({ service, ...row })));
  }
  await expectSameInAnyPieces(parseMue, official);
});

test('or each row names it', async () => {
  expect(await rowsOf(parseMue, byService)).toEqual([
    { service: 'hospital', code: '10001', units: 2, adjudication: 2 },
    { service: 'equipment', code: 'G0101', units: 1, adjudication: 3 },
  ]);
});

test.each([
  [official.replace('G0101', 'G01011'), '6: code: expected a CPT or HCPCS code'],
  [official.replace('10001,2,', '10001,many,'), '5: units: expected a number'],
  [official.replace('1 Line Edit', '4 Other'), '6: indicator: expected 1, 2 or 3'],
  [official.replace('1 Line Edit', '11'), '6: indicator: expected 1, 2 or 3'],
  [
    byService.replace('DME Supplier', 'Someone'),
    '3: service: expected one of Practitioner, Outpatient Hospital, DME Supplier',
  ],
])('malformed lines are refused with their number', async (text, refusal) => {
  expect(await refusalOf(parseMue, text)).toBe(refusal);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parseMue, official);
});

test('the edits of 2024', async () => {
  for (const [file, service, count] of [
    ['ncci/ncci_mue_out.csv.gz', 'hospital', 14_628],
    ['ncci/ncci_mue_prac.csv.gz', 'practitioner', 14_677],
  ] as const) {
    const text = officialText(file);
    if (text === null) return;
    const rows = await collect(parseMue(text, file));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => row.service))).toEqual(new Set([service]));
    expect(new Set(rows.map((row) => row.code)).size).toBe(count);
  }
});

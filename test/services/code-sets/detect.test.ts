import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Detected, detectRelease } from '../../../services/code-sets/detect';
import { parserFor } from '../../../services/code-sets/parser-for';
import { openSource } from '../../../services/code-sets/source';
import { ReleaseError } from '../../../src/code-sets/release';

async function told(file: string, head: string): Promise<string> {
  const detection = await detectRelease(file, head);
  if ('refused' in detection) return `refused: ${detection.refused}`;
  return detection.parts.map(sayOf).join('; ');
}
const sayOf = ({ system, part, edition, from, service, isLesser }: Detected): string =>
  [system, part, edition, from, service, isLesser ? 'lesser' : null].filter((word) => word !== null).join(' ');

const xml = (root: string, year: string, rest: string): string =>
  `<?xml version="1.0"?>\n<${root}>\n  <version>${year}</version>\n  ${rest}\n  <letter>\n`;
const head = (title: string): string => `<indexHeading><head col="1">${title}</head></indexHeading>`;
const title = (text: string): string => `<title>${text}</title>`;
const order = `00001 A00     0 ${'Sample'.padEnd(60)} Sample\n00002 A000    1 ${'Sample'.padEnd(60)} Sample\n`;
const pcsOrder = `00001 001     0 ${'Sample'.padEnd(60)} Sample\n`;
const codes = 'A000    Sample\nA001    Sample, other\nA0100   Sample\n';
const pcsCodes = '0016070 Sample\n0016071 Sample\n';
const ptp =
  'A note\nColumn 1\tColumn 2\t*\tEffective Date\tDeletion Date\tModifier\tRationale\n10001\t20002\t\t20300101\t*\t1\tx\n';
const mue =
  'A note,,,\nHCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n10001,1,2,x\n';
const mueBy = 'hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\n10001,1,2,x,Outpatient Hospital\n';
const aoc = 'Add-On_Code\tPrimary_Code\tAOC_Edit_DelDT\tAOC_Edit_Type\n0201T\t10001\t\t1\n';
const mce = 'MCE_Version\tICD_Version\tMCE_Edit_Type\tICD_Code_Type\tICD_Code\n47\t10\tMale_Only\tD\tN40\n';
const records = 'A note\n\n   ZA001007Sample\nA9001001003Sample\n';
const hcpcsCsv = 'code,long_description,short_description\nA9001,Sample,Sample\n';
const poa = 'Order30\tPOAexemptCode\tDescription\n01238\tB90.0\tSample\n';
const conversion =
  'A note on the table\nCurrent code assignment\tEffective\tPrevious Code(s) Assignment\nA00.1\t2030\tA00\n';

test.each([
  ['icd10cm-order-2031.txt', order, 'ICD-10-CM codes FY2031 2030-10-01'],
  ['icd10cm-order-April-2031.txt', order, 'ICD-10-CM codes FY2031-April 2031-04-01'],
  ['x-2031.zip/Code Descriptions/icd10cm-order-Jan-2030.txt', order, 'ICD-10-CM codes FY2030-January 2030-01-01'],
  ['codes-2031.zip/order.txt', order, 'ICD-10-CM codes FY2031 2030-10-01'],
  ['order.txt', order, 'ICD-10-CM codes'],
  ['icd10cm_codes_2031.txt', codes, 'ICD-10-CM codes FY2031 2030-10-01 lesser'],
  ['icd10pcs_codes_2031.txt', pcsCodes, 'ICD-10-PCS codes FY2031 2030-10-01'],
  ['icd10pcs_order_2031.txt', pcsOrder, 'ICD-10-PCS codes FY2031 2030-10-01'],
  ['tabular.xml', xml('ICD10CM.tabular', '2031', ''), 'ICD-10-CM tabular FY2031 2030-10-01'],
  ['icd10cm-tabular-April-1-2031.xml', xml('ICD10CM.tabular', '2031', ''), 'ICD-10-CM tabular FY2031-April 2031-04-01'],
  ['i.xml', xml('ICD10CM.index', '2031', title('INDEX TO DISEASES')), 'ICD-10-CM index FY2031 2030-10-01'],
  [
    'i.xml',
    xml('ICD10CM.index', '2031', title('External Cause of Injuries Index')),
    'ICD-10-CM external-cause-index FY2031 2030-10-01',
  ],
  ['i.xml', xml('ICD10CM.index', '2031', head('Neoplasm')), 'ICD-10-CM neoplasm-table FY2031 2030-10-01'],
  ['i.xml', xml('ICD10CM.index', '2031', head('Substance')), 'ICD-10-CM drug-table FY2031 2030-10-01'],
  ['index_2031.tsv', 'path\tdepth\tcode\tmanifestation\tsee\tsee_also\n', 'ICD-10-CM index FY2031 2030-10-01'],
  [
    'eindex_2031.tsv',
    'path\tdepth\tcode\tmanifestation\tsee\tsee_also\n',
    'ICD-10-CM external-cause-index FY2031 2030-10-01',
  ],
  ['t.xml', xml('ICD10PCS.tabular', '2031', ''), 'ICD-10-PCS pcs-tables FY2031 2030-10-01'],
  ['d.xml', xml('ICD10PCS.definitions', '2031', ''), 'ICD-10-PCS pcs-definitions FY2031 2030-10-01'],
  ['CONVERSION-TABLE-FY2031.xlsx', conversion, 'ICD-10-CM conversion FY2031 2030-10-01'],
  [
    '2031-pcs.zip/conversion_table.txt',
    conversion.replace('Assignment', 'Assignment\tEffective month/day'),
    'ICD-10-PCS conversion FY2031 2030-10-01',
  ],
  ['POAexemptCodesFY31.txt', poa, 'ICD-10-CM poa-exempt FY2031 2030-10-01'],
  ['HCPC2030_OCT_ANWEB.txt', records, 'HCPCS codes 2030Q4 2030-10-01; HCPCS modifiers 2030Q4 2030-10-01'],
  ['HCPC2030_ANWEB_w_disclaimer.txt', records, 'HCPCS codes 2030Q1 2030-01-01; HCPCS modifiers 2030Q1 2030-01-01'],
  ['hcpcs_2030_july_codes.csv', hcpcsCsv, 'HCPCS codes 2030Q3 2030-07-01'],
  ['modifiers.csv', 'modifier,long_description\nZA,Sample\n', 'HCPCS modifiers'],
  ['ccipra-v363r0-f1.TXT', ptp, 'NCCI ptp 2030Q4 2030-10-01 practitioner'],
  ['ccioph-v360r0-f2.TXT', ptp, 'NCCI ptp 2030Q1 2030-01-01 hospital'],
  ['ncci_ptp_prac.csv', ptp, 'NCCI ptp practitioner'],
  ['ncci_ptp_out.csv', ptp, 'NCCI ptp hospital'],
  ['edits.txt', ptp, 'NCCI ptp'],
  ['MCR_MUE_PractitionerServices_Eff_07-01-2030.csv', mue, 'NCCI mue 2030Q3 2030-07-01 practitioner'],
  ['mue.csv', mueBy, 'NCCI mue hospital'],
  ['AOC_V2030Q2-MCR.xlsx', aoc, 'NCCI add-on 2030Q2 2030-04-01'],
  ['mce.txt', mce, 'MCE mce FY2030 2029-10-01'],
  ['mce.txt', mce.replace('\n47', '\n47.1'), 'MCE mce FY2030-April 2030-04-01'],
  ['edits_v47.csv', 'icd_code,icd_conflict_rule\nN40,Male Only\n', 'MCE mce FY2030 2029-10-01'],
  ['cpt-2030.csv', 'code,long\n10001,Sample\n', 'CPT codes 2030 2030-01-01'],
  ['ours.txt', 'CPT Code\tDescription\n0001T\tSample\n', 'CPT codes'],
])('%s is told', async (file, text, expected) => {
  expect(await told(file, text)).toBe(expected);
  expect(await told(file, `\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(expected);
});

test.each([
  ['icd10cm-neoplasm-2031.txt', 'SAMPLE TABLE\n2031 Addenda April Update\nNo changes for FY2031'],
  ['tabular.xml', '<?xml version="1.0"?>\n<ICD10CM.tabular isAddenda="true">\n<version>2031</version>\n'],
  ['changes.txt', 'Add:         1 A001    Sample\n'],
  ['changes.txt', 'SAMPLE INDEX\n2031 Addenda\nNo Change Sample\nAdd - other A00.1\n'],
  ['POAexemptAddCodesFY31.txt', poa],
  ['POAexempt.zip/POAexemptReviseCodesFY31.txt', poa],
])('%s lists changes only and is refused', async (file, text) => {
  expect(await told(file, text)).toBe('refused: lists changes only; import the full file of the new edition');
});

test('a whole list is not one of changes for its name', async () => {
  expect(await told('addendum_b_2031.csv', 'HCPCS Code,Long Description\nA9001,Sample\n')).toBe('HCPCS codes');
  expect(await told('icd10cm-order-addenda-2031.txt', order)).toBe(await told('icd10cm-order-2031.txt', order));
});

test('the list of unclassified codes beside the HCPCS file is a part of it', async () => {
  expect(await told('hcpcs.zip/NOC codes_OCT 2030.xlsx', 'HCPCS\tLong Description\nA9001\tSample\n')).toBe(
    'refused: lists only the codes for what is not otherwise classified; import the HCPCS file',
  );
});

test('what is not known is refused with what is', async () => {
  const refusals = await Promise.all(
    ['', 'some words', 'a,b\n1,2\n', '<html><body>', '{"a": 1}', 'code,title\nA00,x\n'].map((text) =>
      told('x.txt', text),
    ),
  );
  for (const refusal of refusals) {
    expect(refusal).toMatch(/^refused: is none of the files that are understood: ICD-10-CM order.*HCPCS.*NCCI.*CPT/);
  }
  expect(await told('i.xml', xml('ICD10PCS.index', '2031', ''))).toMatch(/^refused: is the ICD-10-PCS index/);
  expect(await told('AOC_V2030Q2.txt', '0201T 10001 2030001 1\n')).toMatch(
    /^refused: is the add-on file of fixed width/,
  );
});

test('any text is told or refused', async () => {
  const samples = [order, codes, ptp, mue, aoc, mce, records, poa, conversion, xml('ICD10CM.index', '2031', '')];
  const cut = fc.tuple(fc.constantFrom(...samples), fc.nat(200)).map(([text, at]) => text.slice(0, at));
  const property = fc.asyncProperty(fc.oneof(cut, fc.string({ unit: 'binary' })), async (text) => {
    expect(await told('file.txt', text)).toMatch(/^(refused: .|[A-Z])/);
  });
  await fc.assert(property, { numRuns: 200 });
});

test('PTP edits of nobody are refused by their parser', async () => {
  const parse = parserFor({ system: 'NCCI', part: 'ptp', from: null, service: null });
  async function* chunks(): AsyncGenerator<string> {
    yield ptp;
  }
  await expect(parse(chunks(), 'edits.txt')[Symbol.asyncIterator]().next()).rejects.toThrow(
    new ReleaseError('edits.txt', 1, 'does not say whether its edits are those of practitioners or of hospitals'),
  );
});

test.each([
  ['Addendum B.-Final OPPS Payment by HCPCS Code for CY 2026\n\nHCPCS Code\tShort Descriptor\tSI\tAPC\tPayment Rate\n'],
  ['HCPCS Code,Short Descriptor,CI,SI,APC,Relative Weight,Payment Rate\nA0021,Ambulance,,E1,,,\n'],
  ['HCPCSCode,ShortDescriptor,StatusIndicator,Source\nA0021,Ambulance,E1,2026-04\n'],
  ['code,StatusIndicator,Source\n0001F,E1,2026-04\n'],
])('a list of payments is refused with what to import instead: %j', async (text) => {
  expect(await detectRelease('addendum_b.csv', text)).toEqual({
    refused: expect.stringMatching(/^is Addendum B, .* no payment is kept; import the quarterly HCPCS Level II file/),
  });
});

const DATA = join(__dirname, '..', '..', '..', '..', 'shared', 'data');

test.each([
  ['hcpcs/hcpcs_2025_oct_codes.csv', ['HCPCS codes 2025Q4 2025-10-01'], 'A0021'],
  ['icd10cm/order/icd10cm-order-2026.txt.gz', ['ICD-10-CM codes FY2026 2025-10-01'], 'A00'],
  ['icd10cm/order/icd10cm_codes_2027_derived.txt.gz', ['ICD-10-CM codes FY2027 2026-10-01 lesser'], 'A00.0'],
  [
    'icd10cm/order/fy2025-april-code-descriptions.zip',
    ['ICD-10-CM codes FY2025-April 2025-04-01', 'ICD-10-CM codes FY2025-April 2025-04-01 lesser'],
    'A00',
  ],
  [
    'icd10cm/index/ICD10CM_FY2017_Full_XML.zip',
    ['drug-table', 'external-cause-index', 'index', 'neoplasm-table', 'tabular'].map(
      (part) => `ICD-10-CM ${part} FY2017 2016-10-01`,
    ),
    null,
  ],
  ['icd10cm/poa-exempt/POAexemptCodesFY26.zip', ['ICD-10-CM poa-exempt FY2026 2025-10-01'], 'B90.0'],
  ['icd10cm/conversion/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx', ['ICD-10-CM conversion FY2026 2025-10-01'], 'A04.71'],
  ['icd10pcs/2026-icd-10-pcs-codes-file.zip', ['ICD-10-PCS codes FY2026 2025-10-01'], '0016070'],
  ['icd10pcs/icd10pcs_tables_2026.xml', ['ICD-10-PCS pcs-tables FY2026 2025-10-01'], null],
  ['mce/MCE_Simple_Code_Edits_v37.txt', ['MCE mce FY2020 2019-10-01'], 'A33'],
  ['ncci/ncci_mue_prac.csv.gz', ['NCCI mue practitioner'], '0001U'],
  ['ncci/ncci_ptp_prac.csv.gz', ['NCCI ptp practitioner'], null],
  ['ncci/ncci_aoc.csv.gz', ['NCCI add-on'], null],
] as const)('%s is told and its first row read', async (path, expected, first) => {
  if (!existsSync(join(DATA, path))) {
    console.log(`skipped: ../shared/data/${path} is not here`);
    return;
  }
  const found: string[] = [];
  const codesRead: unknown[] = [];
  for await (const member of openSource(join(DATA, path))) {
    const detection = await detectRelease(member.file, await member.head());
    if ('refused' in detection) continue;
    for (const part of detection.parts) {
      found.push(sayOf(part));
      for await (const row of parserFor(part)(member.chunks(), member.file)) {
        codesRead.push('code' in row ? row.code : null);
        break;
      }
    }
  }
  expect(found.sort()).toEqual([...expected].sort());
  expect(codesRead).toHaveLength(expected.length);
  if (first !== null) expect(codesRead).toContain(first);
});

import { parsePoaExempt } from '../../../src/code-sets/releases/poa-exempt';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, officialText, refusalOf, rowsOf } from './read-rows';

const official = [
  'Order30\tPOAexemptCode\tDescription',
  '01238\tB90.0\tSample sequel',
  '01244\tB92\t"Sample, in quotation marks"',
  '30497\tQA0.0101\tSample disorder',
  '40000\tV0001XA\tSample accident',
  '',
].join('\n');

test('codes, dotted', async () => {
  const codes = ['B90.0', 'B92', 'QA0.0101', 'V00.01XA'];
  expect(await rowsOf(parsePoaExempt, official)).toEqual(codes.map((code) => ({ code })));
  await expectSameInAnyPieces(parsePoaExempt, official);
});

test('malformed lines are refused with their number', async () => {
  expect(await refusalOf(parsePoaExempt, official.replace('B92', 'B9'))).toBe('3: code: expected an ICD-10-CM code');
  expect(await refusalOf(parsePoaExempt, official.replace('POAexemptCode', 'Code'))).toMatch(/^1: no line names/);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parsePoaExempt, official);
});

test('the list of FY2026', async () => {
  const text = officialText('icd10cm/poa-exempt/POAexemptCodesFY26.zip/POAexemptCodesFY26.txt');
  if (text === null) return;
  const codes = await collect(parsePoaExempt(text, 'poa'));
  expect(codes).toHaveLength(38_349);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(38_349);
});

import { type CodeRow, ReleaseError, type ReleaseParser } from '../release';
import { dottedCode } from './icd10cm-code';
import { type Line, numberedLines } from './lines';
import { SeenCodes } from './seen-codes';

const ADDENDUM = /^\s*(?:add|delete|revise from|revise to|no change)\s*:/i;
const ORDER_LINE = /^\d{5}\s/;
const CODES_LINE = /^([0-9A-Z.]+)\s+(\S.*)$/;

// Columns of the order file, counted from 0.
const CODE = [6, 13] as const;
const BILLABLE = 14;
const SHORT = [16, 76] as const;
const LONG = 77;
const GAPS = [5, 13, 15, 76] as const;

/**
 * The ICD-10-CM order file (headers too, fixed columns) or the codes file (billable codes with their full titles, so `short` is
 * empty); the first line tells which. Layouts: "ICD-10-CM Order File" and "ICD-10-CM Codes File", CDC/NCHS and CMS.
 */
export const parseIcd10cmCodes: ReleaseParser<'codes'> = async function* (chunks, file) {
  const seen = new SeenCodes(file);
  let read: ((line: Line, file: string) => CodeRow) | null = null;
  for await (const line of numberedLines(chunks, file)) {
    if (ADDENDUM.test(line.text))
      throw new ReleaseError(
        file,
        line.number,
        'is a line of an addenda file, which lists changes only; import the full codes or order file',
      );
    read ??= ORDER_LINE.test(line.text) ? orderRow : codesRow;
    const row = read(line, file);
    seen.add(row.code, line.number);
    yield row;
  }
};

function orderRow({ text, number }: Line, file: string): CodeRow {
  const refuse = (problem: string) => new ReleaseError(file, number, problem);
  if (!ORDER_LINE.test(text)) throw refuse('expected an order number of five digits in columns 1 to 5');
  if (text.length <= LONG)
    throw refuse(`ends at column ${text.length}, before the long title, which begins in column ${LONG + 1}`);
  const code = dottedCode(text.slice(...CODE).trimEnd());
  if (code === null) throw refuse('expected an ICD-10-CM code in columns 7 to 13');
  const billable = text.charAt(BILLABLE);
  if (billable !== '0' && billable !== '1') throw refuse('expected 0 or 1 (billable) in column 15');
  for (const gap of GAPS) if (text.charAt(gap) !== ' ') throw refuse(`expected a space in column ${gap + 1}`);
  const short = text.slice(...SHORT).trim();
  if (short === '') throw refuse('expected a short title in columns 17 to 76');
  const long = text.slice(LONG).trim();
  if (long === '') throw refuse('expected a long title from column 78');
  return { code, billable: billable === '1', short, long };
}

function codesRow({ text, number }: Line, file: string): CodeRow {
  const [, written = '', title = ''] = CODES_LINE.exec(text) ?? [];
  const code = dottedCode(written);
  if (code === null) throw new ReleaseError(file, number, 'expected an ICD-10-CM code, spaces and its title');
  return { code, billable: true, short: '', long: title.trim() };
}

import { ReleaseError, type ReleaseParser } from '../release';
import { numberedLines } from './lines';
import { SeenCodes } from './seen-codes';

const ADDENDUM = /^\s*(?:add|delete|revise from|revise to|no change)\s*:/i;
// The letters I and O are not used in ICD-10-PCS.
const CODES_LINE = /^([0-9A-HJ-NP-Z]{7})\s+(\S.*)$/;
const ORDER_LINE = /^\d{5} ([0-9A-HJ-NP-Z]{3,7}) {1,5}([01]) (.{60}) (\S.*)$/;

/**
 * The ICD-10-PCS codes file (code and title, so `short` is empty), or its order file, which has the table headings too and the
 * fixed columns of the ICD-10-CM order file; the first line tells which. Layouts: "ICD-10-PCS Codes File" and "ICD-10-PCS Order
 * File", CMS.
 */
export const parsePcsCodes: ReleaseParser<'codes'> = async function* (chunks, file) {
  const seen = new SeenCodes(file);
  let isOrder: boolean | null = null;
  for await (const { number, text } of numberedLines(chunks, file)) {
    if (ADDENDUM.test(text))
      throw new ReleaseError(
        file,
        number,
        'is a line of an addenda file, which lists changes only; import the full codes file',
      );
    isOrder ??= ORDER_LINE.test(text);
    const match = (isOrder ? ORDER_LINE : CODES_LINE).exec(text);
    if (match === null)
      throw new ReleaseError(
        file,
        number,
        isOrder
          ? 'expected order number, ICD-10-PCS code, 0 or 1, short title and long title in the columns of the order file'
          : 'expected an ICD-10-PCS code of seven characters, a space and its title',
      );
    const code = match[1] as string;
    seen.add(code, number);
    yield isOrder
      ? { code, billable: match[2] === '1', short: (match[3] as string).trim(), long: (match[4] as string).trim() }
      : { code, billable: true, short: '', long: (match[2] as string).trim() };
  }
};

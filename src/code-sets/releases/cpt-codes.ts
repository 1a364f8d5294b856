import { ReleaseError, type ReleaseParser } from '../release';
import { SeenCodes } from './seen-codes';
import { readTable, type TableRow } from './table';

const code = /^(code|cpt|cptcode)$/;
const long = /^(long|longdescription|longdescriptor|description)$/;
const short = /^(short|shortdescription|shortdescriptor)$/;
const rest = { 'billable?': /^billable$/, 'status?': /^status$/ };
export const cptLayouts = {
  long: { code, long, 'short?': short, ...rest },
  short: { code, short, ...rest },
};

/**
 * A site's own licensed CPT file: comma or tab separated, or an Excel sheet, with one header line. Columns, in any order, others
 * passed over:
 * - `code` (or `CPT Code`): four digits and a digit or letter;
 * - `long` (`Long Description`, `Description`) or `short` (`Short Description`), or both;
 * - `billable`, may be left out: yes or no; yes when empty;
 * - `status`, may be left out: rows that say deleted, inactive, D or I are passed over; active, A or nothing otherwise.
 * The product ships no descriptor: CPT is a registered trademark of the American Medical Association. Throws ReleaseError.
 */
export const parseCptCodes: ReleaseParser<'codes'> = async function* (chunks, file) {
  const seen = new SeenCodes(file);
  for await (const row of readTable(chunks, file, cptLayouts)) {
    const written = row.cell('code').toUpperCase();
    if (!/^\d{4}[0-9A-Z]$/.test(written))
      throw new ReleaseError(file, row.line, 'code: expected a CPT code of four digits and a digit or letter');
    const title = row.cell('long') || row.cell('short');
    if (title === '') throw new ReleaseError(file, row.line, 'has neither a long nor a short description');
    const billable = answerIn(
      row,
      'billable',
      { yes: ['', 'yes', 'y', 'true', '1'], no: ['no', 'n', 'false', '0'] },
      file,
    );
    const active = answerIn(row, 'status', { yes: ['', 'active', 'a'], no: ['deleted', 'inactive', 'd', 'i'] }, file);
    if (!active) continue;
    seen.add(written, row.line);
    yield { code: written, billable, short: row.cell('short'), long: title };
  }
};

function answerIn(
  row: TableRow,
  column: string,
  { yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
  file: string,
): boolean {
  const word = row.cell(column).toLowerCase();
  if (yes.includes(word)) return true;
  if (no.includes(word)) return false;
  const words = [...yes, ...no].filter((one) => one !== '').join(', ');
  throw new ReleaseError(file, row.line, `${column}: expected one of ${words}, or nothing`);
}

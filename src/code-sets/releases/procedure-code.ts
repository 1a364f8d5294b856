import { ReleaseError } from '../release';
import type { TableRow } from './table';

/** CPT: four digits and a digit or a category letter. HCPCS Level II: a letter and four digits. */
const procedureCode = /^(?:\d{4}[0-9A-Z]|[A-Z]\d{4})$/;

/** The CPT or HCPCS code in a column. Throws ReleaseError, without the text, when it is none. */
export function procedureCodeIn(row: TableRow, column: string, file: string): string {
  const code = row.cell(column).toUpperCase();
  if (!procedureCode.test(code)) throw new ReleaseError(file, row.line, `${column}: expected a CPT or HCPCS code`);
  return code;
}

/** The number in a column, as digits. Throws ReleaseError. */
export function numberIn(row: TableRow, column: string, file: string): number {
  const digits = row.cell(column);
  if (!/^\d{1,9}$/.test(digits)) throw new ReleaseError(file, row.line, `${column}: expected a number`);
  return Number(digits);
}

/** YYYY-MM-DD of `20301001`, `2030-10-01` or `10/1/2030`; undefined when it is no date. */
export function dateOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? american(text);
  const date = `${year}-${month}-${day}`;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? undefined : date;
}

function american(text: string): readonly (string | undefined)[] {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return [text, year, month?.padStart(2, '0'), day?.padStart(2, '0')];
}

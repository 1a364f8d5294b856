import { type ConversionRow, ReleaseError, type ReleaseParser } from '../release';
import { dottedCode } from './icd10cm-code';
import { type Line, numberedLines } from './lines';
import { previousCodes } from './previous-codes';

const PCS_CODE = /^[0-9A-HJ-NP-Z]{7}$/;
const NO_CODE = /^(?:none|nopcs)$/i;
const LAST_LINE_OF_HEADER = 20;

/** Where the columns are; `monthDay` is null in the ICD-10-CM table, whose years begin on October 1. */
interface Columns {
  readonly count: number;
  readonly code: number;
  readonly previous: number;
  readonly effective: number;
  readonly monthDay: number | null;
}

/**
 * The conversion tables as tab-separated lines under a heading: ICD-10-CM (CDC/NCHS; current code, effective, previous codes) and
 * ICD-10-PCS (CMS). A row for each pair of a code and one that it took the place of, each pair once; new codes with no previous
 * one and revised titles give none. Of ranges every code between the ends is taken, whether it exists or not; whole categories,
 * which stay in force, are left out.
 */
export const parseConversion: ReleaseParser<'conversion'> = async function* (chunks, file) {
  let columns: Columns | null = null;
  const pairs = new Set<string>();
  let last = 1;
  for await (const line of numberedLines(chunks, file)) {
    last = line.number;
    const cells = line.text.split('\t').map(unquoted);
    if (columns === null) {
      columns = columnsOf(cells);
      if (columns === null && line.number >= LAST_LINE_OF_HEADER) break;
      continue;
    }
    for (const row of rowsOf(cells, line, columns, file)) {
      const pair = `${row.code} ${row.previous}`;
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      yield row;
    }
  }
  if (columns === null)
    throw new ReleaseError(
      file,
      1,
      'expected the columns "Current code assignment", "Effective" and "Previous code(s)"',
    );
  if (pairs.size === 0) throw new ReleaseError(file, last, 'the table holds no codes');
};

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const code = find(/^currentcode/);
  const previous = find(/^previouscode/);
  const monthDay = find(/^effectivemonth/);
  const effective = find(/effective(?!month)/);
  if (code < 0 || previous < 0 || effective < 0) return null;
  return { count: cells.length, code, previous, effective, monthDay: monthDay < 0 ? null : monthDay };
}

function* rowsOf(cells: readonly string[], line: Line, columns: Columns, file: string): Generator<ConversionRow> {
  const refuse = (problem: string) => new ReleaseError(file, line.number, problem);
  const written = cells[columns.code] ?? '';
  const previous = cells[columns.previous] ?? '';
  const from = dateOf(cells, columns);
  if (from === null) throw refuse(`expected the day or year when ${written || 'the code'} took effect`);
  const isPcs = columns.monthDay !== null;
  const code = isPcs ? pcsCode(written) : dottedCode(written);
  // A deleted PCS code without a successor.
  if (code === null && isPcs && NO_CODE.test(written) && pcsCode(previous) !== null) return;
  if (code === null) throw refuse(`expected a code in the first column, found ${JSON.stringify(written)}`);
  if (NO_CODE.test(previous)) return;
  const replaced = isPcs ? [pcsCode(previous)].filter((one) => one !== null) : previousCodes(previous);
  if (replaced === null || (isPcs && replaced.length === 0))
    throw refuse(`expected previous codes, found ${JSON.stringify(previous)}`);
  for (const one of replaced) if (one !== code) yield { code, previous: one, from };
}

function dateOf(cells: readonly string[], { count, effective, monthDay }: Columns): string | null {
  const written = cells[effective] ?? '';
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return realDate(written.slice(0, 10));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (slashed !== null)
    return realDate(`${slashed[3]}-${slashed[1]?.padStart(2, '0')}-${slashed[2]?.padStart(2, '0')}`);
  if (!/^\d{4}$/.test(written)) return null;
  if (monthDay === null) return `${written}-10-01`;
  // The text form of the PCS table leaves an empty comment out, and its tab too.
  const day = cells[monthDay - Math.max(0, count - cells.length)] ?? '';
  const match = /^(\d{2})\.(\d{2})$/.exec(day);
  return match === null ? null : realDate(`${written}-${match[1]}-${match[2]}`);
}

function realDate(written: string): string | null {
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}

function pcsCode(written: string): string | null {
  return PCS_CODE.test(written) ? written : null;
}

function unquoted(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

import { type PtpRow, ReleaseError, type ReleaseParser } from '../release';
import { dateOf, procedureCodeIn } from './procedure-code';
import { readTable, type TableRow } from './table';

export const ptpLayouts = {
  /** The tables of CMS, as text or workbook. */
  pairs: {
    'column 1': /^column1$/,
    'column 2': /^column2$/,
    'effective date': /^effectivedate/,
    'deletion date': /^deletiondate/,
    'modifier indicator': /^modifier/,
  },
  /** One line a code with all its column 2 codes: `hcpcs_code,ptp_type,ptp_complements,ptp_deleted,ptp_mod,ptp_rationale`. */
  complements: {
    hcpcs_code: /^hcpcscode$/,
    ptp_type: /^ptptype$/,
    ptp_complements: /^ptpcomplements$/,
    ptp_deleted: /^ptpdeleted$/,
    ptp_mod: /^ptpmod$/,
  },
};

/**
 * NCCI procedure-to-procedure edits, deleted ones with their last day. The service is what the file was published for; the table
 * itself does not say. Columns and indicators: CMS, NCCI Policy Manual, chapter I.
 */
export function parsePtp(service: PtpRow['service']): ReleaseParser<'ptp'> {
  return async function* (chunks, file) {
    let started = false;
    for await (const row of readTable(chunks, file, ptpLayouts)) {
      if (row.layout === 'complements') yield* complements(row, file, service);
      // In workbooks the words of the header go on in the lines under it.
      else if (started || row.cell('column 1') !== '' || row.cell('column 2') !== '') {
        started = true;
        yield pair(row, file, service);
      }
    }
  };
}

function pair(row: TableRow, file: string, service: PtpRow['service']): PtpRow {
  const from = row.cell('effective date');
  const to = row.cell('deletion date');
  return {
    service,
    column1: procedureCodeIn(row, 'column 1', file),
    column2: procedureCodeIn(row, 'column 2', file),
    from: from === '' ? null : dateIn(row, 'effective date', file),
    to: to === '*' || to === '' ? null : dateIn(row, 'deletion date', file),
    indicator: indicatorIn(row, 'modifier indicator', file),
  };
}

/**
 * `Comprehensive` says that the line's code is the comprehensive one, which is column 1 (45380 beside 45378, 80053 beside 80048).
 * `Component` lines turn the same pairs round and would give every edit twice.
 */
function* complements(row: TableRow, file: string, service: PtpRow['service']): Generator<PtpRow> {
  const type = row.cell('ptp_type');
  if (type === 'Component') return;
  if (type !== 'Comprehensive') throw new ReleaseError(file, row.line, 'ptp_type: expected Comprehensive or Component');
  const column1 = procedureCodeIn(row, 'hcpcs_code', file);
  const deleted = dateIn(row, 'ptp_deleted', file);
  const to = deleted === '9999-12-31' ? null : deleted;
  const indicator = indicatorIn(row, 'ptp_mod', file);
  for (const column2 of row.cell('ptp_complements').split('|')) {
    const cell = (): string => column2.trim();
    yield {
      service,
      column1,
      column2: procedureCodeIn({ ...row, cell }, 'ptp_complements', file),
      from: null,
      to,
      indicator,
    };
  }
}

function dateIn(row: TableRow, column: string, file: string): string {
  const date = dateOf(row.cell(column));
  if (date === undefined) throw new ReleaseError(file, row.line, `${column}: expected a date, yyyymmdd`);
  return date;
}

function indicatorIn(row: TableRow, column: string, file: string): PtpRow['indicator'] {
  const text = row.cell(column);
  if (text !== '0' && text !== '1' && text !== '9')
    throw new ReleaseError(file, row.line, `${column}: expected 0, 1 or 9`);
  return Number(text) as PtpRow['indicator'];
}

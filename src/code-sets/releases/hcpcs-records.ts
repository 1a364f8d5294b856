import { ReleaseError } from '../release';
import { numberedLines } from './lines';
import { peek } from './peek';
import { dateOf } from './procedure-code';
import { readTable, type TableRow } from './table';

export interface HcpcsRecord {
  readonly kind: 'procedure' | 'modifier';
  readonly code: string;
  readonly short: string;
  readonly long: string;
  /** Last day, YYYY-MM-DD; null while it stands. The file keeps what ended years ago. */
  readonly to: string | null;
  readonly line: number;
}

/** A line or row of the file: a record, or what its long description goes on with. */
interface Piece {
  readonly kind: HcpcsRecord['kind'];
  readonly isFirst: boolean;
  readonly code: string;
  readonly short: string;
  readonly text: string;
  readonly to: string;
  readonly line: number;
}

// Code, or three spaces and a modifier; sequence number; record identification: 3 and 4 a procedure, 7 and 8 a modifier.
const RECORD = /^([A-Z]\d{4}| {3}[A-Z0-9]{2})(\d{5})([3478])/;
/** True of text with a first record in it. */
export const HAS_RECORDS = /^(?:[A-Z]\d{4}| {3}[A-Z0-9]{2})\d{5}[37]/m;
// Columns, counted from 0.
const LONG = [11, 91] as const;
const SHORT = [91, 119] as const;
const TERMINATION = [284, 292] as const;

const text = { long: /^longdescription$/, 'short?': /^shortdescription$/ };
export const hcpcsLayouts = {
  workbook: { code: /^hcpc$/, record: /^recid$/, 'termination?': /^termdt$/, ...text },
  modifiers: { code: /^(mod|modifier)$/, ...text },
  codes: { code: /^(code|hcpcs|hcpcscode)$/, 'termination?': /^(termdate|terminationdate)$/, ...text },
};

/**
 * Records of the HCPCS Level II file: the lines of 320 columns under its note (layout: CMS, "HCPCS Contractor Record"), the
 * workbook with the same records, or tables of codes or modifiers with their descriptions. Long descriptions are put together.
 */
export async function* hcpcsRecords(chunks: AsyncIterable<string>, file: string): AsyncGenerator<HcpcsRecord> {
  const { head, all } = await peek(chunks);
  const pieces = HAS_RECORDS.test(head) ? linePieces(all, file) : tablePieces(all, file);
  let open: HcpcsRecord | null = null;
  for await (const piece of pieces) {
    if (piece.isFirst && open !== null) yield open;
    open = piece.isFirst ? recordOf(piece, file) : continued(open, piece, file);
  }
  if (open !== null) yield open;
}

function continued(open: HcpcsRecord | null, { kind, code, text: more, line }: Piece, file: string): HcpcsRecord {
  if (open === null || open.code !== code || open.kind !== kind)
    throw new ReleaseError(file, line, 'goes on with a description that no line before it begins');
  // Lines are broken between words.
  return { ...open, long: `${open.long} ${oneSpaced(more)}` };
}

function recordOf({ kind, code, short, text: long, to, line }: Piece, file: string): HcpcsRecord {
  const last = to.trim() === '' ? null : dateOf(to.trim());
  if (last === undefined) throw new ReleaseError(file, line, 'termination date: expected yyyymmdd or nothing');
  if (long.trim() === '') throw new ReleaseError(file, line, 'has no long description');
  return { kind, code, short: short.trim(), long: oneSpaced(long), to: last, line };
}

function oneSpaced(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ');
}

async function* linePieces(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Piece> {
  let started = false;
  let before = { code: '', sequence: '' };
  for await (const { number, text: line } of numberedLines(chunks, file)) {
    const [, padded = '', sequence = '', record = ''] = RECORD.exec(line) ?? [];
    // A note on coverage may stand above the records.
    if (padded === '' && !started) continue;
    if (padded === '')
      throw new ReleaseError(file, number, 'expected a HCPCS code or modifier, a sequence number and 3, 4, 7 or 8');
    started = true;
    const code = padded.trim();
    if (code === before.code && sequence <= before.sequence)
      throw new ReleaseError(file, number, 'expected a higher sequence number than in the line before');
    before = { code, sequence };
    yield {
      kind: padded.startsWith(' ') ? 'modifier' : 'procedure',
      isFirst: record === '3' || record === '7',
      code,
      text: line.slice(...LONG),
      short: line.slice(...SHORT),
      to: line.slice(...TERMINATION),
      line: number,
    };
  }
}

async function* tablePieces(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Piece> {
  for await (const row of readTable(chunks, file, hcpcsLayouts)) {
    yield {
      ...codeIn(row, file),
      isFirst: row.layout !== 'workbook' || row.cell('record') === '3' || row.cell('record') === '7',
      text: row.cell('long'),
      short: row.cell('short'),
      to: row.cell('termination'),
      line: row.line,
    };
  }
}

function codeIn(row: TableRow, file: string): Pick<Piece, 'kind' | 'code'> {
  const code = row.cell('code').toUpperCase();
  if (row.layout !== 'modifiers' && /^[A-Z]\d{4}$/.test(code)) return { kind: 'procedure', code };
  if (row.layout !== 'codes' && /^[A-Z0-9]{2}$/.test(code)) return { kind: 'modifier', code };
  const expected = { workbook: 'a HCPCS code or modifier', modifiers: 'a modifier', codes: 'a HCPCS code' };
  throw new ReleaseError(file, row.line, `code: expected ${expected[row.layout as keyof typeof expected]}`);
}

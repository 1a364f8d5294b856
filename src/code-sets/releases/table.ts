import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { ReleaseError } from '../release';
import { peek } from './peek';

/** Columns of one layout by our name: how the publisher writes the header, in lower case with letters and digits only. */
export type Columns = Readonly<Record<string, RegExp>>;

/** Layouts that a table may come in, tried in this order, by name. Columns named with `?` at the end may be missing. */
export type Layouts = Readonly<Record<string, Columns>>;

export interface TableRow {
  readonly layout: string;
  /** Where the row ends in its file. */
  readonly line: number;
  /** Trimmed text of a column by our name (without `?`); empty where the row or the table has none. */
  cell(column: string): string;
}

/** Title and copyright lines of NCCI tables stand before the header. */
const longestPreamble = 60;
const options = {
  bom: true,
  info: true,
  max_record_size: 1024 * 1024,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
} as const;

/**
 * The rows under the header of a CSV or tab-separated table; rows without any text are left out. Throws ReleaseError when no line
 * names the columns of a layout, a row has fewer cells than there are titles, or the quoting is broken; of a text that is not whole,
 * what cannot be read at its end is left out.
 */
export async function* readTable(
  chunks: AsyncIterable<string>,
  file: string,
  layouts: Layouts,
  { isWhole = true } = {},
): AsyncGenerator<TableRow> {
  const { head, all } = await peek(chunks);
  const delimiter = isTabbed(head) ? '\t' : ',';
  const header = await findHeader(head, delimiter, layouts);
  if (header === null) throw new ReleaseError(file, 1, `no line names the columns that are needed: ${needed(layouts)}`);
  const { layout, places, width, line } = header;
  let isHeader = true;
  for await (const { record, info } of records(all, file, { delimiter, isWhole, from: line })) {
    if (!isHeader && record.some((cell) => cell.trim() !== '')) {
      if (record.length < width) {
        const problem = `has ${record.length} of ${width} columns; is the file cut short here?`;
        throw new ReleaseError(file, info.lines, problem);
      }
      yield { layout, line: info.lines, cell: (column) => record[places[column] ?? -1]?.trim() ?? '' };
    }
    isHeader = false;
  }
}

/** Found in the beginning: a parser that began above the header would take the shorter lines there for the rule, and be slow. */
async function findHeader(
  head: string,
  delimiter: string,
  layouts: Layouts,
): Promise<(Header & { line: number }) | null> {
  let line = 1;
  for await (const { record, info } of records(onePiece(head), '', { delimiter, isWhole: false, from: 1 })) {
    const header = headerOf(record, layouts);
    if (header !== null) return { ...header, line };
    if (info.records > longestPreamble) return null;
    line = info.lines + 1;
  }
  return null;
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}

/** The first row of the table that `head`, the beginning of a text, is of; null when it is none in these layouts. */
export async function firstRow(head: string, layouts: Layouts): Promise<TableRow | null> {
  try {
    for await (const row of readTable(onePiece(head), '', layouts, { isWhole: false })) return row;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
  }
  return null;
}

interface Header {
  readonly layout: string;
  readonly places: Readonly<Record<string, number>>;
  /** Columns with a title. */
  readonly width: number;
}

function headerOf(record: readonly string[], layouts: Layouts): Header | null {
  const titles = record.map((title) => title.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  for (const [layout, columns] of Object.entries(layouts)) {
    const places = Object.entries(columns).map(
      ([column, title]) => [column, titles.findIndex((one) => title.test(one))] as const,
    );
    if (places.some(([column, place]) => place < 0 && !column.endsWith('?'))) continue;
    const width = titles.findLastIndex((title) => title !== '') + 1;
    return { layout, places: Object.fromEntries(places.map(([column, at]) => [column.replace('?', ''), at])), width };
  }
  return null;
}

function needed(layouts: Layouts): string {
  const columns = Object.values(layouts).map((one) => Object.keys(one).filter((column) => !column.endsWith('?')));
  return columns.map((one) => one.join(', ')).join('; or ');
}

/** Most lines of a tab-separated table have a tab, whatever commas its titles have. */
function isTabbed(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => line.includes('\t')).length * 2 > lines.length;
}

async function* records(
  chunks: AsyncIterable<string>,
  file: string,
  { delimiter, isWhole, from }: { readonly delimiter: string; readonly isWhole: boolean; readonly from: number },
): AsyncGenerator<{ record: string[]; info: Info }> {
  const parser = parse({ ...options, delimiter, from_line: from, skip_records_with_error: !isWhole });
  const input = Readable.from(wholeCharacters(chunks));
  input.on('error', (error) => parser.destroy(error));
  try {
    yield* input.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ReleaseError(file, Number(error.lines ?? 1), problems[error.code] ?? 'is not a line of a table');
  } finally {
    input.destroy();
  }
}

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_MAX_RECORD_SIZE: 'the line is longer than a table line may be; is a quotation mark not closed?',
};

/** The parser takes bytes: half a character at the end of a piece would be lost. */
async function* wholeCharacters(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
    if (text.length > held.length) yield text.slice(0, text.length - held.length);
  }
  if (held !== '') yield held;
}

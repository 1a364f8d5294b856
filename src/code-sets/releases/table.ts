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
  let header: Header | null = null;
  for await (const { record, info } of records(all, isTabbed(head) ? '\t' : ',', file, isWhole)) {
    if (header === null) {
      header = headerOf(record, layouts);
      if (header === null && info.records > longestPreamble) break;
    } else if (record.some((cell) => cell.trim() !== '')) {
      const { layout, places, width } = header;
      if (record.length < width)
        throw new ReleaseError(
          file,
          info.lines,
          `has ${record.length} of ${width} columns; is the file cut short here?`,
        );
      yield { layout, line: info.lines, cell: (column) => record[places[column] ?? -1]?.trim() ?? '' };
    }
  }
  if (header === null) throw new ReleaseError(file, 1, `no line names the columns that are needed: ${needed(layouts)}`);
}

/** The first row of the table that `head`, the beginning of a text, is of; null when it is none in these layouts. */
export async function firstRow(head: string, layouts: Layouts): Promise<TableRow | null> {
  async function* pieces(): AsyncGenerator<string> {
    yield head;
  }
  try {
    for await (const row of readTable(pieces(), '', layouts, { isWhole: false })) return row;
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
  delimiter: string,
  file: string,
  isWhole: boolean,
): AsyncGenerator<{ record: string[]; info: Info }> {
  const parser = parse({ ...options, delimiter, skip_records_with_error: !isWhole });
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

import readXlsxFile from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import type { SourceLimits } from './limits';
import { SourceError, sourceErrorOf } from './source-error';

/**
 * The first sheet with any cell in it, as lines of tab-separated text; line n is row n. Dates are YYYY-MM-DD; tabs and line feeds
 * inside a cell become spaces. Throws SourceError.
 */
export async function* workbookLines(bytes: Buffer, file: string, limits: SourceLimits): AsyncGenerator<string> {
  await checkInflatedSize(bytes, file, limits);
  const sheets = await readXlsxFile(bytes).catch((error: unknown) => {
    throw sourceErrorOf(error, file);
  });
  const rows: readonly (readonly unknown[])[] = sheets.find(({ data }) => data.length > 0)?.data ?? [];
  let lines = '';
  for (const row of rows) {
    lines += `${row.map(cellText).join('\t')}\n`;
    if (lines.length < 0xffff) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell)
    .replaceAll(/[\t\r\n]+/g, ' ')
    .trim();
}

/** The library inflates whatever the workbook holds; the sizes in its directory are checked by inflating it here first. */
async function checkInflatedSize(bytes: Buffer, file: string, limits: SourceLimits): Promise<void> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: true });
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      if (!entry.canDecodeFileData()) throw new SourceError(file, 'is encrypted; save it without a password');
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        inflated += (chunk as Buffer).length;
        if (inflated > limits.workbookBytes)
          throw new SourceError(
            file,
            `inflates to more than ${limits.workbookBytes} bytes; import the text file instead`,
          );
      }
    }
  } catch (error) {
    throw sourceErrorOf(error, file);
  }
}

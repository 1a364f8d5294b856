import { type IndexRow, ReleaseError, type RowOf } from '../release';
import { isPrintedCode } from './icd10cm-code';
import { type IndexTerm, readIndexTerms } from './index-terms';
import { type Line, numberedLines } from './lines';
import { peek } from './peek';
import type { XmlContext } from './xml';

type IndexPart = 'index' | 'external-cause-index';

const FIELDS = ['see', 'seeAlso', 'code', 'seecat', 'subcat', 'manif', 'warning'];
const COLUMNS = ['path', 'depth', 'code', 'manifestation', 'see', 'see_also'];
const PATH_SEPARATOR = ' > ';

/**
 * The Alphabetic Index or the external-cause index, as `icd10cm_index.xsd` (CDC/NCHS) or as tab-separated lines with the columns
 * path, depth, code, manifestation, see, see_also; the first character tells which. Every term gives a row, also one without a
 * code. "See category" and "see subcategory" give their code as the code of a term that has none.
 */
export async function* parseAlphabeticIndex(
  chunks: AsyncIterable<string>,
  file: string,
): AsyncGenerator<RowOf[IndexPart]> {
  const { head, all } = await peek(chunks);
  const isXml = head
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('<');
  yield* isXml ? readIndexTerms(all, file, FIELDS, null, rowOfTerm) : rowsOfLines(all, file);
}

function rowOfTerm({ path, fields }: IndexTerm, context: XmlContext<IndexRow>): IndexRow {
  const codeIn = (field: string): string | null => {
    const code = orNull(fields[field]?.text);
    if (code !== null && !isPrintedCode(code))
      context.fail(`expected an ICD-10-CM code in <${field}>, found ${JSON.stringify(code)}`, fields[field]);
    return code;
  };
  const code = codeIn('code');
  const category = codeIn('seecat');
  const subcategory = codeIn('subcat');
  const further = [orNull(fields.seeAlso?.text)];
  if (code !== null && category !== null) further.push(`category ${category}`);
  if ((code ?? category) !== null && subcategory !== null) further.push(`subcategory ${subcategory}`);
  return {
    path,
    code: code ?? category ?? subcategory,
    manifestation: codeIn('manif'),
    see: orNull(fields.see?.text),
    seeAlso: orNull(further.filter((one) => one !== null).join('; ')),
  };
}

async function* rowsOfLines(chunks: AsyncIterable<string>, file: string): AsyncGenerator<IndexRow> {
  let columns: readonly string[] | null = null;
  let rows = 0;
  let last = 1;
  for await (const line of numberedLines(chunks, file)) {
    last = line.number;
    if (columns === null) {
      columns = line.text.split('\t').map((name) => name.trim().toLowerCase());
      if (columns.join() !== COLUMNS.join())
        throw new ReleaseError(file, line.number, `expected the tab-separated columns ${COLUMNS.join(', ')}`);
      continue;
    }
    rows += 1;
    yield rowOfLine(line, file);
  }
  if (rows === 0) throw new ReleaseError(file, last, 'the file holds no terms');
}

function rowOfLine({ text, number }: Line, file: string): IndexRow {
  const refuse = (problem: string) => new ReleaseError(file, number, problem);
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length !== COLUMNS.length)
    throw refuse(`expected ${COLUMNS.length} tab-separated columns, found ${cells.length}`);
  const [path, depth, code, manifestation, see, seeAlso] = cells as [string, string, string, string, string, string];
  const titles = path.split(PATH_SEPARATOR).map((title) => title.trim());
  if (titles.includes('')) throw refuse('expected a title at each level of the path');
  if (depth !== String(titles.length - 1)) throw refuse(`expected depth ${titles.length - 1} for its path`);
  for (const written of [code, manifestation])
    if (written !== '' && !isPrintedCode(written))
      throw refuse(`expected an ICD-10-CM code, found ${JSON.stringify(written)}`);
  return {
    path: titles,
    code: orNull(code),
    manifestation: orNull(manifestation),
    see: orNull(see),
    seeAlso: orNull(seeAlso),
  };
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

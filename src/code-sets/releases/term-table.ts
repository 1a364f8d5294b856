import { isPrintedCode } from './icd10cm-code';
import { type IndexTerm, readIndexTerms } from './index-terms';
import type { XmlContext } from './xml';

/** What stands for "no code" in a cell: `-` in the neoplasm table, `--` in the table of drugs. */
const NO_CODE = /^-*$/;
const FIELDS = ['see', 'seeAlso', 'manif', 'cell'];
const CELL = /^cell(.*)$/;

/** A term of the table with the code of each of its columns 2 to 7. */
export interface TableTerm {
  readonly path: readonly string[];
  readonly codes: readonly [C, C, C, C, C, C];
  readonly see: string | null;
  readonly seeAlso: string | null;
}
type C = string | null;

/**
 * Terms of a table of the index (`icd10cm_drug_neoplasm.xsd`, CDC/NCHS), each before its subterms. `headings` are the words
 * that the headings of columns 2 to 7 have to hold. Throws ReleaseError.
 */
export function readTermTable<Row>(
  chunks: AsyncIterable<string>,
  file: string,
  headings: readonly (readonly string[])[],
  rowOf: (term: TableTerm) => Row,
): AsyncGenerator<Row> {
  return readIndexTerms<Row>(chunks, file, FIELDS, headings, (term, context) => rowOf(tableTerm(term, context)));
}

function tableTerm({ path, fields }: IndexTerm, context: XmlContext<unknown>): TableTerm {
  const codes: [C, C, C, C, C, C] = [null, null, null, null, null, null];
  for (const [name, cell] of Object.entries(fields)) {
    const { text } = cell;
    const column = CELL.exec(name)?.[1];
    if (column === undefined) continue;
    if (!/^[2-7]$/.test(column)) context.fail(`expected a cell in columns 2 to 7, found column "${column}"`, cell);
    if (NO_CODE.test(text)) continue;
    if (!isPrintedCode(text))
      context.fail(`expected an ICD-10-CM code in column ${column}, found ${JSON.stringify(text)}`, cell);
    codes[Number(column) - 2] = text;
  }
  return { path, codes, see: fields.see?.text || null, seeAlso: fields.seeAlso?.text || null };
}

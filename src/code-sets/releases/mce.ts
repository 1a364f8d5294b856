import { type MceRow, ReleaseError, type ReleaseParser } from '../release';
import { dottedCode } from './icd10cm-code';
import { readTable, type TableRow } from './table';

export const mceLayouts = {
  /** The list of simple code edits that comes with the Medicare Code Editor. */
  simple: {
    version: /^mceversion$/,
    ICD_Version: /^icdversion$/,
    edit: /^mceedittype$/,
    ICD_Code_Type: /^icdcodetype$/,
    code: /^icdcode$/,
  },
  conflicts: { code: /^icdcode$/, edit: /^icdconflictrule$/ },
};

const edits: readonly (readonly [RegExp, MceRow['edit']])[] = [
  [/^(newborn_only$|perinatal\/newborn)/i, 'newborn'],
  [/^pediatric(_only$| )/i, 'pediatric'],
  [/^maternity(_only$| )/i, 'maternity'],
  [/^adult(_only$| )/i, 'adult'],
  [/^female[_ ]only$/i, 'female'],
  [/^male[_ ]only$/i, 'male'],
  [/^(principal_)?manifestation( |$)/i, 'manifestation'],
  [/^principal_questionable/i, 'questionable-admission'],
  [/^principal_unacceptable/i, 'unacceptable-principal'],
];
/** Edits on coverage and on procedures, which say nothing on age, sex or place in the list. */
const others = /^(noncovered|limited_coverage|wrong_performed|unspecified|bilateral|open_|duplicate|nonspecific)/i;

/**
 * Age, sex, manifestation, questionable admission and unacceptable principal diagnosis edits of the Medicare Code Editor; its
 * coverage edits are left out. Throws ReleaseError, also for an edit of a name that is not known.
 */
export const parseMce: ReleaseParser<'mce'> = async function* (chunks, file) {
  for await (const row of readTable(chunks, file, mceLayouts)) {
    const name = row.cell('edit');
    const edit = edits.find(([pattern]) => pattern.test(name))?.[1];
    if (edit !== undefined) yield { edit, ...codeIn(row, file) };
    else if (!others.test(name)) throw new ReleaseError(file, row.line, 'edit: is none of the edits that are known');
  }
};

function codeIn(row: TableRow, file: string): { system: MceRow['system']; code: string } {
  const type = row.layout === 'simple' ? row.cell('ICD_Code_Type') : 'D';
  if (row.layout === 'simple' && row.cell('ICD_Version') !== '10')
    throw new ReleaseError(file, row.line, 'ICD_Version: expected 10');
  const text = row.cell('code');
  if (type === 'P') {
    if (!/^[0-9A-HJ-NP-Z]{7}$/.test(text)) throw new ReleaseError(file, row.line, 'code: expected an ICD-10-PCS code');
    return { system: 'ICD-10-PCS', code: text };
  }
  if (type !== 'D') throw new ReleaseError(file, row.line, 'ICD_Code_Type: expected D or P');
  const code = dottedCode(text);
  if (code === null) throw new ReleaseError(file, row.line, 'code: expected an ICD-10-CM code');
  return { system: 'ICD-10-CM', code };
}

import { type AddOnRow, ReleaseError, type ReleaseParser } from '../release';
import { procedureCodeIn } from './procedure-code';
import { readTable, type TableRow } from './table';

export const addOnLayouts = {
  cms: {
    'add-on code': /^addoncode$/,
    'primary code': /^primarycode$/,
    'edit type': /^aocedittype$|^addoncodeedittype$/,
    'deletion date?': /^aoceditdel(dt|etiondate)$/,
  },
};

/** What the file writes for a type 2 add-on, whose primary codes each contractor decides. */
const contractorDefined = 'CCCCC';

/**
 * NCCI add-on code edits that stand; deleted ones are left out. CMS publishes a workbook with these columns, and a text of fixed
 * width without titles, which is refused. Throws ReleaseError.
 */
export const parseAddOn: ReleaseParser<'add-on'> = async function* (chunks, file) {
  for await (const row of readTable(chunks, file, addOnLayouts)) {
    const addOn = procedureCodeIn(row, 'add-on code', file);
    const type = typeIn(row, file);
    const isOpen = row.cell('primary code').toUpperCase() === contractorDefined;
    const primary = isOpen ? null : procedureCodeIn(row, 'primary code', file);
    if (row.cell('deletion date') === '') yield { addOn, primary, type };
  }
};

function typeIn(row: TableRow, file: string): AddOnRow['type'] {
  const type = row.cell('edit type');
  if (type !== '1' && type !== '2' && type !== '3')
    throw new ReleaseError(file, row.line, 'edit type: expected 1, 2 or 3');
  return Number(type) as AddOnRow['type'];
}

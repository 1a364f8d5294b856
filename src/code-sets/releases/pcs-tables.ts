import type { PcsTableRow, ReleaseParser } from '../release';
import { readXml, type XmlContext, type XmlElement, type XmlReader, type XmlShape } from './xml';

type Position = PcsTableRow['positions'][number];

const ROOT = 'ICD10PCS.tabular';
const SHAPE: XmlShape = {
  [ROOT]: { version: 'text', title: 'text', pcsTable: 'container' },
  pcsTable: { axis: 'container', pcsRow: 'container' },
  pcsRow: { axis: 'container' },
  axis: { title: 'text', label: 'text', definition: 'text' },
};
const CHARACTER = /^[0-9A-HJ-NP-Z]$/;
const POSITIONS = 7;

/**
 * The ICD-10-PCS tables in XML (CMS): one row for each row of a table, with the three positions that its table fixes. Refuses a
 * row whose values do not make the number of codes that it states.
 */
export const parsePcsTables: ReleaseParser<'pcs-tables'> = (chunks, file) =>
  readXml<PcsTableRow>(chunks, file, ROOT, SHAPE, (context) => new TableReader(context));

interface AxisDraft {
  title: string;
  values: { character: string; label: string }[];
  definition: string | null;
}

class TableReader implements XmlReader {
  private table: Position[] = [];
  private row: Position[] = [];
  private axis: AxisDraft = { title: '', values: [], definition: null };

  constructor(private readonly context: XmlContext<PcsTableRow>) {}

  open({ name }: XmlElement): void {
    if (name === 'pcsTable') this.table = [];
    else if (name === 'pcsRow') this.row = [];
    else if (name === 'axis') this.axis = { title: '', values: [], definition: null };
  }

  close(element: XmlElement): void {
    const { name, text, parent } = element;
    if (name === 'axis') this.closeAxis(element);
    else if (name === 'pcsRow') this.closeRow(element);
    else if (parent?.name !== 'axis') return;
    else if (name === 'title') this.axis.title = text;
    else if (name === 'definition') this.axis.definition = text === '' ? null : text;
    else this.label(element);
  }

  private label(element: XmlElement): void {
    const character = element.attributes.code ?? '';
    if (!CHARACTER.test(character))
      this.context.fail(`expected one character of an ICD-10-PCS code, found ${JSON.stringify(character)}`, element);
    if (element.text === '') this.context.fail(`the value ${character} has no label`, element);
    if (this.axis.values.some((value) => value.character === character))
      this.context.fail(`the value ${character} stands twice in its position`, element);
    this.axis.values.push({ character, label: element.text });
  }

  private closeAxis(element: XmlElement): void {
    const { fail } = this.context;
    const positions = element.parent?.name === 'pcsRow' ? this.row : this.table;
    const expected = positions === this.row ? this.table.length + this.row.length + 1 : this.table.length + 1;
    if (element.attributes.pos !== String(expected) || expected > POSITIONS)
      fail(`expected position ${Math.min(expected, POSITIONS)}, found ${element.attributes.pos ?? 'none'}`, element);
    const { title, values, definition } = this.axis;
    if (title === '') fail(`position ${expected} has no title`, element);
    if (values.length === 0) fail(`position ${expected} has no values`, element);
    const stated = element.attributes.values;
    if (stated !== undefined && stated !== String(values.length))
      fail(`position ${expected} states ${stated} values and has ${values.length}`, element);
    positions.push({ title, values, definition });
  }

  private closeRow(element: XmlElement): void {
    const positions = [...this.table, ...this.row];
    if (positions.length !== POSITIONS)
      this.context.fail(`the row has ${positions.length} of the ${POSITIONS} positions`, element);
    const codes = positions.reduce((product, { values }) => product * values.length, 1);
    const stated = element.attributes.codes;
    if (stated !== undefined && stated !== String(codes))
      this.context.fail(`the row states ${stated} codes and its values make ${codes}`, element);
    this.context.emit({ positions });
    this.row = [];
  }
}

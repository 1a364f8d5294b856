import type { CodeTable } from '../code-table';
import { codesStarting } from '../search/code-prefix';
import type { PcsAxis, PcsTables } from './pcs-axis';

/** A header of ICD-10-PCS beside a code or header: its first characters, and their labels. */
export interface PcsHeader {
  readonly code: string;
  readonly display: string;
  readonly billable: false;
}

/** The first characters of codes, as one thing: section, body system, table and what follows it. */
export interface DescribedPcsHeader {
  readonly display: string;
  readonly axes: readonly PcsAxis[];
  readonly inForce: boolean;
  /** Headers right below that a code of the day begins with; codes themselves below the sixth character. */
  readonly children: readonly (PcsHeader | { readonly id: number })[];
}

const SYSTEM = 'ICD-10-PCS';
const CODE_LENGTH = 7;

/** Labels of the axes one after the other: "Medical and Surgical, Gastrointestinal System, Resection, Appendix". */
export function pcsHeaderTitle(axes: readonly Pick<PcsAxis, 'label'>[]): string {
  return axes.map(({ label }) => label).join(', ');
}

/** The headers above a code or header, from its section down; their displays are made of `axes`, which are its own. */
export function pcsHeadersAbove(axes: readonly PcsAxis[]): PcsHeader[] {
  return axes.slice(0, -1).map((_, at) => {
    const own = axes.slice(0, at + 1);
    return { code: own.map(({ value }) => value).join(''), display: pcsHeaderTitle(own), billable: false };
  });
}

/** Describes the beginning of codes on a day; null when the tables of the day have nothing that begins so. */
export function describePcsHeader(
  table: CodeTable,
  tables: PcsTables,
  start: string,
  day: string,
): DescribedPcsHeader | null {
  const axes = start.length < CODE_LENGTH ? tables.axesOf(start, day) : null;
  if (axes === null) return null;
  const display = pcsHeaderTitle(axes);
  const children = tables.nextOf(start, day).flatMap(({ value, label }): (PcsHeader | { id: number })[] => {
    const code = start + value;
    if (code.length < CODE_LENGTH) {
      return hasCodes(table, code, day) ? [{ code, display: `${display}, ${label}`, billable: false }] : [];
    }
    const id = table.idOf(SYSTEM, code);
    return id !== -1 && table.versionOn(id, day) !== null ? [{ id }] : [];
  });
  return { display, axes, inForce: children.length > 0, children };
}

function hasCodes(table: CodeTable, start: string, day: string): boolean {
  const range = table.ranges.find(({ system }) => system === SYSTEM);
  if (!range) return false;
  const [first, end] = codesStarting(table, range, start);
  for (let id = first; id < end; id++) if (table.versionOn(id, day) !== null) return true;
  return false;
}

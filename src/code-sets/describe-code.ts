import type { CodeSystem } from './code';
import type { CodeNotes, TabularNotes } from './code-notes';
import type { CodeTable, CodeVersion, Edition } from './code-table';
import { icd10cmChapterTitle } from './icd10cm-chapters';
import { describePcsHeader, pcsHeadersAbove } from './pcs/describe-pcs';
import { NO_PCS_TABLES, type PcsAxis, type PcsTables } from './pcs/pcs-axis';

/** Which code, and on which day; without a day, the newest loaded edition is looked at. */
export interface CodeQuestion {
  readonly system: CodeSystem;
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly serviceDate?: string | undefined;
}

/** A code beside the one that was asked about. */
export interface RelatedCode {
  readonly code: string;
  readonly display: string;
  readonly billable: boolean;
}

/** A chapter or block: `6`, `G35-G37`. */
export interface CodeRange {
  readonly code: string;
  readonly title: string;
}

/** All that the loaded editions say of one code on one day. */
export interface CodeDescription {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  readonly short: string | null;
  /** Edition that was looked at. */
  readonly codeSet: string;
  /** False where that edition does not have the code: display is then that of the nearest version. */
  readonly inForce: boolean;
  readonly billable: boolean;
  readonly chapter: CodeRange | null;
  readonly block: CodeRange | null;
  /** What each character of an ICD-10-PCS code or header says; null for other systems, and where no PCS tables are loaded. */
  readonly axes: readonly PcsAxis[] | null;
  /** From the category (of ICD-10-PCS: the section) down to the code right above. */
  readonly parents: readonly RelatedCode[];
  readonly children: readonly RelatedCode[];
  /** Codes that stand for it on the day, where it is not billable. */
  readonly replacements: readonly RelatedCode[];
  readonly versions: readonly CodeVersion[];
  /** All loaded editions of the system. */
  readonly editions: readonly Edition[];
  /** Notes of the tabular list: its own, and those above it that hold for it too, nearest first. Null without a tabular. */
  readonly notes: {
    readonly edition: string;
    readonly own: TabularNotes | null;
    readonly above: readonly TabularNotes[];
  } | null;
}

/** A day on which the newest edition of every system is looked at. */
export const NEWEST = '9999-12-31';

/**
 * Describes a code; null when no loaded edition knows it. `notes` and `pcs` are the ICD-10-CM tabulars and the ICD-10-PCS tables that
 * are loaded, if any; a header of PCS is what the tables know, since its list of codes has none.
 */
export function describeCode(
  table: CodeTable,
  notes: CodeNotes,
  { system, code, serviceDate }: CodeQuestion,
  pcs: PcsTables = NO_PCS_TABLES,
): CodeDescription | null {
  const id = table.idOf(system, code);
  const edition = table.editionOn(system, serviceDate ?? NEWEST);
  if (!edition) return null;
  // A release may say already when a code of it will end: its first day has it, the last day of all has not.
  const day = serviceDate ?? edition.from;
  if (id === -1) return system === 'ICD-10-PCS' ? describeHeader(table, pcs, code, day, edition) : null;
  const related = (one: number): RelatedCode => relatedCode(table, one, day);
  const onDay = table.versionOn(id, day);
  const version = onDay ?? versionNear(table, id, day);
  const isCm = system === 'ICD-10-CM';
  const tabular = isCm ? notes.editionOn(serviceDate ?? NEWEST) : null;
  const found = tabular !== null ? notes.at(code, serviceDate ?? NEWEST) : null;
  const axes = system === 'ICD-10-PCS' ? pcs.axesOf(code, day) : null;
  const parents: RelatedCode[] = axes ? pcsHeadersAbove(axes) : [];
  for (let one = table.parentOf(id); one !== -1; one = table.parentOf(one)) parents.unshift(related(one));
  return {
    system,
    code,
    display: version.display,
    short: version.short ?? null,
    codeSet: edition.name,
    inForce: onDay !== null,
    billable: onDay?.billable ?? false,
    chapter: chapterOf(table.chapterOf(id), isCm, found?.above ?? []),
    block: rangeOf(found?.above.find(({ level }) => level === 'block')),
    axes,
    parents,
    children: table
      .childrenOf(id)
      .filter((one) => table.versionOn(one, day) !== null)
      .map(related),
    replacements: table.replacementsOn(id, day).map(related),
    versions: table.versionsOf(id),
    editions: table.editions.filter((one) => one.system === system),
    notes: found && tabular !== null ? { edition: tabular, ...found } : null,
  };
}

/** A header of ICD-10-PCS in the form of a code. */
function describeHeader(
  table: CodeTable,
  pcs: PcsTables,
  code: string,
  day: string,
  { system, name }: Edition,
): CodeDescription | null {
  const header = describePcsHeader(table, pcs, code, day);
  if (header === null) return null;
  const { display, axes, inForce, children } = header;
  return {
    system,
    code,
    display,
    short: null,
    codeSet: name,
    inForce,
    billable: false,
    chapter: null,
    block: null,
    axes,
    parents: pcsHeadersAbove(axes),
    children: children.map((one) => ('id' in one ? relatedCode(table, one.id, day) : one)),
    replacements: [],
    // Tables have no dates by header: it is what they say while they are looked at.
    versions: [{ from: null, to: null, display, billable: false }],
    editions: table.editions.filter((one) => one.system === system),
    notes: null,
  };
}

function relatedCode(table: CodeTable, id: number, day: string): RelatedCode {
  const { display, billable } = versionNear(table, id, day);
  return { code: table.codeOf(id), display, billable };
}

/** The version on `date`, else the first one after it, else the last one before it. */
function versionNear(table: CodeTable, id: number, date: string): CodeVersion {
  const versions = table.versionsOf(id);
  const later = versions.find(({ to }) => to === null || to >= date);
  return { ...((later ?? versions.at(-1)) as CodeVersion), ...(table.versionOn(id, date) ? {} : { billable: false }) };
}

function chapterOf(number: string, isCm: boolean, above: readonly TabularNotes[]): CodeRange | null {
  if (!isCm || number === '') return null;
  const title = above.find(({ level }) => level === 'chapter')?.title ?? icd10cmChapterTitle(number);
  return title === null ? null : { code: number, title };
}

function rangeOf(row: TabularNotes | undefined): CodeRange | null {
  return row ? { code: row.code, title: row.title } : null;
}

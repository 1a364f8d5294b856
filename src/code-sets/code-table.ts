import type { CodeSystem } from './code';

/** One dated edition of a code system. */
export interface Edition {
  readonly system: CodeSystem;
  /** `FY2027`; `authored-FY2027` for the embedded default. */
  readonly name: string;
  /** YYYY-MM-DD, inclusive. */
  readonly from: string;
  /** YYYY-MM-DD, the last day in force; null while no later edition is loaded. */
  readonly to: string | null;
  readonly origin: 'authored' | 'imported';
  readonly codes: number;
  readonly billable: number;
}

/** What a code is between two dates. Consecutive versions of a code differ in title or billability, or have a gap between. */
export interface CodeVersion {
  /** YYYY-MM-DD, inclusive; null where the earliest loaded edition already has it. */
  readonly from: string | null;
  /** YYYY-MM-DD, the last day; null while it stands. */
  readonly to: string | null;
  readonly display: string;
  readonly billable: boolean;
  /** The short title, where its release has one that differs from `display`. */
  readonly short?: string;
}

/** What a code is on a day: not there, a header that needs more characters, or billable. */
export const ABSENT = 0;
export const HEADER = 1;
export const BILLABLE = 2;
export type Standing = typeof ABSENT | typeof HEADER | typeof BILLABLE;

/** Ids `from .. end` of one system. */
export interface SystemRange {
  readonly system: CodeSystem;
  readonly from: number;
  readonly end: number;
}

/** All codes of all loaded editions. Ids are dense, ascending by system and code. Reading is by flat arrays: nothing is unpacked. */
export interface CodeTable {
  readonly count: number;
  readonly editions: readonly Edition[];
  /** The edition in force on `date`; the nearest loaded one when none is; null when the system has none at all. */
  editionOn(system: CodeSystem, date: string): Edition | null;
  /**
   * The first day of which it is known what a code of the system was without an edition of that day, and the first day of the newest
   * edition of which something is known; null where editions are all that is known.
   */
  changesOf(system: CodeSystem): { readonly from: string; readonly edition: string } | null;
  /** -1 when no loaded edition knows it. `code` as its system spells it. */
  idOf(system: CodeSystem, code: string): number;
  systemOf(id: number): CodeSystem;
  /** Of the systems that have codes, in the order of their ids. */
  readonly ranges: readonly SystemRange[];
  codeOf(id: number): string;
  versionsOf(id: number): CodeVersion[];
  /** The version of the edition that `editionOn` gives for `date`; null when that edition does not have the code. */
  versionOn(id: number, date: string): CodeVersion | null;
  /** True when `versionOn` is there and billable. The cheap form of the question: no string is made. */
  isBillableOn(id: number, date: string): boolean;
  /** The same question for thousands of ids: ABSENT, HEADER or BILLABLE of each on `date`. */
  standingOn(date: string): (id: number) => Standing;
  /** -1 at the top. */
  parentOf(id: number): number;
  childrenOf(id: number): number[];
  /** Chapter number (1 to 22) of an ICD-10-CM code, section character of a PCS code, first letter of a HCPCS code, else ''. */
  chapterOf(id: number): string;
  /**
   * Billable codes on `date` that stand for a code which is not billable then: those that took its place (conversion table, else
   * its descendants), or those that it took the place of (else its nearest billable ancestor). Empty when it is billable itself.
   */
  replacementsOn(id: number, date: string): number[];
}

/** The editions that are read for `date`, as provenance names them: `ICD-10-CM FY2027`, `CPT authored-FY2027`. */
export function codeSetsOn(table: CodeTable, date: string): string[] {
  const systems = new Set(table.editions.map(({ system }) => system));
  const names = [...systems].flatMap((system) => {
    const edition = table.editionOn(system, date);
    return edition === null ? [] : `${system} ${edition.name}`;
  });
  return names.sort();
}

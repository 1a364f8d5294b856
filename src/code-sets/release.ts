import type { CodeSystem } from './code';

/** Whose release it is: a code system, or a set of edits on codes of several. */
export const RELEASE_SYSTEMS = ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS', 'NCCI', 'MCE'] as const satisfies readonly (
  | CodeSystem
  | 'NCCI'
  | 'MCE'
)[];
export type ReleaseSystem = (typeof RELEASE_SYSTEMS)[number];

/** What one official file holds, after parsing. Codes are dotted where their system dots them. */
export interface RowOf {
  /** Order and codes files; HCPCS and CPT lists. */
  codes: CodeRow;
  tabular: TabularRow;
  index: IndexRow;
  'external-cause-index': IndexRow;
  'neoplasm-table': NeoplasmRow;
  'drug-table': DrugRow;
  'pcs-tables': PcsTableRow;
  'pcs-definitions': PcsDefinitionRow;
  modifiers: ModifierRow;
  'poa-exempt': { readonly code: string };
  conversion: ConversionRow;
  ptp: PtpRow;
  mue: MueRow;
  'add-on': AddOnRow;
  mce: MceRow;
}
export type ReleasePart = keyof RowOf;

export interface CodeRow {
  readonly code: string;
  /** False for a category that needs more characters. */
  readonly billable: boolean;
  readonly short: string;
  readonly long: string;
}

/** A chapter (`1`), a block (`A00-A09`) or a code of the tabular list with the notes that stand at it. */
export interface TabularRow {
  readonly level: 'chapter' | 'block' | 'code';
  readonly code: string;
  /** Code of the row above it; null for a chapter. */
  readonly parent: string | null;
  readonly title: string;
  readonly inclusionTerms: readonly string[];
  readonly includes: readonly string[];
  readonly excludes1: readonly string[];
  readonly excludes2: readonly string[];
  readonly codeFirst: readonly string[];
  readonly useAdditional: readonly string[];
  readonly codeAlso: readonly string[];
  readonly notes: readonly string[];
  readonly seventhCharacters: readonly { readonly character: string; readonly meaning: string }[];
}

/** One line of the Alphabetic Index or of the external-cause index. */
export interface IndexRow {
  /** Main term and subterms as printed, non-essential modifiers in parentheses. */
  readonly path: readonly string[];
  /** As printed, undotted `-` marks kept: `M26.61-` asks for more characters. */
  readonly code: string | null;
  readonly manifestation: string | null;
  readonly see: string | null;
  readonly seeAlso: string | null;
}

export interface NeoplasmRow {
  readonly path: readonly string[];
  readonly malignantPrimary: string | null;
  readonly malignantSecondary: string | null;
  readonly inSitu: string | null;
  readonly benign: string | null;
  readonly uncertain: string | null;
  readonly unspecified: string | null;
  readonly see: string | null;
  readonly seeAlso: string | null;
}

export interface DrugRow {
  readonly path: readonly string[];
  readonly accidental: string | null;
  readonly selfHarm: string | null;
  readonly assault: string | null;
  readonly undetermined: string | null;
  readonly adverseEffect: string | null;
  readonly underdosing: string | null;
  readonly see: string | null;
  readonly seeAlso: string | null;
}

/** A row of a PCS table: seven positions, each with the values that may stand there together. */
export interface PcsTableRow {
  readonly positions: readonly {
    readonly title: string;
    readonly values: readonly { readonly character: string; readonly label: string }[];
    readonly definition: string | null;
  }[];
}

export interface PcsDefinitionRow {
  readonly section: string;
  /** 1-based position in the code. */
  readonly position: number;
  readonly axis: string;
  readonly term: string;
  readonly definition: string | null;
  readonly explanation: string | null;
  readonly includes: readonly string[];
}

export interface ModifierRow {
  readonly modifier: string;
  readonly short: string;
  readonly long: string;
}

/** `code` took the place of `previous` on `from`. */
export interface ConversionRow {
  readonly code: string;
  readonly previous: string;
  readonly from: string;
}

/** NCCI procedure-to-procedure edit: column 2 is not paid beside column 1, unless a modifier may say otherwise. */
export interface PtpRow {
  readonly service: 'practitioner' | 'hospital';
  readonly column1: string;
  readonly column2: string;
  /** YYYY-MM-DD; null where the file does not say. */
  readonly from: string | null;
  readonly to: string | null;
  /** 0 no modifier helps, 1 a modifier may, 9 the edit is void. */
  readonly indicator: 0 | 1 | 9;
}

/** NCCI medically unlikely edit: most units of one code on one day. */
export interface MueRow {
  readonly service: 'practitioner' | 'hospital' | 'equipment';
  readonly code: string;
  readonly units: number;
  /** MUE adjudication indicator: 1 by line, 2 by day by policy, 3 by day on clinical grounds. */
  readonly adjudication: 1 | 2 | 3;
}

/** An add-on code and a code that it may stand beside; `primary` null where the contractor decides (type 2). */
export interface AddOnRow {
  readonly addOn: string;
  readonly primary: string | null;
  readonly type: 1 | 2 | 3;
}

/** Medicare Code Editor: what a code asks of age, sex or place in the list. */
export interface MceRow {
  readonly edit:
    | 'newborn'
    | 'pediatric'
    | 'maternity'
    | 'adult'
    | 'female'
    | 'male'
    | 'manifestation'
    | 'questionable-admission'
    | 'unacceptable-principal';
  readonly system: 'ICD-10-CM' | 'ICD-10-PCS';
  readonly code: string;
}

/** One imported file: what it is, of which edition, and since when. */
export interface ReleaseFile<P extends ReleasePart = ReleasePart> {
  readonly system: ReleaseSystem;
  readonly part: P;
  /** `FY2027`, `2025Q4`: by what its publisher calls it. */
  readonly edition: string;
  /** First day in force, YYYY-MM-DD. It stays in force until a later edition of its system. */
  readonly from: string;
}

/** A line of an official file that is not what its format says. The message names file, line and what was expected. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
  }
}

/** Reads one official file. `chunks` is its text in pieces of any size; rows come in its order. Throws ReleaseError. */
export type ReleaseParser<P extends ReleasePart> = (
  chunks: AsyncIterable<string>,
  file: string,
) => AsyncIterable<RowOf[P]>;

import type { CodeSystem } from './code';
import type { CodeEdition } from './code-edition';
import type { PtpRow, ReleasePart, RowOf } from './release';

/** Rows of one edition of an official file. */
export interface EditionRows<P extends ReleasePart> {
  readonly edition: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly rows: readonly RowOf[P][];
}

/** Everything that a site imported, by part, editions ascending by date. */
export interface ImportedRows {
  readonly codes: readonly CodeEdition[];
  readonly conversions: readonly { readonly system: CodeSystem; readonly rows: readonly RowOf['conversion'][] }[];
  readonly tabular: readonly EditionRows<'tabular'>[];
  /** The newest edition of each part that names diagnoses in words; empty where it was not imported. */
  readonly text: {
    readonly codes: readonly RowOf['codes'][];
    readonly tabular: readonly RowOf['tabular'][];
    readonly index: readonly RowOf['index'][];
    readonly externalCauses: readonly RowOf['external-cause-index'][];
    readonly neoplasms: readonly RowOf['neoplasm-table'][];
    readonly drugs: readonly RowOf['drug-table'][];
  };
  readonly modifiers: readonly EditionRows<'modifiers'>[];
  readonly pcsTables: readonly EditionRows<'pcs-tables'>[];
  readonly pcsDefinitions: readonly EditionRows<'pcs-definitions'>[];
  /** Millions of rows: made as they are asked for. */
  readonly ptp: readonly { readonly edition: string; readonly from: string; readonly rows: Iterable<PtpRow> }[];
  readonly mue: readonly EditionRows<'mue'>[];
  readonly addOns: readonly EditionRows<'add-on'>[];
  readonly mce: readonly EditionRows<'mce'>[];
  readonly poaExempt: readonly EditionRows<'poa-exempt'>[];
}

/** What a clone has before anything is imported. */
export const NOTHING_IMPORTED: ImportedRows = {
  codes: [],
  conversions: [],
  tabular: [],
  text: { codes: [], tabular: [], index: [], externalCauses: [], neoplasms: [], drugs: [] },
  modifiers: [],
  pcsTables: [],
  pcsDefinitions: [],
  ptp: [],
  mue: [],
  addOns: [],
  mce: [],
  poaExempt: [],
};

import type { CodeRow, DrugRow, IndexRow, NeoplasmRow, TabularRow } from '../../code-sets/release';

/** What the official ICD-10-CM files of one date say about words and codes. */
export interface OfficialText {
  readonly codes: readonly CodeRow[];
  readonly tabular: readonly TabularRow[];
  readonly index: readonly IndexRow[];
  readonly externalCauses: readonly IndexRow[];
  readonly neoplasms: readonly NeoplasmRow[];
  readonly drugs: readonly DrugRow[];
}

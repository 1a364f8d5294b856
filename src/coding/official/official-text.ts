import type { ImportedRows } from '../../code-sets/imported-rows';

/** What the official ICD-10-CM files of one date say about words and codes. */
export type OfficialText = ImportedRows['text'];

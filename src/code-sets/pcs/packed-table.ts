/** The positions of a row that its table does not fix: title, the characters that may stand there, and the label of each. */
export type PackedRow = (readonly [title: string, characters: string, labels: readonly string[]])[];

/** A table as stored: title, label and definition of the three positions that it fixes, and its rows. */
export interface PackedTable {
  readonly top: readonly (readonly [title: string, label: string, definition: string | null])[];
  readonly rows: PackedRow[];
}

/** A definition as stored. */
export type PackedDefinition = readonly [
  definition: string | null,
  explanation: string | null,
  includes: readonly string[],
];

/** Editions by date, as the arrays are numbered. */
export interface PcsMeta {
  readonly tables: readonly { readonly from: string }[];
  readonly definitions: readonly { readonly from: string }[];
}

/** Definitions are stated for a section, whatever the body system. */
export function definitionKey(section: string, position: number, label: string): string {
  return `${section}${position}${label}`;
}

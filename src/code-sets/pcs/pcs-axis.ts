/** One character of an ICD-10-PCS code: the value that it takes on the axis of its position, with the official definition. */
export interface PcsAxis {
  /** 1 to 7. */
  readonly position: number;
  /** What the position is about: `Operation`, `Body Part`. */
  readonly axis: string;
  readonly value: string;
  readonly label: string;
  readonly definition: string | null;
  readonly explanation: string | null;
  /** What the definitions count as this value: examples of an operation, parts of a body part, products of a device. */
  readonly includes: readonly string[];
}

/** The tables and definitions of ICD-10-PCS, of each edition that is loaded. */
export interface PcsTables {
  /**
   * The axes of a code, or of the first characters of one, by the newest tables that are not later than `date`, else the earliest;
   * null when they have nothing that begins so.
   */
  axesOf(start: string, date: string): PcsAxis[] | null;
  /** The characters that may follow `start` in those tables, ascending; empty after the seventh. */
  nextOf(start: string, date: string): { readonly value: string; readonly label: string }[];
}

/** Nothing is imported. */
export const NO_PCS_TABLES: PcsTables = { axesOf: () => null, nextOf: () => [] };

import type { CodeSystem } from './code';
import type { CodeRow } from './release';

/** A row of an edition; `since` and `until` (YYYY-MM-DD, inclusive) where it does not hold for all of the edition's time. */
export interface DatedCodeRow extends CodeRow {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** One edition of a code system, whole. */
export interface CodeEdition {
  readonly system: CodeSystem;
  readonly name: string;
  /** YYYY-MM-DD, inclusive. */
  readonly from: string;
  readonly origin: 'authored' | 'imported';
  readonly codes: readonly DatedCodeRow[];
}

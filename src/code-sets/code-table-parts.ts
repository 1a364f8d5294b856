import type { CodeSystem } from './code';

/** What `openCodeTable` reads beside the arrays. */
export interface CodeTableMeta {
  readonly editions: readonly {
    readonly system: CodeSystem;
    readonly name: string;
    readonly from: string;
    readonly origin: 'authored' | 'imported';
    readonly codes: number;
    readonly billable: number;
  }[];
  /**
   * The yearly changes that are known beside the editions: of which system, from which day (YYYY-MM-DD) on, and the first day of the
   * newest edition of which they say something.
   */
  readonly changes?: { readonly system: CodeSystem; readonly from: string; readonly edition: string };
  /** First id of each system of CODE_SYSTEMS, and the number of all codes behind. */
  readonly starts: readonly number[];
}

/** Flags of a version. */
export const BILLABLE_FLAG = 1;

/** The arrays of a code table. Versions of code `id` stand at `versionStart[id] .. versionStart[id + 1]`. */
export interface CodeTableArrays {
  readonly codeBytes: Uint8Array;
  readonly codeStarts: Uint32Array;
  readonly titleBytes: Uint8Array;
  readonly titleStarts: Uint32Array;
  readonly parent: Int32Array;
  /** Codes that descend from `id` are `id + 1 .. end[id]`. */
  readonly end: Uint32Array;
  readonly versionStart: Uint32Array;
  /** Days such as 20261001; 0 for no beginning, LAST_DAY for no end. */
  readonly versionFrom: Uint32Array;
  readonly versionTo: Uint32Array;
  readonly versionTitle: Uint32Array;
  readonly versionShort: Uint32Array;
  readonly versionFlags: Uint8Array;
  /** Conversion rows, ascending by `previous`. */
  readonly previous: Int32Array;
  readonly successor: Int32Array;
  readonly converted: Uint32Array;
}

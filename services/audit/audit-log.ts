import type { AuditEvent } from '../../src/audit/event';
import type { Receipt } from '../../src/audit/receipt';
import type { Caller } from './act';

export interface EventFilter {
  readonly actor?: string | undefined;
  readonly reviewId?: string | undefined;
  readonly act?: string | undefined;
  readonly outcome?: string | undefined;
  /** ISO times, `from` included and `to` not. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * What auditors may do. Searching and exporting are acts themselves, recorded before anything is read. What asks for a
 * place that the log does not have, or with a cursor of another search, is a Refusal: invalid-range.
 */
export interface AuditLog {
  search(
    caller: Caller,
    filter: EventFilter,
  ): Promise<{ events: readonly (AuditEvent & { index: number })[]; next?: string }>;
  checkpoint(caller: Caller): Promise<string>;
  /** The key that all checkpoints are verified with (C2SP signed note): name, key hash and Ed25519 key. */
  publicKey(caller: Caller): Promise<string>;
  /** Under the checkpoint of the tree of that size; the present one when left out. */
  proof(caller: Caller, leafIndex: number, treeSize: number | undefined): Promise<Receipt>;
  /** Under the checkpoint of the later tree. */
  consistency(
    caller: Caller,
    from: number,
    to: number | undefined,
  ): Promise<{ from: number; to: number; proof: readonly string[]; checkpoint: string }>;
  /** Lines of the export, without their line feeds, as they are read: countersign-audit-log/1 as NDJSON. */
  exportLog(caller: Caller): AsyncIterable<string>;
  /** Every event up to now, in order: for other formats (FHIR AuditEvent). */
  events(caller: Caller): AsyncIterable<AuditEvent & { index: number }>;
}

import { checkpointLine, entryLine, headerLine, LOG_FORMAT } from '../../src/audit/log-lines';
import type { CheckpointSigner } from '../../src/audit/signed-note';
import type { Database, Sql } from '../database/database';
import type { ActWriter, Caller } from './act';
import type { AuditLog } from './audit-log';
import { openTree } from './open-tree';
import { proveConsistency, proveInclusion } from './prove';
import { checkFilter, filterNames, readEvent, searchEvents } from './search-events';
import { isUuid, readTree, type TreeHead } from './tree-rows';

/** Entries that one short transaction reads. */
const PAGE = 2_000;

/** What a reading may take: those are not acts, and wait for none. */
const reading = { timeoutMs: 5_000 };

interface Row {
  readonly leaf_index: number;
  readonly salt: Buffer;
  readonly body: string;
}

/** The log of the caller's tenant, for auditors. */
export function createAuditLog(parts: {
  readonly database: Database;
  readonly writer: ActWriter;
  readonly signer: CheckpointSigner;
}): AuditLog {
  const { database, writer, signer } = parts;

  /** Runs a reading with the tree as of now; a new tenant's is planted first. */
  function withTree<Answer>(tenant: string, read: (sql: Sql, tree: TreeHead) => Promise<Answer>): Promise<Answer> {
    return database.transaction(
      tenant,
      async (sql) => read(sql, (await readTree(sql, tenant)) ?? (await openTree(sql, tenant, signer))),
      reading,
    );
  }

  /** Records the export before anything is read, and says how far it goes: its own event is in it. */
  function beginExport(caller: Caller, format: string) {
    return writer.perform({
      name: 'audit.exported',
      caller,
      run: async (sql) => {
        const tree = await openTree(sql, caller.tenant, signer);
        return {
          subject: { facts: { format } },
          answer: ({ treeSize, checkpoint }) => ({ origin: tree.origin, size: treeSize, checkpoint }),
        };
      },
    });
  }

  async function* pages(tenant: string, size: number): AsyncIterable<readonly Row[]> {
    for (let start = 0; start < size; start += PAGE) {
      const end = Math.min(size, start + PAGE);
      yield await database.transaction(tenant, (sql) => readPage(sql, tenant, start, end), reading);
    }
  }

  return {
    search: async (caller, filter) => {
      const filters = filterNames(filter);
      const reviewId = filter.reviewId !== undefined && isUuid(filter.reviewId) ? filter.reviewId : undefined;
      const before = await writer.perform({
        name: 'audit.searched',
        caller,
        run: async () => {
          checkFilter(filter);
          return { subject: { reviewId, facts: { filters } }, answer: ({ leafIndex }) => leafIndex };
        },
      });
      return database.transaction(caller.tenant, (sql) => searchEvents(sql, caller.tenant, filter, before), reading);
    },
    checkpoint: ({ tenant }) => withTree(tenant, async (_, { checkpoint }) => checkpoint),
    publicKey: async () => signer.vkey,
    proof: ({ tenant }, leafIndex, treeSize) =>
      withTree(tenant, (sql, tree) => proveInclusion(sql, tree, { tenant, signer }, leafIndex, treeSize)),
    consistency: ({ tenant }, from, to) =>
      withTree(tenant, (sql, tree) => proveConsistency(sql, tree, { tenant, signer }, from, to)),
    exportLog: async function* (caller) {
      const { tenant } = caller;
      const { origin, size, checkpoint } = await beginExport(caller, LOG_FORMAT);
      yield headerLine({ origin, tenant, size });
      for await (const page of pages(tenant, size)) {
        for (const { leaf_index, salt, body } of page) yield entryLine(leaf_index, salt, body);
      }
      yield checkpointLine(checkpoint);
    },
    events: async function* (caller) {
      const { size } = await beginExport(caller, 'events');
      for await (const page of pages(caller.tenant, size)) {
        for (const { leaf_index, body } of page) yield readEvent(leaf_index, body);
      }
    },
  };
}

function readPage(sql: Sql, tenant: string, start: number, end: number): Promise<Row[]> {
  return sql.query(
    `SELECT leaf_index, salt, body FROM audit_event
     WHERE tenant = $1 AND leaf_index >= $2 AND leaf_index < $3 ORDER BY leaf_index`,
    [tenant, start, end],
  );
}

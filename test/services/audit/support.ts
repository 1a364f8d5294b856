import { generateKeyPairSync } from 'node:crypto';
import type { Act, Caller } from '../../../services/audit/act';
import { type ActWriterOptions, createActWriter } from '../../../services/audit/act-writer';
import type { Database, Sql } from '../../../services/database/database';
import { eventLeaf } from '../../../src/audit/commitment';
import type { AuditEvent } from '../../../src/audit/event';
import { emptyRoot, nodeHash, verifyInclusion } from '../../../src/audit/merkle-tree';
import type { Receipt } from '../../../src/audit/receipt';
import { type Checkpoint, createSigner, openCheckpoint, parseVerifierKey } from '../../../src/audit/signed-note';

export const signer = createSigner('countersign-test', generateKeyPairSync('ed25519').privateKey);

export function callerOf(tenant = 'north'): Caller {
  return { tenant, actor: { id: 'pat', name: 'Pat', role: 'coder', kind: 'person' }, requestId: 'request-1' };
}

export function writerOn(database: Database, over: Partial<ActWriterOptions> = {}) {
  return createActWriter({ database, signer, deadlineMs: 10_000, ...over });
}

/** An act that does nothing, and answers with its receipt. */
export function plainAct(over: Partial<Act<Receipt>> = {}): Act<Receipt> {
  return {
    name: 'reviews.listed',
    caller: callerOf(),
    run: async () => ({ subject: {}, answer: (receipt) => receipt }),
    ...over,
  };
}

/** Writes a row that tells whether an act took place. */
export function leaveTrace(sql: Sql, tenant: string, name: string): Promise<object[]> {
  return sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2)', [
    `${tenant}/${name}`,
    Buffer.alloc(1),
  ]);
}

/** The service itself never writes the table that traces are left in. */
export async function allowTraces(database: Database): Promise<void> {
  await database.asOwner((sql) => sql.run('GRANT INSERT ON encryption_key TO countersign_service'));
}

export async function traces(database: Database): Promise<string[]> {
  const rows = await database.asOwner((sql) =>
    sql.query<{ kek_id: string }>('SELECT kek_id FROM encryption_key ORDER BY kek_id'),
  );
  return rows.map((row) => row.kek_id);
}

interface Leaf {
  readonly leaf_index: number;
  readonly salt: Buffer;
  readonly body: string;
  readonly leaf_hash: Buffer;
}

export interface StoredLog {
  readonly origin: string;
  readonly size: number;
  readonly checkpoint: string;
  readonly leaves: readonly Leaf[];
  readonly events: readonly AuditEvent[];
}

/** Everything that the database holds of a tenant's log. */
export function storedLog(database: Database, tenant = 'north'): Promise<StoredLog> {
  return database.asOwner(async (sql) => {
    const [tree] = await sql.query<{ origin: string; size: number; checkpoint: string }>(
      'SELECT origin, size, checkpoint FROM audit_tree WHERE tenant = $1',
      [tenant],
    );
    const leaves = await sql.query<Leaf>(
      'SELECT leaf_index, salt, body, leaf_hash FROM audit_event WHERE tenant = $1 ORDER BY leaf_index',
      [tenant],
    );
    const { origin, size, checkpoint } = tree ?? { origin: '', size: -1, checkpoint: '' };
    return { origin, size, checkpoint, leaves, events: leaves.map(({ body }) => JSON.parse(body) as AuditEvent) };
  });
}

export function open(checkpoint: string): Checkpoint {
  return openCheckpoint(checkpoint, parseVerifierKey(signer.vkey));
}

/** The Merkle tree hash as RFC 9162 defines it: slow, and plain to see. */
export function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot;
  if (leaves.length === 1) return leaves[0] as Buffer;
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return nodeHash(treeHash(leaves.slice(0, left)), treeHash(leaves.slice(left)));
}

/** Throws nothing and expects all: indexes without gaps, leaves that commit to their bodies, a signed root over them. */
export function expectWhole(log: StoredLog): void {
  expect(log.leaves.map((leaf) => leaf.leaf_index)).toEqual(log.leaves.map((_, index) => index));
  expect(log.leaves.map((leaf) => leaf.leaf_hash)).toEqual(log.leaves.map((leaf) => eventLeaf(leaf.salt, leaf.body)));
  expect(open(log.checkpoint)).toEqual({
    origin: log.origin,
    size: log.leaves.length,
    root: treeHash(log.leaves.map((leaf) => leaf.leaf_hash)),
  });
  expect(log.size).toBe(log.leaves.length);
}

/** Whether the receipt proves its leaf under the checkpoint that it brings, which the log has signed. */
export function proves(receipt: Receipt): boolean {
  const { size, root } = open(receipt.checkpoint);
  const inclusion = receipt.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  return (
    size === receipt.treeSize &&
    verifyInclusion(receipt.leafIndex, size, Buffer.from(receipt.leafHash, 'hex'), inclusion, root)
  );
}

/** The database, except that statements for which `fault` gives an error fail with it. */
export function faulty(database: Database, fault: (text: string) => Error | undefined): Database {
  const throwing = (sql: Sql): Sql => ({
    query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
      const error = fault(text);
      if (error !== undefined) throw error;
      return sql.query<Row>(text, values);
    },
    run: async (text) => {
      const error = fault(text);
      if (error !== undefined) throw error;
      return sql.run(text);
    },
  });
  return {
    ...database,
    transaction: (tenant, work, options) => database.transaction(tenant, (sql) => work(throwing(sql)), options),
  };
}

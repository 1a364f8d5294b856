import type { AuditEvent } from '../../src/audit/event';
import { type CompletedNode, decodeFrontier, encodeFrontier, type Frontier } from '../../src/audit/merkle-tree';
import type { Sql } from '../database/database';

/** The head of a tenant's tree as it is stored. */
export interface TreeHead {
  /** First line of every checkpoint; names this log and no other. */
  readonly origin: string;
  readonly frontier: Frontier;
  /** Signed note over this size and root. */
  readonly checkpoint: string;
}

/** A tree as its log signed it. */
export interface SignedTree {
  readonly origin: string;
  readonly size: number;
  /** Signed note, C2SP tlog-checkpoint. */
  readonly checkpoint: string;
}

/** One event with its place in the tree. */
export interface Entry {
  readonly index: number;
  readonly salt: Buffer;
  readonly body: string;
  readonly leafHash: Buffer;
  readonly event: AuditEvent;
}

/** The tenant's tree, locked until the end of the transaction; undefined before its first act. */
export function lockTree(sql: Sql, tenant: string): Promise<TreeHead | undefined> {
  return selectTree(
    sql,
    'SELECT origin, size, frontier, checkpoint FROM audit_tree WHERE tenant = $1 FOR UPDATE',
    tenant,
  );
}

/** The tenant's tree as of now; undefined before its first act. */
export function readTree(sql: Sql, tenant: string): Promise<TreeHead | undefined> {
  return selectTree(sql, 'SELECT origin, size, frontier, checkpoint FROM audit_tree WHERE tenant = $1', tenant);
}

async function selectTree(sql: Sql, text: string, tenant: string): Promise<TreeHead | undefined> {
  const [row] = await sql.query<{ origin: string; size: number; frontier: Buffer; checkpoint: string }>(text, [tenant]);
  return row && { origin: row.origin, frontier: decodeFrontier(row.size, row.frontier), checkpoint: row.checkpoint };
}

/** Writes an empty tree for a tenant that has none; leaves one that is there as it is. */
export async function plantTree(sql: Sql, tenant: string, origin: string, checkpoint: string): Promise<void> {
  await sql.query('INSERT INTO tenant (tenant) VALUES ($1) ON CONFLICT DO NOTHING', [tenant]);
  await sql.query(
    `INSERT INTO audit_tree (tenant, origin, size, frontier, checkpoint) VALUES ($1, $2, 0, '', $3)
     ON CONFLICT DO NOTHING`,
    [tenant, origin, checkpoint],
  );
}

/** Writes the events, the nodes that they complete and the new head of the tree. */
export async function appendEntries(
  sql: Sql,
  tenant: string,
  grown: { readonly entries: readonly Entry[]; readonly nodes: readonly CompletedNode[]; readonly head: TreeHead },
): Promise<void> {
  const { entries, nodes, head } = grown;
  await sql.query(
    `INSERT INTO audit_event (tenant, leaf_index, salt, body, leaf_hash, at, actor_id, actor_role, act, outcome,
                              request_id, review_id, decision_id)
     SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::text[], $5::bytea[], $6::timestamptz[], $7::text[],
                              $8::text[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::uuid[])`,
    [
      tenant,
      entries.map((entry) => entry.index),
      entries.map((entry) => entry.salt),
      entries.map((entry) => entry.body),
      entries.map((entry) => entry.leafHash),
      entries.map((entry) => entry.event.at),
      entries.map((entry) => searchable(entry.event.actor.id)),
      entries.map((entry) => entry.event.actor.role),
      entries.map((entry) => entry.event.act),
      entries.map((entry) => entry.event.outcome),
      entries.map((entry) => searchable(entry.event.requestId)),
      entries.map((entry) => uuidOrNull(entry.event.reviewId)),
      entries.map((entry) => uuidOrNull(entry.event.decisionId)),
    ],
  );
  if (nodes.length > 0) {
    await sql.query(
      `INSERT INTO audit_node (tenant, level, node_index, hash)
       SELECT $1, * FROM unnest($2::smallint[], $3::bigint[], $4::bytea[])`,
      [tenant, nodes.map((node) => node.level), nodes.map((node) => node.index), nodes.map((node) => node.hash)],
    );
  }
  await sql.query('UPDATE audit_tree SET size = $2, frontier = $3, checkpoint = $4 WHERE tenant = $1', [
    tenant,
    head.frontier.size,
    encodeFrontier(head.frontier),
    head.checkpoint,
  ]);
}

/** A text column holds no NUL. The body has it, escaped. */
function searchable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

/** What is no UUID stands in the body only: an odd id must not keep its event from being written. */
function uuidOrNull(id: string | undefined): string | null {
  return id !== undefined && isUuid(id) ? id : null;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

import type { NodeAt, NodePosition } from '../../src/audit/merkle-tree';
import type { Sql } from '../database/database';

/** The stored log lacks what its tree was made from: someone has been at the database. */
export class RecordDamaged extends Error {
  override readonly name = 'RecordDamaged';
  constructor() {
    super('the audit log in the database is not whole: verify an export of it');
  }
}

/** Reads hashes of leaves and nodes at once. What it returns throws RecordDamaged for one that is not there. */
export async function readNodes(sql: Sql, tenant: string, wanted: readonly NodePosition[]): Promise<NodeAt> {
  const leaves = wanted.filter(({ level }) => level === 0);
  const nodes = wanted.filter(({ level }) => level > 0);
  const rows = await sql.query<{ level: number; index: number; hash: Buffer }>(
    `SELECT 0 AS level, leaf_index AS index, leaf_hash AS hash FROM audit_event
       WHERE tenant = $1 AND leaf_index = ANY($2::bigint[])
     UNION ALL
     SELECT level, node_index, hash FROM audit_node
       JOIN unnest($3::smallint[], $4::bigint[]) AS wanted (at_level, at_index)
         ON level = at_level AND node_index = at_index
       WHERE tenant = $1`,
    [tenant, leaves.map(({ index }) => index), nodes.map(({ level }) => level), nodes.map(({ index }) => index)],
  );
  const found = new Map(rows.map(({ level, index, hash }) => [`${level}:${index}`, hash]));
  return (level, index) => {
    const hash = found.get(`${level}:${index}`);
    if (hash === undefined) throw new RecordDamaged();
    return hash;
  };
}

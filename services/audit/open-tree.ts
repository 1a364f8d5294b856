import { randomBytes } from 'node:crypto';
import { emptyRoot } from '../../src/audit/merkle-tree';
import type { CheckpointSigner } from '../../src/audit/signed-note';
import type { Sql } from '../database/database';
import { lockTree, plantTree, type TreeHead } from './tree-rows';

/** The tenant's tree, locked until the end of the transaction. A new tenant gets an empty one. */
export async function openTree(sql: Sql, tenant: string, signer: CheckpointSigner): Promise<TreeHead> {
  const tree = await lockTree(sql, tenant);
  if (tree !== undefined) return tree;
  // No other log is ever called the same, also where another installation has a tenant of this name.
  const origin = `countersign/${tenant}/${randomBytes(8).toString('hex')}`;
  await plantTree(sql, tenant, origin, signer.sign(origin, 0, emptyRoot));
  // Another process may have been first.
  const planted = await lockTree(sql, tenant);
  if (planted === undefined) throw new Error('a tree that was planted is not there');
  return planted;
}

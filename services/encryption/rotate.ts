import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/audit/event';
import type { ActWriter } from '../audit/act';
import { ConfigError } from '../config';
import { type Database, DatabaseError } from '../database/database';
import { checkMasterKeys } from './check-master-key';
import { kekIdOf, type MasterKeys } from './master-key';
import { rewrap } from './rewrap';

export interface RotateOptions {
  readonly database: Pick<Database, 'asOwner' | 'lookUp'>;
  readonly writer: Pick<ActWriter, 'perform'>;
  readonly masterKeys: MasterKeys;
  /** Who does it. */
  readonly actor: Actor;
  readonly batchSize?: number;
  /** Hears after each batch how many keys of this run are done. */
  readonly onProgress?: (done: number) => void;
}

export interface Rotation {
  readonly from: string;
  readonly to: string;
  /** Keys that this run wrapped anew. */
  readonly reviewKeys: number;
  readonly tenantKeys: number;
  /** Whose keys do not open under the previous master key: they were damaged before, and stay as they are. */
  readonly broken: readonly string[];
  /** Nothing is left under the previous master key: it is not needed any more. */
  readonly finished: boolean;
}

/**
 * Wraps every data key anew, from the previous master key to the current one; the data itself stays as it is sealed.
 * Whoever was stopped in the middle runs it again: what is done is done, and until the end both keys open. Each tenant's
 * log has the event before the previous key leaves the register, so that no rotation ends unrecorded.
 */
export async function rotateMasterKey(options: RotateOptions): Promise<Rotation> {
  const { database, masterKeys, batchSize = 500, onProgress = () => {} } = options;
  const { current, previous } = masterKeys;
  if (previous === undefined) {
    throw new ConfigError('environment: ENCRYPTION_KEY_PREVIOUS must hold the master key that is to be replaced');
  }
  await checkMasterKeys(database, masterKeys);
  const [from, to] = [kekIdOf(previous), kekIdOf(current)];
  if (!(await isRegistered(database, from))) {
    return { from, to, reviewKeys: 0, tenantKeys: 0, broken: [], finished: true };
  }

  const done: Record<'tenant_key' | 'review_key', string[]> = { tenant_key: [], review_key: [] };
  const broken: string[] = [];
  for (const table of ['tenant_key', 'review_key'] as const) {
    for await (const batch of rewrap(table, { database, from: previous, to: current, batchSize })) {
      done[table].push(...batch.done);
      broken.push(...batch.broken);
      onProgress(done.tenant_key.length + done.review_key.length);
    }
  }
  const reviewKeys = countsOf(done.review_key);
  const tenantKeys = countsOf(done.tenant_key);
  // Also a tenant whose keys an earlier run did, which was stopped before it came here.
  for (const tenant of await tenantsWithKeys(database)) {
    const facts = { from, to, reviewKeys: reviewKeys.get(tenant) ?? 0, tenantKeys: tenantKeys.get(tenant) ?? 0 };
    await record(options, tenant, facts);
  }
  return {
    from,
    to,
    reviewKeys: done.review_key.length,
    tenantKeys: done.tenant_key.length,
    broken,
    finished: broken.length === 0 && (await retire(database, from)),
  };
}

function countsOf(tenants: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tenant of tenants) counts.set(tenant, (counts.get(tenant) ?? 0) + 1);
  return counts;
}

function isRegistered(database: RotateOptions['database'], kekId: string): Promise<boolean> {
  return database.asOwner(async (sql) => {
    return (await sql.query('SELECT 1 AS found FROM encryption_key WHERE kek_id = $1', [kekId])).length > 0;
  });
}

async function tenantsWithKeys(database: RotateOptions['database']): Promise<string[]> {
  const rows = await database.asOwner((sql) =>
    sql.query<{ tenant: string }>('SELECT tenant FROM tenant_key UNION SELECT tenant FROM review_key ORDER BY tenant'),
  );
  return rows.map(({ tenant }) => tenant);
}

function record(
  { writer, actor }: RotateOptions,
  tenant: string,
  facts: Record<string, string | number>,
): Promise<void> {
  return writer.perform({
    name: 'encryption-key.rotated',
    caller: { tenant, actor, requestId: randomUUID() },
    run: async () => ({ subject: { facts }, answer: () => undefined }),
  });
}

/** Takes a key out of the register. The database refuses that while anything is under it. */
async function retire(database: RotateOptions['database'], kekId: string): Promise<boolean> {
  try {
    await database.asOwner((sql) => sql.query('DELETE FROM encryption_key WHERE kek_id = $1', [kekId]));
    return true;
  } catch (error) {
    // A server that still runs with the previous key as its current one has written since.
    if (error instanceof DatabaseError && error.sqlState === '23503') return false;
    throw error;
  }
}

import type { Database, Sql } from '../database/database';
import type { DataKey, Vault, WrappedKey } from '../encryption/vault';

/** What an encounter's reviews are found by. The encounter's own id is sealed. */
export function encounterKeyOf(tenantKey: DataKey, encounterId: string): Buffer {
  return tenantKey.digest('encounter', encounterId);
}

/** The tenants' own keys, opened once each and kept in memory. */
export interface TenantKeys {
  of(tenant: string): Promise<DataKey>;
}

/**
 * Makes a tenant's key at its first use. In a transaction of its own: a key that was read inside an act could be one
 * that is undone with it, and everything hashed under it afterwards would be lost at the next start.
 */
export function createTenantKeys(database: Database, vault: Vault, deadlineMs: number): TenantKeys {
  const opened = new Map<string, Promise<DataKey>>();
  return {
    of: (tenant) => {
      const known = opened.get(tenant);
      if (known !== undefined) return known;
      const key = database.transaction(tenant, (sql) => storedKey(sql, tenant, vault), { timeoutMs: deadlineMs });
      opened.set(tenant, key);
      key.catch(() => opened.delete(tenant));
      return key;
    },
  };
}

async function storedKey(sql: Sql, tenant: string, vault: Vault): Promise<DataKey> {
  const binding = `tenant:${tenant}`;
  const [known] = await select(sql, tenant);
  if (known !== undefined) return vault.openKey(binding, known);
  const { stored } = vault.newKey(binding);
  await sql.query('INSERT INTO tenant (tenant) VALUES ($1) ON CONFLICT DO NOTHING', [tenant]);
  // Another process may be first; then its key is the one that stands.
  await sql.query('INSERT INTO tenant_key (tenant, kek_id, wrapped) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    tenant,
    stored.kekId,
    stored.wrapped,
  ]);
  const [standing] = await select(sql, tenant);
  if (standing === undefined) throw new Error('a tenant key that was written is not there');
  return vault.openKey(binding, standing);
}

function select(sql: Sql, tenant: string): Promise<WrappedKey[]> {
  return sql.query('SELECT kek_id AS "kekId", wrapped FROM tenant_key WHERE tenant = $1', [tenant]);
}

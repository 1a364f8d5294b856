import type { Role } from '../../src/audit/event';
import type { Database, Sql } from '../database/database';
import type { FindKey, StoredKey } from './api-key';

interface Row {
  readonly key_id: string;
  readonly tenant: string;
  readonly secret_hash: Buffer;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly string[];
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
}

/** Looks keys up in the database, every time anew. */
export function keyFinder(database: Database, timeoutMs: number): FindKey {
  return async (keyId) => {
    const rows = await database.lookUp((sql) => sql.query<Row>('SELECT * FROM api_key WHERE key_id = $1', [keyId]), {
      timeoutMs,
    });
    return rows[0] === undefined ? undefined : toKey(rows[0]);
  };
}

/** Every key of every tenant, oldest first. */
export async function listKeys(database: Database): Promise<StoredKey[]> {
  const rows = await database.lookUp((sql) => sql.query<Row>('SELECT * FROM api_key ORDER BY created_at, key_id'));
  return rows.map(toKey);
}

/** Adds a key; the transaction must also hold its `key.created`. */
export async function addKey(sql: Sql, key: Omit<StoredKey, 'revokedAt'>): Promise<void> {
  await sql.query(
    `INSERT INTO api_key (key_id, tenant, secret_hash, name, role, scopes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [key.keyId, key.tenant, key.secretHash, key.name, key.role, key.scopes, key.createdAt, key.expiresAt],
  );
}

/** Ends a key now. False where it had been revoked before. */
export async function revokeKey(sql: Sql, keyId: string, at: string): Promise<boolean> {
  const rows = await sql.query(
    'UPDATE api_key SET revoked_at = $2 WHERE key_id = $1 AND revoked_at IS NULL RETURNING key_id',
    [keyId, at],
  );
  return rows.length === 1;
}

/** Lets a key end at `at`, where it would not end sooner anyway. False where it has ended. */
export async function endKey(sql: Sql, keyId: string, { now, at }: { now: string; at: string }): Promise<boolean> {
  const rows = await sql.query(
    `UPDATE api_key SET expires_at = least(expires_at, $3)
     WHERE key_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2) RETURNING key_id`,
    [keyId, now, at],
  );
  return rows.length === 1;
}

function toKey(row: Row): StoredKey {
  return {
    keyId: row.key_id,
    tenant: row.tenant,
    secretHash: row.secret_hash,
    name: row.name,
    role: row.role,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}

import type { Role } from '../../src/audit/event';
import type { Config } from '../config';
import { scopesOf } from '../identity/access';
import { KeyNotUsable, type Keys, type MadeKey, manageKeys } from '../identity/manage-keys';
import { operator, withRecord } from './record';
import { UsageError } from './usage-error';

export interface CreateKeyOptions {
  readonly role: Role;
  readonly name: string;
  readonly tenant: string;
  readonly scope: readonly string[];
  /** `90d`, a date, or `never`. */
  readonly expires: string;
}

/** `countersign keys create`: prints the new key, which is shown this once and never again. */
export async function createKey({ role, name, tenant, scope, expires }: CreateKeyOptions, config: Config) {
  if (!/^[^\p{C}]{1,200}$/u.test(name)) throw new UsageError('--name: must be 1 to 200 printable characters');
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(tenant)) throw new UsageError('--tenant: must be 1 to 63 of a-z, 0-9 and -');
  const possible = scopesOf(role);
  if (!scope.every((one) => possible.includes(one))) {
    throw new UsageError(`--scope: for ${role} it can be ${possible.join(', ')}`);
  }
  const expiresAt = endOf(expires, Date.now());
  await withKeys(config, async (keys) => {
    tell(await keys.create({ role, name, tenant, scopes: [...new Set(scope)], expiresAt }));
  });
}

/** `countersign keys list`: every key and what it may, without its secret. */
export function listKeys(config: Config): Promise<void> {
  return withKeys(config, async (keys) => {
    const head = ['ID', 'TENANT', 'ROLE', 'NAME', 'SCOPES', 'CREATED', 'EXPIRES', 'REVOKED'];
    const rows = (await keys.list()).map((key) => [
      ...[key.keyId, key.tenant, key.role, key.name, key.scopes.join(' ') || 'all'],
      ...[key.createdAt, key.expiresAt ?? 'never', key.revokedAt ?? 'no'],
    ]);
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
    for (const row of [head, ...rows]) {
      process.stdout.write(
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
      );
    }
  });
}

/** `countersign keys revoke ID`: from the next request on the key is refused. */
export function revokeKey(keyId: string, config: Config): Promise<void> {
  return withKeys(config, async (keys) => {
    await keys.revoke(keyId);
    process.stdout.write(`${keyId} is revoked\n`);
  });
}

/** `countersign keys rotate ID`: a new key with the same rights; the old one ends after the grace. */
export function rotateKey(keyId: string, { grace }: { readonly grace: string }, config: Config): Promise<void> {
  const graceMs = millisecondsOf(grace);
  if (graceMs === undefined) throw new UsageError('--grace: must be like 0m, 90m, 24h or 7d');
  return withKeys(config, async (keys) => tell(await keys.rotate(keyId, graceMs)));
}

function withKeys(config: Config, work: (keys: Keys) => Promise<void>): Promise<void> {
  return withRecord(config, async ({ database, writer }) => {
    try {
      await work(manageKeys({ database, writer, actor: operator() }));
    } catch (error) {
      throw error instanceof KeyNotUsable ? new UsageError(error.message) : error;
    }
  });
}

/** The key alone goes to standard output, for a script to take; the rest is for the person. */
function tell({ keyId, text, expiresAt }: MadeKey): void {
  process.stderr.write(`Key ${keyId}, expires ${expiresAt ?? 'never'}. It is shown this once:\n`);
  process.stdout.write(`${text}\n`);
}

function endOf(expires: string, now: number): string | undefined {
  if (expires === 'never') return undefined;
  const lifetime = millisecondsOf(expires);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(expires);
  const end = isDate ? Date.parse(`${expires}T00:00:00.000Z`) : now + (lifetime ?? Number.NaN);
  const date = new Date(end);
  // 2026-02-30 reads as the second of March.
  if (Number.isNaN(end) || (isDate && !date.toISOString().startsWith(expires))) {
    throw new UsageError('--expires: must be like 90d, a date (YYYY-MM-DD), or never');
  }
  if (end <= now) throw new UsageError('--expires: must be in the future');
  return date.toISOString();
}

/** `90m`, `24h`, `7d`. */
function millisecondsOf(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  return Number(count) * { m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 'm' | 'h' | 'd'];
}

import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '../../src/audit/event';
import type { ActWriter, Caller } from '../audit/act';
import type { Database } from '../database/database';
import { isLive, newKey, type StoredKey } from './api-key';
import { addKey, endKey, listKeys, revokeKey } from './key-store';

export interface KeyWish {
  readonly tenant: string;
  /** Of the person or the program that will hold it. */
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly string[];
  /** ISO time; undefined: never. */
  readonly expiresAt: string | undefined;
}

/** A key that was just made. `text` is the only time that the whole key is seen. */
export interface MadeKey {
  readonly keyId: string;
  readonly text: string;
  readonly expiresAt: string | undefined;
}

/** There is no such key, or it has ended already. */
export class KeyNotUsable extends Error {
  override readonly name = 'KeyNotUsable';
  constructor(readonly why: 'unknown' | 'ended') {
    super(why === 'unknown' ? 'there is no key of this id' : 'the key has expired or was revoked');
  }
}

/** Makes, lists and ends API keys. What it changes and the audit event of it are one transaction. */
export interface Keys {
  create(wish: KeyWish): Promise<MadeKey>;
  /** No secrets in it, nor what could be turned into one. */
  list(): Promise<Omit<StoredKey, 'secretHash'>[]>;
  /** From the next request on the key is refused. */
  revoke(keyId: string): Promise<void>;
  /** A new key with the rights of another, and as long a life; the other one ends after `graceMs`. */
  rotate(keyId: string, graceMs: number): Promise<MadeKey>;
}

interface Parts {
  readonly database: Database;
  readonly writer: ActWriter;
  /** Who does it. */
  readonly actor: Actor;
  readonly now?: () => number;
}

export function manageKeys({ database, writer, actor, now = Date.now }: Parts): Keys {
  const callerIn = (tenant: string): Caller => ({ tenant, actor, requestId: randomUUID() });

  async function findLive(keyId: string): Promise<StoredKey> {
    const key = (await listKeys(database)).find((one) => one.keyId === keyId);
    if (key === undefined) throw new KeyNotUsable('unknown');
    if (!isLive(key, now())) throw new KeyNotUsable('ended');
    return key;
  }

  function create(wish: KeyWish, replaced?: { readonly keyId: string; readonly endsAt: string }): Promise<MadeKey> {
    const { tenant, name, role, scopes, expiresAt } = wish;
    const { keyId, text, secretHash } = newKey();
    return writer.perform({
      name: 'key.created',
      caller: callerIn(tenant),
      run: async (sql, at) => {
        const key = { keyId, tenant, secretHash, name, role, scopes, createdAt: at, expiresAt: expiresAt ?? null };
        await addKey(sql, key);
        if (replaced !== undefined && !(await endKey(sql, replaced.keyId, { now: at, at: replaced.endsAt }))) {
          throw new KeyNotUsable('ended');
        }
        const facts = {
          keyId,
          name,
          role,
          scopes,
          expiresAt: expiresAt ?? 'never',
          ...(replaced && { replaces: replaced.keyId, replacedEndsAt: replaced.endsAt }),
        };
        return { subject: { facts }, answer: () => ({ keyId, text, expiresAt }) };
      },
    });
  }

  return {
    create: (wish) => create(wish),
    list: async () => (await listKeys(database)).map(({ secretHash: _, ...shown }) => shown),
    revoke: async (keyId) => {
      const { tenant } = await findLive(keyId);
      await writer.perform({
        name: 'key.revoked',
        caller: callerIn(tenant),
        subject: { facts: { keyId } },
        run: async (sql, at) => {
          if (!(await revokeKey(sql, keyId, at))) throw new KeyNotUsable('ended');
          return { subject: { facts: { keyId } }, answer: () => undefined };
        },
      });
    },
    rotate: async (keyId, graceMs) => {
      const old = await findLive(keyId);
      const life = old.expiresAt === null ? undefined : Date.parse(old.expiresAt) - Date.parse(old.createdAt);
      const expiresAt = life === undefined ? undefined : isoTime(now() + life);
      return create({ ...old, expiresAt }, { keyId, endsAt: isoTime(now() + graceMs) });
    },
  };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

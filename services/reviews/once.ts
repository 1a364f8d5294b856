import { randomUUID } from 'node:crypto';
import { Refusal } from '../../src/review/refusal';
import type { Act, ActWriter, Caller } from '../audit/act';
import type { Database, Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import { createInTurn } from './in-turn';
import { type KeptAnswer, keepAnswer, keptAnswer, type RequestHashes } from './kept-answers';
import type { Once, ReviewAnswer, Reviews } from './reviews';
import type { TenantKeys } from './tenant-key';

/** Does what was asked under an Idempotency-Key once, and answers the same whenever it is asked again. */
export interface OnceKeeper extends Pick<Reviews, 'answered' | 'oneAtATime'> {
  /** Performs the act, or answers as it was answered before; without `once` it is performed as it is. */
  perform(act: Act<ReviewAnswer>, once: Once | undefined): Promise<ReviewAnswer>;
}

interface Dependencies {
  readonly database: Database;
  readonly writer: ActWriter;
  readonly vault: Vault;
  readonly tenantKeys: TenantKeys;
  readonly clock: () => Date;
  /** How long an answer is kept. A key that is older is a new one. */
  readonly idempotencyHours: number;
  readonly deadlineMs: number;
}

export function createOnce(dependencies: Dependencies): OnceKeeper {
  const { database, writer, vault, tenantKeys, clock, deadlineMs } = dependencies;
  const oldest = (at: string) => new Date(Date.parse(at) - dependencies.idempotencyHours * 3_600_000).toISOString();
  const inHand = new Set<string>();
  const inTurn = createInTurn();

  async function hashes({ tenant, actor }: Caller, { key, request }: Once): Promise<RequestHashes> {
    const tenantKey = await tenantKeys.of(tenant);
    return {
      tenant,
      actorId: actor.id,
      keyHash: tenantKey.digest('idempotency', JSON.stringify([actor.id, key])),
      requestHash: tenantKey.digest('request', request),
    };
  }

  const kept = (sql: Sql, asked: RequestHashes, at: string) => keptAnswer(sql, vault, asked, oldest(at));

  /** The act, for one asker: looks for a kept answer first, and keeps its own. */
  function repeatable(act: Act<ReviewAnswer>, asked: RequestHashes): Act<ReviewAnswer> {
    let now: string | undefined;
    return {
      ...act,
      run: async (sql, at) => {
        const answer = await kept(sql, asked, at);
        now = answer === undefined ? at : undefined;
        return answer === undefined ? act.run(sql, at) : replayed(answer);
      },
      keep: async (sql, answer) => {
        if (now !== undefined)
          await keepAnswer(sql, vault, asked, { answerId: randomUUID(), answer, at: now }, oldest(now));
      },
    };
  }

  return {
    perform: async (act, once) => {
      if (once === undefined) return writer.perform(act);
      const asked = await hashes(act.caller, once);
      // Two of one key in one group of acts would not see each other's answer, which is kept at the group's end.
      return inTurn(nameOf(act.caller, once), () => writer.perform(repeatable(act, asked)));
    },

    answered: async (caller, once) => {
      const asked = await hashes(caller, once);
      const at = clock().toISOString();
      // Nothing is recorded where there is nothing to replay, and no text leaves this transaction.
      const isKept = await database.transaction(
        caller.tenant,
        async (sql) => {
          try {
            return (await kept(sql, asked, at)) !== undefined;
          } catch (error) {
            if (error instanceof Refusal) return true;
            throw error;
          }
        },
        { timeoutMs: deadlineMs },
      );
      if (!isKept) return undefined;
      return writer.perform<ReviewAnswer | undefined>({
        name: 'answer.replayed',
        caller,
        run: async (sql) => {
          const answer = await kept(sql, asked, at);
          return answer === undefined ? { subject: {}, answer: () => undefined } : replayed(answer);
        },
      });
    },

    oneAtATime: async (caller, once, work) => {
      if (once === undefined) return work();
      const name = nameOf(caller, once);
      if (inHand.has(name)) throw new Refusal('key-in-flight', 'A request under this key is being answered.');
      inHand.add(name);
      try {
        return await work();
      } finally {
        inHand.delete(name);
      }
    },
  };
}

function replayed(answer: KeptAnswer) {
  const { reviewId, version } = answer;
  return {
    act: 'answer.replayed' as const,
    subject: { reviewId, reviewVersion: version },
    answer: (): ReviewAnswer => answer,
  };
}

function nameOf({ tenant, actor }: Caller, { key }: Once): string {
  return JSON.stringify([tenant, actor.id, key]);
}

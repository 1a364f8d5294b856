import { Refusal } from '../../src/review/refusal';
import type { Act, ActWriter, Caller, Done } from '../audit/act';
import type { Database, Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import { createInTurn } from './in-turn';
import { forgetOld, keepAnswer, keptAnswer, type RequestHashes } from './kept-answers';
import type { ReviewSeal } from './review-key';
import type { Once, ReviewAnswer, Reviews } from './reviews';
import type { TenantKeys } from './tenant-key';

/** An act on one review, whose answer can be kept under that review's key. */
export interface RepeatableAct extends Act<ReviewAnswer> {
  run(sql: Sql, at: string): Promise<Done<ReviewAnswer> & { readonly seal: ReviewSeal }>;
}

/** Does what was asked under an Idempotency-Key once, and answers the same whenever it is asked again. */
export interface OnceKeeper extends Pick<Reviews, 'answered' | 'oneAtATime'> {
  /** Performs the act, or answers as it was answered before; without `once` it is performed as it is. */
  perform(act: RepeatableAct, once: Once | undefined): Promise<ReviewAnswer>;
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
  function repeatable(act: RepeatableAct, asked: RequestHashes): Act<ReviewAnswer> {
    let made: { readonly at: string; readonly seal: ReviewSeal } | undefined;
    return {
      ...act,
      run: async (sql, at) => {
        made = undefined;
        const { answer, hasOld } = await kept(sql, asked, at);
        if (answer !== undefined) return replayed(answer);
        if (hasOld) await forgetOld(sql, asked, oldest(at));
        const done = await act.run(sql, at);
        made = { at, seal: done.seal };
        return done;
      },
      keep: async (sql, answer) => {
        if (made !== undefined) await keepAnswer(sql, asked, { answer, ...made });
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
            return (await kept(sql, asked, at)).answer !== undefined;
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
          const { answer } = await kept(sql, asked, at);
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

function replayed(answer: ReviewAnswer) {
  const { reviewId, version } = answer;
  return {
    act: 'answer.replayed' as const,
    subject: { reviewId, reviewVersion: version },
    answer: (): ReviewAnswer => ({ ...answer, isReplayed: true }),
  };
}

function nameOf({ tenant, actor }: Caller, { key }: Once): string {
  return JSON.stringify([tenant, actor.id, key]);
}

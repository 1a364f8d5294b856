import type { AuditEvent } from '../../src/audit/event';
import { Refusal } from '../../src/review/refusal';
import { DatabaseUnavailable, type Sql } from '../database/database';
import { describeFailure } from '../failure';
import type { Done } from './act';
import type { WaitingAct } from './waiting-act';

/** What came of an act, and the event that says so. */
export type Attempt = { readonly waiting: WaitingAct; readonly event: AuditEvent } & (
  | { readonly done: Done<unknown> }
  | { readonly error: unknown }
);

/** Runs acts of one transaction one after the other, each so that it can be undone alone. */
export type Attempts = (waiting: WaitingAct, at: string) => Promise<Attempt>;

/**
 * Every act that writes or reads gets a savepoint before its first statement. Throws DatabaseUnavailable where the
 * transaction itself cannot go on.
 */
export function createAttempts(sql: Sql): Attempts {
  // Releasing the last act's savepoint and setting the next one's is one message to the server, not two.
  let statement = 'SAVEPOINT act';
  async function setSavepoint(): Promise<void> {
    const text = statement;
    statement = 'RELEASE SAVEPOINT act; SAVEPOINT act';
    await sql.run(text);
  }

  return async (waiting, at) => {
    if (waiting.fate !== undefined) return unsuccessful(waiting, at, waiting.fate);
    const lent = lend(sql, setSavepoint);
    try {
      const done = await waiting.act.run(lent.sql, at);
      return { waiting, event: event(waiting, at, done.act ?? waiting.act.name, 'success', done.subject), done };
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      lent.end();
      if (lent.used()) await undo(sql);
      return unsuccessful(waiting, at, error);
    } finally {
      lent.end();
    }
  };
}

async function undo(sql: Sql): Promise<void> {
  try {
    await sql.run('ROLLBACK TO SAVEPOINT act');
  } catch (error) {
    throw error instanceof DatabaseUnavailable ? error : new DatabaseUnavailable('gone');
  }
}

interface Lent {
  readonly sql: Sql;
  used(): boolean;
  /** After this the borrower can no longer write: what it left running would fall into another's act. */
  end(): void;
}

/** Lends the transaction to one borrower; `first` runs before its first statement. */
export function lend(sql: Sql, first: () => Promise<void> = async () => {}): Lent {
  let begun: Promise<void> | undefined;
  let ended = false;
  async function ready(): Promise<void> {
    if (!ended) {
      begun ??= first();
      await begun;
    }
    if (ended) throw new Error('an act has ended and still sends statements');
  }
  return {
    sql: {
      query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
        await ready();
        return sql.query<Row>(text, values);
      },
      run: async (text) => {
        await ready();
        return sql.run(text);
      },
    },
    used: () => begun !== undefined,
    end: () => {
      ended = true;
    },
  };
}

function unsuccessful(waiting: WaitingAct, at: string, error: unknown): Attempt {
  const { name, subject } = waiting.act;
  const [outcome, reason] =
    error instanceof Refusal ? (['refused', error.code] as const) : (['failed', describeFailure(error).kind] as const);
  return { waiting, event: event(waiting, at, name, outcome, { ...subject, reason }), error };
}

function event(
  waiting: WaitingAct,
  at: string,
  act: AuditEvent['act'],
  outcome: AuditEvent['outcome'],
  subject: Done<unknown>['subject'],
): AuditEvent {
  const { tenant, actor, requestId } = waiting.act.caller;
  return { ...subject, at, tenant, actor, act, outcome, requestId };
}

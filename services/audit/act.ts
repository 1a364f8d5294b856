import type { Act as ActName, Actor, EventSubject } from '../../src/audit/event';
import type { Receipt } from '../../src/audit/receipt';
import type { Sql } from '../database/database';

/** Who asks, and on whose behalf. Comes from authentication, never from a body. */
export interface Caller {
  readonly tenant: string;
  readonly actor: Actor;
  readonly requestId: string;
}

/** What an act did: its event, and what its caller gets once the event has its place in the log. */
export interface Done<Answer> {
  readonly subject: EventSubject;
  /** Replaces the act's name: a repeated request becomes `answer.replayed`. */
  readonly act?: ActName;
  answer(receipt: Receipt): Answer;
}

/** One thing that someone does, or one reading of clinical text. It and its event are written together or not at all. */
export interface Act<Answer> {
  readonly name: ActName;
  readonly caller: Caller;
  /** What the event says of a refused or failed attempt. */
  readonly subject?: EventSubject;
  /**
   * Runs inside a transaction, alone of its tenant, behind a savepoint; `at` is the time of the act (ISO). Throwing
   * undoes this act only: a Refusal is recorded as refused, anything else as failed, and the caller gets the error.
   */
  run(sql: Sql, at: string): Promise<Done<Answer>>;
  /** Runs when the event has its place, before the commit: to keep what holds the receipt. */
  keep?(sql: Sql, answer: Answer): Promise<void>;
}

/**
 * Writes acts: those that wait are taken together into one transaction per tenant, which ends with their events, the
 * grown tree and a signed checkpoint. Resolves after the commit. Throws DatabaseUnavailable within a second (or the
 * configured deadline) where the event cannot be written.
 */
export interface ActWriter {
  perform<Answer>(act: Act<Answer>): Promise<Answer>;
  /** Lets the acts in hand end. */
  close(): Promise<void>;
}

import { DatabaseUnavailable } from '../database/database';
import type { Act } from './act';

/** An act in the line, and what becomes of it. Its caller hears of it once, and never later than its deadline. */
export interface WaitingAct {
  readonly act: Act<unknown>;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** Whether the caller has heard already. */
  readonly isSettled: boolean;
  /** The time of the act, once and for all: also where it has to run again. */
  at: string | undefined;
  /** Set where its effects cannot be kept although it ran well: it is not run again, only recorded as failed. */
  fate: unknown;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** Puts an act under its deadline. */
export function underDeadline<Answer>(
  act: Act<Answer>,
  deadlineMs: number,
): { readonly waiting: WaitingAct; readonly answer: Promise<Answer> } {
  let settled = false;
  let settle: { resolve(answer: Answer): void; reject(error: unknown): void };
  const answer = new Promise<Answer>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const once = (how: () => void): void => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    how();
  };
  const waiting: WaitingAct = {
    act,
    deadline: performance.now() + deadlineMs,
    get isSettled() {
      return settled;
    },
    at: undefined,
    fate: undefined,
    resolve: (value) => once(() => settle.resolve(value as Answer)),
    reject: (error) => once(() => settle.reject(error)),
  };
  const timer = setTimeout(() => waiting.reject(new DatabaseUnavailable('timeout')), deadlineMs);
  return { waiting, answer };
}

import { DatabaseError, type Sql } from './database';
import type { Deadline } from './deadline';

/** One connection for the length of one transaction. Its errors are DatabaseUnavailable and DatabaseError. */
export interface Connection {
  query(text: string, values: readonly unknown[]): Promise<readonly object[]>;
  run(text: string): Promise<void>;
  /** Gives it back after a commit. */
  release(): void;
  /** Undoes what was begun and gives it back; never throws. */
  undo(error: unknown): Promise<void>;
  /** Breaks it off where it stands: the time is over. */
  breakOff(): void;
}

/** Opens a transaction, lets `work` run in it, and ends it one way or the other. */
export function runTransaction<Answer>(
  connection: Connection,
  opening: string,
  work: (sql: Sql) => Promise<Answer>,
  deadline: Deadline,
): Promise<Answer> {
  let isOver = false;
  // A statement that comes after the end, from work that nobody waited for, would run in the next transaction of this
  // connection, which may be another tenant's.
  const refuseLate = (): void => {
    if (isOver) throw new DatabaseError('25P01');
  };
  const sql: Sql = {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      refuseLate();
      return (await connection.query(text, values)) as Row[];
    },
    run: async (text) => {
      refuseLate();
      await connection.run(text);
    },
  };
  const run = async (): Promise<Answer> => {
    try {
      await connection.run(opening);
      const answer = await work(sql);
      isOver = true;
      // Where a statement was refused and `work` went on all the same, COMMIT alone would undo everything and say that
      // all is well. Any statement before it is refused then (25P02).
      await connection.run('SELECT 1; COMMIT');
      connection.release();
      return answer;
    } catch (error) {
      isOver = true;
      await connection.undo(error);
      throw error;
    }
  };
  deadline.whenOver(() => {
    isOver = true;
    connection.breakOff();
  });
  return deadline.race(run());
}

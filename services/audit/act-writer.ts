import type { CheckpointSigner } from '../../src/audit/signed-note';
import { type Database, DatabaseUnavailable } from '../database/database';
import type { ActWriter } from './act';
import type { CheckpointFile } from './checkpoint-file';
import { underDeadline, type WaitingAct } from './waiting-act';
import { ActSpoiled, type WrittenGroup, writeGroup } from './write-group';

export interface ActWriterOptions {
  readonly database: Database;
  readonly signer: CheckpointSigner;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Where checkpoints are kept outside the database. */
  readonly checkpoints?: Pick<CheckpointFile, 'keep' | 'flush'>;
  /** How long an act may take until it is committed. */
  readonly deadlineMs: number;
  /** At most so many acts in one transaction. */
  readonly groupSize?: number;
  /** Hears of what no caller can be told: an event that the database refuses. */
  readonly onError?: (error: unknown) => void;
}

/** What is known of a tenant while the process lives. */
interface Line {
  readonly waiting: WaitingAct[];
  /** The group in hand; undefined while there is none. */
  working: Promise<void> | undefined;
  /** Time of the last act, milliseconds since 1970. */
  lastTime: number;
}

/** A database that keeps a transaction beyond its time is left alone with it after so much more. */
const GRACE_MS = 100;

/** Acts wait in one line per tenant; whoever has gathered while a group was written makes up the next one. */
export function createActWriter(options: ActWriterOptions): ActWriter {
  const { database, signer, checkpoints, deadlineMs, clock = Date.now, groupSize = 100, onError = () => {} } = options;
  const lines = new Map<string, Line>();
  let closed = false;

  function lineOf(tenant: string): Line {
    let line = lines.get(tenant);
    if (line === undefined) {
      line = { waiting: [], working: undefined, lastTime: 0 };
      lines.set(tenant, line);
    }
    return line;
  }

  async function work(tenant: string, line: Line): Promise<void> {
    // Acts that arrive together are written together.
    await Promise.resolve();
    while (line.waiting.length > 0) await write(tenant, line, line.waiting.splice(0, groupSize));
    line.working = undefined;
  }

  /** Writes a group, in smaller ones where it does not go in as a whole. Each of its callers has heard at the end. */
  async function write(tenant: string, line: Line, group: readonly WaitingAct[]): Promise<void> {
    const inTime = group.filter((waiting) => !waiting.isSettled);
    if (inTime.length === 0) return;
    let written: WrittenGroup | undefined;
    try {
      written = await transaction(tenant, line, inTime);
    } catch (error) {
      return recover(error, tenant, line, inTime);
    }
    if (written === undefined) return;
    for (const result of written.results) result.settle();
    checkpoints?.keep(written);
  }

  /** Nothing of the group was written. Finds the act that it failed by, and writes the others without it. */
  async function recover(error: unknown, tenant: string, line: Line, group: readonly WaitingAct[]): Promise<void> {
    const [only] = group as [WaitingAct];
    if (error instanceof DatabaseUnavailable) {
      for (const waiting of group) waiting.reject(error);
    } else if (error instanceof ActSpoiled) {
      error.waiting.fate = error.cause;
      await write(tenant, line, group);
    } else if (group.length > 1) {
      // One of them broke a rule that is checked at the commit: alone, each stands for itself.
      for (const waiting of group) await write(tenant, line, [waiting]);
    } else if (only.fate === undefined) {
      only.fate = error;
      await write(tenant, line, group);
    } else {
      // Not even the failure can be recorded.
      onError(error);
      only.reject(new DatabaseUnavailable('gone'));
    }
  }

  function transaction(tenant: string, line: Line, group: readonly WaitingAct[]): Promise<WrittenGroup | undefined> {
    let wanted = true;
    const tools = {
      signer,
      nextTime: () => {
        line.lastTime = Math.max(line.lastTime, clock());
        return new Date(line.lastTime).toISOString();
      },
      stillWanted: () => {
        if (!wanted) throw new DatabaseUnavailable('timeout');
      },
    };
    const last = Math.max(...group.map((waiting) => waiting.deadline));
    const timeoutMs = Math.max(1, Math.ceil(last - performance.now()));
    const written = database.transaction(tenant, (sql) => writeGroup(sql, tenant, group, tools), { timeoutMs });
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        wanted = false;
        reject(new DatabaseUnavailable('timeout'));
      };
      const timer = setTimeout(giveUp, timeoutMs + GRACE_MS);
      written.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  return {
    perform: (act) => {
      if (closed) return Promise.reject(new DatabaseUnavailable('closed'));
      const { tenant } = act.caller;
      const line = lineOf(tenant);
      const { waiting, answer } = underDeadline(act, deadlineMs);
      line.waiting.push(waiting);
      line.working ??= work(tenant, line);
      return answer;
    },
    close: async () => {
      closed = true;
      await Promise.all([...lines.values()].map((line) => line.working));
      await checkpoints?.flush();
    },
  };
}

import { eventLeaf } from './commitment';
import { createDecisionRules } from './decision-rules';
import { createHeldTrees } from './held-trees';
import { type LogHeader, readCheckpoint, readEntry, readHeader } from './log-lines';
import { createLogStatistics, type EventStatistics } from './log-statistics';
import { append, emptyFrontier, rootOf } from './merkle-tree';
import { readEvent } from './read-event';
import type { Receipt } from './receipt';
import { type Checkpoint, InvalidNote, openCheckpoint, type VerifierKey } from './signed-note';
import { VerificationFailed } from './verification-failed';

export interface LogCheckOptions {
  readonly key: VerifierKey;
  /** Name of the log, where the auditor knows which one it must be. */
  readonly origin?: string | undefined;
  /** Verified checkpoints that were kept, one list for each place where; each must hold one of this log. */
  readonly held?: readonly (readonly Checkpoint[])[] | undefined;
  /** Receipts that must be for entries of this log. */
  readonly receipts?: readonly Receipt[] | undefined;
}

/** What a verified log holds. */
export interface LogSummary extends LogHeader, EventStatistics {
  readonly root: Buffer;
  /** Entries of which only the hash was given: they are in the tree, and nobody has read them. */
  readonly withheld: number;
  /** Checkpoints that were kept and agree. */
  readonly heldCheckpoints: number;
  readonly receipts: number;
}

export interface LogCheck {
  /** Takes the lines in order. Throws VerificationFailed. */
  take(line: string): void;
  /** After the last line. Throws VerificationFailed, also for what a whole log records and must not. */
  finish(): LogSummary;
}

export function createLogCheck({ key, origin, held = [], receipts = [] }: LogCheckOptions): LogCheck {
  const trees = createHeldTrees(held, receipts, key);
  const statistics = createLogStatistics();
  let withheld = 0;
  const rules = createDecisionRules({ isPartial: () => withheld > 0 });
  let header: LogHeader | undefined;
  let frontier = emptyFrontier;
  let root: Buffer | undefined;
  /** Said only of a log that is whole: an edited event is first of all an edited one. */
  let contentFailure: VerificationFailed | undefined;

  function open(line: string): void {
    header = readHeader(line);
    if (origin !== undefined && header.origin !== origin) {
      throw new VerificationFailed('wrong-header', 'the log is another one: its origin is not the one asked for');
    }
    trees.begin(header.origin, header.size);
    trees.meet(frontier);
  }

  function takeEntry(line: string, { size, tenant }: LogHeader): void {
    const index = frontier.size;
    const entry = readEntry(line, index);
    if (entry === undefined) {
      if (readCheckpoint(line) === undefined) throw new VerificationFailed('malformed', 'the line is no entry', index);
      throw new VerificationFailed('truncated', `the log ends after ${index} of ${size} entries`, index);
    }
    let leaf: Buffer;
    if ('leaf' in entry) {
      leaf = entry.leaf;
      withheld++;
    } else {
      leaf = eventLeaf(entry.salt, entry.body);
      readContent(entry.body, index, tenant);
    }
    frontier = append(frontier, leaf).frontier;
    trees.meetLeaf(index, leaf);
    trees.meet(frontier);
  }

  function readContent(body: string, index: number, tenant: string): void {
    if (contentFailure !== undefined) return;
    try {
      const event = readEvent(body, index, tenant);
      rules.take(event, index);
      statistics.take(event, index);
    } catch (error) {
      if (!(error instanceof VerificationFailed)) throw error;
      contentFailure = error;
    }
  }

  function takeCheckpoint(line: string, { size, origin: ofHeader }: LogHeader): void {
    const note = readCheckpoint(line);
    if (note === undefined) {
      throw new VerificationFailed('wrong-header', `the log has more than the ${size} entries that it says`, size);
    }
    const checkpoint = openFinal(note, key);
    if (checkpoint.origin !== ofHeader) {
      throw new VerificationFailed('bad-checkpoint', 'the checkpoint is of another log than the first line says');
    }
    if (checkpoint.size !== size) {
      throw new VerificationFailed('bad-checkpoint', `the checkpoint signs ${checkpoint.size} entries, not ${size}`);
    }
    root = rootOf(frontier);
    if (!root.equals(checkpoint.root)) {
      throw new VerificationFailed('wrong-root', `the checkpoint signs other entries: ${trees.changedSince()}`);
    }
  }

  return {
    take: (line) => {
      if (header === undefined) open(line);
      else if (root !== undefined)
        throw new VerificationFailed('trailing-data', 'there are lines after the checkpoint');
      else if (frontier.size < header.size) takeEntry(line, header);
      else takeCheckpoint(line, header);
    },
    finish: () => {
      if (header === undefined) throw new VerificationFailed('truncated', 'the log is empty');
      if (root === undefined) {
        const index = frontier.size;
        throw new VerificationFailed('truncated', `the log ends after ${index} of ${header.size} entries`, index);
      }
      if (contentFailure !== undefined) throw contentFailure;
      const { checkpoints: heldCheckpoints } = trees;
      return { ...header, ...statistics.result(), root, withheld, heldCheckpoints, receipts: receipts.length };
    },
  };
}

function openFinal(note: string, key: VerifierKey): Checkpoint {
  try {
    return openCheckpoint(note, key);
  } catch (error) {
    if (!(error instanceof InvalidNote)) throw error;
    throw new VerificationFailed('bad-checkpoint', `the checkpoint does not hold: ${error.message}`);
  }
}

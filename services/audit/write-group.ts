import { randomBytes } from 'node:crypto';
import { eventLeaf, SALT_BYTES } from '../../src/audit/commitment';
import { rootOf } from '../../src/audit/merkle-tree';
import type { Receipt } from '../../src/audit/receipt';
import type { CheckpointSigner } from '../../src/audit/signed-note';
import { DatabaseUnavailable, type Sql } from '../database/database';
import { type Attempt, createAttempts, lend } from './attempt';
import { encodeEvent } from './event-body';
import { growTree } from './grow-tree';
import { openTree } from './open-tree';
import { appendEntries, type Entry, type SignedTree } from './tree-rows';
import type { WaitingAct } from './waiting-act';

/** What a group left in the log, and what each of its callers is to hear once it is committed. */
export interface WrittenGroup extends SignedTree {
  readonly results: readonly { readonly waiting: WaitingAct; settle(): void }[];
}

/** An act ran well and then could not answer, or its answer could not be kept: the group has to do without it. */
export class ActSpoiled extends Error {
  override readonly name = 'ActSpoiled';
  constructor(
    readonly waiting: WaitingAct,
    override readonly cause: unknown,
  ) {
    super('an act could not give its answer');
  }
}

export interface GroupTools {
  readonly signer: CheckpointSigner;
  /** ISO time of the next act of this tenant. */
  readonly nextTime: () => string;
  /** Throws once nobody waits for this transaction any more: it must not commit then. */
  readonly stillWanted: () => void;
}

/**
 * Runs the acts of one tenant inside one transaction and appends their events to its tree. Undefined where none of them
 * had time left.
 */
export async function writeGroup(
  sql: Sql,
  tenant: string,
  group: readonly WaitingAct[],
  { signer, nextTime, stillWanted }: GroupTools,
): Promise<WrittenGroup | undefined> {
  const tree = await openTree(sql, tenant, signer);
  const attempt = createAttempts(sql);
  const attempts: Attempt[] = [];
  for (const waiting of group) {
    stillWanted();
    if (waiting.isSettled) continue;
    waiting.at ??= nextTime();
    attempts.push(await attempt(waiting, waiting.at));
  }
  if (attempts.length === 0) return undefined;

  const entries = attempts.map(({ event }, place) => entryOf(event, tree.frontier.size + place));
  const leaves = entries.map((entry) => entry.leafHash);
  const { frontier, completed, inclusion } = growTree(tree.frontier, leaves);
  const { size } = frontier;
  const checkpoint = signer.sign(tree.origin, size, rootOf(frontier));
  await appendEntries(sql, tenant, { entries, nodes: completed, head: { origin: tree.origin, frontier, checkpoint } });

  const results: WrittenGroup['results'][number][] = [];
  for (const [place, one] of attempts.entries()) {
    const { index, leafHash } = entries[place] as Entry;
    const receipt = { leafIndex: index, leafHash: leafHash.toString('hex'), treeSize: size, checkpoint };
    results.push(await answer(sql, one, { ...receipt, inclusion: inclusion(index) }));
  }
  stillWanted();
  return { origin: tree.origin, size, checkpoint, results };
}

function entryOf(event: Entry['event'], index: number): Entry {
  const salt = randomBytes(SALT_BYTES);
  const body = encodeEvent(event);
  return { index, salt, body, leafHash: eventLeaf(salt, body), event };
}

async function answer(sql: Sql, attempt: Attempt, receipt: Receipt): Promise<WrittenGroup['results'][number]> {
  const { waiting } = attempt;
  if (!('done' in attempt)) return { waiting, settle: () => waiting.reject(attempt.error) };
  const lent = lend(sql);
  try {
    const value = attempt.done.answer(receipt);
    await waiting.act.keep?.(lent.sql, value);
    return { waiting, settle: () => waiting.resolve(value) };
  } catch (error) {
    throw error instanceof DatabaseUnavailable ? error : new ActSpoiled(waiting, error);
  } finally {
    lent.end();
  }
}

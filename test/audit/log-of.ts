import { createHash } from 'node:crypto';
import { syntheticSigner } from '../../bench/synthetic-log';
import { eventLeaf } from '../../src/audit/commitment';
import type { AuditEvent } from '../../src/audit/event';
import { checkpointLine, entryLine, headerLine } from '../../src/audit/log-lines';
import {
  append,
  assembleProof,
  emptyFrontier,
  type Frontier,
  inclusionNodes,
  rootOf,
} from '../../src/audit/merkle-tree';
import type { Receipt } from '../../src/audit/receipt';
import { openCheckpoint, parseVerifierKey } from '../../src/audit/signed-note';
import { type LogCheckOptions, type LogVerdict, verifyLog } from '../../src/audit/verify-log';

export const signer = syntheticSigner('log.example');
export const key = parseVerifierKey(signer.vkey);
export const origin = 'countersign/acme/00ff';

/** A genuine log of these bodies: whatever they say, they were signed. */
export function logOf(bodies: readonly string[], name = origin) {
  const salts = bodies.map((_, index) => createHash('sha256').update(`salt ${index}`).digest().subarray(0, 16));
  const leaves = bodies.map((body, index) => eventLeaf(salts[index] as Buffer, body));
  const frontiers: Frontier[] = [emptyFrontier];
  for (const leaf of leaves) frontiers.push(append(frontiers.at(-1) as Frontier, leaf).frontier);
  const noteAt = (size: number) => signer.sign(name, size, rootOf(frontiers[size] as Frontier));
  const lines = [
    headerLine({ origin: name, tenant: 'acme', size: bodies.length }),
    ...bodies.map((body, index) => entryLine(index, salts[index] as Buffer, body)),
    checkpointLine(noteAt(bodies.length)),
  ];
  const receipt = async (leafIndex: number, treeSize: number): Promise<Receipt> => {
    const proof = await assembleProof(inclusionNodes(leafIndex, treeSize), (level, index) => {
      const width = 2 ** level;
      return rootOf(
        leaves
          .slice(index * width, (index + 1) * width)
          .reduce((tree, leaf) => append(tree, leaf).frontier, emptyFrontier),
      );
    });
    return {
      leafIndex,
      leafHash: (leaves[leafIndex] as Buffer).toString('hex'),
      treeSize,
      inclusion: proof.map((hash) => hash.toString('hex')),
      checkpoint: noteAt(treeSize),
    };
  };
  return { lines, leaves, noteAt, checkpointAt: (size: number) => openCheckpoint(noteAt(size), key), receipt };
}

/** An event with what a test changes of it. */
export function event(over: Partial<Record<keyof AuditEvent, unknown>> = {}): string {
  return JSON.stringify({
    at: '2026-11-02T08:00:00.000Z',
    tenant: 'acme',
    actor: { id: 'coder-1', role: 'coder', kind: 'person' },
    act: 'review.read',
    outcome: 'success',
    requestId: 'r1',
    ...over,
  });
}

/** The verdict on lines, in pieces of so many bytes. */
export function verdictOn(
  lines: readonly string[],
  options: Partial<LogCheckOptions> = {},
  pieceBytes = 1_000,
): Promise<LogVerdict> {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  return verifyLog(pieces(), { key, ...options });
}

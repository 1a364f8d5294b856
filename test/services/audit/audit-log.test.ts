import { randomUUID } from 'node:crypto';
import type { AuditLog, EventFilter } from '../../../services/audit/audit-log';
import { createAuditLog } from '../../../services/audit/read-log';
import { type Database, DatabaseUnavailable } from '../../../services/database/database';
import type { AuditEvent } from '../../../src/audit/event';
import { verifyConsistency } from '../../../src/audit/merkle-tree';
import { parseVerifierKey } from '../../../src/audit/signed-note';
import { type LogVerdict, verifyLog } from '../../../src/audit/verify-log';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import {
  callerOf,
  faulty,
  open,
  plainAct,
  proves,
  type StoredLog,
  signer,
  storedLog,
  treeHash,
  writerOn,
} from './support';

afterAll(closeTestDatabases);

const caller = callerOf();
const auditor = { ...caller, actor: { id: 'ann', role: 'auditor', kind: 'person' } } as const;
const invalidRange = { name: 'Refusal', code: 'invalid-range' };

function logOn(database: Database): AuditLog {
  return createAuditLog({ database, writer: writerOn(database), signer });
}

describe('searching', () => {
  const reviews = [randomUUID(), randomUUID()];
  const acts = ['review.read', 'decision.made', 'review.documents-read'] as const;
  let database: Database;
  let log: AuditLog;
  let events: readonly AuditEvent[];

  // Thirty acts, a minute apart, by three people on two reviews; every fifth fails.
  beforeAll(async () => {
    database = await testDatabase();
    log = logOn(database);
    let minute = 0;
    const writer = writerOn(database, { clock: () => Date.UTC(2026, 10, 2, 8, minute) });
    for (; minute < 30; minute++) {
      const name = acts[minute % 3] ?? 'review.read';
      const subject = { reviewId: reviews[minute % 2] };
      const actor = { id: `person-${minute % 3}`, role: 'coder', kind: 'person' } as const;
      const run = async () => {
        if (minute % 5 === 0) throw new Error('no');
        return { subject, answer: () => undefined };
      };
      await writer.perform({ name, caller: { ...caller, actor }, subject, run }).catch(() => undefined);
    }
    ({ events } = await storedLog(database));
  });

  const matching = (fits: (event: AuditEvent, index: number) => boolean) =>
    events.flatMap((event, index) => (fits(event, index) ? [index] : [])).reverse();
  const found = async (filter: Partial<EventFilter>) =>
    (await log.search(auditor, { limit: 100, to: '2026-11-03T00:00:00Z', ...filter })).events.map(({ index }) => index);

  const filters: [Partial<EventFilter>, (event: AuditEvent, index: number) => boolean][] = [
    [{}, () => true],
    [{ actor: 'person-1' }, (event) => event.actor.id === 'person-1'],
    [{ actor: 'person' }, () => false],
    [{ actor: "' OR true --" }, () => false],
    [{ reviewId: reviews[1] }, (event) => event.reviewId === reviews[1]],
    [{ reviewId: randomUUID() }, () => false],
    [{ reviewId: 'no review' }, () => false],
    [{ act: 'decision.made' }, (event) => event.act === 'decision.made'],
    [{ outcome: 'failed' }, (event) => event.outcome === 'failed'],
    [{ outcome: 'success', act: 'review.read' }, (event) => event.outcome === 'success' && event.act === 'review.read'],
    [{ from: '2026-11-02T08:10:00.000Z' }, (_, index) => index >= 10],
    [{ to: '2026-11-02T08:10:00.000Z' }, (_, index) => index < 10],
    [{ from: '2026-11-02T10:05:00+02:00', to: '2026-11-02T08:07:00Z' }, (_, index) => index === 5 || index === 6],
  ];
  it.each(filters)('finds by %j, newest first', async (filter, fits) => {
    expect(await found(filter)).toEqual(matching(fits));
  });

  it('finds events as they stand in the log', async () => {
    const [newest] = (await log.search(auditor, { limit: 1, to: '2026-11-03T00:00:00Z' })).events;
    expect(newest).toEqual({ index: 29, ...events[29] });
  });

  it('goes through pages without missing or repeating one, while the log grows', async () => {
    const filter = { limit: 4, outcome: 'success', actor: 'person-1' };
    const pages: number[][] = [];
    let cursor: string | undefined;
    do {
      const page = await log.search(auditor, { ...filter, cursor });
      pages.push(page.events.map(({ index }) => index));
      cursor = page.next;
      if (cursor !== undefined) expect(cursor).toMatch(/^[A-Za-z0-9_-]{1,200}$/);
    } while (cursor !== undefined);
    const expected = matching((event) => event.actor.id === 'person-1' && event.outcome === 'success');
    expect(expected).toHaveLength(8);
    expect(pages).toEqual([expected.slice(0, 4), expected.slice(4)]);
  });

  it('takes a cursor for no other search, and nothing else for a cursor', async () => {
    const { next } = await log.search(auditor, { limit: 1, act: 'review.read' });
    const wrong: Partial<EventFilter>[] = [
      { act: 'decision.made', cursor: next },
      { cursor: next },
      { act: 'review.read', cursor: `${next}A` },
      { act: 'review.read', cursor: '' },
      { act: 'review.read', cursor: 'MTA' },
      { act: 'review.read', cursor: Buffer.from('-1.AAAAAAAAAAAA').toString('base64url') },
      { from: 'yesterday' },
      { to: '2026-13-01' },
    ];
    for (const filter of wrong) {
      await expect(log.search(auditor, { limit: 1, ...filter })).rejects.toMatchObject(invalidRange);
    }
    expect((await log.search(auditor, { limit: 1, act: 'review.read', cursor: next })).events).toHaveLength(1);
  });

  it('is an event itself, which names the filters and not what was typed', async () => {
    const before = (await storedLog(database)).size;
    const page = await log.search(auditor, { limit: 1, actor: 'Miller', reviewId: reviews[0] });
    await expect(log.search(auditor, { limit: 1, cursor: 'Miller' })).rejects.toMatchObject(invalidRange);
    const { events } = await storedLog(database);
    const searched = { act: 'audit.searched', actor: auditor.actor };
    expect(events.slice(before)).toMatchObject([
      { ...searched, outcome: 'success', reviewId: reviews[0], facts: { filters: ['actor', 'reviewId'] } },
      { ...searched, outcome: 'refused', reason: 'invalid-range' },
    ]);
    expect(JSON.stringify(events)).not.toContain('Miller');
    expect(page.events).toEqual([]);
  });

  it('sees nothing of another tenant', async () => {
    const south = callerOf('south');
    expect(await log.search(south, { limit: 100 })).toEqual({ events: [] });
    expect((await log.search(south, { limit: 100 })).events.map((event) => event.tenant)).toEqual(['south']);
  });

  it('shows nothing that it could not record', async () => {
    const broken = faulty(database, (text) =>
      text.includes('INSERT INTO audit_event') ? new DatabaseUnavailable('full') : undefined,
    );
    const refused = logOn(broken);
    await expect(refused.search(auditor, { limit: 1 })).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(collect(refused.exportLog(auditor))).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(collect(refused.events(auditor))).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
});

describe('proving', () => {
  const size = 75;
  let database: Database;
  let log: AuditLog;
  let stored: StoredLog;
  beforeAll(async () => {
    database = await testDatabase();
    log = logOn(database);
    const writer = writerOn(database, { groupSize: 11 });
    await Promise.all(Array.from({ length: size }, () => writer.perform(plainAct())));
    stored = await storedLog(database);
  });
  const rootAt = (count: number) => treeHash(stored.leaves.slice(0, count).map((leaf) => leaf.leaf_hash));

  it('signs the present tree', async () => {
    expect(await log.checkpoint(caller)).toBe(stored.checkpoint);
    expect(open(stored.checkpoint)).toEqual({ origin: stored.origin, size, root: rootAt(size) });
    expect(await log.publicKey(caller)).toBe(signer.vkey);
  });

  it('signs an empty tree for a tenant that has done nothing yet, and keeps its name', async () => {
    const note = await log.checkpoint(callerOf('east'));
    expect(open(note)).toMatchObject({ size: 0, root: rootAt(0) });
    expect(await log.checkpoint(callerOf('east'))).toBe(note);
    await expect(log.proof(callerOf('east'), 0, undefined)).rejects.toMatchObject(invalidRange);
    expect(await log.consistency(callerOf('east'), 0, undefined)).toEqual({
      from: 0,
      to: 0,
      proof: [],
      checkpoint: note,
    });
  });

  it('proves any leaf in the tree of any size', async () => {
    for (let treeSize = 1; treeSize <= size; treeSize += 7) {
      for (let leafIndex = treeSize % 3; leafIndex < treeSize; leafIndex += 5) {
        const receipt = await log.proof(caller, leafIndex, treeSize);
        expect(receipt).toMatchObject({ leafIndex, treeSize });
        expect(receipt.leafHash).toBe(stored.leaves[leafIndex]?.leaf_hash.toString('hex'));
        expect(open(receipt.checkpoint)).toEqual({ origin: stored.origin, size: treeSize, root: rootAt(treeSize) });
        expect(proves(receipt)).toBe(true);
        expect(proves({ ...receipt, leafHash: '00'.repeat(32) })).toBe(false);
      }
    }
    expect(await log.proof(caller, 3, undefined)).toMatchObject({ treeSize: size, checkpoint: stored.checkpoint });
  });

  it('proves of any two sizes that the later tree continues the earlier one', async () => {
    for (let to = 1; to <= size; to += 6) {
      for (let from = 1 + (to % 2); from <= to; from += 4) {
        const answer = await log.consistency(caller, from, to);
        const proof = answer.proof.map((hash) => Buffer.from(hash, 'hex'));
        const { root } = open(answer.checkpoint);
        expect(verifyConsistency(from, to, rootAt(from), root, proof)).toBe(true);
        expect(verifyConsistency(from, to, Buffer.alloc(32), root, proof)).toBe(false);
      }
    }
    expect(await log.consistency(caller, 40, undefined)).toMatchObject({ to: size, checkpoint: stored.checkpoint });
  });

  it.each([
    [size, undefined],
    [0, size + 1],
    [5, 5],
    [0, 0],
    [-1, 5],
    [0.5, 5],
    [0, 2.5],
    [2 ** 53, undefined],
    [Number.NaN, undefined],
  ])('has no leaf %d in the tree of size %p', async (leafIndex, treeSize) => {
    await expect(log.proof(caller, leafIndex, treeSize)).rejects.toMatchObject(invalidRange);
  });

  it.each([
    [size + 1, undefined],
    [1, size + 1],
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [1, 2.5],
    [1, Number.NaN],
  ])('has no proof from size %d to size %p', async (from, to) => {
    await expect(log.consistency(caller, from, to)).rejects.toMatchObject(invalidRange);
  });

  it('says so where what it needs is gone from the database', async () => {
    const damaged = await testDatabase();
    const writer = writerOn(damaged);
    await Promise.all([1, 2, 3, 4].map(() => writer.perform(plainAct())));
    await damaged.asOwner((sql) =>
      sql.run('ALTER TABLE audit_node DISABLE TRIGGER USER; DELETE FROM audit_node WHERE level = 1'),
    );
    await expect(logOn(damaged).proof(caller, 0, 4)).rejects.toMatchObject({ name: 'RecordDamaged' });
  });
});

describe('exporting', () => {
  const count = 4_100;
  let database: Database;
  let log: AuditLog;
  beforeAll(async () => {
    database = await testDatabase();
    log = logOn(database);
    const writer = writerOn(database, { deadlineMs: 60_000, groupSize: 1_000 });
    const acts = Array.from({ length: count }, (_, index) =>
      writer.perform(
        plainAct({
          caller: index % 10 === 0 ? callerOf('south') : caller,
          run: async () => ({ subject: { itemId: `"é\u2028 ${index}` }, answer: (receipt) => receipt }),
        }),
      ),
    );
    await Promise.all(acts);
  }, 60_000);

  it('gives a log that an auditor can verify alone, its own event included', async () => {
    const kept = open(await log.checkpoint(caller));
    const receipt = await log.proof(caller, 7, 20);
    const lines = await collect(log.exportLog(auditor));
    const verdict = await verify(lines, { held: [[kept]], receipts: [receipt], origin: kept.origin });
    expect(verdict).toMatchObject({ ok: true, summary: { tenant: 'north', size: 3_691, withheld: 0, receipts: 1 } });
    expect(lines).toHaveLength(3_691 + 2);
    const { events } = await storedLog(database);
    expect(events.at(-1)).toMatchObject({
      act: 'audit.exported',
      actor: auditor.actor,
      facts: { format: 'countersign-audit-log/1' },
    });
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
  });

  it('stops where the log ended when it was asked for', async () => {
    const lines: string[] = [];
    for await (const line of log.exportLog(auditor)) {
      if (lines.length === 0) await writerOn(database).perform(plainAct());
      lines.push(line);
    }
    expect(await verify(lines)).toMatchObject({ ok: true });
    expect((await storedLog(database)).size).toBe(lines.length - 2 + 1);
  });

  it('gives every event in order, of its own tenant only', async () => {
    const before = (await storedLog(database, 'south')).events;
    const events = await collect(log.events({ ...auditor, tenant: 'south' }));
    expect(events.map(({ index }) => index)).toEqual(events.map((_, index) => index));
    expect(events.slice(0, -1)).toEqual(before.map((event, index) => ({ index, ...event })));
    expect(events.at(-1)).toMatchObject({ act: 'audit.exported', tenant: 'south', facts: { format: 'events' } });
  });
});

describe('a log that someone has been at in the database', () => {
  const tampers: [string, string][] = [
    ['an edited body', `UPDATE audit_event SET body = replace(body, '"pat"', '"sam"') WHERE leaf_index = 4`],
    ['an edited salt', `UPDATE audit_event SET salt = decode(repeat('00', 16), 'hex') WHERE leaf_index = 4`],
    ['a deleted event', 'DELETE FROM audit_event WHERE leaf_index = 4'],
    ['a deleted first event', 'DELETE FROM audit_event WHERE leaf_index = 0'],
    [
      'an event in the place of another',
      'UPDATE audit_event SET (salt, body) = (SELECT salt, body FROM audit_event WHERE leaf_index = 5) WHERE leaf_index = 4',
    ],
    [
      'two swapped events',
      `UPDATE audit_event SET leaf_index = 100 WHERE leaf_index = 4;
       UPDATE audit_event SET leaf_index = 4 WHERE leaf_index = 5;
       UPDATE audit_event SET leaf_index = 5 WHERE leaf_index = 100`,
    ],
    ['a cut-off end', 'DELETE FROM audit_event WHERE leaf_index >= 6'],
  ];

  it.each(tampers)('does not verify: %s', async (_, tamper) => {
    const database = await testDatabase();
    const log = logOn(database);
    const writer = writerOn(database);
    await Promise.all(Array.from({ length: 9 }, () => writer.perform(plainAct())));
    expect(await verify(await collect(log.exportLog(auditor)))).toMatchObject({ ok: true });
    await database.asOwner((sql) => sql.run(`ALTER TABLE audit_event DISABLE TRIGGER USER; ${tamper}`));
    expect(await verify(await collect(log.exportLog(auditor)))).toMatchObject({ ok: false });
  });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function verify(
  lines: readonly string[],
  options: Omit<Parameters<typeof verifyLog>[1], 'key'> = {},
): Promise<LogVerdict> {
  async function* bytes() {
    yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
  }
  return verifyLog(bytes(), { key: parseVerifierKey(signer.vkey), ...options });
}

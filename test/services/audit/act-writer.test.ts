import { randomUUID } from 'node:crypto';
import { type Database, DatabaseError, DatabaseUnavailable } from '../../../services/database/database';
import { ACTS } from '../../../src/audit/event';
import type { Receipt } from '../../../src/audit/receipt';
import { Refusal } from '../../../src/review/refusal';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import {
  allowTraces,
  callerOf,
  expectWhole,
  faulty,
  leaveTrace,
  open,
  plainAct,
  proves,
  storedLog,
  traces,
  writerOn,
} from './support';

afterEach(closeTestDatabases);

describe('writing acts', () => {
  let database: Database;
  beforeEach(async () => {
    database = await testDatabase();
    await allowTraces(database);
  });

  it('writes an act and its event together, and answers with a receipt', async () => {
    const reviewId = randomUUID();
    const receipt = await writerOn(database, { clock: () => Date.parse('2026-11-02T08:00:00.123Z') }).perform(
      plainAct({
        name: 'review.read',
        run: async (sql, at) => {
          await leaveTrace(sql, 'north', at);
          return { subject: { facts: { count: 2 }, reviewVersion: 3, reviewId }, answer: (receipt) => receipt };
        },
      }),
    );
    expect(await traces(database)).toEqual(['north/2026-11-02T08:00:00.123Z']);
    const log = await storedLog(database);
    expect(log.leaves.map((leaf) => leaf.body)).toEqual([
      '{"at":"2026-11-02T08:00:00.123Z","tenant":"north","actor":{"id":"pat","name":"Pat","role":"coder","kind":"person"},' +
        `"act":"review.read","outcome":"success","requestId":"request-1","reviewId":"${reviewId}","reviewVersion":3,` +
        '"facts":{"count":2}}',
    ]);
    expectWhole(log);
    expect(proves(receipt)).toBe(true);
    expect(receipt).toMatchObject({ leafIndex: 0, treeSize: 1, checkpoint: log.checkpoint });
  });

  it('gives every tenant a log of its own, whose origin nobody can guess', async () => {
    const writer = writerOn(database);
    const receipts = await Promise.all(
      ['north', 'south', 'north'].map((tenant) => writer.perform(plainAct({ caller: callerOf(tenant) }))),
    );
    expect(receipts.map((receipt) => receipt.leafIndex)).toEqual([0, 0, 1]);
    const [north, south] = [await storedLog(database, 'north'), await storedLog(database, 'south')];
    expectWhole(north);
    expectWhole(south);
    expect(north.origin).toMatch(/^countersign\/north\/[0-9a-f]{16}$/);
    expect(south.origin).toMatch(/^countersign\/south\/[0-9a-f]{16}$/);
    expect(north.origin.slice(-16)).not.toBe(south.origin.slice(-16));
    expect(south.events.map((event) => event.tenant)).toEqual(['south']);
  });

  it('takes acts that wait into groups, in the order in which they came', async () => {
    let transactions = 0;
    const counted: Database = {
      ...database,
      transaction: (...call) => {
        transactions++;
        return database.transaction(...call);
      },
    };
    const writer = writerOn(counted, { groupSize: 50 });
    const receipts = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        writer.perform(
          plainAct({ run: async () => ({ subject: { itemId: `i${index}` }, answer: (receipt) => receipt }) }),
        ),
      ),
    );
    expect(transactions).toBe(4);
    expect(receipts.map((receipt) => receipt.leafIndex)).toEqual(receipts.map((_, index) => index));
    expect(receipts.map((receipt) => receipt.treeSize)).toEqual(receipts.map((_, i) => 50 * Math.floor(i / 50) + 50));
    expect(receipts.filter((receipt) => !proves(receipt))).toEqual([]);
    const log = await storedLog(database);
    expectWhole(log);
    expect(log.events.map((event) => event.itemId)).toEqual(receipts.map((_, index) => `i${index}`));
  });

  it('grows one tree where two processes write, without a gap or a fork', async () => {
    const writers = [writerOn(database, { groupSize: 7 }), writerOn(database, { groupSize: 3 })];
    const receipts = await Promise.all(
      Array.from({ length: 120 }, (_, index) => writers[index % 2]?.perform(plainAct()) as Promise<Receipt>),
    );
    expect(new Set(receipts.map((receipt) => receipt.leafIndex)).size).toBe(120);
    expect(receipts.filter((receipt) => !proves(receipt))).toEqual([]);
    const log = await storedLog(database);
    expect(log.size).toBe(120);
    expectWhole(log);
    expect(new Set(receipts.map((receipt) => open(receipt.checkpoint).origin))).toEqual(new Set([log.origin]));
  });

  it('never lets the time of a tenant go back', async () => {
    const times = [5_000, 9_000, 3_000, 9_001];
    const writer = writerOn(database, { clock: () => times.shift() ?? 0 });
    for (let act = 0; act < 4; act++) await writer.perform(plainAct());
    const { events } = await storedLog(database);
    expect(events.map((event) => Date.parse(event.at))).toEqual([5_000, 9_000, 9_000, 9_001]);
  });

  it('names the act that it turned out to be', async () => {
    await writerOn(database).perform(
      plainAct({
        name: 'decision.made',
        run: async () => ({ subject: {}, act: 'answer.replayed', answer: (receipt) => receipt }),
      }),
    );
    expect((await storedLog(database)).events[0]?.act).toBe('answer.replayed');
  });

  it('can record every act that there is', async () => {
    const writer = writerOn(database);
    await Promise.all(ACTS.map((name) => writer.perform(plainAct({ name }))));
    expect((await storedLog(database)).events.map((event) => event.act)).toEqual(ACTS);
  });

  it('writes what no column can hold into the body', async () => {
    const odd = { ...callerOf(), requestId: 'a\0b \ud800 " \\ {}, null' };
    const subject = { reviewId: 'not a uuid', decisionId: 'nor this' };
    await writerOn(database).perform(
      plainAct({ caller: odd, run: async () => ({ subject, answer: (receipt) => receipt }) }),
    );
    const log = await storedLog(database);
    expectWhole(log);
    expect(log.events[0]).toMatchObject({ requestId: odd.requestId, ...subject });
  });
});

describe('an act that does not succeed', () => {
  let database: Database;
  beforeEach(async () => {
    database = await testDatabase();
    await allowTraces(database);
  });

  const secret = 'patient Miller';
  const refusal = new Refusal('version-conflict', secret);
  class StrangeError extends Error {
    override readonly name = 'StrangeError';
  }
  const strange = new StrangeError(secret);
  const cases: [string, unknown, { outcome: string; reason: string }][] = [
    ['a refusal', refusal, { outcome: 'refused', reason: 'version-conflict' }],
    ['a database error', new DatabaseError('23505', 'some_key'), { outcome: 'failed', reason: 'DatabaseError' }],
    ['an unknown error', strange, { outcome: 'failed', reason: 'StrangeError' }],
    ['something that is no error', 'boom', { outcome: 'failed', reason: 'string' }],
  ];

  it.each(cases)('%s leaves its event, and nothing of the act', async (_, error, said) => {
    const writer = writerOn(database);
    const failing = writer.perform(
      plainAct({
        subject: { itemId: 's1' },
        run: async (sql) => {
          await leaveTrace(sql, 'north', 'failing');
          throw error;
        },
      }),
    );
    const fellows = ['before', 'after'].map((name) =>
      writer.perform(
        plainAct({
          run: async (sql) => {
            await leaveTrace(sql, 'north', name);
            return { subject: {}, answer: (receipt) => receipt };
          },
        }),
      ),
    );
    await expect(failing).rejects.toBe(error);
    const receipts = await Promise.all(fellows);
    expect(receipts.every(proves)).toBe(true);
    expect(await traces(database)).toEqual(['north/after', 'north/before']);
    const log = await storedLog(database);
    expectWhole(log);
    expect(log.events[0]).toMatchObject({ act: 'reviews.listed', itemId: 's1', ...said });
    expect(JSON.stringify(log.events)).not.toContain(secret);
  });

  it('is undone after a statement that the database refused', async () => {
    const writer = writerOn(database);
    const acts = ['first', 'second', 'first', 'third'].map((name) =>
      writer.perform(
        plainAct({
          run: async (sql) => {
            await leaveTrace(sql, 'north', `${name} begins`).catch(() => undefined);
            await leaveTrace(sql, 'north', name);
            return { subject: {}, answer: (receipt) => receipt };
          },
        }),
      ),
    );
    const outcomes = await Promise.allSettled(acts);
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await traces(database)).toHaveLength(6);
    const { events } = await storedLog(database);
    expect(events.map((event) => event.outcome)).toEqual(['success', 'success', 'failed', 'success']);
  });

  it.each(['answer', 'keep'] as const)('fails alone where its %s fails after it ran', async (where) => {
    const writer = writerOn(database);
    const runs: string[] = [];
    const act = (name: string) =>
      plainAct({
        run: async (sql) => {
          runs.push(name);
          await leaveTrace(sql, 'north', name);
          return {
            subject: { itemId: name },
            answer: (receipt) => {
              if (where === 'answer' && name === 'bad') throw strange;
              return receipt;
            },
          };
        },
        keep: async (sql, receipt) => {
          await leaveTrace(sql, 'north', `${name} kept ${receipt.leafIndex}`);
          if (where === 'keep' && name === 'bad') throw strange;
        },
      });
    const [before, bad, after] = ['before', 'bad', 'after'].map((name) => writer.perform(act(name)));
    await expect(bad).rejects.toBe(strange);
    expect([(await before)?.leafIndex, (await after)?.leafIndex]).toEqual([0, 2]);
    expect(runs.filter((name) => name === 'bad')).toHaveLength(1);
    expect(await traces(database)).toEqual([
      'north/after',
      'north/after kept 2',
      'north/before',
      'north/before kept 0',
    ]);
    const log = await storedLog(database);
    expectWhole(log);
    expect(log.events.map((event) => event.outcome)).toEqual(['success', 'failed', 'success']);
  });

  it('fails alone where it breaks a rule that the database checks at the commit', async () => {
    const writer = writerOn(database);
    const times: string[] = [];
    // A review whose event is not one of its creation.
    const unaudited = plainAct({
      run: async (sql, at) => {
        times.push(at);
        await sql.query(
          `INSERT INTO review (tenant, review_id, encounter_key, setting, status, version, created_at, updated_at,
                               provenance, documents_digest)
           VALUES ('north', $1, '', 'outpatient', 'pending', 1, $2, $2, '{}', '')`,
          [randomUUID(), at],
        );
        return { subject: {}, answer: (receipt) => receipt };
      },
    });
    const outcomes = await Promise.allSettled([plainAct(), unaudited, plainAct()].map((act) => writer.perform(act)));
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { name: 'DatabaseError', sqlState: 'CS005' } });
    expect(new Set(times).size).toBe(1);
    const log = await storedLog(database);
    expectWhole(log);
    expect(log.events.map((event) => event.outcome)).toEqual(['success', 'failed', 'success']);
    expect(await database.asOwner((sql) => sql.query('SELECT 1 FROM review'))).toEqual([]);
  });

  it('cannot write into the act of another after its end', async () => {
    const writer = writerOn(database);
    let late: Promise<unknown> = Promise.resolve();
    let proceed = (): void => {};
    const gate = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    const careless = writer.perform(
      plainAct({
        run: async (sql) => {
          late = gate.then(() => leaveTrace(sql, 'north', 'late')).catch((error) => error);
          throw strange;
        },
      }),
    );
    const next = writer.perform(
      plainAct({
        run: async (sql) => {
          await leaveTrace(sql, 'north', 'next');
          proceed();
          await late;
          return { subject: {}, answer: (receipt) => receipt };
        },
      }),
    );
    await expect(careless).rejects.toBe(strange);
    await next;
    expect(String(await late)).toContain('an act has ended');
    expect(await traces(database)).toEqual(['north/next']);
  });
});

describe('an event that cannot be written', () => {
  const faults: [string, (text: string) => Error | undefined][] = [
    ['the events', (text) => (text.includes('INSERT INTO audit_event') ? new DatabaseError('42501') : undefined)],
    ['the nodes', (text) => (text.includes('INSERT INTO audit_node') ? new DatabaseError('23505') : undefined)],
    ['the tree', (text) => (text.startsWith('UPDATE audit_tree') ? new DatabaseError('XX000') : undefined)],
    ['the lock', (text) => (text.includes('FOR UPDATE') ? new DatabaseError('55P03') : undefined)],
    ['a connection', (text) => (text.startsWith('UPDATE audit_tree') ? new DatabaseUnavailable('full') : undefined)],
  ];

  it.each(faults)('fails its act: %s', async (_, fault) => {
    const database = await testDatabase();
    await allowTraces(database);
    let broken = true;
    const errors: unknown[] = [];
    const writer = writerOn(
      faulty(database, (text) => (broken ? fault(text) : undefined)),
      { onError: (error) => errors.push(error) },
    );
    const trace = (name: string) =>
      plainAct({
        run: async (sql) => {
          await leaveTrace(sql, 'north', name);
          return { subject: {}, answer: (receipt) => receipt };
        },
      });
    // Two, so that there are nodes to be written.
    const outcomes = await Promise.allSettled([writer.perform(trace('one')), writer.perform(trace('two'))]);
    const unavailable = { status: 'rejected', reason: expect.any(DatabaseUnavailable) };
    // Alone, the first act completes no node and goes in.
    const expected = fault('INSERT INTO audit_node') === undefined ? [unavailable, unavailable] : [{}, unavailable];
    expect(outcomes).toMatchObject(expected);
    const written = outcomes.filter((one) => one.status === 'fulfilled').length;
    expect(await traces(database)).toHaveLength(written);
    expect((await storedLog(database)).leaves).toHaveLength(written);

    broken = false;
    expect(proves(await writer.perform(trace('three')))).toBe(true);
    expectWhole(await storedLog(database));
    expect(errors.every((error) => error instanceof DatabaseError)).toBe(true);
  });

  it('fails the whole group where an act cannot be undone', async () => {
    const database = await testDatabase();
    const writer = writerOn(
      faulty(database, (text) => (text.startsWith('ROLLBACK TO') ? new DatabaseError('XX000') : undefined)),
    );
    const acts = [
      plainAct(),
      plainAct({
        run: async (sql) => {
          await sql.query('SELECT 1');
          throw new Error('no');
        },
      }),
    ];
    const outcomes = await Promise.allSettled(acts.map((act) => writer.perform(act)));
    expect(outcomes).toMatchObject([{ reason: { why: 'gone' } }, { reason: { why: 'gone' } }]);
    expect((await storedLog(database)).leaves).toEqual([]);
  });
});

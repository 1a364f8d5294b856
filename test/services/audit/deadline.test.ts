import type { Act } from '../../../services/audit/act';
import { type Database, DatabaseUnavailable } from '../../../services/database/database';
import type { Receipt } from '../../../src/audit/receipt';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { callerOf, expectWhole, plainAct, proves, storedLog, writerOn } from './support';

afterEach(closeTestDatabases);

const deadlineMs = 150;
const timeout = { name: 'DatabaseUnavailable', why: 'timeout' };

/** A database that can be told to keep its transactions waiting, whatever their time. */
async function hangingDatabase() {
  const real = await testDatabase();
  const held: (() => void)[] = [];
  const timeouts: (number | undefined)[] = [];
  let hangs: 'before' | 'at the end' | 'never' = 'before';
  const wait = () => new Promise<void>((resolve) => held.push(resolve));
  const database: Database = {
    ...real,
    transaction: async (tenant, work, options) => {
      timeouts.push(options?.timeoutMs);
      if (hangs === 'before') await wait();
      return real.transaction(tenant, async (sql) => {
        const answer = await work(sql);
        if (hangs === 'at the end') await wait();
        return answer;
      });
    },
  };
  return {
    real,
    database,
    timeouts,
    hang: (how: typeof hangs) => {
      hangs = how;
    },
    letGo: () => {
      hangs = 'never';
      for (const go of held.splice(0)) go();
    },
  };
}

/** An act that can be told from others in the log. */
function act(itemId: string): Act<Receipt> {
  return plainAct({ run: async () => ({ subject: { itemId }, answer: (receipt) => receipt }) });
}

describe('a database that does not answer', () => {
  it('fails every act at its deadline, and serves later ones when it is back', async () => {
    const { real, database, letGo } = await hangingDatabase();
    const writer = writerOn(database, { deadlineMs });
    const first = Promise.allSettled([writer.perform(act('first')), writer.perform(act('second'))]);
    await new Promise((resolve) => setTimeout(resolve, deadlineMs / 2));
    const second = Promise.allSettled([writer.perform(act('third'))]);
    expect(await first).toMatchObject([{ reason: timeout }, { reason: timeout }]);
    expect(await second).toMatchObject([{ reason: timeout }]);
    // The transaction that was given up still waits, and a new one does not wait for it.
    letGo();
    expect(proves(await writerOn(database).perform(act('fourth')))).toBe(true);
    expect(proves(await eventually(() => writer.perform(act('fifth'))))).toBe(true);
    const log = await storedLog(real);
    expectWhole(log);
    // An attempt at the fifth that was too slow may have been written all the same.
    expect([...new Set(log.events.map((event) => event.itemId))]).toEqual(['fourth', 'fifth']);
  });

  it('gives a group the time that its acts have', async () => {
    const { database, timeouts, letGo } = await hangingDatabase();
    letGo();
    await writerOn(database, { deadlineMs: 5_000 }).perform(plainAct());
    expect(timeouts).toHaveLength(1);
    expect(timeouts[0]).toBeGreaterThan(4_000);
    expect(timeouts[0]).toBeLessThanOrEqual(5_000);
  });

  it('may have done what it does not answer for, and forks no tree by it', async () => {
    const { real, database, hang, letGo } = await hangingDatabase();
    hang('at the end');
    // Time enough to come to the end.
    const writer = writerOn(database, { deadlineMs: 2_000 });
    await expect(writer.perform(act('done in silence'))).rejects.toMatchObject(timeout);
    letGo();
    await eventually(() => writer.perform(act('next')));
    const log = await storedLog(real);
    expectWhole(log);
    expect([...new Set(log.events.map((event) => event.itemId))]).toEqual(['done in silence', 'next']);
  });

  it('fails an act that does not come to its end, and nobody else', async () => {
    const { real, database, letGo } = await hangingDatabase();
    letGo();
    const writer = writerOn(database, { deadlineMs });
    let goOn = (): void => {};
    const endless = plainAct({
      run: async () => {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        return { subject: { itemId: 'endless' }, answer: (receipt) => receipt };
      },
    });
    await expect(writer.perform(endless)).rejects.toMatchObject(timeout);
    // Its transaction is undone as soon as it notices that nobody waits any more.
    await new Promise((resolve) => setTimeout(resolve, 2 * deadlineMs));
    goOn();
    await eventually(() => writer.perform(act('next')));
    const { events } = await storedLog(real);
    expect([...new Set(events.map((event) => event.itemId))]).toEqual(['next']);
  });

  it('keeps no tenant waiting for another', async () => {
    const { real, database } = await hangingDatabase();
    const partly: Database = {
      ...database,
      transaction: (tenant, ...rest) => (tenant === 'south' ? real : database).transaction(tenant, ...rest),
    };
    const writer = writerOn(partly, { deadlineMs: 2_000 });
    const north = writer.perform(plainAct()).catch((error) => error);
    expect(proves(await writer.perform(plainAct({ caller: callerOf('south') })))).toBe(true);
    expect(await north).toMatchObject(timeout);
  });

  it('answers at once where it says that it is gone', async () => {
    const { real } = await hangingDatabase();
    const gone: Database = { ...real, transaction: () => Promise.reject(new DatabaseUnavailable('gone')) };
    await expect(writerOn(gone).perform(plainAct())).rejects.toMatchObject({ why: 'gone' });
  });
});

describe('closing', () => {
  it('lets the acts in hand end, and takes no more', async () => {
    const database = await testDatabase();
    const kept: number[] = [];
    let flushed = 0;
    const checkpoints = {
      keep: ({ size }: { size: number }) => kept.push(size),
      flush: async () => {
        flushed = kept.length;
      },
    };
    const writer = writerOn(database, { groupSize: 2, checkpoints });
    const acts = [1, 2, 3, 4, 5].map(() => writer.perform(plainAct()));
    const closed = writer.close();
    await expect(writer.perform(plainAct())).rejects.toMatchObject({ name: 'DatabaseUnavailable', why: 'closed' });
    const receipts = await Promise.all(acts);
    await closed;
    expect(receipts.map((receipt) => receipt.treeSize)).toEqual([2, 2, 4, 4, 5]);
    expect(kept).toEqual([2, 4, 5]);
    expect(flushed).toBe(3);
  });
});

/** What fails now may succeed once what was given up has come to its end. */
async function eventually<Answer>(what: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await what();
    } catch (error) {
      if (attempt > 200) throw error;
    }
  }
}

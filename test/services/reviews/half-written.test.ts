import type { Caller } from '../../../services/audit/act';
import { type Database, DatabaseError, DatabaseUnavailable, type Sql } from '../../../services/database/database';
import type { Reviews } from '../../../services/reviews/reviews';
import {
  acceptBoth,
  callerOf,
  closeTestDatabases,
  create,
  decidedOf,
  dump,
  eventsOf,
  headache,
  keyedDatabase,
  nursingNote,
  progressNote,
  requestOf,
  reviewsOver,
  signed,
  TABLES,
} from './support';

let database: Database;
beforeAll(async () => {
  database = await keyedDatabase();
});
afterAll(closeTestDatabases);

const once = { key: 'key-1', request: 'the request' };
const HOUR = 3_600_000;
let now = Date.parse('2026-11-22T10:00:00.000Z');

/** What is tried with each of its statements failing: `prepare` leaves the state in which `act` succeeds. */
interface Case {
  readonly name: string;
  prepare(reviews: Reviews, caller: Caller): Promise<(reviews: Reviews) => Promise<unknown>>;
}

const cases: Case[] = [
  {
    name: 'create, taking over from a review with decisions, in the place of an old answer',
    prepare: async (reviews, caller) => {
      const { reviewId } = await create(reviews, caller, requestOf(), once);
      await acceptBoth(reviews, reviewId, caller);
      await reviews.decide(caller, reviewId, 3, {
        outcome: 'added',
        code: { system: 'ICD-10-CM', code: headache.code },
        comment: 'Missed.',
        span: { documentId: progressNote.id, start: 65, end: 73 },
      });
      now += 25 * HOUR;
      return (tested) => create(tested, caller, requestOf({}, [nursingNote, progressNote]), once);
    },
  },
  {
    name: 'decide',
    prepare: async (reviews, caller) => {
      const { reviewId } = await create(reviews, caller);
      return (tested) =>
        tested.decide(
          caller,
          reviewId,
          1,
          {
            outcome: 'added',
            code: { system: 'ICD-10-CM', code: headache.code },
            comment: 'Missed.',
            span: { documentId: progressNote.id, start: 65, end: 73 },
          },
          once,
        );
    },
  },
  {
    name: 'finalize',
    prepare: async (reviews, caller) => {
      const { reviewId } = await create(reviews, caller);
      const { order, version } = await acceptBoth(reviews, reviewId, caller);
      return (tested) => tested.finalize(caller, reviewId, version, { attestation: signed, order }, once);
    },
  },
  {
    name: 'erase',
    prepare: async (reviews, caller) => {
      const { reviewId } = await create(reviews, caller, requestOf(), once);
      decidedOf(await reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'accepted', comment: 'Yes.' }));
      return (tested) => tested.erase(caller, reviewId, 'retention-ended');
    },
  },
];

type Fault = (sql: Sql) => Promise<unknown>;
const faults: Record<string, Fault> = {
  // Refused by the server, so that the transaction can do nothing more until it is taken back.
  refused: (sql) => sql.query('SELECT 1 / 0'),
  'thrown by the code around it': () => Promise.reject(new Error('broken')),
  'lost with the connection': () => Promise.reject(new DatabaseUnavailable('gone')),
};

describe.each(cases)('$name', ({ name, prepare }) => {
  it.each(Object.keys(faults))('leaves nothing behind where one statement is %s', async (kind) => {
    const caller = callerOf({ tenant: `${name.slice(0, 4)}-${kind.slice(0, 4)}` });
    const fault = faults[kind] as Fault;
    const act = await prepare(reviewsOver(database, { clock: () => new Date(now) }), caller);
    const before = await dump(database, withoutLog);
    const log = await eventsOf(database, caller.tenant);
    let failures = 0;
    for (let place = 1; ; place++) {
      const faulty = failingAt(place, fault);
      const reviews = reviewsOver(faulty.database, { clock: () => new Date(now) });
      // The tenant's key is looked up before the act; what is tested is the act.
      await reviews.answered(caller, { key: 'warm', request: 'up' });
      faulty.arm();
      const [result] = await Promise.allSettled([act(reviews)]);
      if (!faulty.hasStruck()) {
        expect(result?.status).toBe('fulfilled');
        break;
      }
      failures++;
      // A statement of the writer itself may fail and be tried again; then the act is refused for it, or done as a whole.
      expect(result?.status).toBe('rejected');
      expect(await dump(database, withoutLog)).toEqual(before);
      const events = (await eventsOf(database, caller.tenant)).slice(log.length);
      expect(events.every(({ outcome }) => outcome === 'failed')).toBe(true);
      expect(events.length).toBeLessThanOrEqual(failures);
    }
    expect(failures).toBeGreaterThan(6);
    expect(await dump(database, withoutLog)).not.toEqual(before);
  });
});

const withoutLog = TABLES.filter((table) => !table.startsWith('audit_'));

/** The database, but for the `place`-th statement inside of transactions once it is armed: that one fails, once. */
function failingAt(place: number, fault: Fault) {
  let left = Number.POSITIVE_INFINITY;
  const strike = async (sql: Sql) => {
    left--;
    if (left === 0) await fault(sql);
  };
  const failing = (sql: Sql): Sql => ({
    query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
      await strike(sql);
      return sql.query<Row>(text, values);
    },
    run: async (text) => {
      await strike(sql);
      return sql.run(text);
    },
  });
  return {
    arm: () => {
      left = place;
    },
    hasStruck: () => left <= 0,
    database: {
      ...database,
      transaction: <Answer>(tenant: string, work: (sql: Sql) => Promise<Answer>) =>
        database.transaction(tenant, (sql) => work(failing(sql))),
    } satisfies Database,
  };
}

it('a rule that only the commit finds broken undoes the act, and others of its group stand', async () => {
  const caller = callerOf({ tenant: 'commit' });
  const reviews = reviewsOver(database);
  const { reviewId } = await create(reviews, caller);
  const { order } = await acceptBoth(reviews, reviewId, caller);
  // The database's own gate: an attestation without its event does not commit.
  const sneaky = database.transaction('commit', (sql) =>
    sql.query(
      `INSERT INTO attestation SELECT tenant, review_id, gen_random_uuid(), 'x', 'coder', 'person', 'n', 't', 'm', now(), 3,
       documents_digest, documents_digest, provenance FROM review WHERE tenant = 'commit'`,
    ),
  );
  await expect(sneaky).rejects.toThrow(DatabaseError);
  const [finalized, read] = await Promise.all([
    reviews.finalize(caller, reviewId, 3, { attestation: signed, order }),
    reviews.read(caller, reviewId),
  ]);
  // The read stands in line before: a finalize has its codes checked first.
  expect([finalized.version, read.version]).toEqual([4, 3]);
});

import { randomUUID } from 'node:crypto';
import { type Database, DatabaseError, type Sql } from '../../../services/database/database';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { RecordByHand, rejected } from './record-by-hand';

/*
 * What the database itself refuses, whoever writes: the rules of the program are left out on purpose. SQLSTATEs of class
 * CS are those of the migrations; 42501 is a missing right, 23xxx a constraint.
 */
describe('the database refuses', () => {
  let database: Database;
  let record: RecordByHand;
  beforeAll(async () => {
    database = await testDatabase();
    record = await RecordByHand.of(database, 'gate');
  });
  afterAll(closeTestDatabases);

  async function refusal(work: (sql: Sql) => Promise<unknown>): Promise<string> {
    try {
      await record.inTransaction(work);
    } catch (error) {
      if (error instanceof DatabaseError) return error.sqlState;
      throw error;
    }
    return 'taken';
  }

  it('nothing of a review that went its way', async () => {
    await record.finalized();
    expect(await record.exportable()).toEqual([{ code: 'E11.9' }]);
  });

  describe('a code that nobody decided', () => {
    type Attack = (sql: Sql, review: string) => Promise<unknown>;
    const attacks: [string, string, Attack][] = [
      [
        'no decision at all',
        'CS002',
        async (sql, review) => {
          await record.attest(sql, review);
          await record.assign(sql, review, randomUUID());
        },
      ],
      [
        'a decision that rejects',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review, rejected);
          await record.attest(sql, review);
          await record.assign(sql, review, decision);
        },
      ],
      [
        'a decision that defers',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review, { ...rejected, outcome: 'deferred', reason: null });
          await record.attest(sql, review);
          await record.assign(sql, review, decision);
        },
      ],
      [
        'a decision that a later one replaced',
        'CS002',
        async (sql, review) => {
          const first = await record.decide(sql, review);
          await record.decide(sql, review, { ...rejected, sequence: 2 });
          await record.attest(sql, review);
          await record.assign(sql, review, first);
        },
      ],
      [
        'a code whose decision was replaced after it was put on the list',
        'CS002',
        async (sql, review) => {
          const first = await record.decide(sql, review);
          await record.attest(sql, review);
          await record.assign(sql, review, first);
          await record.decide(sql, review, { ...rejected, sequence: 2 });
          await record.decide(sql, review, { ...rejected, sequence: 3, item_id: 's2', suggestion_id: 's2' });
          await record.setStatus(sql, review, 'finalized');
          await record.event(sql, 'review.finalized', review);
        },
      ],
      [
        'a decision that is dated before the one that stands',
        'CS004',
        async (sql, review) => {
          await record.decide(sql, review, { sequence: 5 });
          await record.decide(sql, review, { ...rejected, sequence: 4 });
        },
      ],
      [
        'a table of our own in front of the signatures',
        'CS002',
        async (sql, review) => {
          await sql.run('CREATE TEMP TABLE attestation AS SELECT * FROM review');
          await sql.run('CREATE TEMP TABLE suggestion (tenant text, review_id uuid, suggestion_id text, tier text)');
          await record.setStatus(sql, review, 'finalized');
          await record.event(sql, 'review.finalized', review);
        },
      ],
      [
        'a table of our own in front of the decisions',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review, rejected);
          await record.attest(sql, review);
          await sql.run('CREATE TEMP TABLE decision AS SELECT * FROM decision');
          await sql.run("UPDATE pg_temp.decision SET outcome = 'accepted', system = 'ICD-10-CM', code = 'E11.9'");
          await record.assign(sql, review, decision);
        },
      ],
      [
        'an act whose event is only in a table of our own',
        'CS005',
        async (sql, review) => {
          await sql.run('CREATE TEMP TABLE audit_event AS SELECT * FROM audit_event');
          await record.decide(sql, review);
        },
      ],
      [
        'another code than was decided',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review);
          await record.attest(sql, review);
          await record.assign(sql, review, decision, 'E11.65');
        },
      ],
      [
        'a list without a signature',
        '23503',
        async (sql, review) => record.assign(sql, review, await record.decide(sql, review)),
      ],
      [
        'a list of a review that stays open',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review);
          await record.attest(sql, review);
          await record.assign(sql, review, decision);
          await record.event(sql, 'review.finalized', review);
        },
      ],
      [
        'a list that leaves a decided code out',
        'CS002',
        async (sql, review) => {
          await record.decide(sql, review);
          await record.decide(sql, review, { ...rejected, sequence: 2, item_id: 's2', suggestion_id: 's2' });
          await record.attest(sql, review);
          await record.setStatus(sql, review, 'finalized');
        },
      ],
      [
        'finalizing with one suggestion undecided',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review);
          await record.attest(sql, review);
          await record.assign(sql, review, decision);
          await record.setStatus(sql, review, 'finalized');
        },
      ],
      [
        'finalizing with one suggestion deferred',
        'CS002',
        async (sql, review) => {
          const decision = await record.decide(sql, review);
          const deferred = { ...rejected, outcome: 'deferred', sequence: 2, item_id: 's2', suggestion_id: 's2' };
          await record.decide(sql, review, deferred);
          await record.attest(sql, review);
          await record.assign(sql, review, decision);
          await record.setStatus(sql, review, 'finalized');
        },
      ],
      ['finalizing without a signature', 'CS002', (sql, review) => record.setStatus(sql, review, 'finalized')],
      ['a signature of a machine', '23514', (sql, review) => record.attest(sql, review, 'machine')],
      ['a decision of a machine', '23514', (sql, review) => record.decide(sql, review, { actor_kind: 'machine' })],
      ['accepting another code', 'CS004', (sql, review) => record.decide(sql, review, { code: 'E11.65' })],
      [
        'accepting what was not suggested',
        'CS004',
        (sql, review) => record.decide(sql, review, { item_id: 's9', suggestion_id: 's9' }),
      ],
      [
        'accepting an addition',
        '23514',
        (sql, review) => record.decide(sql, review, { item_id: 'a1', suggestion_id: null }),
      ],
      [
        'rejecting without a reason',
        '23514',
        (sql, review) => record.decide(sql, review, { ...rejected, reason: null }),
      ],
      [
        'rejecting with a code',
        '23514',
        (sql, review) => record.decide(sql, review, { outcome: 'rejected', reason: 'other' }),
      ],
      [
        'an addition under the name of a suggestion',
        '23514',
        (sql, review) => record.decide(sql, review, { outcome: 'added' }),
      ],
      [
        'a carried decision that nobody made',
        'CS004',
        (sql, review) =>
          record.decide(sql, review, { carried_from_review: randomUUID(), carried_from_decision: randomUUID() }),
      ],
      [
        'a suggestion that comes later',
        'CS003',
        (sql, review) => record.insertSuggestion(sql, review, 's4', 'A00.0', 'suggested'),
      ],
    ];

    it.each(attacks)('%s', async (_name, state, attack) => {
      const review = await record.review();
      expect(await refusal((sql) => attack(sql, review))).toBe(state);
      const [row] = await record.inTransaction((sql) =>
        sql.query('SELECT status, version FROM review WHERE review_id = $1', [review]),
      );
      expect(row).toEqual({ status: 'pending', version: 1 });
    });
  });

  describe('a decision that came along from', () => {
    const from = (review: string, decision: string) => ({
      carried_from_review: review,
      carried_from_decision: decision,
    });
    const carrying = async (of: string, over: Parameters<RecordByHand['decide']>[2]) => {
      try {
        await record.review('pending', { of, with: (sql, id) => record.decide(sql, id, over) });
      } catch (error) {
        if (error instanceof DatabaseError) return error.sqlState;
        throw error;
      }
      return 'taken';
    };
    const decided = (over?: Parameters<RecordByHand['decide']>[2], review?: string) =>
      record.inTransaction(async (sql) => {
        const id = review ?? (await open);
        return { review: id, decision: await record.decide(sql, id, over) };
      });
    let open: Promise<string>;
    beforeEach(async () => {
      open = record.review();
      await open;
    });

    it('the review before, where it stands: taken', async () => {
      const { review, decision } = await decided();
      expect(await carrying(review, from(review, decision))).toBe('taken');
    });

    it('the review of another encounter', async () => {
      const { review, decision } = await decided();
      expect(await carrying(await record.review(), from(review, decision))).toBe('CS004');
    });

    it('an addition to the review of another encounter', async () => {
      const addition = { outcome: 'added', item_id: 'a1', suggestion_id: null, code: 'Z79.4' };
      const { review, decision } = await decided(addition);
      const along = { ...addition, ...from(review, decision) };
      expect(await carrying(await record.review(), along)).toBe('CS004');
      expect(await carrying(review, along)).toBe('taken');
    });

    it('a decision that a later one replaced', async () => {
      const { review, decision } = await decided();
      await decided({ ...rejected, sequence: 2 }, review);
      expect(await carrying(review, from(review, decision))).toBe('CS004');
    });

    it('a correction, as an addition on no evidence', async () => {
      const correction = { outcome: 'corrected', reason: 'wrong-code', code: 'E11.65' };
      const { review, decision } = await decided(correction);
      const along = { ...correction, ...from(review, decision) };
      expect(await carrying(review, { ...along, item_id: 'a1', suggestion_id: null })).toBe('CS004');
      expect(await carrying(review, along)).toBe('taken');
    });

    it.each([
      ['another person', { actor_id: 'someone-else' }],
      ['another outcome', { ...rejected }],
      ['a suggestion of another code', { item_id: 's2', suggestion_id: 's2' }],
    ])('%s', async (_name, over) => {
      const { review, decision } = await decided();
      expect(await carrying(review, { ...from(review, decision), ...over })).toBe('CS004');
    });

    it('the review before, but after this one was made', async () => {
      const { review, decision } = await decided();
      const next = await record.review('pending', { of: review, with: async () => {} });
      expect(await refusal((sql) => record.decide(sql, next, from(review, decision)))).toBe('CS003');
    });
  });

  it('a decision, a list or a way back in a finalized review', async () => {
    const { review, decision } = await record.finalized();
    expect(await refusal((sql) => record.decide(sql, review, { ...rejected, sequence: 3 }))).toBe('CS003');
    expect(await refusal((sql) => record.assign(sql, review, decision, 'E11.9', 2))).toBe('CS003');
    for (const status of ['pending', 'in-review', 'superseded']) {
      expect([status, await refusal((sql) => record.setStatus(sql, review, status))]).toEqual([status, 'CS003']);
    }
  });

  it.each(['in-review', 'finalized', 'superseded'])('a review that begins %s', async (status) => {
    await expect(record.review(status)).rejects.toMatchObject({ sqlState: 'CS003' });
  });

  it('acts without their audit event, at commit', async () => {
    const id = randomUUID();
    expect(await refusal((sql) => record.insertReview(sql, id))).toBe('CS005');
    const review = await record.review();
    const silent = (sql: Sql) =>
      sql.query(
        `INSERT INTO decision (tenant, review_id, decision_id, sequence, item_id, suggestion_id, outcome, system, code,
           actor_id, actor_role, actor_kind, decided_at, review_version)
         VALUES ('gate', $1, $2, 1, 's1', 's1', 'accepted', 'ICD-10-CM', 'E11.9', 'c1', 'coder', 'person', now(), 2)`,
        [review, randomUUID()],
      );
    expect(await refusal(silent)).toBe('CS005');
    expect(await refusal((sql) => record.attest(sql, review))).toBe('CS005');
  });

  describe('changing what is written', () => {
    const kept = ['audit_event', 'audit_node', 'suggestion', 'decision', 'attestation', 'assigned_code'];

    it.each(kept)('%s, as the service', async (table) => {
      await record.finalized();
      expect(await refusal((sql) => sql.run(`UPDATE ${table} SET tenant = tenant`))).toBe('42501');
      expect(await refusal((sql) => sql.run(`DELETE FROM ${table}`))).toBe('42501');
      expect(await refusal((sql) => sql.run(`TRUNCATE ${table} CASCADE`))).toBe('42501');
      expect(await refusal((sql) => sql.run(`ALTER TABLE ${table} DISABLE TRIGGER ALL`))).toBe('42501');
      expect(await refusal((sql) => sql.run(`DROP TABLE ${table} CASCADE`))).toBe('42501');
      expect(await refusal((sql) => sql.run(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`))).toBe('42501');
    });

    it.each(kept.filter((table) => table !== 'audit_node'))(
      '%s, even as the owner, while its triggers stand',
      async (table) => {
        await record.finalized();
        const asOwner = (statement: string) =>
          database
            .asOwner((sql) => sql.run(statement))
            .then(
              () => 'taken',
              (error: DatabaseError) => error.sqlState,
            );
        expect(await asOwner(`UPDATE ${table} SET tenant = tenant`)).toBe('CS001');
        expect(await asOwner(`DELETE FROM ${table}`)).toBe('CS001');
        expect(await asOwner(`TRUNCATE ${table} CASCADE`)).toBe('CS001');
      },
    );

    it('a review: what it was made from, or its end', async () => {
      const review = await record.review();
      const where = `WHERE review_id = '${review}'`;
      expect(await refusal((sql) => sql.run(`DELETE FROM review ${where}`))).toBe('42501');
      for (const column of ['encounter_key', 'setting', 'created_at', 'provenance', 'documents_digest', 'supersedes']) {
        expect([column, await refusal((sql) => sql.run(`UPDATE review SET ${column} = ${column} ${where}`))]).toEqual([
          column,
          '42501',
        ]);
      }
      expect(await refusal((sql) => sql.run(`UPDATE review SET version = 0 ${where}`))).toMatch(/^(CS001|23514)$/);
    });

    it('the tree, other than by growing', async () => {
      await record.inTransaction((sql) =>
        sql.query(
          `INSERT INTO audit_tree (tenant, origin, size, frontier, checkpoint) VALUES ('gate', 'o', 5, ''::bytea, '')
           ON CONFLICT DO NOTHING`,
        ),
      );
      expect(await refusal((sql) => sql.run('UPDATE audit_tree SET size = size - 1'))).toBe('CS001');
      expect(await refusal((sql) => sql.run("UPDATE audit_tree SET origin = 'other'"))).toBe('CS001');
      expect(await refusal((sql) => sql.run('DELETE FROM audit_tree'))).toBe('42501');
      expect(await refusal((sql) => sql.run('UPDATE audit_tree SET size = size + 1'))).toBe('taken');
    });
  });

  it('to show or take rows of another tenant', async () => {
    const { review } = await record.finalized();
    const other = await RecordByHand.of(database, 'other');
    const tables = [
      'tenant',
      'audit_event',
      'review',
      'suggestion',
      'decision',
      'attestation',
      'assigned_code',
      'exportable_code',
    ];
    for (const table of tables) {
      const rows = await other.inTransaction((sql) => sql.query(`SELECT tenant FROM ${table} WHERE tenant = 'gate'`));
      expect([table, rows]).toEqual([table, []]);
    }
    const nobody = await database.lookUp((sql) => sql.query('SELECT tenant FROM review'));
    expect(nobody).toEqual([]);
    const foreign = other.inTransaction((sql) => record.insertReview(sql, randomUUID()));
    await expect(foreign).rejects.toMatchObject({ sqlState: '42501' });
    await other.inTransaction((sql) => record.setStatus(sql, review, 'superseded'));
    expect(await record.exportable()).not.toEqual([]);
  });

  it('to take a row that names another tenant, whatever the table', async () => {
    const { review, decision } = await record.finalized();
    const other = await RecordByHand.of(database, 'foreign');
    const attempts: ((sql: Sql) => Promise<unknown>)[] = [
      (sql) => record.event(sql, 'review.created', review),
      (sql) => record.insertSuggestion(sql, review, 's8', 'A00.0', 'suggested'),
      (sql) => record.decide(sql, review),
      (sql) => record.attest(sql, review),
      (sql) => record.assign(sql, review, decision, 'E11.9', 2),
      (sql) => sql.run("INSERT INTO tenant (tenant) VALUES ('third')"),
      (sql) => sql.run("INSERT INTO tenant_key (tenant, kek_id, wrapped) VALUES ('gate', 'k', '')"),
      (sql) => sql.run(`INSERT INTO sealed VALUES ('gate', '${review}', 'k', '')`),
      (sql) => sql.run(`INSERT INTO review_key VALUES ('gate', '${review}', 'k', '')`),
      (sql) => sql.run("INSERT INTO audit_tree VALUES ('gate', 'o', 0, '', '')"),
      (sql) => sql.run("INSERT INTO audit_node VALUES ('gate', 1, 0, decode(repeat('00', 32), 'hex'))"),
    ];
    for (const attempt of attempts) {
      // A rule that looks for the review first finds none and refuses in its own words.
      await expect(other.inTransaction(attempt)).rejects.toMatchObject({
        sqlState: expect.stringMatching(/^42501$|^CS00[234]$/),
      });
    }
  });

  it.each([
    ['the triggers off for its session', 'SET LOCAL session_replication_role = replica'],
    [
      'a rule replaced',
      'CREATE OR REPLACE FUNCTION check_review() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    ],
    ['a rule without its search path', 'ALTER FUNCTION check_review() RESET search_path'],
    ['a rule dropped', 'DROP TRIGGER review_moves_forward ON review'],
    ['a right of its own', 'GRANT UPDATE ON decision TO countersign_service; UPDATE decision SET reason = NULL'],
    ['a policy of its own', 'CREATE POLICY all_rows ON review USING (true)'],
  ])('the service %s', async (_name, statement) => {
    expect(await refusal((sql) => sql.run(statement))).toBe('42501');
  });

  it('a rule that could be led to a temporary table', async () => {
    const rules = await database.asOwner((sql) =>
      sql.query<{ name: string }>(
        `SELECT p.proname AS name FROM pg_proc p
         WHERE p.pronamespace = current_schema()::regnamespace AND p.proname <> 'current_tenant'
           AND NOT coalesce(p.proconfig::text ~ 'search_path=pg_catalog, [a-z_]+, pg_temp', false)`,
      ),
    );
    expect(rules).toEqual([]);
  });

  it('a tenant whose name is more than a name', async () => {
    for (const name of ["x'; DROP TABLE review; --", 'UPPER', '', ' ', 'a\n', 'a'.repeat(64)]) {
      await expect(database.transaction(name, async () => 1)).rejects.toThrow(RangeError);
    }
  });
});

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

  it('a tenant whose name is more than a name', async () => {
    for (const name of ["x'; DROP TABLE review; --", 'UPPER', '', ' ', 'a'.repeat(64)]) {
      if (name === '') continue;
      await expect(database.transaction(name, async () => 1)).rejects.toThrow(RangeError);
    }
  });
});

import { randomUUID } from 'node:crypto';
import type { Database, Sql } from '../../../services/database/database';

const bytes = Buffer.alloc(32, 7);
const at = '2026-11-02T03:04:05.678Z';
let leaves = 0;

/** Writes rows as the service role by SQL alone, with none of our rules in between: what the database itself allows. */
export class RecordByHand {
  private constructor(
    readonly database: Database,
    readonly tenant: string,
  ) {}

  static async of(database: Database, tenant: string): Promise<RecordByHand> {
    await database.transaction(tenant, (sql) => sql.query('INSERT INTO tenant (tenant) VALUES ($1)', [tenant]));
    return new RecordByHand(database, tenant);
  }

  inTransaction<Answer>(work: (sql: Sql) => Promise<Answer>): Promise<Answer> {
    return this.database.transaction(this.tenant, work);
  }

  /**
   * A review with two suggested codes, s1 E11.9 and s2 I10, and a candidate, s3 R05.9. Where it follows one, `with`
   * writes what comes along.
   */
  async review(
    status = 'pending',
    follow?: { of: string; with(sql: Sql, id: string): Promise<unknown> },
  ): Promise<string> {
    const id = randomUUID();
    await this.inTransaction(async (sql) => {
      await this.insertReview(sql, id, status, follow?.of);
      for (const [suggestion, code, tier] of [
        ['s1', 'E11.9', 'suggested'],
        ['s2', 'I10', 'suggested'],
        ['s3', 'R05.9', 'candidate'],
      ] as const) {
        await this.insertSuggestion(sql, id, suggestion, code, tier);
      }
      await follow?.with(sql, id);
      await this.event(sql, 'review.created', id);
    });
    return id;
  }

  insertReview(sql: Sql, id: string, status = 'pending', supersedes?: string): Promise<unknown> {
    return sql.query(
      `INSERT INTO review (tenant, review_id, encounter_key, setting, status, version, created_at, updated_at, provenance, documents_digest, supersedes)
       VALUES ($1, $2, $3, 'outpatient', $4, 1, $5, $5, '{}', $3, $6)`,
      [this.tenant, id, bytes, status, at, supersedes ?? null],
    );
  }

  insertSuggestion(sql: Sql, review: string, id: string, code: string, tier: string): Promise<unknown> {
    return sql.query(
      `INSERT INTO suggestion (tenant, review_id, suggestion_id, rank, system, code, tier, confidence, evidence_key)
       VALUES ($1, $2, $3, 1, 'ICD-10-CM', $4, $5, 0.9, $6)`,
      [this.tenant, review, id, code, tier, bytes],
    );
  }

  event(sql: Sql, act: string, review: string, decision: string | null = null): Promise<unknown> {
    return sql.query(
      `INSERT INTO audit_event (tenant, leaf_index, salt, body, leaf_hash, at, actor_id, actor_role, act, outcome, request_id, review_id, decision_id)
       VALUES ($1, $2, $3, '{}', $4, $5, 'c1', 'coder', $6, 'success', 'request-1', $7, $8)`,
      [this.tenant, leaves++, bytes.subarray(16), bytes, at, act, review, decision],
    );
  }

  /** A decision with its event; `over` replaces columns. Returns its id. */
  async decide(sql: Sql, review: string, over: Partial<DecisionRow> = {}): Promise<string> {
    const row: DecisionRow = {
      decision_id: randomUUID(),
      sequence: 1,
      item_id: 's1',
      suggestion_id: 's1',
      outcome: 'accepted',
      reason: null,
      system: 'ICD-10-CM',
      code: 'E11.9',
      actor_id: 'c1',
      actor_kind: 'person',
      carried_from_review: null,
      carried_from_decision: null,
      ...over,
    };
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 4}`);
    await sql.query(
      `INSERT INTO decision (tenant, review_id, decided_at, actor_role, review_version, ${names.join(', ')})
       VALUES ($1, $2, $3, 'coder', 2, ${places.join(', ')})`,
      [this.tenant, review, at, ...Object.values(row)],
    );
    await this.event(sql, 'decision.made', review, row.decision_id);
    return row.decision_id;
  }

  attest(sql: Sql, review: string, actorKind = 'person'): Promise<unknown> {
    return sql.query(
      `INSERT INTO attestation (tenant, review_id, attestation_id, actor_id, actor_role, actor_kind, name, title, meaning, attested_at,
         review_version, shown_digest, documents_digest, provenance)
       VALUES ($1, $2, $3, 'c1', 'coder', $4, 'C. Coder', 'coder', 'reviewed', $5, 2, $6, $6, '{}')`,
      [this.tenant, review, randomUUID(), actorKind, at, bytes],
    );
  }

  assign(sql: Sql, review: string, decision: string, code = 'E11.9', position = 1): Promise<unknown> {
    return sql.query(
      `INSERT INTO assigned_code (tenant, review_id, position, decision_id, system, code, role)
       VALUES ($1, $2, $3, $4, 'ICD-10-CM', $5, 'first-listed')`,
      [this.tenant, review, position, decision, code],
    );
  }

  setStatus(sql: Sql, review: string, status: string): Promise<unknown> {
    return sql.query('UPDATE review SET status = $3, version = version + 1 WHERE tenant = $1 AND review_id = $2', [
      this.tenant,
      review,
      status,
    ]);
  }

  /** Everything in order: s1 accepted, s2 rejected, signed and finalized. */
  async finalized(): Promise<{ review: string; decision: string }> {
    const review = await this.review();
    const decision = await this.inTransaction(async (sql) => {
      const accepted = await this.decide(sql, review);
      await this.decide(sql, review, { ...rejected, sequence: 2, item_id: 's2', suggestion_id: 's2' });
      await this.attest(sql, review);
      await this.assign(sql, review, accepted);
      await this.setStatus(sql, review, 'finalized');
      await this.event(sql, 'review.finalized', review);
      return accepted;
    });
    return { review, decision };
  }

  exportable(): Promise<{ code: string }[]> {
    return this.inTransaction((sql) => sql.query<{ code: string }>('SELECT code FROM exportable_code'));
  }
}

export const rejected = { outcome: 'rejected', reason: 'wrong-code', system: null, code: null } as const;

interface DecisionRow {
  decision_id: string;
  sequence: number;
  item_id: string;
  suggestion_id: string | null;
  outcome: string;
  reason: string | null;
  system: string | null;
  code: string | null;
  actor_id: string;
  actor_kind: string;
  carried_from_review: string | null;
  carried_from_decision: string | null;
}

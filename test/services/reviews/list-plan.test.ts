import type { Database } from '../../../services/database/database';
import { writeCursor } from '../../../services/reviews/page-cursor';
import type { Reviews } from '../../../services/reviews/reviews';
import { callerOf, closeTestDatabases, keyedDatabase, reviewsOver } from './support';

const caller = callerOf({ tenant: 'north' });
const REVIEWS = 20_000;
let plans: string[] = [];
let reviews: Reviews;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

beforeAll(async () => {
  const database = await keyedDatabase();
  await database.asOwner(async (sql) => {
    // Rules and foreign keys aside: what matters here is how many rows there are.
    await sql.run(`
      SET LOCAL session_replication_role = replica;
      INSERT INTO tenant (tenant) VALUES ('north'), ('south');
      INSERT INTO review (tenant, review_id, encounter_key, setting, status, version, created_at, updated_at,
                          provenance, documents_digest, superseded_by)
        SELECT CASE WHEN n % 10 = 0 THEN 'south' ELSE 'north' END, gen_random_uuid(), sha256(n::text::bytea),
               'outpatient', (ARRAY['pending', 'in-review', 'finalized'])[1 + n % 3], 1,
               timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-01-01', '{}', '\\x00', NULL
        FROM generate_series(1, ${REVIEWS}) n;
      INSERT INTO suggestion (tenant, review_id, suggestion_id, rank, system, code, tier, confidence, evidence_key)
        SELECT tenant, review_id, 's' || s, s, 'ICD-10-CM', 'I10', 'suggested', 0.5, '\\x00'
        FROM review CROSS JOIN generate_series(1, 3) s;
      INSERT INTO decision (tenant, review_id, decision_id, sequence, item_id, suggestion_id, outcome, actor_id,
                            actor_role, actor_kind, decided_at, review_version)
        SELECT tenant, review_id, gen_random_uuid(), rank, suggestion_id, suggestion_id, 'deferred', 'anna', 'coder',
               'person', timestamptz '2026-01-01', 1
        FROM suggestion`);
  });
  await database.asOwner((sql) => sql.run('ANALYZE'));
  reviews = reviewsOver(explaining(database));
  // The tenant's key and log are made by its first act.
  await reviews.search(caller, { encounterId: 'none', limit: 1 });
}, 120_000);
afterAll(closeTestDatabases);
beforeEach(() => {
  plans = [];
});

/** The database, which also explains what it would do for each list that it is asked for. */
function explaining(database: Database): Database {
  return {
    ...database,
    transaction: (tenant, work, options) =>
      database.transaction(
        tenant,
        (sql) =>
          work({
            ...sql,
            query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
              if (text.startsWith('SELECT r.review_id AS id, r.status')) {
                const [row] = await sql.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
                  `EXPLAIN (FORMAT JSON) ${text}`,
                  values,
                );
                if (row !== undefined) plans.push(...scansOf(row['QUERY PLAN'][0].Plan));
              }
              return sql.query<Row>(text, values);
            },
          }),
        options,
      ),
  };
}

/** What the plan reads, and how: `Index Scan review_by_time`. */
function scansOf(plan: Plan): string[] {
  const own = plan['Node Type'].includes('Scan')
    ? [`${plan['Node Type']} ${plan['Index Name'] ?? plan['Relation Name'] ?? ''}`]
    : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)];
}

const cursor = writeCursor({ createdAt: '2026-01-08T00:00:00.000Z', id: '00000000-0000-4000-8000-000000000000' });

it.each([
  ['the first page of all', 'review_by_time', () => reviews.list(caller, { limit: 50 })],
  ['a later page of all', 'review_by_time', () => reviews.list(caller, { limit: 50, cursor })],
  ['the first page of a status', 'review_by_', () => reviews.list(caller, { limit: 50, status: 'pending' })],
  ['a later page of a status', 'review_by_', () => reviews.list(caller, { limit: 50, status: 'pending', cursor })],
  ['one encounter', 'review_by_encounter', () => reviews.search(caller, { encounterId: 'e', limit: 50 })],
])(`among ${REVIEWS} reviews, %s is found by an index`, async (_, index, ask) => {
  await ask();
  expect(plans.some((scan) => scan.includes(index))).toBe(true);
  expect(plans.filter((scan) => scan.startsWith('Seq Scan'))).toEqual([]);
});

import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import type { Caller } from '../../../services/audit/act';
import { createActWriter } from '../../../services/audit/act-writer';
import type { Database } from '../../../services/database/database';
import { createVault } from '../../../services/encryption/create-vault';
import type { CheckList, FindCode } from '../../../services/reviews/context';
import { createReviews } from '../../../services/reviews/create-reviews';
import type { RecordedDecision } from '../../../services/reviews/decision-rows';
import type { ReviewAnswer, Reviews } from '../../../services/reviews/reviews';
import { encode } from '../../../services/worker/encode';
import type { EncodedResult } from '../../../services/worker/engine-client';
import type { AuditEvent } from '../../../src/audit/event';
import type { Receipt } from '../../../src/audit/receipt';
import { createSigner } from '../../../src/audit/signed-note';
import type { Code } from '../../../src/code-sets/code';
import type { Suggestion, SuggestRequest, SuggestResult } from '../../../src/coding/suggestion';
import { Refusal } from '../../../src/review/refusal';
import type { AssignedCode, Attestation, AttestationRequest, ReviewStatus } from '../../../src/review/review';
import { closeTestDatabases, testDatabase } from '../../support/test-database';

export { closeTestDatabases };

const masterKey = randomBytes(32);
export const vault = createVault({ current: masterKey });
export const signer = createSigner('countersign-test', generateKeyPairSync('ed25519').privateKey);

export interface TestReviews {
  readonly database: Database;
  readonly reviews: Reviews;
}

/** A database whose master key is known to it, as the start of the service leaves it. */
export async function keyedDatabase(): Promise<Database> {
  const database = await testDatabase();
  await database.asOwner((sql) =>
    sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      vault.kekId,
      Buffer.alloc(32),
    ]),
  );
  return database;
}

/** The use cases over a database, with a writer of their own: as one process of the service has them. */
export function reviewsOver(
  database: Database,
  over: { clock?: () => Date; findCode?: FindCode; checkCodes?: CheckList; idempotencyHours?: number } = {},
): Reviews {
  const clock = over.clock ?? (() => new Date());
  const writer = createActWriter({ database, signer, deadlineMs: 15_000, clock: () => clock().getTime() });
  return createReviews({
    ...{ database, writer, vault, findCode, checkCodes, idempotencyHours: 24, deadlineMs: 15_000 },
    ...over,
    clock,
  });
}

export async function testReviews(over: Parameters<typeof reviewsOver>[1] = {}): Promise<TestReviews> {
  const database = await keyedDatabase();
  return { database, reviews: reviewsOver(database, over) };
}

/** Reviews over one database for all tests of a file, opened before the first and closed after the last. */
export function useReviews(over: Parameters<typeof reviewsOver>[1] = {}): TestReviews {
  let opened: TestReviews;
  beforeAll(async () => {
    opened = await testReviews(over);
  });
  afterAll(closeTestDatabases);
  return {
    get database() {
      return opened.database;
    },
    get reviews() {
      return opened.reviews;
    },
  };
}

let tenants = 0;
/** A caller in a tenant of its own, so that tests share a database and nothing else. */
export const someone = (over: Parameters<typeof callerOf>[0] = {}) =>
  callerOf({ tenant: `tenant-${++tenants}`, ...over });

/** Knows few codes, as a partial code set does. */
export const findCode: FindCode = async ({ code }) => known.find((one) => one.code === code);

/** Knows no rule; tests of checks bring their own. */
export const checkCodes: CheckList = async () => [];

const codeSet = 'authored-2027';
const diabetes: Code = { system: 'ICD-10-CM', code: 'E11.9', display: 'Type 2 diabetes mellitus', codeSet };
const hypertension: Code = { system: 'ICD-10-CM', code: 'I10', display: 'Essential hypertension', codeSet };
const cough: Code = { system: 'ICD-10-CM', code: 'R05.9', display: 'Cough, unspecified', codeSet };
export const neuropathy: Code = { system: 'ICD-10-CM', code: 'E11.42', display: 'With polyneuropathy', codeSet };
export const headache: Code = { system: 'ICD-10-CM', code: 'R51.9', display: 'Headache, unspecified', codeSet };
const known = [diabetes, hypertension, cough, neuropathy, headache];
export const provenance = { engine: 'test', lexicon: 'ab12', models: { ranker: '1' }, codeSets: [codeSet] };

export const callerOf = (over: Partial<Caller['actor']> & { tenant?: string } = {}): Caller => {
  const { tenant = 'north', ...actor } = over;
  return {
    tenant,
    actor: { id: 'person-ada', name: 'Ada', role: 'coder', kind: 'person', ...actor },
    requestId: 'request-1',
  };
};
export const coder = callerOf();

export const progressNote = {
  id: 'note-1',
  type: 'progress-note',
  authoredAt: '2026-11-02',
  text: 'Assessment: type 2 diabetes, stable. Hypertension on lisinopril. Headache since Monday.',
};
export const nursingNote = { id: 'note-2', text: 'Nursing: cough at night. "provenance":{"engine":"quoted"}' };

export function requestOf(over: Partial<SuggestRequest['encounter']> = {}, documents = [progressNote, nursingNote]) {
  return {
    encounter: {
      id: 'encounter-1',
      setting: 'outpatient' as const,
      serviceDate: '2026-11-02',
      patient: { age: 61, sex: 'female' as const },
      ...over,
    },
    documents,
  };
}

/** Two suggestions and a candidate, wherever their words stand: an engine of three words. */
export function resultOf({ documents }: Pick<SuggestRequest, 'documents'>): EncodedResult {
  const found = [
    suggestion('s1', diabetes, 'suggested', /diabetes/gi),
    suggestion('s2', hypertension, 'suggested', /hypertension/gi),
    suggestion('c1', cough, 'candidate', /cough/gi),
  ].filter(({ evidence }) => evidence.length > 0);
  const result: SuggestResult = {
    suggestions: found.map((one, index) => ({ ...one, rank: index + 1 })),
    withheld: [],
    findings: [],
    provenance,
  };
  return encode(result);

  function suggestion(id: string, code: Code, tier: Suggestion['tier'], words: RegExp): Suggestion {
    const evidence = documents.flatMap(({ id: documentId, text }) =>
      [...text.matchAll(words)].map(({ index, 0: quoted }) => ({
        documentId,
        start: index,
        end: index + quoted.length,
        text: quoted,
        section: 'assessment' as const,
        assertion: {
          polarity: 'affirmed' as const,
          certainty: 'certain' as const,
          temporality: 'current' as const,
          experiencer: 'patient' as const,
        },
        cues: [],
      })),
    );
    return { id, rank: 0, code, confidence: 0.9, tier, evidence, alternatives: [], explanation: 'The word is there.' };
  }
}

export function create(
  reviews: Reviews,
  caller: Caller = coder,
  request: SuggestRequest = requestOf(),
  once?: { key: string; request: string },
): Promise<ReviewAnswer> {
  return reviews.create(caller, request, resultOf(request), once);
}

export const signed: AttestationRequest = { name: 'Ada Byron', title: 'Coder, CCS', meaning: 'I assign these codes.' };

/** What the answers hold, as far as the tests look at it. */
export interface ReviewBody extends SuggestResult {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly encounter: SuggestRequest['encounter'];
  readonly documents: readonly { id: string; sha256: string; length: number }[];
  readonly supersedes?: string;
  readonly supersededBy?: string;
  readonly decisions: readonly RecordedDecision[];
  readonly undecided: readonly string[];
  readonly attestation?: Attestation;
  readonly digestKey: string;
}
interface StateBody {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly undecided: readonly string[];
}
export interface DecidedBody {
  readonly decision: RecordedDecision;
  readonly review: StateBody;
  readonly receipt: Receipt;
}
export interface FinalizedBody {
  readonly review: StateBody;
  readonly attestation: Attestation;
  readonly assignedCodes: readonly AssignedCode[];
  readonly receipt: Receipt;
}

export const bodyOf = ({ json }: ReviewAnswer): ReviewBody => JSON.parse(json);
export const decidedOf = ({ json }: ReviewAnswer): DecidedBody => JSON.parse(json);
export const finalizedOf = ({ json }: ReviewAnswer): FinalizedBody => JSON.parse(json);

/** Accepts both suggestions: what a review needs at least to be finalized. Returns the decisions' ids and the version. */
export async function acceptBoth(reviews: Reviews, reviewId: string, caller = coder) {
  const first = await reviews.decide(caller, reviewId, 1, { itemId: 's1', outcome: 'accepted' });
  const second = await reviews.decide(caller, reviewId, 2, { itemId: 's2', outcome: 'accepted' });
  return { order: [decidedOf(first).decision.id, decidedOf(second).decision.id], version: second.version };
}

export async function finalized(reviews: Reviews, caller = coder, request: SuggestRequest = requestOf()) {
  const { reviewId } = await create(reviews, caller, request);
  const { order, version } = await acceptBoth(reviews, reviewId, caller);
  return reviews.finalize(caller, reviewId, version, { attestation: signed, order });
}

/** What `work` is refused with; fails the test where it is not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

/** The events of a tenant, in order. */
export function eventsOf(database: Database, tenant = 'north'): Promise<AuditEvent[]> {
  return database.asOwner(async (sql) => {
    const rows = await sql.query<{ body: string }>(
      'SELECT body FROM audit_event WHERE tenant = $1 ORDER BY leaf_index',
      [tenant],
    );
    return rows.map(({ body }) => JSON.parse(body));
  });
}

export const TABLES = [
  'tenant',
  'tenant_key',
  'review',
  'review_key',
  'sealed',
  'suggestion',
  'decision',
  'attestation',
  'assigned_code',
  'idempotent_answer',
  'audit_tree',
  'audit_event',
  'audit_node',
] as const;

/** Every row of these tables as text, in an order of its own. */
export function dump(database: Database, tables: readonly string[] = TABLES): Promise<Record<string, string[]>> {
  return database.asOwner(async (sql) => {
    const all: Record<string, string[]> = {};
    for (const table of tables) {
      const rows = await sql.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t ORDER BY 1`);
      all[table] = rows.map(({ text }) => text);
    }
    return all;
  });
}

export const randomId = randomUUID;

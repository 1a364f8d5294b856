import type { AuditLog } from '../../services/audit/audit-log';
import type { ReviewAnswer, Reviews } from '../../services/reviews/reviews';
import { prepend } from '../../services/worker/encode';
import type { Receipt } from '../../src/audit/receipt';
import type { Decision } from '../../src/review/decision';
import type { Attestation } from '../../src/review/review';

/*
 * Stand-ins for the record where a test is about the routes: they answer with examples, keep nothing, and refuse
 * nothing. Tests give them methods that do.
 */

export const REVIEW_ID = '7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69';
export const DECISION_ID = '3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10';
const at = '2026-11-22T10:00:00.000Z';
const hash = 'ab'.repeat(32);
const provenance = { engine: 'fake', lexicon: 'none', models: {}, codeSets: ['fake-2027'] };

export const receipt: Receipt = {
  leafIndex: 3,
  leafHash: hash,
  treeSize: 4,
  inclusion: [hash, hash],
  checkpoint: 'origin\n4\nroot\n\n— origin signature\n',
};

export const decision: Decision = {
  id: DECISION_ID,
  sequence: 1,
  itemId: 's1',
  suggestionId: 's1',
  outcome: 'accepted',
  code: { system: 'ICD-10-CM', code: 'E11.9' },
  decidedBy: { id: 'local', name: 'Local user', role: 'coder' },
  decidedAt: at,
  reviewVersion: 2,
};

export const attestation: Attestation = {
  id: '0d7f2b1a-6c3e-4f58-8a49-5b6c7d8e9f10',
  name: 'Ada Byron',
  title: 'Coder, CCS',
  meaning: 'I reviewed the record.',
  by: { id: 'local', role: 'coder' },
  at,
  reviewVersion: 2,
  shownDigest: hash,
  documentsDigest: hash,
  provenance,
};

export const assigned = {
  position: 1,
  role: 'first-listed',
  system: 'ICD-10-CM',
  code: 'E11.9',
  decision,
} as const;

const check = {
  kind: 'ptp',
  codes: [
    { system: 'CPT', code: '45385' },
    { system: 'CPT', code: '45380' },
  ],
  statedAt: 'NCCI PTP 2026Q4 practitioner',
  named: ['45380'],
  isConflict: false,
  message: '45380 is not paid beside 45385 (NCCI pair, indicator 1).',
} as const;

const head = { id: REVIEW_ID, status: 'pending', version: 1, createdAt: at, undecided: ['s1'], digestKey: hash };
const documents = [{ id: 'note-1', length: 16, sha256: hash }];
const encounter = { id: 'encounter-1', setting: 'outpatient', serviceDate: '2026-11-02' } as const;

function answer(version: number, body: unknown): ReviewAnswer {
  return { reviewId: REVIEW_ID, version, json: JSON.stringify(body) };
}

export function fakeReviews(over: Partial<Reviews> = {}): Reviews {
  const page = { reviews: [] };
  const state = { id: REVIEW_ID, status: 'in-review', version: 2, undecided: [] };
  return {
    create: async (_caller, { encounter: asked }, { json }) => ({
      reviewId: REVIEW_ID,
      version: 1,
      json: prepend({ ...head, encounter: asked, documents, decisions: [] }, json),
    }),
    list: async () => page,
    search: async () => page,
    read: async () =>
      answer(2, {
        ...{ ...head, encounter, documents, decisions: [decision] },
        ...{ suggestions: [], withheld: [], findings: [], provenance },
      }),
    documents: async () => answer(2, { documents: [{ id: 'note-1', text: 'Type 2 diabetes.', sha256: hash }] }),
    decide: async () => answer(2, { decision, review: state, receipt }),
    checks: async () => answer(2, { version: 2, checks: [check] }),
    finalize: async () =>
      answer(3, { review: state, attestation, assignedCodes: [assigned], checks: [check], receipt }),
    assignedCodes: async () => ({
      reviewId: REVIEW_ID,
      version: 3,
      encounter,
      attestation,
      codes: [assigned],
      provenance,
    }),
    erase: async () => answer(3, { review: state }),
    answered: async () => undefined,
    oneAtATime: (_caller, _once, work) => work(),
    ...over,
  };
}

export function fakeAuditLog(over: Partial<AuditLog> = {}): AuditLog {
  const event = {
    ...{ index: 0, at, tenant: 'default', actor: { id: 'local', role: 'coder', kind: 'person' } as const },
    ...({ act: 'review.read', outcome: 'success', requestId: 'request-1', reviewId: REVIEW_ID } as const),
  };
  return {
    search: async () => ({ events: [event] }),
    checkpoint: async () => receipt.checkpoint,
    publicKey: async () => 'origin+c74f20a3+AQIDBA==',
    proof: async () => receipt,
    consistency: async (_caller, from) => ({ from, to: 4, proof: [hash], checkpoint: receipt.checkpoint }),
    exportLog: async function* () {
      yield '{"format":"countersign-audit-log/1"}';
      yield '{"checkpoint":"note"}';
    },
    events: async function* () {
      yield event;
    },
    ...over,
  };
}

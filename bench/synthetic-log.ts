import { createHash, createPrivateKey } from 'node:crypto';
import { eventLeaf } from '../src/audit/commitment';
import type { AuditEvent, EventSubject } from '../src/audit/event';
import { carriedFact, codeFact } from '../src/audit/event-facts';
import { checkpointLine, entryLine, headerLine } from '../src/audit/log-lines';
import { append, emptyFrontier, type Frontier, rootOf } from '../src/audit/merkle-tree';
import { type CheckpointSigner, createSigner } from '../src/audit/signed-note';

/** A log as the service would write it, made of numbers: the same options, the same bytes. */
export interface SyntheticLog {
  readonly lines: readonly string[];
  readonly leaves: readonly Buffer[];
  /** The signed checkpoint of the log when it had so many entries. */
  noteAt(size: number): string;
}

export interface SyntheticLogOptions {
  readonly entries: number;
  readonly signer: CheckpointSigner;
  readonly tenant?: string;
  readonly origin?: string;
}

/** A signer whose key comes from a text. For tests and measurements. */
export function syntheticSigner(name: string): CheckpointSigner {
  const seed = createHash('sha256').update(`countersign synthetic key ${name}`).digest();
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createSigner(name, createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
}

export function syntheticLog(options: SyntheticLogOptions): SyntheticLog {
  const { entries, signer, tenant = 'default', origin = 'countersign/default/0011223344556677' } = options;
  const lines = [headerLine({ origin, tenant, size: entries })];
  const leaves: Buffer[] = [];
  const frontiers: Frontier[] = [emptyFrontier];
  const events = syntheticEvents(tenant);
  for (let index = 0; index < entries; index++) {
    const body = JSON.stringify(events.next().value);
    const salt = digest(`salt ${index}`).subarray(0, 16);
    const leaf = eventLeaf(salt, body);
    leaves.push(leaf);
    frontiers.push(append(frontiers[index] as Frontier, leaf).frontier);
    lines.push(entryLine(index, salt, body));
  }
  const noteAt = (size: number) => signer.sign(origin, size, rootOf(frontiers[size] as Frontier));
  lines.push(checkpointLine(noteAt(entries)));
  return { lines, leaves, noteAt };
}

const codes = ['E11.42', 'I10', 'N18.30', 'J44.1', 'Z79.4', 'M54.50', 'I50.22', 'K21.9'];
const actors = {
  ehr: { id: 'key-7f3a', name: 'EHR interface', role: 'ehr-client', kind: 'machine' },
  coder: { id: 'coder-12', name: 'Zoë Müller', role: 'coder', kind: 'person' },
  auditor: { id: 'auditor-1', role: 'auditor', kind: 'person' },
} as const;

/**
 * The events of review after review: created, read, decided and finalized, exported; every fifth is superseded by one
 * that its decisions are carried to. Endless.
 */
export function* syntheticEvents(tenant: string): Generator<AuditEvent, never> {
  let count = 0;
  const event = (
    actor: keyof typeof actors,
    act: AuditEvent['act'],
    subject: EventSubject,
    refused = false,
  ): AuditEvent => ({
    at: new Date(Date.UTC(2026, 10, 2) + 250 * count).toISOString(),
    tenant,
    actor: actors[actor],
    act,
    outcome: refused ? 'refused' : 'success',
    requestId: uuid(`request ${count++}`),
    ...subject,
  });
  for (let review = 0; ; review++) {
    let reviewId = uuid(`review ${review}`);
    yield event('ehr', 'review.created', created(reviewId));
    yield event('coder', 'reviews.listed', { facts: { count: 25 } });
    yield event('coder', 'review.read', { reviewId, reviewVersion: 1 });
    yield event('coder', 'review.documents-read', { reviewId, reviewVersion: 1 });
    yield event('ehr', 'assigned-codes.read', { reviewId, reason: 'review-not-finalized' }, true);
    let decided = codes.slice(0, 2 + (review % 5)).map((code, at) => ({
      decisionId: uuid(`decision ${review} ${at}`),
      itemId: `s${at + 1}`,
      system: 'ICD-10-CM',
      code,
    }));
    for (const [at, { decisionId, itemId, system, code }] of decided.entries()) {
      const digests = { evidence: digest(`evidence ${review} ${at}`).toString('hex') };
      const subject = { reviewId, reviewVersion: at + 2, decisionId, itemId, code: `${system} ${code}` };
      yield event('coder', 'decision.made', { ...subject, decision: 'accepted', digests });
    }
    if (review % 5 === 4) {
      const next = uuid(`review ${review} again`);
      const carried = decided.map((one, at) => ({ ...one, decisionId: uuid(`carried ${review} ${at}`) }));
      const from = decided;
      const facts = carried.map(({ decisionId, itemId }, at) =>
        carriedFact({ decisionId, itemId, fromReviewId: reviewId, fromDecisionId: from[at]?.decisionId ?? '' }),
      );
      yield event('ehr', 'review.created', { ...created(next), facts: { supersedes: reviewId, carried: facts } });
      reviewId = next;
      decided = carried;
    }
    const attested = {
      shown: digest(`shown ${review}`).toString('hex'),
      documents: digest(`d ${review}`).toString('hex'),
    };
    const facts = { codes: decided.map(codeFact) };
    const reviewVersion = decided.length + 2;
    yield event('coder', 'review.finalized', { reviewId, reviewVersion, digests: attested, provenance, facts });
    yield event('ehr', 'assigned-codes.read', { reviewId, reviewVersion, facts });
    yield event('ehr', 'assigned-codes.exported', { reviewId, reviewVersion, facts });
    if (review % 40 === 39) yield event('auditor', 'audit.searched', { facts: { count: 100 } });
  }
}

const provenance = { engine: '0.1.0', lexicon: 'f00d1e55', models: ['ranker/7'], codeSets: ['ICD-10-CM FY2027'] };

function created(reviewId: string): EventSubject {
  const digests = {
    documents: digest(`documents ${reviewId}`).toString('hex'),
    shown: digest(reviewId).toString('hex'),
  };
  return { reviewId, reviewVersion: 1, digests, provenance };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function uuid(text: string): string {
  const hex = digest(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

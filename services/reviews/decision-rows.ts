import type { CodeSystem } from '../../src/code-sets/code';
import type {
  CodeReference,
  CodingDetails,
  Decision,
  HighlightedSpan,
  Outcome,
  Reason,
} from '../../src/review/decision';
import type { Sql } from '../database/database';
import { type Place, type ReviewSeal, storeSealed } from './review-key';

/** The code of a decision, with its wording where the loaded code sets know it. */
export interface DecidedCode extends CodeReference {
  readonly display?: string | undefined;
  /** The edition that the wording was taken from. */
  readonly codeSet?: string | undefined;
  /** False where no code set in force has the code as one to assign: sets may be partial, and the person answers for it. */
  readonly verified: boolean;
}

export type RecordedDecision = Omit<Decision, 'code'> & { readonly code: DecidedCode | null };

/** What of a decision may name or describe the patient; sealed as `decision:<id>`. */
interface ClosedPart {
  readonly comment?: string | undefined;
  readonly span?: HighlightedSpan | undefined;
  readonly renderingProvider?: string | undefined;
  readonly serviceDate?: string | undefined;
}

/** What `decision.details` holds as JSON: nothing in it was typed freely. */
interface OpenPart extends Omit<CodingDetails, 'renderingProvider' | 'serviceDate'> {
  readonly wording?: Omit<DecidedCode, keyof CodeReference> | undefined;
}

export interface DecisionRow {
  readonly id: string;
  readonly sequence: number;
  readonly itemId: string;
  readonly suggestionId: string | null;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly system: CodeSystem | null;
  readonly code: string | null;
  readonly details: string | null;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly decidedAt: string;
  readonly reviewVersion: number;
  readonly fromReview: string | null;
  readonly fromDecision: string | null;
  readonly ciphertext: Buffer | null;
}

export const DECISION_COLUMNS = `
  d.decision_id AS id, d.sequence, d.item_id AS "itemId", d.suggestion_id AS "suggestionId", d.outcome, d.reason,
  d.system, d.code, d.details, d.actor_id AS "actorId", d.actor_name AS "actorName", d.actor_role AS "actorRole",
  d.decided_at AS "decidedAt", d.review_version AS "reviewVersion", d.carried_from_review AS "fromReview",
  d.carried_from_decision AS "fromDecision"`;

/** The decision of a row; without its sealed part where the review has been erased. */
export function openDecision(row: DecisionRow, seal: ReviewSeal | undefined): RecordedDecision {
  const { wording, ...open }: OpenPart = row.details === null ? {} : JSON.parse(row.details);
  const { comment, span, ...closed }: ClosedPart =
    row.ciphertext === null || seal === undefined
      ? {}
      : JSON.parse(seal.open({ kind: `decision:${row.id}`, ciphertext: row.ciphertext }));
  const { system, code, fromReview, fromDecision } = row;
  return asRecorded(
    {
      ...row,
      reason: row.reason ?? undefined,
      details: { ...open, ...closed },
      span,
      comment,
      decidedBy: { id: row.actorId, name: row.actorName ?? undefined, role: row.actorRole },
      carriedFrom:
        fromReview === null || fromDecision === null ? undefined : { reviewId: fromReview, decisionId: fromDecision },
    },
    system === null || code === null ? null : { system, code, verified: true, ...wording },
  );
}

/**
 * A decision as it is recorded and answered. Its JSON is the same when it is made and whenever it is read, or the digests
 * of it would not be: so its parts stand in one order, and what is empty is left out.
 */
export function asRecorded(decision: Omit<Decision, 'code'>, code: DecidedCode | null): RecordedDecision {
  const { presentOnAdmission, modifiers, units, linkedItems, renderingProvider, serviceDate } = decision.details ?? {};
  const details = { presentOnAdmission, modifiers, units, linkedItems, renderingProvider, serviceDate };
  const { span, decidedBy, carriedFrom } = decision;
  return {
    id: decision.id,
    sequence: decision.sequence,
    itemId: decision.itemId,
    suggestionId: decision.suggestionId,
    outcome: decision.outcome,
    reason: decision.reason,
    code: code && {
      system: code.system,
      code: code.code,
      display: code.display,
      codeSet: code.codeSet,
      verified: code.verified,
    },
    details: jsonUnlessEmpty(details) === null ? undefined : details,
    span: span && { documentId: span.documentId, start: span.start, end: span.end },
    comment: decision.comment,
    decidedBy: { id: decidedBy.id, name: decidedBy.name, role: decidedBy.role },
    decidedAt: decision.decidedAt,
    reviewVersion: decision.reviewVersion,
    carriedFrom: carriedFrom && { reviewId: carriedFrom.reviewId, decisionId: carriedFrom.decisionId },
  };
}

/** Writes a decision: its codes and ids in the open, the rest sealed under the review's key. */
export async function insertDecision(
  sql: Sql,
  place: Place,
  decision: RecordedDecision,
  seal: ReviewSeal,
): Promise<void> {
  const { code, decidedBy, carriedFrom, comment, span, details = {} } = decision;
  const { renderingProvider, serviceDate, ...open } = details;
  const closed: ClosedPart = { comment, span, renderingProvider, serviceDate };
  await sql.query(
    `INSERT INTO decision (tenant, review_id, decision_id, sequence, item_id, suggestion_id, outcome, reason, system, code,
                           details, actor_id, actor_name, actor_role, actor_kind, decided_at, review_version,
                           carried_from_review, carried_from_decision)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'person', $15, $16, $17, $18)`,
    [
      place.tenant,
      place.reviewId,
      decision.id,
      decision.sequence,
      decision.itemId,
      decision.suggestionId,
      decision.outcome,
      decision.reason ?? null,
      code?.system ?? null,
      code?.code ?? null,
      jsonUnlessEmpty({ ...open, wording: code === null ? undefined : wordingOf(code) }),
      decidedBy.id,
      decidedBy.name ?? null,
      decidedBy.role,
      decision.decidedAt,
      decision.reviewVersion,
      carriedFrom?.reviewId ?? null,
      carriedFrom?.decisionId ?? null,
    ],
  );
  const secret = jsonUnlessEmpty(closed);
  if (secret !== null) await storeSealed(sql, place, [seal.seal(`decision:${decision.id}`, secret)]);
}

/** A code that the engine suggested has its wording in the engine's answer. */
function wordingOf({ display, codeSet, verified }: DecidedCode): OpenPart['wording'] {
  return verified && display === undefined ? undefined : { display, codeSet, verified };
}

function jsonUnlessEmpty(value: object): string | null {
  const json = JSON.stringify(value);
  return json === '{}' ? null : json;
}

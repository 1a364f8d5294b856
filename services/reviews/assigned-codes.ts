import { codeFact } from '../../src/audit/event-facts';
import { Refusal } from '../../src/review/refusal';
import type { AssignedCode } from '../../src/review/review';
import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import { readAttestation } from './attestation-rows';
import type { Chart } from './chart';
import type { Context } from './context';
import { suggestedCodes } from './engine-result';
import { named } from './review-id';
import { openSealed } from './review-key';
import { reviewStore, type StoredReview } from './review-store';
import type { AssignedCodes } from './reviews';
import { worded } from './wording';

/** What leaves a finalized review, also when its clinical text has been erased. */
export function assignedCodes(
  context: Context,
  caller: Caller,
  reviewId: string,
  act: 'assigned-codes.read' | 'assigned-codes.exported',
): Promise<AssignedCodes> {
  const { tenant } = caller;
  const run = async (sql: Sql): Promise<Done<AssignedCodes>> => {
    const review = await reviewStore(sql, tenant, context.vault).load(reviewId);
    const { status, version } = review.state;
    const attestation =
      status === 'finalized' ? await readAttestation(sql, { tenant, reviewId }, review.seal) : undefined;
    if (attestation === undefined) {
      throw new Refusal('review-not-finalized', 'Codes are assigned by finalizing the review.');
    }
    const { encounter, suggested } = await readSealed(sql, tenant, review);
    const codes = worded(await exportable(sql, tenant, review), suggested);
    return {
      subject: {
        reviewId,
        reviewVersion: version,
        provenance: review.provenance,
        facts: {
          codes: codes.map(({ decision, system, code }) => codeFact({ decisionId: decision.id, system, code })),
        },
      },
      answer: () => ({ reviewId, version, encounter, attestation, codes, provenance: review.provenance }),
    };
  };
  return context.writer.perform({ name: act, caller, subject: named(reviewId), run });
}

/** Through the view alone: what it does not show does not leave. */
async function exportable(sql: Sql, tenant: string, { state }: StoredReview): Promise<AssignedCode[]> {
  const rows = await sql.query<Omit<AssignedCode, 'decision'> & { readonly decisionId: string }>(
    `SELECT position, role, system, code, decision_id AS "decisionId"
     FROM exportable_code WHERE tenant = $1 AND review_id = $2 ORDER BY position`,
    [tenant, state.id],
  );
  const decisions = new Map(state.decisions.map((decision) => [decision.id, decision]));
  return rows.map(({ position, role, system, code, decisionId }) => {
    const decision = decisions.get(decisionId);
    if (decision === undefined) throw new Error('an assigned code has no decision');
    return { position, role, system, code, decision };
  });
}

async function readSealed(sql: Sql, tenant: string, { state, seal }: StoredReview) {
  if (seal === undefined) return { encounter: null, suggested: new Map() };
  const place = { tenant, reviewId: state.id };
  const [chart = '', resultJson = ''] = await openSealed(sql, place, seal, ['encounter', 'result']);
  const { encounter }: Chart = JSON.parse(chart);
  return { encounter, suggested: suggestedCodes(resultJson) };
}

import type { CheckContext, CheckResult, ListedCode } from '../../src/coding/checks/check';
import type { Encounter } from '../../src/coding/suggestion';
import { Refusal } from '../../src/review/refusal';
import type { ReviewState } from '../../src/review/review';
import { type CodedDecision, standingCodes } from '../../src/review/standing';
import type { Caller, Done } from '../audit/act';
import type { Sql } from '../database/database';
import type { CodeList } from '../worker/engine-client';
import { readChart } from './chart';
import type { Context } from './context';
import { unlessRefused } from './refusals';
import { named } from './review-id';
import { type ReadableReview, reviewStore } from './review-store';
import type { ReviewAnswer } from './reviews';

/*
 * The decided list against the rules of the day. What they say does not keep a person from signing: notes of the tabular have
 * exceptions that only the record knows (two unrelated conditions), edits have modifiers, and a claim that is refused can be sent
 * again. It is shown before, answered with the signature, and counted in its event.
 */

/**
 * Answers what the rules say of the codes that stand now. `first` is the id of the decision that will be sequenced first; a
 * finalized review has its own order. JSON: version, checks.
 */
export async function readChecks(
  context: Context,
  caller: Caller,
  reviewId: string,
  first: string | undefined,
): Promise<ReviewAnswer> {
  const { tenant } = caller;
  const run = async (sql: Sql): Promise<Done<{ version: number; list: CodeList }>> => {
    const review = await reviewStore(sql, tenant, context.vault).loadReadable(reviewId);
    const { version } = review.state;
    const decisions = await inOrder(sql, tenant, review, first);
    const list = await listOf(sql, tenant, review, decisions, first !== undefined || isFinalized(review.state));
    return {
      subject: {
        reviewId,
        reviewVersion: version,
        facts: { codes: list.codes.map(({ system, code }) => `${system} ${code}`) },
      },
      answer: () => ({ version, list }),
    };
  };
  const act = { name: 'review.checks-read' as const, caller, subject: named(reviewId), run };
  const { version, list } = await context.writer.perform(act);
  // After the act: while it runs, the other acts of its tenant wait, and the engine may be busy.
  const checks = await context.checkCodes(list);
  return { reviewId, version, json: JSON.stringify({ version, checks }) };
}

/**
 * What the rules say of the list that is about to be signed, `order` being the ids of its decisions. Empty where the act that
 * follows will be refused: it says why, and is recorded.
 */
export async function checksBeforeSigning(
  context: Context,
  caller: Caller,
  reviewId: string,
  version: number,
  order: readonly string[],
): Promise<CheckResult[]> {
  const list = await context.look(caller.tenant, async (sql) => {
    const review = await reviewStore(sql, caller.tenant, context.vault).loadReadable(reviewId).catch(unlessRefused);
    if (review === undefined || review.state.version !== version || isFinalized(review.state)) return undefined;
    const standing = new Map(standingCodes(review.state).map((decision) => [decision.id, decision]));
    const decisions = order.flatMap((id) => standing.get(id) ?? []);
    return decisions.length === standing.size ? listOf(sql, caller.tenant, review, decisions, true) : undefined;
  });
  return list === undefined ? [] : context.checkCodes(list);
}

function isFinalized({ status }: Pick<ReviewState, 'status'>): boolean {
  return status === 'finalized';
}

/** The standing decisions for codes: as assigned, or as they were made, the one that will be first at the head. */
async function inOrder(
  sql: Sql,
  tenant: string,
  { state }: ReadableReview,
  first: string | undefined,
): Promise<CodedDecision[]> {
  const standing = standingCodes(state);
  if (isFinalized(state)) {
    const rows = await sql.query<{ readonly id: string }>(
      'SELECT decision_id AS id FROM assigned_code WHERE tenant = $1 AND review_id = $2 ORDER BY position',
      [tenant, state.id],
    );
    const byId = new Map(standing.map((decision) => [decision.id, decision]));
    return rows.flatMap(({ id }) => byId.get(id) ?? []);
  }
  if (first === undefined) return standing;
  const head = standing.find(({ id }) => id === first);
  if (head === undefined) {
    const fault = { path: 'first', message: 'names no standing decision for a code' };
    throw new Refusal('invalid-decision', 'The list has no such code.', [fault]);
  }
  return [head, ...standing.filter((decision) => decision !== head)];
}

async function listOf(
  sql: Sql,
  tenant: string,
  review: ReadableReview,
  decisions: readonly CodedDecision[],
  isSequenced: boolean,
): Promise<CodeList> {
  const { encounter } = await readChart(sql, { tenant, reviewId: review.state.id }, review.seal);
  const first = isSequenced ? decisions.find(({ code }) => code.system === 'ICD-10-CM') : undefined;
  return { codes: decisions.map((decision) => listedOf(decision, decision === first)), context: contextOf(encounter) };
}

function listedOf({ code, details }: CodedDecision, isFirst: boolean): ListedCode {
  const { presentOnAdmission: poa, modifiers, units } = details ?? {};
  return {
    system: code.system,
    code: code.code,
    // Titles are the engine's to know; where it does not, the code stands for itself.
    display: code.code,
    ...(isFirst ? { isFirst } : {}),
    ...(poa === undefined ? {} : { poa }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(units === undefined ? {} : { units }),
  };
}

function contextOf({ setting, serviceDate, patient }: Encounter): CheckContext {
  return { setting, serviceDate, age: patient?.age, sex: patient?.sex };
}

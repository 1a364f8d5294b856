import { type ReviewActor, requireDecider } from './actor';
import { codeFormFaults } from './code-form';
import type { CodeReference, Decision, DecisionRequest } from './decision';
import { detailsFaults } from './details';
import { requireOpen, requireShown } from './open-review';
import { outcomeFaults, type Target } from './outcome-rules';
import { type FieldFault, Refusal } from './refusal';
import type { ReviewState } from './review';
import { isSameCode, isSameService } from './same-service';
import { standingCodes, standingDecisions } from './standing';

/** What the caller looked up for a request. What is left out was not looked up, or is not known. */
export interface Known {
  /** False where the loaded code sets say that the code asked for is not one for the date of service. */
  readonly codeIsValid?: boolean | undefined;
  /** UTF-16 length of each document's text by its id, for a highlighted span. */
  readonly documentLengths?: ReadonlyMap<string, number> | undefined;
}

export interface Decided {
  readonly decision: Decision;
  readonly state: ReviewState;
}

/**
 * Adds one decision of a person to an open review, as the new standing decision for its item. Nothing that was decided
 * before is changed. Throws Refusal where the rules do not allow it; `state` stays as it was.
 */
export function decide(
  state: ReviewState,
  shownVersion: number,
  request: DecisionRequest,
  by: ReviewActor,
  at: string,
  newId: string,
  known: Known = {},
): Decided {
  requireDecider(by);
  requireOpen(state);
  requireShown(state, shownVersion);
  const target = targetOf(state, request);
  const code = codeOf(request, target);
  const itemId = request.itemId ?? nextAdditionId(state);
  const faults = [
    ...outcomeFaults(request, target),
    ...(request.code ? codeFaults(state, request, request.code, target, known) : []),
    ...spanFaults(request, known),
    ...(request.details && code
      ? detailsFaults(request.details, { code, setting: state.setting, otherItems: otherItems(state, itemId) })
      : []),
  ];
  if (faults.length > 0) throw new Refusal('invalid-decision', 'The decision does not fit the review.', faults);

  const { reason, details, span, comment } = request;
  const version = state.version + 1;
  const decision: Decision = {
    id: newId,
    sequence: state.decisions.length + 1,
    itemId,
    suggestionId: target.kind === 'suggestion' ? target.item.id : null,
    outcome: request.outcome,
    ...(reason === undefined ? {} : { reason }),
    code,
    ...(details === undefined ? {} : { details }),
    ...(span === undefined ? {} : { span }),
    ...(comment === undefined ? {} : { comment }),
    decidedBy: { id: by.id, ...(by.name === undefined ? {} : { name: by.name }), role: by.role },
    decidedAt: at,
    reviewVersion: version,
  };
  return { decision, state: { ...state, status: 'in-review', version, decisions: [...state.decisions, decision] } };
}

function targetOf(state: ReviewState, { itemId }: DecisionRequest): Target {
  if (itemId === undefined) return { kind: 'nothing' };
  const item = state.items.find(({ id }) => id === itemId);
  if (item) return { kind: 'suggestion', item };
  if (standingDecisions(state).has(itemId)) return { kind: 'addition' };
  throw new Refusal('invalid-decision', 'There is no such item in the review.', [
    { path: 'itemId', message: 'names no item of this review' },
  ]);
}

/** The code that the decision would stand for. */
function codeOf({ outcome, code }: DecisionRequest, target: Target): CodeReference | null {
  if (outcome === 'accepted') {
    return target.kind === 'suggestion' ? { system: target.item.system, code: target.item.code } : null;
  }
  return (outcome === 'corrected' || outcome === 'added') && code ? { system: code.system, code: code.code } : null;
}

function codeFaults(
  state: ReviewState,
  request: DecisionRequest,
  code: CodeReference,
  target: Target,
  known: Known,
): FieldFault[] {
  const formFaults = codeFormFaults(code);
  if (formFaults.length > 0) return formFaults;
  if (known.codeIsValid === false) return [{ path: 'code.code', message: 'is not a code for the date of service' }];
  if (request.outcome === 'corrected' && target.kind === 'suggestion' && isSameCode(code, target.item)) {
    return [{ path: 'code', message: 'is the code that was suggested' }];
  }
  if (request.outcome === 'added') {
    const added = { code, details: request.details };
    const twin = standingCodes(state).find((other) => other.itemId !== request.itemId && isSameService(added, other));
    if (twin) return [{ path: 'code', message: 'is decided already for another item' }];
  }
  return [];
}

function spanFaults({ span }: DecisionRequest, { documentLengths }: Known): FieldFault[] {
  if (!span) return [];
  const { documentId, start, end } = span;
  if (!Number.isInteger(start) || start < 0) return [{ path: 'span.start', message: 'must be a whole number from 0' }];
  if (!Number.isInteger(end) || end <= start) return [{ path: 'span.end', message: 'must be greater than start' }];
  if (!documentLengths) return [];
  const length = documentLengths.get(documentId);
  if (length === undefined) return [{ path: 'span.documentId', message: 'names no document of this review' }];
  return end > length ? [{ path: 'span.end', message: 'must be inside the text' }] : [];
}

function otherItems(state: ReviewState, itemId: string): ReadonlySet<string> {
  const ids = new Set([...state.items.map(({ id }) => id), ...state.decisions.map((decision) => decision.itemId)]);
  ids.delete(itemId);
  return ids;
}

/** `a1`, `a2`, ...: never one that was used before, also where a carried addition kept its number. */
function nextAdditionId(state: ReviewState): string {
  const used = state.decisions
    .filter(({ suggestionId }) => suggestionId === null)
    .map(({ itemId }) => Number(itemId.slice(1)));
  return `a${Math.max(0, ...used) + 1}`;
}

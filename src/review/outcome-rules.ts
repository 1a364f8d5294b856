import type { DecisionRequest, Outcome } from './decision';
import type { FieldFault } from './refusal';
import type { ReviewItem } from './review';

/** What a decision is on: a suggestion, a code that a person added earlier, or nothing yet. */
export type Target =
  | { readonly kind: 'suggestion'; readonly item: ReviewItem }
  | { readonly kind: 'addition' }
  | { readonly kind: 'nothing' };

type Presence = 'required' | 'optional' | 'none';

interface OutcomeRule {
  readonly on: readonly Target['kind'][];
  /** What `on` says, to the person. */
  readonly onWords: string;
  readonly code: Presence;
  readonly reason: Presence;
  readonly span: Presence;
}

/** What each outcome is on and comes with. An addition is changed by adding it again, and withdrawn by rejecting it. */
const RULES: Readonly<Record<Outcome, OutcomeRule>> = {
  accepted: { on: ['suggestion'], onWords: 'suggestions', code: 'none', reason: 'none', span: 'none' },
  corrected: { on: ['suggestion'], onWords: 'suggestions', code: 'required', reason: 'required', span: 'none' },
  rejected: {
    on: ['suggestion', 'addition'],
    onWords: 'suggestions and earlier additions',
    code: 'none',
    reason: 'required',
    span: 'none',
  },
  deferred: { on: ['suggestion'], onWords: 'suggestions', code: 'none', reason: 'optional', span: 'none' },
  added: {
    on: ['nothing', 'addition'],
    onWords: 'codes that were not suggested',
    code: 'required',
    reason: 'none',
    span: 'optional',
  },
};

/** What is missing from a request, or too much in it, for its outcome on its target. */
export function outcomeFaults(request: DecisionRequest, target: Target): FieldFault[] {
  const rule = RULES[request.outcome];
  const faults: FieldFault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });

  if (!rule.on.includes(target.kind)) {
    if (target.kind === 'nothing') fault('itemId', 'is required with this outcome');
    else fault('outcome', `is for ${rule.onWords} only`);
  }
  for (const field of ['code', 'reason', 'span'] as const) {
    if (rule[field] === 'required' && request[field] === undefined) fault(field, 'is required with this outcome');
    if (rule[field] === 'none' && request[field] !== undefined) fault(field, 'is not taken with this outcome');
  }
  if (request.reason === 'other' && (request.comment ?? '').trim() === '') {
    fault('comment', 'is required with the reason other');
  }
  if (request.details && !assignsCode(request.outcome)) {
    fault('details', 'are for a code, and this outcome has none');
  }
  return faults;
}

function assignsCode(outcome: Outcome): boolean {
  return outcome === 'accepted' || outcome === 'corrected' || outcome === 'added';
}

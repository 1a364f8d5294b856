import type { ReviewActor } from '../../src/review/actor';
import type { CodeReference, DecisionRequest } from '../../src/review/decision';
import { decide, type Known } from '../../src/review/life-cycle';
import { Refusal } from '../../src/review/refusal';
import type { ReviewItem, ReviewState } from '../../src/review/review';

export const coder: ReviewActor = { id: 'p1', name: 'Ada', role: 'coder', kind: 'person' };
export const cdi: ReviewActor = { id: 'p2', role: 'cdi-specialist', kind: 'person' };
export const AT = '2026-10-01T12:00:00.000Z';

export const icd = (code: string): CodeReference => ({ system: 'ICD-10-CM', code });
export const cpt = (code: string): CodeReference => ({ system: 'CPT', code });
export const hcpcs = (code: string): CodeReference => ({ system: 'HCPCS', code });
export const pcs = (code: string): CodeReference => ({ system: 'ICD-10-PCS', code });

export function item(id: string, code: CodeReference, more: Partial<ReviewItem> = {}): ReviewItem {
  return { id, ...code, tier: 'suggested', evidenceKey: `key of ${id}`, ...more };
}

/** Two suggestions (a diagnosis and a service) and a candidate. */
export function review(more: Partial<ReviewState> = {}): ReviewState {
  return {
    id: 'r1',
    status: 'pending',
    version: 1,
    setting: 'outpatient',
    items: [item('s1', icd('E11.9')), item('s2', cpt('99213')), item('c1', icd('I10'), { tier: 'candidate' })],
    decisions: [],
    ...more,
  };
}

/** The review after these decisions of the coder, whose ids are d1, d2, ... */
export function reviewAfter(state: ReviewState, ...requests: DecisionRequest[]): ReviewState {
  return requests.reduce(
    (current, request) =>
      decide(current, current.version, request, coder, AT, `d${current.decisions.length + 1}`).state,
    state,
  );
}

/** Decides at the version that is now, as the coder. */
export function attempt(state: ReviewState, request: DecisionRequest, known?: Known) {
  return decide(state, state.version, request, coder, AT, 'new', known);
}

/** The refusal that `act` ends in; fails the test where it does not end in one. */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

/** `path: message` of each fault. */
export function faultsOf(act: () => unknown): string[] {
  return refusalOf(act).errors.map(({ path, message }) => `${path}: ${message}`);
}

export const accept = (itemId: string, details?: DecisionRequest['details']): DecisionRequest => ({
  itemId,
  outcome: 'accepted',
  ...(details && { details }),
});
export const reject = (itemId: string): DecisionRequest => ({ itemId, outcome: 'rejected', reason: 'not-documented' });
export const defer = (itemId: string): DecisionRequest => ({ itemId, outcome: 'deferred' });
export const correct = (itemId: string, code: CodeReference): DecisionRequest => ({
  itemId,
  outcome: 'corrected',
  reason: 'wrong-code',
  code,
});
export const add = (code: CodeReference, more: Partial<DecisionRequest> = {}): DecisionRequest => ({
  outcome: 'added',
  code,
  ...more,
});

import type { ReviewActor } from '../../src/review/actor';
import type { CodeReference, CodingDetails, Decision, DecisionRequest } from '../../src/review/decision';
import type { AttestationRequest, ReviewItem, ReviewState } from '../../src/review/review';

/*
 * Everything that anyone may try on a review, as data: each outcome on each item, by each kind of caller, with each
 * version, and every way to list what is finalized. Most of it has to be refused. The same actions drive the rules alone
 * (test/review/life-cycle-model.test.ts) and whatever keeps reviews for real.
 */

export const ACTORS = {
  coder: { id: 'person-coder', name: 'Ada', role: 'coder', kind: 'person' },
  cdi: { id: 'person-cdi', role: 'cdi-specialist', kind: 'person' },
  admin: { id: 'person-admin', role: 'admin', kind: 'person' },
  machine: { id: 'machine-coder', role: 'coder', kind: 'machine' },
} as const satisfies Readonly<Record<string, ReviewActor>>;
export type ActorName = keyof typeof ACTORS;
const actorNames = Object.keys(ACTORS) as ActorName[];

/** The version that the caller says it was shown: the one that is, the one before, or one that is not yet. */
export const SHOWN = ['now', 'before', 'later'] as const;
export type Shown = (typeof SHOWN)[number];

/** How the list to finalize is made from the standing decisions for a code. Only the first two can be right. */
export const ORDERS = ['as-decided', 'reversed', 'one-missing', 'one-twice', 'with-others', 'empty'] as const;
export type OrderKind = (typeof ORDERS)[number];

/** What is different in the encounter's next documents. */
export const CHANGES = ['nothing', 'evidence', 'fewer-suggestions'] as const;
export type Change = (typeof CHANGES)[number];

export type ModelAction =
  | { readonly kind: 'decide'; readonly by: ActorName; readonly shown: Shown; readonly request: DecisionRequest }
  | {
      readonly kind: 'finalize';
      readonly by: ActorName;
      readonly shown: Shown;
      readonly order: OrderKind;
      readonly attestation: AttestationRequest;
    }
  /** New documents of the encounter arrive: its open review is superseded, and its next review takes over. */
  | { readonly kind: 'recreate'; readonly change: Change };

export const SIGNED: AttestationRequest = { name: 'Ada Byron', title: 'Coder', meaning: 'I assign these codes.' };
const UNSIGNED: AttestationRequest = { ...SIGNED, name: '  ' };

/** Every action that may be tried on a review in this state. Deterministic; a test picks from it, or takes all. */
export function actionsOn(state: ReviewState): ModelAction[] {
  const requests = requestsOn(state);
  const calls = actorNames.flatMap((by) => SHOWN.map((shown) => ({ by, shown })));
  return [
    ...calls.flatMap((call) => requests.map((request) => ({ kind: 'decide', ...call, request }) as const)),
    ...calls.flatMap((call) =>
      ORDERS.map((order) => ({ kind: 'finalize', ...call, order, attestation: SIGNED }) as const),
    ),
    { kind: 'finalize', by: 'coder', shown: 'now', order: 'as-decided', attestation: UNSIGNED },
    ...CHANGES.map((change) => ({ kind: 'recreate', change }) as const),
  ];
}

/** Those that could go through: by the coder, at the version that is. A closed review has none of them. */
export function promisingActions(state: ReviewState): ModelAction[] {
  const isClosed = state.status === 'finalized' || state.status === 'superseded';
  return actionsOn(state).filter(
    (action) => action.kind === 'recreate' || (!isClosed && action.by === 'coder' && action.shown === 'now'),
  );
}

/** The version to send with an action. */
export function shownVersion(shown: Shown, { version }: ReviewState): number {
  return { now: version, before: version - 1, later: version + 1 }[shown];
}

/** Ids of decisions, listed in the way that `kind` says. */
export function orderOf(kind: OrderKind, { decisions }: ReviewState): string[] {
  const last = new Map(decisions.map((decision) => [decision.itemId, decision]));
  const isCoded = (decision: Decision) => decision.code !== null && last.get(decision.itemId) === decision;
  const coded = decisions.filter(isCoded).map(({ id }) => id);
  const others = decisions.filter((decision) => !isCoded(decision)).map(({ id }) => id);
  switch (kind) {
    case 'as-decided':
      return coded;
    case 'reversed':
      return coded.reverse();
    case 'one-missing':
      return coded.slice(1);
    case 'one-twice':
      return [...coded, ...coded.slice(0, 1)];
    case 'with-others':
      return [...coded, others[0] ?? 'no-such-decision'];
    case 'empty':
      return [];
  }
}

/** Every decision that may be tried: each outcome on each item, and each way to break a rule that one request can break. */
export function requestsOn(state: ReviewState): DecisionRequest[] {
  const { items } = state;
  const additions = [...new Set(state.decisions.filter(isAddition).map(({ itemId }) => itemId))];
  const last = items.at(-1);
  const detailed = (code: CodeReference) => ({ code, ...detailsFor(code, state) });
  return [
    ...items.flatMap((item): DecisionRequest[] => [
      { itemId: item.id, outcome: 'accepted', ...detailsFor(item, state) },
      { itemId: item.id, outcome: 'rejected', reason: 'not-documented' },
      { itemId: item.id, outcome: 'corrected', reason: 'wrong-code', ...detailed(correctionOf(item)) },
      { itemId: item.id, outcome: 'deferred', reason: 'needs-provider-query' },
    ]),
    ...(additions.length === 0
      ? [ADDED, EXTERNAL_CAUSE, ...(last ? [reference(last)] : [])].map(
          (code): DecisionRequest => ({ outcome: 'added', ...detailed(code) }),
        )
      : additions.flatMap((itemId): DecisionRequest[] => [
          { itemId, outcome: 'added', ...detailed(ADDED) },
          { itemId, outcome: 'added', ...detailed(EXTERNAL_CAUSE) },
          { itemId, outcome: 'rejected', reason: 'entered-in-error' },
          { itemId, outcome: 'accepted' },
        ])),
    ...ruleBreakers(items),
  ];
}

const ADDED: CodeReference = { system: 'ICD-10-CM', code: 'R51.9' };
const EXTERNAL_CAUSE: CodeReference = { system: 'ICD-10-CM', code: 'W19.XXXA' };

function ruleBreakers([first, ...others]: readonly ReviewItem[]): DecisionRequest[] {
  const last = others.at(-1);
  if (!first) return [];
  return [
    { itemId: first.id, outcome: 'accepted', code: correctionOf(first) },
    { itemId: first.id, outcome: 'corrected', reason: 'wrong-code', code: reference(first) },
    { itemId: first.id, outcome: 'added', code: ADDED },
    { itemId: 'a9', outcome: 'rejected', reason: 'duplicate' },
    // Allowed when it is made; it may leave two items with one code, which the list then cannot have.
    ...(last ? [{ itemId: first.id, outcome: 'corrected', reason: 'wrong-code', code: reference(last) } as const] : []),
  ];
}

function isAddition({ suggestionId }: Decision): boolean {
  return suggestionId === null;
}

function reference({ system, code }: CodeReference): CodeReference {
  return { system, code };
}

function correctionOf({ system, code }: CodeReference): CodeReference {
  const [one, other] = {
    'ICD-10-CM': ['E11.65', 'E11.69'],
    'ICD-10-PCS': ['0DTJ4ZZ', '0DTJ0ZZ'],
    CPT: ['99214', '99215'],
    HCPCS: ['J1100', 'J1200'],
  }[system] as [string, string];
  return { system, code: code === one ? other : one };
}

function detailsFor({ system }: CodeReference, { setting }: ReviewState): { details?: CodingDetails } {
  return system === 'ICD-10-CM' && setting === 'inpatient' ? { details: { presentOnAdmission: 'Y' } } : {};
}

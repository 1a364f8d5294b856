import { Refusal } from '../../src/review/refusal';
import type { AssignedCode, ReviewItem, ReviewState } from '../../src/review/review';
import { RULES, type Rules } from './world';

/*
 * Ways in which the rules could be wrong, each a change of the real ones in one place, and what the exploration has to
 * say of it. A fault that it does not find here it would not find in the real rules either.
 */

const { decide, finalize, supersede, carryOver } = RULES;

type Finalize = Rules['finalize'];
type CarryOver = Rules['carryOver'];

/** Finalizes lists that the real rules refuse for nothing but this. */
function finalizesDespite(message: RegExp): Finalize {
  return (state, shown, order, attestation, by) => {
    try {
      return finalize(state, shown, order, attestation, by);
    } catch (error) {
      const isOnlyThat =
        error instanceof Refusal && error.errors.length > 0 && error.errors.every((one) => message.test(one.message));
      if (!isOnlyThat) throw error;
      const assigned = order.flatMap((id, index): AssignedCode[] => {
        const decision = state.decisions.find((one) => one.id === id);
        if (!decision?.code) return [];
        return [{ position: index + 1, role: index === 0 ? 'first-listed' : 'secondary', ...decision.code, decision }];
      });
      return { assigned, attestation, state: { ...state, status: 'finalized', version: state.version + 1 } };
    }
  };
}

/** Finalizes as if these items were candidates, which nobody has to decide on. */
function finalizesWithout(isIgnored: (item: ReviewItem, state: ReviewState) => boolean): Finalize {
  return (state, ...others) => {
    const items = state.items.map((item) => (isIgnored(item, state) ? { ...item, tier: 'candidate' as const } : item));
    const done = finalize({ ...state, items }, ...others);
    return { ...done, state: { ...done.state, items: state.items } };
  };
}

const lastOutcome = ({ decisions }: ReviewState, id: string) =>
  decisions.findLast(({ itemId }) => itemId === id)?.outcome;

const carriesOtherwise =
  (change: (carried: ReturnType<CarryOver>) => ReturnType<CarryOver>): CarryOver =>
  (...given) =>
    change(carryOver(...given));

export const BROKEN: readonly (readonly [string, Partial<Rules>, string])[] = [
  [
    'a machine may decide',
    {
      decide: (state, shown, request, by, ...rest) => decide(state, shown, request, { ...by, kind: 'person' }, ...rest),
    },
    'a machine acted',
  ],
  [
    'an administrator may decide',
    {
      decide: (state, shown, request, by, ...rest) =>
        decide(state, shown, request, by.role === 'admin' ? { ...by, role: 'coder' } : by, ...rest),
    },
    'an administrator acted',
  ],
  [
    'a decision on an old version is taken',
    { decide: (state, shown, ...rest) => decide(state, Math.max(shown, state.version), ...rest) },
    'acted on a version that was not shown',
  ],
  [
    'a decision on a version that is not yet is taken',
    { decide: (state, shown, ...rest) => decide(state, Math.min(shown, state.version), ...rest) },
    'acted on a version that was not shown',
  ],
  [
    'a finalized review takes decisions',
    {
      decide: (state, ...rest) =>
        decide(state.status === 'finalized' ? { ...state, status: 'in-review' } : state, ...rest),
    },
    'acted on a closed review',
  ],
  [
    'a superseded review takes decisions',
    {
      decide: (state, ...rest) =>
        decide(state.status === 'superseded' ? { ...state, status: 'in-review' } : state, ...rest),
    },
    'acted on a closed review',
  ],
  [
    'a change of mind replaces the earlier decision',
    {
      decide: (...given) => {
        const { decision, state } = decide(...given);
        const others = state.decisions.filter((one) => one === decision || one.itemId !== decision.itemId);
        return { decision, state: { ...state, decisions: others } };
      },
    },
    'a past decision changed',
  ],
  [
    'a decision is written into the list that was handed in',
    {
      decide: (state, ...rest) => {
        const decided = decide(state, ...rest);
        (state.decisions as unknown[]).push(decided.decision);
        return decided;
      },
    },
    'threw something that is no refusal',
  ],
  [
    'a decision makes no new version',
    {
      decide: (state, ...rest) => {
        const decided = decide(state, ...rest);
        return { ...decided, state: { ...decided.state, version: state.version } };
      },
    },
    'the version did not go up by one',
  ],
  [
    'accepting takes the code that was sent',
    {
      decide: (state, shown, request, ...rest) => {
        if (request.outcome !== 'accepted' || !request.code) return decide(state, shown, request, ...rest);
        const { code, ...asShown } = request;
        const decided = decide(state, shown, asShown, ...rest);
        const decision = { ...decided.decision, code };
        return { decision, state: { ...decided.state, decisions: [...state.decisions, decision] } };
      },
    },
    'assigned another code than the person saw',
  ],
  [
    'a correction is recorded for another item',
    {
      decide: (state, ...rest) => {
        const decided = decide(state, ...rest);
        const other = state.items.find(({ id }) => id !== decided.decision.itemId);
        if (decided.decision.outcome !== 'corrected' || !other) return decided;
        const decision = { ...decided.decision, itemId: other.id, suggestionId: other.id };
        return { decision, state: { ...decided.state, decisions: [...state.decisions, decision] } };
      },
    },
    'assigned for another item',
  ],
  ['nothing has to be decided', { finalize: finalizesWithout(() => true) }, 'finalized while undecided'],
  [
    'what was deferred counts as decided',
    { finalize: finalizesWithout(({ id }, state) => lastOutcome(state, id) === 'deferred') },
    'finalized while undecided',
  ],
  [
    'what nobody decided is accepted when finalizing',
    {
      finalize: (state, shown, order, attestation, by) => {
        const missing = state.items.find(({ id, tier }) => tier === 'suggested' && !lastOutcome(state, id));
        if (!missing || by.role !== 'coder') return finalize(state, shown, order, attestation, by);
        const request = { itemId: missing.id, outcome: 'accepted' } as const;
        const decided = decide(state, shown, request, by, 'now', 'auto');
        return finalize({ ...decided.state, version: shown }, shown, [...order, 'auto'], attestation, by);
      },
    },
    'a decision that nobody made',
  ],
  [
    'what was rejected is assigned all the same',
    {
      finalize: (state, ...rest) => {
        const done = finalize(state, ...rest);
        const item = state.items.find(({ id }) => lastOutcome(state, id) === 'rejected');
        const decision = state.decisions.findLast(({ itemId }) => itemId === item?.id);
        if (!item || !decision) return done;
        const { system, code } = item;
        return { ...done, assigned: [...done.assigned, { position: 9, role: 'secondary', system, code, decision }] };
      },
    },
    'assigned another code',
  ],
  [
    'an earlier decision is assigned in place of the last',
    {
      finalize: (state, ...rest) => {
        const done = finalize(state, ...rest);
        const assigned = done.assigned.map((one): AssignedCode => {
          const decision = state.decisions.find(({ itemId, code }) => itemId === one.decision.itemId && code);
          return decision?.code ? { ...one, ...decision.code, decision } : one;
        });
        return { ...done, assigned };
      },
    },
    'assigned what no longer stands',
  ],
  [
    'an accepted code is left out',
    { finalize: (...given) => ({ ...finalize(...given), assigned: finalize(...given).assigned.slice(1) }) },
    'assigned is not what was decided',
  ],
  [
    'a CDI specialist may finalize',
    {
      finalize: (state, shown, order, attestation, by) =>
        finalize(state, shown, order, attestation, by.role === 'cdi-specialist' ? { ...by, role: 'coder' } : by),
    },
    'a CDI specialist finalized',
  ],
  [
    'a machine may finalize',
    {
      finalize: (state, shown, order, attestation, by) =>
        finalize(state, shown, order, attestation, { ...by, kind: 'person' }),
    },
    'a machine acted',
  ],
  [
    'nobody has to sign',
    {
      finalize: (state, shown, order, { title, meaning }, by) =>
        finalize(state, shown, order, { name: 'Service', title, meaning }, by),
    },
    'nobody signed',
  ],
  [
    'a version that was not shown is finalized',
    { finalize: (state, _, ...rest) => finalize(state, state.version, ...rest) },
    'acted on a version that was not shown',
  ],
  [
    'a finalized review stays open',
    {
      finalize: (...given) => {
        const done = finalize(...given);
        return { ...done, state: { ...done.state, status: 'in-review' } };
      },
    },
    'assigned codes without finalizing',
  ],
  ['one code is listed twice', { finalize: finalizesDespite(/same code/) }, 'a code is assigned twice'],
  ['an external cause comes first', { finalize: finalizesDespite(/external cause/) }, 'an impossible first'],
  [
    'a superseded review stays open',
    { supersede: (state) => ({ ...supersede(state), status: state.status }) },
    'two open reviews of one encounter',
  ],
  [
    'superseding makes no new version',
    { supersede: (state) => ({ ...supersede(state), version: state.version }) },
    'the version did not go up by one',
  ],
  [
    'a decision is carried to other evidence',
    {
      carryOver: (previous, texts, next, newId) => {
        const items = next.items.map((item) => {
          const evidenceKey = previous.items.find(({ id }) => id === item.id)?.evidenceKey ?? item.evidenceKey;
          return { ...item, evidenceKey };
        });
        return carryOver(previous, texts, { ...next, items }, newId);
      },
    },
    'carried to other evidence',
  ],
  [
    'a deferral is carried as an acceptance',
    {
      carryOver: (previous, ...rest) => {
        const decisions = previous.decisions.map((decision) => {
          const item = previous.items.find(({ id }) => id === decision.itemId);
          if (decision.outcome !== 'deferred' || !item) return decision;
          return { ...decision, outcome: 'accepted' as const, code: { system: item.system, code: item.code } };
        });
        return carryOver({ ...previous, decisions }, ...rest);
      },
    },
    'carried other words',
  ],
  [
    'a carried decision is signed by the service',
    {
      carryOver: carriesOtherwise((carried) => ({
        ...carried,
        decisions: carried.decisions.map((one) => ({ ...one, decidedBy: { id: 'service', role: 'admin' } })),
      })),
    },
    'carried other words',
  ],
  [
    'a carried decision does not say so',
    {
      carryOver: carriesOtherwise((carried) => ({
        ...carried,
        decisions: carried.decisions.map(({ carriedFrom: _, ...one }) => one),
      })),
    },
    'a standing decision was lost, or carried twice',
  ],
  [
    'what stays behind is not named',
    { carryOver: carriesOtherwise((carried) => ({ ...carried, dropped: [] })) },
    'a standing decision was lost, or carried twice',
  ],
];

import type { ReviewActor } from '../../src/review/actor';
import { carryOver } from '../../src/review/carry-over';
import type { DecisionRequest } from '../../src/review/decision';
import { finalize } from '../../src/review/finalize';
import { decide } from '../../src/review/life-cycle';
import { supersede } from '../../src/review/open-review';
import { Refusal, type RefusalCode } from '../../src/review/refusal';
import type { AssignedCode, ReviewItem, ReviewState } from '../../src/review/review';
import { ACTORS, type Change, type ModelAction, orderOf, shownVersion } from '../support/review-model';

/** The rules under test. Broken ones show that the exploration can find a fault. */
export interface Rules {
  readonly decide: typeof decide;
  readonly finalize: typeof finalize;
  readonly supersede: typeof supersede;
  readonly carryOver: typeof carryOver;
}
export const RULES: Rules = { decide, finalize, supersede, carryOver };

/** What was really asked and by whom, noted outside the rules. */
export interface Asked {
  readonly decisionId: string;
  readonly by: ReviewActor;
  readonly request: DecisionRequest;
}

/** The reviews of one encounter, the last one being its present one, and all that came of them. */
export interface World {
  readonly reviews: readonly ReviewState[];
  /** By review id; there is an entry where a review was finalized. */
  readonly assigned: Readonly<Record<string, readonly AssignedCode[]>>;
  readonly asked: readonly Asked[];
  /** Standing decisions that a carry-over named as dropped, and the review that they stayed in. */
  readonly dropped: readonly { readonly reviewId: string; readonly decisionId: string }[];
  /** Every row has its own id. */
  readonly ids: number;
}

const TEXTS = new Map([['n1', 'text']]);

export function start(setting: ReviewState['setting'], items: readonly ReviewItem[]): World {
  const first: ReviewState = { id: 'r1', status: 'pending', version: 1, setting, items, decisions: [] };
  return deepFreeze({ reviews: [first], assigned: {}, asked: [], dropped: [], ids: 0 });
}

export function present(world: World): ReviewState {
  return world.reviews.at(-1) as ReviewState;
}

export type Step = { readonly world: World } | { readonly refused: RefusalCode };

/** What an action makes of the world under these rules. Anything thrown that is no Refusal goes on to the caller. */
export function step(world: World, action: ModelAction, rules: Rules, on: ReviewState = present(world)): Step {
  try {
    return { world: act(world, action, rules, on) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code };
    throw error;
  }
}

function act(world: World, action: ModelAction, rules: Rules, on: ReviewState): World {
  const id = `d${world.ids + 1}`;
  const changed = (state: ReviewState) => world.reviews.map((review) => (review === on ? state : review));
  if (action.kind === 'decide') {
    const by = ACTORS[action.by];
    const { state } = rules.decide(on, shownVersion(action.shown, on), action.request, by, id, id);
    const asked = [...world.asked, { decisionId: id, by, request: action.request }];
    return { ...world, reviews: changed(state), asked, ids: world.ids + 1 };
  }
  if (action.kind === 'finalize') {
    const { order, shown, attestation, by } = action;
    const done = rules.finalize(on, shownVersion(shown, on), orderOf(order, on), attestation, ACTORS[by]);
    return { ...world, reviews: changed(done.state), assigned: { ...world.assigned, [on.id]: done.assigned } };
  }
  const isOpen = on.status === 'pending' || on.status === 'in-review';
  const previous = isOpen ? rules.supersede(on) : on;
  let ids = world.ids;
  const items = changedItems(on.items, action.change);
  const carried = rules.carryOver(previous, TEXTS, { items, textHashes: TEXTS }, () => `d${++ids}`);
  const reviewId = `r${world.reviews.length + 1}`;
  const next: ReviewState = { ...on, id: reviewId, status: 'pending', version: 1, items, decisions: carried.decisions };
  const dropped = carried.dropped.map(({ decisionId }) => ({ reviewId: on.id, decisionId }));
  return { ...world, reviews: [...changed(previous), next], dropped: [...world.dropped, ...dropped], ids };
}

/** The next documents: other evidence for the first suggestion and another tier for the last, or no second suggestion. */
function changedItems(items: readonly ReviewItem[], change: Change): readonly ReviewItem[] {
  if (change === 'nothing') return items;
  if (change === 'fewer-suggestions') return items.filter((_, index) => index !== 1);
  return items.map((item, index) => {
    if (index === 0) return { ...item, evidenceKey: `${item.evidenceKey}+` };
    return index === items.length - 1 ? { ...item, tier: item.tier === 'candidate' ? 'suggested' : 'candidate' } : item;
  });
}

/** A rule that changes what it was given fails at once. What is frozen was frozen whole. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

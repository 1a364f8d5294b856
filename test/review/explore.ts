import type { ReviewItem, ReviewState } from '../../src/review/review';
import { actionsOn, type ModelAction, promisingActions } from '../support/review-model';
import { faultsOf } from './invariants';
import { deepFreeze, present, type Rules, start, step, type World } from './world';

export interface Exploration {
  readonly states: number;
  /** Actions tried. */
  readonly steps: number;
  /** New states by depth. */
  readonly byDepth: readonly number[];
  /** How often each thing happened: `refused: person-required`, `decide accepted`, `finalize`, `recreate nothing`. */
  readonly seen: ReadonlyMap<string, number>;
  readonly fault?: { readonly words: string; readonly path: readonly ModelAction[] };
}

interface Node {
  readonly world: World;
  readonly action?: ModelAction;
  readonly parent?: Node;
}

interface Bounds {
  readonly depth: number;
  /** How many reviews the encounter may come to, as new documents arrive. */
  readonly reviews: number;
}

/**
 * Tries every action in every state that can be reached within `depth` actions, breadth first, and checks what each one
 * leads to; ends at the first fault. Worlds are one state where what stands is the same and someone, or nobody, has
 * changed their mind. What nobody may do is tried once for each set of standing decisions, not again for each history.
 */
export function explore(
  rules: Rules,
  setting: ReviewState['setting'],
  items: readonly ReviewItem[],
  { depth, reviews }: Bounds,
): Exploration {
  const root = start(setting, items);
  const known = new Set([keyOf(root)]);
  const tried = new Set<string>();
  const seen = new Map<string, number>();
  const byDepth = [1];
  let steps = 0;
  let fault: Exploration['fault'];

  /** What the action led to: a new state, or nothing new. */
  const attempt = (node: Node, on: ReviewState, action: ModelAction): Node | undefined => {
    steps++;
    const { world } = node;
    const found = (words: string) => {
      fault ??= { words, path: [...pathTo(node), action] };
      return undefined;
    };
    let result: ReturnType<typeof step>;
    try {
      result = step(world, action, rules, on);
    } catch {
      return found('threw something that is no refusal');
    }
    count(seen, 'refused' in result ? `refused: ${result.refused}` : nameOf(action));
    if ('refused' in result) return undefined;
    const [words] = faultsOf(world, action, on, result.world);
    if (words) return found(words);
    const key = keyOf(result.world);
    if (known.has(key)) return undefined;
    known.add(key);
    return { world: deepFreeze(result.world), action, parent: node };
  };

  /** Every action on the present review and on the closed one before it. */
  const grow = function* (node: Node): Generator<Node> {
    const { world } = node;
    for (const on of world.reviews.slice(-2)) {
      const key = standingKey(on);
      const isTried = tried.has(key);
      tried.add(key);
      for (const action of isTried ? promisingActions(on) : actionsOn(on)) {
        if (action.kind === 'recreate' && (on !== present(world) || world.reviews.length >= reviews)) continue;
        const next = attempt(node, on, action);
        if (fault) return;
        if (next) yield next;
      }
    }
  };

  let frontier: Node[] = [{ world: root }];
  for (let level = 1; level <= depth && frontier.length > 0 && !fault; level++) {
    const next: Node[] = [];
    for (const node of frontier) {
      next.push(...grow(node));
      if (fault) break;
    }
    if (next.length > 0) byDepth.push(next.length);
    frontier = next;
  }
  return { states: known.size, steps, byDepth, seen, ...(fault && { fault }) };
}

function pathTo(node: Node): ModelAction[] {
  return node.parent && node.action ? [...pathTo(node.parent), node.action] : [];
}

function count(seen: Map<string, number>, name: string): void {
  seen.set(name, (seen.get(name) ?? 0) + 1);
}

function nameOf(action: ModelAction): string {
  if (action.kind === 'decide') return `decide ${action.request.outcome}`;
  return action.kind === 'recreate' ? `recreate ${action.change}` : 'finalize';
}

function keyOf({ reviews }: World): string {
  const [last, previous] = reviews.toReversed() as [ReviewState, ReviewState | undefined];
  const isChanged = new Set(last.decisions.map(({ itemId }) => itemId)).size < last.decisions.length;
  return [reviews.length, previous?.status, isChanged, standingKey(last)].join('|');
}

function standingKey({ status, items, decisions }: ReviewState): string {
  const standing = new Map(decisions.map((one) => [one.itemId, `${one.outcome} ${one.code?.code ?? ''}`]));
  const suggested = items.map(({ id, tier }) => `${id} ${tier} ${standing.get(id) ?? ''}`);
  return [status, ...suggested, standing.get('a1')].join('|');
}

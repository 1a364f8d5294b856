import { lowerBound } from './lower-bound';
import type { PhraseIndex } from './phrase-index';
import type { PhraseMatch, Stretch } from './phrase-match';
import type { Axis, Effect, Rule, StopRule, TriggerRule } from './rule';

/** The tokens [from, to) that a trigger acts on; the trigger itself is at [first, end). */
export interface Scope {
  readonly trigger: TriggerRule;
  readonly first: number;
  readonly end: number;
  readonly side: 'pre' | 'post';
  readonly from: number;
  readonly to: number;
}

type Found<R extends Rule> = PhraseMatch<R>;

const UNMARKED = new Set<Effect>(['affirmed', 'certain', 'current', 'patient']);

/** What a match hides inside it: everything, or triggers of its own axis only ("she has" hides no negation), or nothing. */
function hides(rule: Rule): Axis | 'all' | undefined {
  if (rule.kind === 'stop') return undefined;
  if (rule.kind === 'pseudo') return rule.axis;
  return UNMARKED.has(rule.effect) ? rule.axis : 'all';
}

/** The matches that act, and the first words of pseudo-triggers, which act on the rest of their phrase only. */
interface Visible {
  readonly matches: readonly Found<Rule>[];
  readonly inner: readonly { readonly match: Found<TriggerRule>; readonly end: number }[];
}

/**
 * Drops what lies inside a longer trigger or pseudo-trigger ("ruled out" in "not ruled out", "has" in "that he has").
 * A stop hides nothing: ", possible" ends a negation, and "possible" still acts. Of "no increase in pain" the pain is
 * there, but a mention "increase in pain" is negated.
 */
function visible(found: readonly Found<Rule>[]): Visible {
  const rank = (match: Found<Rule>) => (match.value.kind === 'pseudo' ? 0 : 1);
  const ordered = [...found].sort((a, b) => a.first - b.first || b.end - a.end || rank(a) - rank(b));
  const covers = new Map<Axis | 'all', Found<Rule>>();
  const matches: Found<Rule>[] = [];
  const inner: { match: Found<TriggerRule>; end: number }[] = [];
  for (const match of ordered) {
    const over = [covers.get('all'), match.value.kind === 'trigger' ? covers.get(match.value.axis) : undefined];
    const cover = over.find((candidate) => candidate !== undefined && isHidden(match, candidate));
    if (cover === undefined) {
      const hidden = hides(match.value);
      if (hidden !== undefined && match.end > (covers.get(hidden)?.end ?? -1)) covers.set(hidden, match);
      matches.push(match);
    } else if (cover.value.kind === 'pseudo' && cover.first === match.first && isKind('trigger')(match)) {
      inner.push({ match, end: cover.end });
    }
  }
  return { matches, inner };
}

/** `cover` starts no later than `match`. */
function isHidden(match: Found<Rule>, cover: Found<Rule>): boolean {
  const pseudo = cover.value.kind === 'pseudo';
  // A pseudo-trigger also hides what starts inside it and runs on: "lives with mother" and "mother with".
  if (pseudo && match.value.kind === 'trigger' && cover.first < match.first && match.first < cover.end) return true;
  return cover.end >= match.end && (cover.first < match.first || cover.end > match.end || pseudo);
}

function isKind<K extends Rule['kind']>(kind: K) {
  return (match: Found<Rule>): match is Found<Extract<Rule, { kind: K }>> => match.value.kind === kind;
}

function ends(stop: StopRule, effect: Effect, scope: TriggerRule['scope']): boolean {
  if (!stop.effects.has(effect)) return false;
  if (stop.reach === 'phrase') return scope === 'phrase';
  if (stop.reach === 'item') return scope !== 'clause';
  return true;
}

/** Another value of the same axis takes over where its trigger stands. */
function rivals(one: TriggerRule, other: TriggerRule, direction: 'pre' | 'post'): boolean {
  if (one.axis !== other.axis || other.direction !== direction) return false;
  // "If pain continues" stays a condition.
  if (one.effect === 'hypothetical' && other.effect === 'current') return false;
  return direction === 'post' || one.effect !== other.effect;
}

function rivalsBehind(one: TriggerRule, other: TriggerRule): boolean {
  return rivals(one, other, 'pre') || rivals(one, other, 'post');
}

/** The first match of `matches`, which are in text order, that starts at `token` or later and is wanted. */
function firstFrom<R extends Rule>(matches: readonly Found<R>[], token: number, wanted: (match: Found<R>) => boolean) {
  for (let at = startFrom(matches, token); at < matches.length; at += 1) {
    const match = matches[at] as Found<R>;
    if (wanted(match)) return match;
  }
  return undefined;
}

/** The last match that ends at `token` or before and is wanted. */
function lastBefore<R extends Rule>(matches: readonly Found<R>[], token: number, wanted: (match: Found<R>) => boolean) {
  for (let at = startFrom(matches, token) - 1; at >= 0; at -= 1) {
    const match = matches[at] as Found<R>;
    if (match.end <= token && wanted(match)) return match;
  }
  return undefined;
}

function startFrom<R extends Rule>(matches: readonly Found<R>[], token: number): number {
  return lowerBound(matches.length, (index) => (matches[index] as Found<R>).first >= token);
}

class StretchScopes {
  readonly #stretch: Stretch;
  readonly #triggers: readonly Found<TriggerRule>[];
  readonly #stops: readonly Found<StopRule>[];

  constructor(stretch: Stretch, matches: readonly Found<Rule>[]) {
    this.#stretch = stretch;
    this.#triggers = matches.filter(isKind('trigger'));
    this.#stops = matches.filter(isKind('stop'));
  }

  all(): Scope[] {
    return this.#triggers.flatMap((match) => {
      const { first, end, value: trigger } = match;
      const shared = { trigger, first, end };
      const scopes: Scope[] = [];
      if (trigger.direction !== 'post') scopes.push({ ...shared, side: 'pre', from: end, to: this.#forward(match) });
      if (trigger.direction !== 'pre') scopes.push({ ...shared, side: 'post', from: this.#backward(match), to: first });
      return scopes;
    });
  }

  #forward({ end, value }: Found<TriggerRule>): number {
    const limit = Math.min(this.#stretch.end, end + value.max);
    const stop = firstFrom(this.#stops, end, ({ value: rule }) => ends(rule, value.effect, value.scope));
    const rival = firstFrom(this.#triggers, end, (other) => rivals(value, other.value, 'pre'));
    return Math.min(limit, stop?.first ?? limit, rival?.first ?? limit);
  }

  #backward({ first, value }: Found<TriggerRule>): number {
    const limit = Math.max(this.#stretch.first, first - value.max);
    const stop = lastBefore(this.#stops, first, ({ value: rule }) => ends(rule, value.effect, value.scope));
    const rival = lastBefore(this.#triggers, first, (other) => rivalsBehind(value, other.value));
    const subject = stop?.value.reach === 'verb' ? this.#subjectStart(stop.end, first) : stop?.end;
    return Math.max(limit, subject ?? limit, rival?.end ?? limit);
  }

  /** Behind a verb, the subject of a second verb starts at the last coordination: "has asthma, and pneumonia was ruled out". */
  #subjectStart(from: number, to: number): number {
    for (let at = to - 1; at >= from; at -= 1) {
      if (/^(,|and|&)$/.test(this.#stretch.tokens[at]?.lower ?? '')) return at + 1;
    }
    return from;
  }
}

/** Scopes of every trigger in one stretch of text, in text order. */
export function scopesOf(stretch: Stretch, phrases: PhraseIndex<Rule>): Scope[] {
  const { matches, inner } = visible(phrases.matches(stretch));
  const within = inner
    .filter(({ match }) => match.value.direction !== 'post')
    .map(({ match, end }): Scope => {
      const { first, value: trigger } = match;
      return { trigger, first, end: match.end, side: 'pre', from: match.end, to: end };
    });
  return [...new StretchScopes(stretch, matches).all(), ...within];
}

import { isDeepStrictEqual } from 'node:util';
import type { Decision } from '../../src/review/decision';
import type { AssignedCode, ReviewState } from '../../src/review/review';
import type { ModelAction } from '../support/review-model';
import { present, type World } from './world';

/*
 * What must be so whatever anyone does, written without the rules under test: it looks decisions up in its own way and
 * believes only what the world noted about who asked for what.
 */

/** What is wrong after an action that was not refused. */
export function faultsOf(before: World, action: ModelAction, on: ReviewState, after: World): string[] {
  return [...forbidden(action, on), ...historyFaults(before, action, on, after), ...stateFaults(after)];
}

/** What nobody may get through, whatever it would have done. */
function forbidden(action: ModelAction, on: ReviewState): string[] {
  if (action.kind === 'recreate') return [];
  const faults: string[] = [];
  if (on.status === 'finalized' || on.status === 'superseded') faults.push('acted on a closed review');
  if (action.by === 'machine') faults.push('a machine acted');
  if (action.by === 'admin') faults.push('an administrator acted');
  if (action.kind === 'finalize' && action.by === 'cdi') faults.push('a CDI specialist finalized');
  if (action.kind === 'finalize' && action.attestation.name.trim() === '') faults.push('nobody signed');
  if (action.shown !== 'now') faults.push('acted on a version that was not shown');
  return faults;
}

function historyFaults(before: World, action: ModelAction, on: ReviewState, after: World): string[] {
  const faults: string[] = [];
  const isNewReview = action.kind === 'recreate';
  if (after.reviews.length !== before.reviews.length + (isNewReview ? 1 : 0)) faults.push('a review appeared');
  before.reviews.forEach((was, index) => {
    const is = after.reviews[index] as ReviewState;
    const wasClosed = was.status === 'finalized' || was.status === 'superseded';
    if ((wasClosed || was !== on) && !isEqual(was, is)) faults.push('a closed review changed');
    if (was.decisions.some((decision, index) => !isEqual(is.decisions[index], decision))) {
      faults.push('a past decision changed');
    }
    if (was === on && !wasClosed && is.version !== was.version + 1) faults.push('the version did not go up by one');
    if (was.id !== is.id || was.setting !== is.setting || !isEqual(was.items, is.items)) {
      faults.push('what a review was made from changed');
    }
    const more = is.decisions.length - was.decisions.length;
    if (more !== (was === on && action.kind === 'decide' ? 1 : 0)) faults.push('a decision that nobody made');
  });
  for (const [id, codes] of Object.entries(before.assigned)) {
    if (!isEqual(after.assigned[id], codes)) faults.push('assigned codes changed');
  }
  if (isNewReview) faults.push(...carryFaults(on, after));
  return faults;
}

/** Everything that stood is in the next review or named as dropped, never both. */
function carryFaults(previous: ReviewState, after: World): string[] {
  const carried = present(after).decisions.map(({ carriedFrom }) => carriedFrom?.decisionId);
  const dropped = after.dropped.filter(({ reviewId }) => reviewId === previous.id).map(({ decisionId }) => decisionId);
  const standing = itemIds(previous).map((itemId) => lastFor(previous, itemId)?.id);
  const isComplete = isDeepStrictEqual([...carried, ...dropped].sort(), standing.sort());
  return isComplete ? [] : ['a standing decision was lost, or carried twice'];
}

function stateFaults(world: World): string[] {
  const review = present(world);
  const codes = world.assigned[review.id];
  const faults = review.decisions.flatMap((decision) => (decision.carriedFrom ? carriedFaults(world, decision) : []));
  const isOpen = ({ status }: ReviewState) => status === 'pending' || status === 'in-review';
  if (world.reviews.slice(0, -1).some(isOpen)) faults.push('two open reviews of one encounter');
  if (review.decisions.some((one, index) => one.sequence !== index + 1)) faults.push('decisions are not numbered on');
  if ((review.status === 'finalized') !== (codes !== undefined)) faults.push('assigned codes without finalizing');
  if (!codes) return faults;
  for (const item of review.items) {
    const last = lastFor(review, item.id);
    if (item.tier === 'suggested' && (!last || last.outcome === 'deferred')) faults.push('finalized while undecided');
  }
  for (const assigned of codes) faults.push(...assignedFaults(world, review, assigned));
  const coded = itemIds(review).filter((itemId) => lastFor(review, itemId)?.code);
  if (!isDeepStrictEqual(codes.map(({ decision }) => decision.itemId).sort(), coded.sort())) {
    faults.push('assigned is not what was decided');
  }
  const names = codes.map(({ system, code }) => `${system} ${code}`);
  if (new Set(names).size < names.length) faults.push('a code is assigned twice');
  const [first] = codes.filter(({ system }) => system === 'ICD-10-CM');
  if (first && (first.role === 'secondary' || 'VWXY'.includes(first.code.charAt(0))))
    faults.push('an impossible first');
  return faults;
}

/** A person decided on that very item, last, for that very code. */
function assignedFaults(world: World, review: ReviewState, { system, code, decision }: AssignedCode): string[] {
  const last = lastFor(review, decision.itemId);
  if (!isEqual(last, decision)) return ['assigned what no longer stands'];
  if (decision.code?.system !== system || decision.code.code !== code) return ['assigned another code'];
  const made = origin(world, decision);
  const asked = world.asked.find(({ decisionId }) => decisionId === made?.id);
  if (!made || !asked) return ['assigned what nobody decided'];
  if ((asked.request.itemId ?? made.itemId) !== made.itemId) return ['assigned for another item'];
  if (asked.by.kind !== 'person' || asked.by.id !== decision.decidedBy.id) return ['assigned what no person decided'];
  const { outcome, code: askedCode } = asked.request;
  const item = review.items.find(({ id }) => id === decision.itemId);
  const meant = outcome === 'accepted' ? item : askedCode;
  if (!meant || outcome === 'rejected' || outcome === 'deferred') return ['assigned what was not taken'];
  return meant.system === system && meant.code === code ? [] : ['assigned another code than the person saw'];
}

/** What a carried decision may be: the same person's on the same code and the same evidence, and never a deferral. */
function carriedFaults(world: World, decision: Decision): string[] {
  const { reviewId, decisionId } = decision.carriedFrom as { reviewId: string; decisionId: string };
  const source = world.reviews.find(({ id }) => id === reviewId);
  const from = source?.decisions.find(({ id }) => id === decisionId);
  if (!source || !from) return ['carried from nowhere'];
  if (lastFor(source, from.itemId) !== from) return ['carried what did not stand'];
  const told = ['outcome', 'reason', 'code', 'decidedBy', 'decidedAt'] as const;
  if (told.some((part) => !isEqual(decision[part], from[part]))) return ['carried other words'];
  if (from.outcome === 'deferred') return ['carried a deferral'];
  if (from.suggestionId === null) return decision.suggestionId === null ? [] : ['an addition became a suggestion'];
  const was = source.items.find(({ id }) => id === from.suggestionId);
  const is = present(world).items.find(({ id }) => id === decision.suggestionId);
  const isSame = was && is && was.code === is.code && was.evidenceKey === is.evidenceKey;
  return isSame ? [] : ['carried to other evidence'];
}

/** What is frozen and the same object has not changed. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || isDeepStrictEqual(one, other);
}

function origin(world: World, decision: Decision | undefined): Decision | undefined {
  if (!decision?.carriedFrom) return decision;
  const { reviewId, decisionId } = decision.carriedFrom;
  const source = world.reviews.find(({ id }) => id === reviewId);
  return origin(
    world,
    source?.decisions.find(({ id }) => id === decisionId),
  );
}

function lastFor({ decisions }: ReviewState, itemId: string): Decision | undefined {
  return decisions.findLast((decision) => decision.itemId === itemId);
}

function itemIds({ decisions }: ReviewState): string[] {
  return [...new Set(decisions.map(({ itemId }) => itemId))];
}

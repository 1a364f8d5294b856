import type { CodingDetails, Decision, HighlightedSpan } from './decision';
import type { ReviewItem, ReviewState } from './review';
import { standingDecisions } from './standing';

/** SHA-256 of each document's text by the document's id. */
export type TextHashes = ReadonlyMap<string, string>;

/** What the next review of the encounter is made from. */
export interface NextReview {
  readonly items: readonly ReviewItem[];
  readonly textHashes: TextHashes;
}

export type DropReason =
  /** The code is suggested again, on other evidence. */
  | 'evidence-changed'
  | 'no-longer-suggested'
  /** The words that were highlighted are in no document any more. */
  | 'text-gone'
  /** Putting it off was said of the earlier documents. */
  | 'deferred'
  /** An addition that was withdrawn: nothing is left of it to carry. */
  | 'withdrawn';

/** A standing decision that does not come along. */
export interface Dropped {
  readonly decisionId: string;
  readonly itemId: string;
  readonly reason: DropReason;
}

/** A link of a carried service to an item that the next review does not have; ids are those of the previous review. */
export interface Unlinked {
  readonly decisionId: string;
  readonly itemId: string;
}

export interface CarryOver {
  /** The first decisions of the next review, which stays pending at version 1. */
  readonly decisions: readonly Decision[];
  /** Standing decisions of the previous review that do not come along. With `decisions` these are all of them. */
  readonly dropped: readonly Dropped[];
  readonly unlinked: readonly Unlinked[];
}

/**
 * Which standing decisions hold in the next review: those on the same code with the same evidence, whatever its rank or
 * tier has become, and additions whose highlighted text is still there. Each keeps its person and time and names the
 * decision that it comes from; `newId` gives the id of each new row.
 */
export function carryOver(
  previous: ReviewState,
  previousTexts: TextHashes,
  next: NextReview,
  newId: () => string,
): CarryOver {
  const standing = [...standingDecisions(previous).values()].sort((a, b) => a.sequence - b.sequence);
  const followers = followersOf(previous, next);
  const dropped: Dropped[] = [];
  const carried: Carried[] = [];
  for (const decision of standing) {
    const fate = fateOf(decision, previous, followers, previousTexts, next);
    if (typeof fate === 'string') dropped.push({ decisionId: decision.id, itemId: decision.itemId, reason: fate });
    else carried.push({ decision, ...fate });
  }

  const newItemIds = new Map([
    ...[...followers].map(([itemId, follower]) => [itemId, follower.id] as const),
    ...carried.map(({ decision, itemId }) => [decision.itemId, itemId] as const),
  ]);
  const unlinked: Unlinked[] = [];
  const decisions = carried.map(({ decision, itemId, suggestionId, span }, index): Decision => {
    const { details, span: _, ...kept } = decision;
    for (const link of details?.linkedItems ?? []) {
      if (!newItemIds.has(link)) unlinked.push({ decisionId: decision.id, itemId: link });
    }
    return {
      ...kept,
      id: newId(),
      sequence: index + 1,
      itemId,
      suggestionId,
      ...(details === undefined ? {} : { details: relinked(details, newItemIds) }),
      ...(span === undefined ? {} : { span }),
      reviewVersion: 1,
      carriedFrom: { reviewId: previous.id, decisionId: decision.id },
    };
  });
  return { decisions, dropped, unlinked };
}

/** Where a carried decision stands in the next review. */
interface Place {
  readonly itemId: string;
  readonly suggestionId: string | null;
  readonly span?: HighlightedSpan | undefined;
}

interface Carried extends Place {
  readonly decision: Decision;
}

/** The suggestion of the next review that is the same: that code on that evidence. By id of the previous suggestion. */
function followersOf(previous: ReviewState, next: NextReview): ReadonlyMap<string, ReviewItem> {
  const keyOf = ({ system, code, evidenceKey }: ReviewItem) => `${system} ${code} ${evidenceKey}`;
  const byKey = new Map(next.items.map((item) => [keyOf(item), item]));
  return new Map(
    previous.items.flatMap((item) => {
      const follower = byKey.get(keyOf(item));
      return follower ? [[item.id, follower] as const] : [];
    }),
  );
}

function fateOf(
  decision: Decision,
  previous: ReviewState,
  followers: ReadonlyMap<string, ReviewItem>,
  previousTexts: TextHashes,
  next: NextReview,
): Place | DropReason {
  if (decision.outcome === 'deferred') return 'deferred';
  if (decision.suggestionId === null) return fateOfAddition(decision, previousTexts, next.textHashes);
  const follower = followers.get(decision.suggestionId);
  if (follower) return { itemId: follower.id, suggestionId: follower.id };
  const item = previous.items.find(({ id }) => id === decision.suggestionId);
  const isSuggestedAgain = next.items.some(({ system, code }) => system === item?.system && code === item.code);
  return isSuggestedAgain ? 'evidence-changed' : 'no-longer-suggested';
}

/** An addition keeps its number. Its span follows its text, which may come under another document id now. */
function fateOfAddition(
  { outcome, itemId, span }: Decision,
  previousTexts: TextHashes,
  nextTexts: TextHashes,
): Place | DropReason {
  if (outcome === 'rejected') return 'withdrawn';
  if (!span) return { itemId, suggestionId: null };
  const hash = previousTexts.get(span.documentId);
  const ids = [...nextTexts].filter(([, other]) => other === hash).map(([id]) => id);
  const documentId = ids.find((id) => id === span.documentId) ?? ids[0];
  return documentId === undefined ? 'text-gone' : { itemId, suggestionId: null, span: { ...span, documentId } };
}

/** The details with links that name items of the next review; a link that has none there is left out. */
function relinked(details: CodingDetails, newItemIds: ReadonlyMap<string, string>): CodingDetails {
  const { linkedItems, ...others } = details;
  const links = linkedItems?.flatMap((itemId) => newItemIds.get(itemId) ?? []) ?? [];
  return links.length === 0 ? others : { ...others, linkedItems: links };
}

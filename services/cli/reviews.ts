import { Refusal } from '../../src/review/refusal';
import type { Config } from '../config';
import type { ERASE_REASONS } from '../contract/review-request';
import type { OpenRecord } from '../open-record';
import { type ErasableReview, findErasable } from '../reviews/find-erasable';
import { operatorIn, withExistingRecord } from './record';
import { UsageError } from './usage-error';

export interface EraseOptions {
  readonly review?: string | undefined;
  /** `365d`. */
  readonly olderThan?: string | undefined;
  readonly reason: (typeof ERASE_REASONS)[number];
  /** All tenants when undefined. */
  readonly tenant?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Acts that wait together are written together, so several are in hand at once. */
const AT_ONCE = 32;

/** `countersign reviews erase`: removes clinical text and prints tenants and ids, nothing else of a review. */
export function eraseReviews(options: EraseOptions, config: Config): Promise<void> {
  const { review, tenant, reason, dryRun = false } = options;
  const before = endOfRetention(options, Date.now());
  if (review !== undefined && !uuid.test(review)) throw new UsageError('--review: must be the id of a review');
  return withExistingRecord(config, async ({ database, reviews }) => {
    const found = await findErasable(database, { tenant, reviewId: review, before });
    if (review !== undefined && found.length === 0) {
      throw new UsageError('--review: there is no such review, or its text is erased already');
    }
    let count = 0;
    for (let at = 0; at < found.length; at += AT_ONCE) {
      const group = found.slice(at, at + AT_ONCE);
      const gone = dryRun
        ? group.map(() => true)
        : await Promise.all(group.map((each) => erase(reviews, each, reason)));
      const lines = group.filter((_, index) => gone[index]).map((each) => `${each.tenant} ${each.reviewId}\n`);
      process.stdout.write(lines.join(''));
      count += lines.length;
    }
    process.stderr.write(`${count} ${dryRun ? 'would be erased; this was a dry run' : 'erased'}\n`);
  });
}

function endOfRetention({ review, olderThan }: EraseOptions, now: number): string | undefined {
  if ((review === undefined) === (olderThan === undefined)) {
    throw new UsageError('give either --review or --older-than');
  }
  if (olderThan === undefined) return undefined;
  const [, days] = /^([1-9]\d{0,4})d$/.exec(olderThan) ?? [];
  if (days === undefined) throw new UsageError('--older-than: must be a number of days, like 365d');
  return new Date(now - Number(days) * 86_400_000).toISOString();
}

/** False where someone else has erased it since it was found. */
async function erase(
  reviews: OpenRecord['reviews'],
  { tenant, reviewId }: ErasableReview,
  reason: string,
): Promise<boolean> {
  try {
    await reviews.erase(operatorIn(tenant), reviewId, reason);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'review-erased') return false;
    throw error;
  }
}

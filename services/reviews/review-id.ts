/** What an event says of an attempt on a review: not more than what names one. */
export function named(reviewId: string): { readonly reviewId?: string } {
  return isReviewId(reviewId) ? { reviewId } : {};
}

/** As reviews are named in addresses and events: a UUID in lower case. */
export function isReviewId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

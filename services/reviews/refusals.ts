import { Refusal } from '../../src/review/refusal';

/** The same for another tenant's review as for one that never was. */
export function notFound(): Refusal {
  return new Refusal('review-not-found', 'There is no review with this id.');
}

export function erased(): Refusal {
  return new Refusal('review-erased', 'The clinical text of this review has been erased.');
}

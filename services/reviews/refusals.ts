import { Refusal } from '../../src/review/refusal';

/** The same for another tenant's review as for one that never was. */
export function notFound(): Refusal {
  return new Refusal('review-not-found', 'There is no review with this id.');
}

export function erased(): Refusal {
  return new Refusal('review-erased', 'The clinical text of this review has been erased.');
}

/** Passes over a refusal before an act that will be refused too: it says why, and is recorded. */
export function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** Applies a rule; where it refuses because a newer review took over, the caller is told which. */
export function namingSuccessor<Answer>(
  { supersededBy }: { readonly supersededBy: string | null },
  rule: () => Answer,
): Answer {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'review-superseded' || supersededBy === null) throw error;
    throw new Refusal(error.code, error.detail, error.errors, { ...error.facts, supersededBy });
  }
}

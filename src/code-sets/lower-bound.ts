/** First of the places `from .. end` that is not before what is wanted, `end` when all are; those that are before it come first. */
export function lowerBound(from: number, end: number, isBefore: (at: number) => boolean): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

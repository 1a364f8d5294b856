/** A half-open range `[start, end)` of UTF-16 code units in one document's original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text that it covers: `documentText.slice(start, end) === text`, always. */
export interface QuotedSpan extends Span {
  readonly text: string;
}

/** Quotes `[start, end)` of `text`. Throws RangeError when the offsets are not integers inside the text. */
export function quote(text: string, start: number, end: number): QuotedSpan {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start > end) {
    throw new RangeError(`span [${start}, ${end}) is outside a text of ${text.length} UTF-16 units`);
  }
  return { start, end, text: text.slice(start, end) };
}

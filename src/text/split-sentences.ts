import { listNumber } from './list-marker';
import type { Unit } from './outline';
import { opensAfterWideGap, opensInlineItem, sentenceEnd } from './sentence-boundary';
import type { TokenizedText } from './tokenized-text';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
  /** True when a list marker inside the line opens it: "... 2. HTN". */
  readonly inlineItem: boolean;
}

/** The sentences of one unit, in order; together they hold all its tokens. */
export function splitSentences(source: TokenizedText, unit: Unit): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = unit.firstToken;
  let inlineItem = false;
  let expected = unit.marker.number + 1;
  const close = (end: number) => {
    if (end > first) ranges.push({ firstToken: first, endToken: end, inlineItem });
    first = end;
    inlineItem = false;
  };
  for (let at = unit.firstToken + unit.marker.width; at < unit.endToken; at += 1) {
    if (opensInlineItem(source, at, unit.endToken, expected)) {
      close(at);
      inlineItem = true;
      const number = listNumber(source.at(at));
      if (number === 0) continue;
      expected = number + 1;
      // Past the sign of the marker, which would end a sentence otherwise.
      at += 1;
      continue;
    }
    if (at > first && opensAfterWideGap(source, at)) close(at);
    const end = sentenceEnd(source, at, first, unit.endToken);
    if (end === -1) continue;
    close(end);
    at = end - 1;
  }
  close(unit.endToken);
  return ranges;
}

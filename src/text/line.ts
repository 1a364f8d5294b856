import { type ListMarker, listMarker } from './list-marker';
import type { TokenizedText } from './tokenized-text';

/** One line of the text that has tokens. */
export interface Line {
  readonly firstToken: number;
  readonly endToken: number;
  /** Columns before the first token; a tab counts four. */
  readonly indent: number;
  /** UTF-16 units from the first to the last token. */
  readonly width: number;
  /** True for the first line and after an empty one. */
  readonly blankBefore: boolean;
  readonly marker: ListMarker;
}

const TAB_COLUMNS = 4;

function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Line breaks in `[start, end)`, CRLF counted once, and the columns after the last of them. */
function measureGap(text: string, start: number, end: number): { breaks: number; indent: number } {
  let breaks = 0;
  let indent = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLineBreak(unit)) indent += unit === 0x09 ? TAB_COLUMNS : 1;
    else {
      indent = 0;
      if (unit !== 0x0a || at === start || text.charCodeAt(at - 1) !== 0x0d) breaks += 1;
    }
  }
  return { breaks, indent };
}

/** The lines of a text, in order. Empty lines are only remembered as `blankBefore`. */
export function splitLines(source: TokenizedText): Line[] {
  const { text, tokens } = source;
  const lines: Line[] = [];
  let first = 0;
  let { indent } = measureGap(text, 0, tokens[0]?.start ?? 0);
  let blankBefore = true;
  for (let index = 1; index <= tokens.length; index += 1) {
    const gap =
      index === tokens.length
        ? { breaks: 1, indent: 0 }
        : measureGap(text, source.at(index - 1).end, source.at(index).start);
    if (gap.breaks === 0) continue;
    const width = source.at(index - 1).end - source.at(first).start;
    lines.push({
      firstToken: first,
      endToken: index,
      indent,
      width,
      blankBefore,
      marker: listMarker(source, first, index),
    });
    first = index;
    indent = gap.indent;
    blankBefore = gap.breaks > 1;
  }
  return lines;
}

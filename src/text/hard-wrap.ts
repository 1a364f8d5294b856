import type { Line } from './line';
import { isTerminator } from './sentence-boundary';
import type { TokenizedText } from './tokenized-text';

/** A line shorter than this was ended by its author, not by a wrapping editor. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 160;
/** Words that no line of a list ends with: the sentence must go on. */
const UNFINISHED = new Set(
  (
    'a an the and or of with without in on at to for from by as is are was were be been has have had no not nor who which that ' +
    'his her their its this these those denies reports if when while but than into due per via between mild moderate severe'
  ).split(' '),
);

function endsOpen(source: TokenizedText, line: Line): boolean {
  const { lower } = source.at(line.endToken - 1);
  return !isTerminator(lower) && lower !== ':' && lower !== ';';
}

function firstWordWidth(source: TokenizedText, line: Line): number {
  let at = line.firstToken + 1;
  while (at < line.endToken && source.gapBefore(at) === 0) at += 1;
  return source.at(at - 1).end - source.at(line.firstToken).start;
}

/** "fever: none", a label of one to three words: the next line of a form, not the rest of a sentence. */
function opensWithLabel(source: TokenizedText, line: Line): boolean {
  for (let at = line.firstToken; at < Math.min(line.endToken, line.firstToken + 4); at += 1) {
    if (source.at(at).lower === ':') return true;
  }
  return false;
}

/** Knows at which column a note was wrapped by the editor that it comes from. */
export class HardWrap {
  readonly #source: TokenizedText;
  /** Widest line that a lower-case line continues; 0 when the note is not wrapped. */
  readonly #column: number;

  constructor(source: TokenizedText, lines: readonly Line[]) {
    this.#source = source;
    let column = 0;
    for (let index = 1; index < lines.length; index += 1) {
      const above = lines[index - 1] as Line;
      const reach = above.indent + above.width;
      if (reach > column && this.#continuesLower(above, lines[index] as Line)) column = reach;
    }
    this.#column = column;
  }

  /** True when `below` is the rest of a sentence that began on `above`, the line right before it. */
  joins(above: Line, below: Line): boolean {
    if (below.blankBefore || below.marker.kind !== 'none') return false;
    if (!endsOpen(this.#source, above)) return false;
    if (this.#continuesLower(above, below)) return true;
    const last = this.#source.at(above.endToken - 1).lower;
    const unfinished = UNFINISHED.has(last) && above.width > 20;
    const comma = last === ',' && above.width >= SHORTEST_WRAPPED;
    if ((unfinished || comma) && !opensWithLabel(this.#source, below)) return true;
    if (this.#column === 0 || above.width < SHORTEST_WRAPPED) return false;
    // The first word below would not have fitted on the line above.
    return above.indent + above.width + 1 + firstWordWidth(this.#source, below) > this.#column;
  }

  #continuesLower(above: Line, below: Line): boolean {
    if (above.width < SHORTEST_WRAPPED || above.width > LONGEST_WRAPPED) return false;
    if (below.blankBefore || below.marker.kind !== 'none' || !endsOpen(this.#source, above)) return false;
    return this.#source.startsLower(below.firstToken) && !opensWithLabel(this.#source, below);
  }
}

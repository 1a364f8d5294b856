import type { SectionType } from './document';
import { HardWrap } from './hard-wrap';
import { type Heading, type HeadingContext, innerHeadings, isProblemContent, leadingHeading } from './heading';
import { type Line, splitLines } from './line';
import { listMarker } from './list-marker';
import type { SectionHeadings } from './section-heading';
import type { TokenizedText } from './tokenized-text';

/** Tokens that sentences do not reach across: a line, a hard-wrapped paragraph, or what stands between two headings. */
export interface Unit {
  readonly firstToken: number;
  readonly endToken: number;
  readonly marker: Line['marker'];
  readonly indent: number;
  readonly blankBefore: boolean;
  readonly listItem: boolean;
}

/** A heading with the units below it, up to the next heading. */
export interface Part {
  /** Absent for text before the first heading. */
  readonly heading: Heading | undefined;
  readonly units: Unit[];
}

const SHORT_LINE = 60;
const SHORT_FORM = 100;

/** True when most letters of the text are upper case. Reads the first 20,000 units: a note does not change its case later. */
function isMostlyUpper(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const upper = sample.replaceAll(/[^A-Z]/g, '').length;
  const lower = sample.replaceAll(/[^a-z]/g, '').length;
  return upper > lower;
}

/** True for a form's line, "Fever: none", and for a row of a table with bars, tabs or wide gaps. */
function isTableLike(source: TokenizedText, line: Line): boolean {
  const { firstToken, endToken } = line;
  for (let at = firstToken + 1; at < endToken; at += 1) {
    const { lower } = source.at(at);
    if (lower === '|' || source.gapBefore(at) > 3) return true;
    if (lower === ':' && at - firstToken < 6 && line.width <= SHORT_FORM) return true;
  }
  return false;
}

function isShortNeighbour(line: Line, neighbour: Line | undefined, blankBetween: boolean): boolean {
  return neighbour !== undefined && !blankBetween && line.width <= SHORT_LINE && neighbour.width <= SHORT_LINE;
}

/** Reads lines one after the other into parts. */
class Outline {
  readonly parts: Part[] = [];
  readonly #lines: readonly Line[];
  readonly #wrap: HardWrap;
  readonly #mostlyUpper: boolean;
  #enclosing: SectionType = 'unknown';
  #headingIndent = 0;
  #numberedHeadings = false;

  constructor(
    private readonly source: TokenizedText,
    private readonly known: SectionHeadings,
  ) {
    this.#lines = splitLines(source);
    this.#wrap = new HardWrap(source, this.#lines);
    this.#mostlyUpper = isMostlyUpper(source.text);
  }

  read(): Part[] {
    for (let index = 0; index < this.#lines.length; index += 1) this.#readLine(index);
    return this.parts;
  }

  #context(): HeadingContext {
    return {
      enclosing: this.#enclosing,
      headingIndent: this.#headingIndent,
      numberedHeadings: this.#numberedHeadings,
      mostlyUpper: this.#mostlyUpper,
    };
  }

  #readLine(index: number): void {
    const line = this.#lines[index] as Line;
    const above = this.#lines[index - 1];
    const joined = above !== undefined && this.#wrap.joins(above, line);
    const context = this.#context();
    const continues = joined && this.source.startsLower(line.firstToken);
    const leading = continues ? undefined : leadingHeading(this.source, line, this.known, context);
    const from = leading?.endToken ?? line.firstToken;
    // "1. COPD. Plan: nebulizers" stays one problem.
    const inner = isProblemContent(line, context) ? [] : innerHeadings(this.source, from, line.endToken, this.known);
    if (leading !== undefined) this.#open(leading, line);
    let start = from;
    for (const heading of inner) {
      this.#addText(index, start, heading.firstToken, joined);
      this.#open(heading, line);
      start = heading.endToken;
    }
    this.#addText(index, start, line.endToken, joined);
  }

  #open(heading: Heading, line: Line): void {
    this.parts.push({ heading, units: [] });
    if (heading.type === 'inherit') return;
    this.#enclosing = heading.type;
    this.#headingIndent = line.indent;
    this.#numberedHeadings = line.marker.kind === 'number' && heading.firstToken === line.firstToken;
  }

  #addText(index: number, firstToken: number, endToken: number, joined: boolean): void {
    if (firstToken >= endToken) return;
    if (this.parts.length === 0) this.parts.push({ heading: undefined, units: [] });
    const { units } = this.parts.at(-1) as Part;
    const line = this.#lines[index] as Line;
    const opensLine = firstToken === line.firstToken;
    const last = units.at(-1);
    if (joined && opensLine && last?.endToken === firstToken) {
      units[units.length - 1] = { ...last, endToken };
      return;
    }
    const marker = opensLine ? line.marker : listMarker(this.source, firstToken, endToken);
    const listItem = marker.kind !== 'none' || (opensLine && this.#isListLine(index));
    const blankBefore = opensLine && line.blankBefore;
    units.push({ firstToken, endToken, marker, indent: line.indent, blankBefore, listItem });
  }

  #isListLine(index: number): boolean {
    const line = this.#lines[index] as Line;
    const above = this.#lines[index - 1];
    const below = this.#lines[index + 1];
    if (isTableLike(this.source, line)) return true;
    return isShortNeighbour(line, above, line.blankBefore) || isShortNeighbour(line, below, below?.blankBefore ?? true);
  }
}

/** The headings of a text with the units below each, in text order. */
export function outline(source: TokenizedText, known: SectionHeadings): Part[] {
  return new Outline(source, known).read();
}

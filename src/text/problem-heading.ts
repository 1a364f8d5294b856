import type { Unit } from './outline';
import type { TokenizedText } from './tokenized-text';

/** A unit with the range of its sentences in the document. */
export interface UnitSentences {
  readonly unit: Unit;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Exclusive end of the tokens of the first sentence. */
  readonly firstSentenceEnd: number;
  /** The list items in the unit: its own marker's, and those that a marker inside the line opens. */
  readonly items: readonly Item[];
}

/** The first sentence of a list item, and its tokens. */
export interface Item {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Longest problem title in words, without its marker. */
const LONGEST_TITLE = 11;
/** Words that open an action or a statement, not the name of a problem. */
const NOT_OPENING = new Set(
  (
    'continue start stop follow review return discuss discussed will we i he she they the this these please plan increase decrease ' +
    'check order obtain refer repeat recommend advise advised monitor resume hold give given add begin initiate change switch ' +
    'patient pt call schedule consider keep send arrange trial take use encourage counsel educate no denies'
  ).split(' '),
);
const STATEMENT = new Set(
  (
    'is was are were has have had will would should denies reports presents states recommend recommended advised discussed ' +
    'continue we i he she they'
  ).split(' '),
);

/** True when the tokens `[first, end)`, less a marker, can name a problem: short, without a verb, and no answer after a colon. */
function isTitle(source: TokenizedText, first: number, end: number, mayAnswer: boolean): boolean {
  let words = 0;
  for (let at = first; at < end; at += 1) {
    const { kind, lower } = source.at(at);
    // "Medical Treatment: continue" is detail; "1. COPD: he was treated with steroids." names COPD.
    if (lower === ':' && at + 1 < end) return mayAnswer && words > 0;
    if (kind !== 'word') continue;
    if (STATEMENT.has(lower) || (words === 0 && NOT_OPENING.has(lower))) return false;
    words += 1;
    if (words > LONGEST_TITLE) return false;
  }
  return words > 0;
}

/** Gives the later sentences of each list item that starts with a title to it: "2. Gout. Continue colchicine." */
function markItems(source: TokenizedText, entry: UnitSentences, headings: number[]): void {
  for (const [index, item] of entry.items.entries()) {
    const end = entry.items[index + 1]?.sentence ?? entry.endSentence;
    if (item.sentence + 1 < end && isTitle(source, item.firstToken, item.endToken, true)) {
      headings.fill(item.sentence, item.sentence + 1, end);
    }
  }
}

/** True when `entry` can head the unit `below` it, by its wording and by what stands above. */
function canHead(source: TokenizedText, entry: UnitSentences, below: Unit, sibling: boolean): boolean {
  const { unit } = entry;
  const { kind } = unit.marker;
  // The last of several bare lines is one of a list, not the title of what follows.
  if (kind === 'none' && sibling && !unit.blankBefore) return false;
  if (kind === 'none' && entry.endSentence > entry.firstSentence + 1) return false;
  const mayAnswer = kind === 'number' || kind === 'hash' || (kind === 'none' && below.marker.kind === 'bullet');
  return isTitle(source, unit.firstToken + unit.marker.width, entry.firstSentenceEnd, mayAnswer);
}

/** True when `below` is detail of a problem that `head` names, by its marker, indentation and distance. */
function isDetail(head: Unit, below: Unit, prose: boolean, moreNumbers: boolean): boolean {
  if (below.indent > head.indent && below.marker.kind !== 'hash') return true;
  const { kind } = below.marker;
  if (kind === 'hash') return false;
  if (kind === 'none') {
    if (head.marker.kind === 'number' || head.marker.kind === 'hash') return !below.blankBefore || moreNumbers;
    return head.marker.kind === 'none' && prose && !below.blankBefore;
  }
  if (below.indent < head.indent) return false;
  if (head.marker.kind === 'none' || head.marker.kind === 'hash') return true;
  if (head.marker.kind === 'bullet') return kind !== 'bullet' || below.marker.glyph !== head.marker.glyph;
  return kind !== head.marker.kind && (kind === 'bullet' || kind === 'letter');
}

function words(source: TokenizedText, unit: Unit): number {
  let count = 0;
  for (let at = unit.firstToken; at < unit.endToken && count < 12; at += 1)
    if (source.at(at).kind === 'word') count += 1;
  return count;
}

/** True when a longer paragraph right below a title line makes it a heading, though neither has a marker. */
function headsProse(source: TokenizedText, head: Unit, below: Unit, opensSection: boolean): boolean {
  if (head.marker.kind !== 'none' || below.marker.kind !== 'none' || below.blankBefore) return false;
  if (!opensSection && !head.blankBefore) return false;
  if (!source.startsUpper(head.firstToken) || !source.startsUpper(below.firstToken)) return false;
  // "Ibuprofen - 400 mg for 3 days" is an order, not a problem.
  for (let at = head.firstToken; at < head.endToken; at += 1) {
    if (source.at(at).kind === 'number' || (source.at(at).lower === '-' && source.gapBefore(at) > 0)) return false;
  }
  const above = words(source, head);
  return above <= 8 && words(source, below) > Math.max(4, above);
}

/** For each unit, whether a numbered or hashed problem opens after it: then a paragraph between belongs to the one before. */
function moreProblemsAfter(entries: readonly UnitSentences[]): boolean[] {
  const more: boolean[] = new Array(entries.length).fill(false);
  let seen = false;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    more[index] = seen;
    const { kind } = (entries[index] as UnitSentences).unit.marker;
    if (kind === 'number' || kind === 'hash') seen = true;
  }
  return more;
}

/**
 * Sets, in `headings` (one entry per sentence of the document), the sentence that heads each sentence of one section of
 * problems: "Diabetes type 2." above its bullets, "1. COPD exacerbation" above its plan.
 */
export function markProblemHeadings(
  source: TokenizedText,
  entries: readonly UnitSentences[],
  headings: number[],
): void {
  const more = moreProblemsAfter(entries);
  let head: UnitSentences | undefined;
  let prose = false;
  let sibling = false;
  for (const [index, entry] of entries.entries()) {
    if (head !== undefined && isDetail(head.unit, entry.unit, prose, more[index] === true)) {
      headings.fill(head.firstSentence, entry.firstSentence, entry.endSentence);
      sibling = false;
      continue;
    }
    head = undefined;
    markItems(source, entry, headings);
    const below = entries[index + 1]?.unit;
    if (below !== undefined && canHead(source, entry, below, sibling)) {
      prose = headsProse(source, entry.unit, below, index === 0);
      if (isDetail(entry.unit, below, prose, more[index + 1] === true)) head = entry;
    }
    sibling = entry.unit.marker.kind === 'none';
  }
}

import type { Unit } from './outline';
import type { TokenizedText } from './tokenized-text';

/** A unit with the range of its sentences in the document. */
export interface UnitSentences {
  readonly unit: Unit;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Exclusive end of the tokens of the first sentence. */
  readonly firstSentenceEnd: number;
  /** Exclusive end of the sentences before the first that a marker inside the line opens. */
  readonly ownEnd: number;
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

/** True when the first sentence of the unit can be the name of a problem: short, without a verb, nothing after a colon. */
function isTitle(source: TokenizedText, entry: UnitSentences): boolean {
  const { unit, firstSentenceEnd } = entry;
  const first = unit.firstToken + unit.marker.width;
  let words = 0;
  for (let at = first; at < firstSentenceEnd; at += 1) {
    const { kind, lower } = source.at(at);
    // "Medical Treatment: continue" is detail; "1. COPD: exacerbation" may still head its bullets.
    if (lower === ':' && at + 1 < firstSentenceEnd && unit.marker.kind !== 'number' && unit.marker.kind !== 'hash')
      return false;
    if (kind !== 'word') continue;
    if (STATEMENT.has(lower) || (words === 0 && NOT_OPENING.has(lower))) return false;
    words += 1;
    if (words > LONGEST_TITLE) return false;
  }
  return words > 0;
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
  for (const [index, entry] of entries.entries()) {
    if (head !== undefined && isDetail(head.unit, entry.unit, prose, more[index] === true)) {
      headings.fill(head.firstSentence, entry.firstSentence, entry.endSentence);
      continue;
    }
    head = undefined;
    if (!isTitle(source, entry)) continue;
    const below = entries[index + 1];
    const marked = entry.unit.marker.kind !== 'none';
    const single = entry.endSentence === entry.firstSentence + 1;
    if (marked) headings.fill(entry.firstSentence, entry.firstSentence + 1, entry.ownEnd);
    if (below === undefined || !(single || marked)) continue;
    prose = headsProse(source, entry.unit, below.unit, index === 0);
    if (isDetail(entry.unit, below.unit, prose, more[index + 1] === true)) head = entry;
  }
}

import type { SectionType } from './document';
import {
  closeDecoration,
  closingColon,
  isAllUpper,
  isTitle,
  LABEL_REACH,
  labelEnd,
  labelKey,
  skipDecoration,
} from './heading-label';
import type { Line } from './line';
import type { HeadingType, SectionHeadings } from './section-heading';
import { isTerminator } from './sentence-boundary';
import type { TokenizedText } from './tokenized-text';

/** A heading found in a line: what starts a section. */
export interface Heading {
  readonly firstToken: number;
  /** Exclusive; the colon and closing decoration are inside. */
  readonly endToken: number;
  readonly type: HeadingType;
}

/** What the lines before say about the one being read. */
export interface HeadingContext {
  /** Type of the section that the line would otherwise belong to. */
  readonly enclosing: SectionType;
  /** Columns of the heading of that section; a deeper line is its content. */
  readonly headingIndent: number;
  /** True when that heading was itself numbered, "1. History of present illness". */
  readonly numberedHeadings: boolean;
  /** True when most letters of the note are upper case, so that capitals say nothing. */
  readonly mostlyUpper: boolean;
}

/** Sections made of problems: a line in them names a disease more often than a section. */
export const PROBLEM_SECTIONS: ReadonlySet<SectionType> = new Set<SectionType>([
  'assessment',
  'plan',
  'assessment-and-plan',
  'diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'admission-diagnosis',
  'discharge-diagnosis',
  'impression',
  'problem-list',
  'hospital-course',
]);

/** Types whose Title Case name alone on a line is too ordinary a word to be a heading without an empty line before it. */
const WEAK_ALONE: ReadonlySet<HeadingType> = new Set<HeadingType>([
  'other',
  'technique',
  'instructions',
  'results',
  'inherit',
]);
/** Types whose name can be the complaint itself. */
const WEAK_COMPLAINT: ReadonlySet<HeadingType> = new Set<HeadingType>(['follow-up', 'other', 'procedure', 'inherit']);
/** Abbreviated headings that also start in mid-line without a full stop before: "DM2 PSH: none SH: smoker". */
const RUN_ON: ReadonlySet<HeadingType> = new Set<HeadingType>([
  'history-of-present-illness',
  'past-medical-history',
  'past-surgical-history',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'review-of-systems',
  'physical-examination',
  'assessment',
  'plan',
  'assessment-and-plan',
  'impression',
]);
/** The longest known heading in capitals that ordinary text follows: "CHIEF COMPLAINT Annual visit". */
function capitalsHeading(
  source: TokenizedText,
  first: number,
  end: number,
  known: SectionHeadings,
): Heading | undefined {
  const reach = Math.min(end, first + LABEL_REACH);
  let stop = first;
  while (stop < reach && (source.isUpper(stop) || /^[&/-]$/.test(source.at(stop).lower))) stop += 1;
  if (stop === first || stop >= end || source.startsLower(stop)) return undefined;
  const units = source.at(stop - 1).end - source.at(first).start;
  const type = units < 8 ? undefined : known.typeOf(labelKey(source, first, stop));
  return type === undefined || type === 'inherit' ? undefined : { firstToken: first, endToken: stop, type };
}

/** A known heading whose label starts at `first`, closed by a colon or, when `dash`, by a spaced dash. */
function labelledHeading(
  source: TokenizedText,
  first: number,
  end: number,
  known: SectionHeadings,
  dash: boolean,
): Heading | undefined {
  const label = labelEnd(source, first, end);
  if (label === undefined || label.mark === '' || label.at === first) return undefined;
  if (label.mark === '-' && !(dash && source.startsUpper(first))) return undefined;
  const type = known.typeOf(labelKey(source, first, label.at));
  if (type === undefined) return undefined;
  return { firstToken: first, endToken: closeDecoration(source, label.at + 1, end), type };
}

/** A known heading alone on its line, "PLAN", "## Allergies", "Cardiovascular". */
function loneHeading(
  source: TokenizedText,
  line: Line,
  body: number,
  known: SectionHeadings,
  context: HeadingContext,
): Heading | undefined {
  const end = line.endToken;
  const label = labelEnd(source, body, end);
  if (label?.mark !== '' || (line.marker.kind !== 'none' && line.marker.kind !== 'hash')) return undefined;
  const key = labelKey(source, body, end);
  const type = known.typeOf(key);
  if (type === undefined || key.length < 2) return undefined;
  const decorated = body > line.firstToken;
  const upper = isAllUpper(source, body, end);
  const alone = decorated || line.blankBefore || (upper && key.length > 3);
  if (key.length < 4 && !upper) return undefined;
  if (!alone && (WEAK_ALONE.has(type) || !isTitle(source, body, end))) return undefined;
  // "CHIEF COMPLAINT" above "Follow up" is answered by it, not followed by a section.
  if (context.enclosing === 'chief-complaint' && !upper && !decorated && WEAK_COMPLAINT.has(type)) return undefined;
  return { firstToken: line.firstToken, endToken: end, type };
}

/** True when the line is a list item or deeper content of a section of problems, so that a label in it is its content. */
export function isProblemContent(line: Line, context: HeadingContext): boolean {
  if (!PROBLEM_SECTIONS.has(context.enclosing)) return line.marker.kind === 'letter';
  if (line.marker.kind === 'bullet' || line.marker.kind === 'letter') return true;
  if (line.marker.kind === 'number') return !context.numberedHeadings;
  return line.indent >= context.headingIndent + 2;
}

/** An unknown heading: capitals, a markdown heading or a Title Case label alone on its line, outside sections of problems. */
function unknownHeading(source: TokenizedText, line: Line, body: number, context: HeadingContext): Heading | undefined {
  const { firstToken, endToken, marker } = line;
  if (PROBLEM_SECTIONS.has(context.enclosing) || context.enclosing === 'chief-complaint') return undefined;
  if (line.width > 60 || endToken - body > 9 || body >= endToken) return undefined;
  if (marker.kind !== 'none' && marker.kind !== 'hash') return undefined;
  const last = closingColon(source, body, endToken);
  const stop = last === -1 ? endToken : last;
  for (let at = body; at < stop; at += 1) {
    if (source.at(at).kind === 'number' || /^[,.;:?]$/.test(source.at(at).lower)) return undefined;
  }
  const upper =
    !context.mostlyUpper && isAllUpper(source, body, stop) && source.at(stop - 1).end - source.at(body).start > 4;
  const decorated = body > firstToken;
  if (decorated || (upper && (line.blankBefore || last !== -1))) return { firstToken, endToken, type: 'other' };
  if (last === -1 || !isTitle(source, body, stop)) return undefined;
  return { firstToken, endToken, type: line.blankBefore ? 'other' : 'inherit' };
}

/** The heading that opens a line, if one does. */
export function leadingHeading(
  source: TokenizedText,
  line: Line,
  known: SectionHeadings,
  context: HeadingContext,
): Heading | undefined {
  if (isProblemContent(line, context)) return undefined;
  const body = skipDecoration(source, line.firstToken + line.marker.width, line.endToken);
  if (body >= line.endToken) return undefined;
  const found =
    labelledHeading(source, body, line.endToken, known, true) ??
    loneHeading(source, line, body, known, context) ??
    capitalsHeading(source, body, line.endToken, known) ??
    unknownHeading(source, line, body, context);
  if (found === undefined) return undefined;
  // "- Examination: ..." under PHYSICAL EXAM is a part of it.
  const part = line.marker.kind === 'bullet' && found.type === context.enclosing;
  return { ...found, firstToken: line.firstToken, type: part ? 'inherit' : found.type };
}

/** True when a heading may start at `at` inside a line: after a sentence, or after wide white space. */
function isBreak(source: TokenizedText, at: number): boolean {
  const gap = source.gapBefore(at);
  return gap > 1 || (gap === 1 && isTerminator(source.at(at - 1).lower));
}

/** "SH:" in "... DM2 SH: smoker": the capitals right before a colon at `colon`. */
function runOnHeading(
  source: TokenizedText,
  colon: number,
  floor: number,
  known: SectionHeadings,
): Heading | undefined {
  for (let first = Math.max(floor, colon - 3); first < colon; first += 1) {
    if (!isAllUpper(source, first, colon) || source.at(first).kind !== 'word') continue;
    const key = labelKey(source, first, colon);
    const type = known.typeOf(key);
    if (type !== undefined && RUN_ON.has(type) && key.length > 1)
      return { firstToken: first, endToken: colon + 1, type };
  }
  return undefined;
}

/** Known headings inside a line from token `from` on, in order: notes are often pasted as one line. */
export function innerHeadings(source: TokenizedText, from: number, end: number, known: SectionHeadings): Heading[] {
  const found: Heading[] = [];
  let floor = from;
  for (let at = from; at < end; at += 1) {
    let heading: Heading | undefined;
    if (at > from && isBreak(source, at) && source.startsUpper(at)) {
      heading = labelledHeading(source, at, end, known, false) ?? capitalsHeading(source, at, end, known);
    } else if (source.at(at).lower === ':') heading = runOnHeading(source, at, floor, known);
    if (heading === undefined) continue;
    found.push(heading);
    at = heading.endToken - 1;
    floor = heading.endToken;
  }
  return found;
}

import type { Document, Note, Section, SectionType, Sentence } from './document';
import { PROBLEM_SECTIONS } from './heading';
import { outline, type Part, type Unit } from './outline';
import { type Item, markProblemHeadings, type UnitSentences } from './problem-heading';
import { splitSentences, type TokenRange } from './split-sentences';
import type { TextResources } from './text-resources';
import { tokenize } from './tokenize';
import { TokenizedText } from './tokenized-text';

type Draft = Omit<Sentence, 'problemHeading'>;

function sentenceOf(source: TokenizedText, range: TokenRange, section: number, unit: Unit): Draft {
  const { firstToken, endToken } = range;
  const start = source.at(firstToken).start;
  const end = source.at(endToken - 1).end;
  return { start, end, firstToken, endToken, section, listItem: unit.listItem || range.inlineItem };
}

function itemsOf(unit: Unit, ranges: readonly TokenRange[], firstSentence: number): Item[] {
  return ranges.flatMap(({ firstToken, endToken, inlineItem }, index) => {
    const opensUnit = index === 0 && unit.marker.kind !== 'none';
    if (!inlineItem && !opensUnit) return [];
    // Past the marker: its number is no word of the title, and neither is its sign.
    return [
      { sentence: firstSentence + index, firstToken: firstToken + (opensUnit ? unit.marker.width : 0), endToken },
    ];
  });
}

/** Splits the units of one part and appends their sentences to `drafts`. */
function readUnits(source: TokenizedText, part: Part, section: number, drafts: Draft[]): UnitSentences[] {
  return part.units.map((unit) => {
    const ranges = splitSentences(source, unit);
    const firstSentence = drafts.length;
    for (const range of ranges) drafts.push(sentenceOf(source, range, section, unit));
    const firstSentenceEnd = ranges[0]?.endToken ?? unit.endToken;
    return {
      unit,
      firstSentence,
      endSentence: drafts.length,
      firstSentenceEnd,
      items: itemsOf(unit, ranges, firstSentence),
    };
  });
}

/** Type of an organ-system lead-in. One that follows the vital signs is examination, though nobody wrote a heading for it. */
function inheritedType(enclosing: Section | undefined): SectionType {
  if (enclosing === undefined) return 'unknown';
  return enclosing.type === 'vital-signs' ? 'physical-examination' : enclosing.type;
}

/** Section of one part, open-ended: the caller closes it where the next one starts. */
function sectionOf(source: TokenizedText, part: Part, enclosing: number, sections: readonly Section[]): Section {
  const { heading } = part;
  if (heading === undefined) {
    const none = { start: 0, end: 0 };
    return { start: 0, end: 0, type: 'unknown', heading: none, parent: -1, firstSentence: 0, endSentence: 0 };
  }
  const inherits = heading.type === 'inherit';
  const type = heading.type === 'inherit' ? inheritedType(sections[enclosing]) : heading.type;
  const span = { start: source.at(heading.firstToken).start, end: source.at(heading.endToken - 1).end };
  const start = sections.length === 0 ? 0 : span.start;
  return {
    start,
    end: start,
    type,
    heading: span,
    parent: inherits ? enclosing : -1,
    firstSentence: 0,
    endSentence: 0,
  };
}

/** A text without tokens is one section without sentences. */
function emptySection(text: string): Section {
  const heading = { start: 0, end: 0 };
  return { start: 0, end: text.length, type: 'unknown', heading, parent: -1, firstSentence: 0, endSentence: 0 };
}

/**
 * Reads a note into sections, sentences and tokens. Deterministic, linear in the length of the text; any string is accepted.
 * Sections cover the whole text. Every token is in exactly one sentence or in a section heading.
 */
export function segment(note: Note, resources: TextResources): Document {
  const { text } = note;
  const tokens = tokenize(text, resources.normalForms);
  const source = new TokenizedText(text, tokens);
  const sections: Section[] = [];
  const drafts: Draft[] = [];
  const problems: UnitSentences[][] = [];
  let enclosing = -1;
  for (const part of outline(source, resources.sectionHeadings)) {
    const index = sections.length;
    const open = sectionOf(source, part, enclosing, sections);
    const firstSentence = drafts.length;
    const entries = readUnits(source, part, index, drafts);
    sections.push({ ...open, firstSentence, endSentence: drafts.length });
    if (part.heading?.type !== 'inherit') enclosing = index;
    if (PROBLEM_SECTIONS.has(open.type)) problems.push(entries);
  }
  const headings: number[] = new Array(drafts.length).fill(-1);
  for (const entries of problems) markProblemHeadings(source, entries, headings);
  const sentences = drafts.map((draft, index) => ({ ...draft, problemHeading: headings[index] ?? -1 }));
  const closed = sections.map((section, index) => ({ ...section, end: sections[index + 1]?.start ?? text.length }));
  return { note, text, sections: closed.length > 0 ? closed : [emptySection(text)], sentences, tokens };
}

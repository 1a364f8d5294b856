import type { FamilyTerm } from '../families/code-family';
import type { AuthoredWordings } from './authored-wordings';
import type { CodeGroup } from './code-groups';
import type { GroupIndex } from './group-index';
import { readIndexPath } from './index-wording';
import { type Frequency, readWording, termsOf, type Wording } from './official-term';
import type { OfficialText } from './official-text';
import { readTitle } from './title';

/** The kind of official text that a term comes from. */
export type Origin = 'title' | 'written' | 'inclusion' | 'index' | 'external-cause' | 'neoplasm' | 'drug';

/** A wording of official text and the codes that it leads to. */
export interface FoundWording {
  readonly origin: Origin;
  readonly group: CodeGroup;
  readonly wording: Wording;
  /** 1-based row of its file. */
  readonly line: number;
}

/** All wordings of titles, inclusion terms and the two indexes, titles first. Tables are read by functions of their own. */
export function findWordings(text: OfficialText, groups: readonly CodeGroup[], index: GroupIndex): FoundWording[] {
  const found: FoundWording[] = [];
  const add = (origin: Origin, group: CodeGroup | null, wording: Wording | null, line: number): void => {
    if (group && wording) found.push({ origin, group, wording, line });
  };
  for (const group of groups) {
    const [first] = group.members;
    if (!first || first.title.residual) continue;
    const wording = readWording(group.core);
    add('title', group, wording && first.code.startsWith('Y92') ? asPlace(wording) : wording, first.line);
  }
  text.tabular.forEach((row, at) => {
    if (row.level !== 'code') return;
    for (const term of row.inclusionTerms) {
      const title = readTitle(term);
      if (!title.residual) add('inclusion', index.of(row.code), readWording(title.core), at + 1);
    }
  });
  text.index.forEach((row, at) => {
    if (row.code) add('index', index.of(row.code), readIndexPath(row.path), at + 1);
  });
  text.externalCauses.forEach((row, at) => {
    if (row.code && !row.code.startsWith('Y92'))
      add('external-cause', index.of(row.code), readIndexPath(row.path), at + 1);
  });
  return found;
}

const HAPPENED = [
  'fell',
  'fall',
  'injured',
  'injury',
  'accident',
  'happened',
  'occurred',
  'slipped',
  'tripped',
  'hit',
  'struck',
  'cut',
  'burned',
];

/** A place is a place of occurrence only where something happened there. */
function asPlace({ head, parts }: Wording): Wording {
  return { head, parts: [...parts, HAPPENED, ...(parts.length === 0 ? [['in', 'at', 'on', 'inside']] : [])] };
}

/** How often a word stands in official wordings. */
export function countWords(found: readonly FoundWording[]): Frequency {
  const counts = new Map<string, number>();
  for (const { wording } of found) {
    for (const phrase of [wording.head, ...wording.parts]) {
      for (const word of (phrase[0] ?? '').split(/[ -]/)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => counts.get(word) ?? 0;
}

/** Words of a title that must come together before it may speak beside the authored terms of the same codes. */
const PRECISE = 3;
/** The same where the title leaves open what it is about. */
const PRECISE_AND_OPEN = 4;

/**
 * Says which terms join the authored ones. Codes that no authored family has take every wording that is not an authored term of
 * something else. Codes that one has take titles, sites of the neoplasm table, and index wordings of which no part is an authored
 * term: those are the ones that find more on coded cases and change nothing that authored terms lead to. A title joins an authored term
 * of the same words where that leads to fewer of the codes, and as it is written also where a side stands in between.
 */
export function termFilter(known: AuthoredWordings): (origin: Origin, group: CodeGroup, term: FamilyTerm) => boolean {
  return (origin, group, term) => {
    const [first] = group.members;
    if (!first || known.isTooPlain(term)) return false;
    if (origin === 'written' && term.parts.length > 1) return !known.hasTerm(term, first.code);
    if (!isAuthored(group, known)) return !known.hasTerm(term, first.code);
    if (origin === 'written' || (origin === 'title' && sizeOf(term) >= preciseSize(group)))
      return !known.reads(term, codesOf(group));
    if (known.hasTerm(term, null)) return false;
    if (origin === 'index') return !first.code.startsWith('Z') && !known.sharesTerm(term);
    return origin === 'neoplasm' || origin === 'drug';
  };
}

const codesOf = (group: CodeGroup): string[] => group.members.map((one) => one.code);

function preciseSize({ members }: CodeGroup): number {
  return members.every(({ long }) => /\b(?:un|not )specified\b/i.test(long)) ? PRECISE_AND_OPEN : PRECISE;
}

/** True when authored families have all codes of the group. */
function isAuthored(group: CodeGroup, known: AuthoredWordings): boolean {
  return group.members.every((one) => known.codes.has(one.code));
}

function sizeOf(term: FamilyTerm): number {
  return new Set(term.parts.flatMap((part) => (part[0]?.words ?? '').split(' '))).size;
}

/** Terms of a found wording; single words only for codes that no authored family has. */
export function termsOfFound(found: FoundWording, frequency: Frequency, known: AuthoredWordings): FamilyTerm[] {
  return termsOf(found.wording, frequency, found.line, !isAuthored(found.group, known));
}

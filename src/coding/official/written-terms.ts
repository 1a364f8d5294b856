import { SENTENCE_DISTANCE } from '../../mentions/proximity';
import type { FamilyTerm } from '../families/code-family';
import { GENERAL_WORDS } from './clinical-wording';
import type { CodeGroup } from './code-groups';

/** Where a side, a displacement or a comma parts the words of a title. */
const BREAK = /\s*[,;:]\s*|\s*\b(?:right|left|bilateral|nondisplaced|displaced)\b\s*/;
const PARENTHESES = /\s*[([][^)\]]*[)\]]/g;
const UNSPECIFIED = /\bunspecified\b/g;
const MAX_PARTS = 7;
/** Content words of a title that is no ordinary phrase. */
const FEWEST_WORDS = 2;

/**
 * The titles of a group as they are written, since records carry them word for word: the words between sides and commas stand together,
 * in any order. Also with "unspecified" left out, and those of codes for what is left over ("Other ...").
 */
export function writtenTerms(group: CodeGroup): FamilyTerm[] {
  const terms = new Map<string, FamilyTerm>();
  for (const { title, line } of group.members) {
    const text = title.written.replace(PARENTHESES, '');
    for (const form of [text.replace(UNSPECIFIED, ' '), text]) {
      const pieces = form
        .split(BREAK)
        .map((piece) =>
          piece
            .replace(/[\s-]+/g, ' ')
            .trim()
            .replace(/^unspecified (?:side$)?/, ''),
        )
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !SMALL.test(piece));
      const about = headOf(pieces);
      const words = pieces.reduce((sum, piece) => sum + contentWords(piece), 0);
      if (about < 0 || words < FEWEST_WORDS || pieces.length > MAX_PARTS) continue;
      const ordered = [pieces[about] as string, ...pieces.filter((_, at) => at !== about)];
      const parts = ordered.map((piece) => [{ words: piece, exactCase: false }]);
      terms.set(ordered.join(' | '), { parts, line });
    }
  }
  return [...terms.values()];
}

/** The first piece that names something; one in the middle where others stand too far from it to be found. */
function headOf(pieces: readonly string[]): number {
  const first = pieces.findIndex((piece) => contentWords(piece) > 0);
  const reach = (from: number): number => Math.max(...pieces.map((_, to) => between(pieces, from, to)));
  if (first < 0 || reach(first) <= SENTENCE_DISTANCE) return first;
  return pieces.reduce((best, piece, at) => (contentWords(piece) > 0 && reach(at) < reach(best) ? at : best), first);
}

/** Words and commas between two pieces, as the recognizer counts them. */
function between(pieces: readonly string[], a: number, b: number): number {
  const inner = pieces.slice(Math.min(a, b) + 1, Math.max(a, b));
  const words = inner.reduce((sum, piece) => sum + piece.split(' ').length, 0);
  return words + COMMA * Math.abs(a - b);
}

const COMMA = 3;

/** Pieces that are left of "of the right and left". */
const SMALL = /^(?:(?:of|the|an?|and|or|in|to|for|with|on|at|side|due)\b ?)+$/;

function contentWords(piece: string): number {
  return piece.split(' ').filter((word) => !GENERAL_WORDS.has(word)).length;
}

import type { CodeTable } from '../../code-sets/code-table';
import type { CheckResult } from './check';
import { type Check, type Listed, reference } from './listed';

type Side = 'right' | 'left' | 'bilateral' | 'unspecified';

/**
 * One thing coded for several sides at once: bilateral or unspecified beside a side, or right and left where one bilateral code
 * exists (Guidelines I.B.13). Sides are read from the titles.
 */
export function checkLaterality(table: CodeTable): Check {
  return (list) => {
    const sided = list.filter(({ one }) => one.system === 'ICD-10-CM').map((at) => ({ at, ...read(at, table) }));
    const found: CheckResult[] = [];
    sided.forEach((first, index) => {
      for (const second of sided.slice(index + 1)) {
        if (first.side === null || second.side === null || first.side === second.side) continue;
        if (!isSameThing(first, second)) continue;
        const sides = [first.side, second.side];
        const both = sides.includes('right') && sides.includes('left');
        const bilateral = both ? bilateralOf(first, second, table) : null;
        if (both && bilateral === null) continue;
        found.push(resultOf(first.at, second.at, sides, bilateral));
      }
    });
    return found;
  };
}

interface Sided {
  readonly at: Listed;
  readonly side: Side | null;
  /** The title's words without those of sides, sorted. */
  readonly words: string;
}

const SIDE_WORDS = new Set([
  'right',
  'left',
  'bilateral',
  'both',
  'unilateral',
  'unspecified',
  'side',
  'of',
  'in',
  'the',
  'not',
  'specified',
]);

function read({ one }: Listed, table: CodeTable): Omit<Sided, 'at'> {
  const id = table.idOf(one.system, one.code);
  return readTitle((id === -1 ? undefined : table.versionsOf(id).at(-1)?.display) ?? one.display);
}

function readTitle(title: string): Omit<Sided, 'at'> {
  const words = title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const side = ['bilateral', 'both'].some((one) => words.includes(one))
    ? 'bilateral'
    : words.includes('right') && words.includes('left')
      ? null
      : words.includes('right')
        ? 'right'
        : words.includes('left')
          ? 'left'
          : words.includes('unspecified') || /\bside not specified\b/.test(title.toLowerCase())
            ? 'unspecified'
            : null;
  return {
    side,
    words: words
      .filter((word) => !SIDE_WORDS.has(word))
      .map(singular)
      .sort()
      .join(' '),
  };
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function isSameThing(first: Sided, second: Sided): boolean {
  const [a, b] = [first.at.bare, second.at.bare];
  if (a.slice(0, 3) !== b.slice(0, 3)) return false;
  const hasUnspecified = first.side === 'unspecified' || second.side === 'unspecified';
  if (first.words === second.words) return !hasUnspecified || isUnspecifiedSide(first, second);
  const differing = [...a].filter((character, at) => character !== b[at]).length;
  return a.length === b.length && differing === 1 && !hasUnspecified;
}

/** Titles say "unspecified" of many things; of the side only where the codes differ in a 0 or 9 for it. */
function isUnspecifiedSide(first: Sided, second: Sided): boolean {
  const [code, other] =
    first.side === 'unspecified' ? [first.at.bare, second.at.bare] : [second.at.bare, first.at.bare];
  const at = [...code].findIndex((character, position) => character !== other[position]);
  return code.length === other.length && /[09]/.test(code[at] ?? '') && code.slice(at + 1) === other.slice(at + 1);
}

/** The code of the same thing for both sides; null where the table has none. */
function bilateralOf(first: Sided, second: Sided, table: CodeTable): string | null {
  return besideOf(first, second, table) ?? belowCategory(first, table);
}

const isBilateral = (id: number, table: CodeTable): boolean => titleOf(id, table).side === 'bilateral';

/** A code that differs from both in the one character in which they differ: H25.11, H25.12 and H25.13. */
function besideOf(first: Sided, second: Sided, table: CodeTable): string | null {
  const [a, b] = [first.at.one.code, second.at.one.code];
  const differing = [...a].flatMap((character, at) => (character === b[at] ? [] : [at]));
  const [at] = differing;
  if (a.length !== b.length || differing.length !== 1 || at === undefined) return null;
  for (const character of '0123456789') {
    const id = table.idOf('ICD-10-CM', `${a.slice(0, at)}${character}${a.slice(at + 1)}`);
    if (id !== -1 && isBilateral(id, table)) return table.codeOf(id);
  }
  return null;
}

/** A code of the category with the same words: M17.0 for M17.11 and M17.12. Codes with a 7th character have none. */
function belowCategory({ at, words }: Sided, table: CodeTable): string | null {
  const category = at.bare.length === 7 ? -1 : table.idOf('ICD-10-CM', at.bare.slice(0, 3));
  const below = (id: number): number[] => [id, ...table.childrenOf(id).flatMap(below)];
  const found = (category === -1 ? [] : below(category)).find(
    (id) => isBilateral(id, table) && titleOf(id, table).words === words,
  );
  return found === undefined ? null : table.codeOf(found);
}

function titleOf(id: number, table: CodeTable): Omit<Sided, 'at'> {
  return readTitle(table.versionsOf(id).at(-1)?.display ?? '');
}

function resultOf(first: Listed, second: Listed, sides: readonly Side[], bilateral: string | null): CheckResult {
  const [a, b] = [first.one, second.one];
  return {
    kind: 'laterality',
    codes: [reference(a), reference(b)],
    statedAt: 'Guidelines I.B.13',
    named: bilateral === null ? [] : [bilateral],
    isConflict: true,
    message:
      bilateral === null
        ? `${a.code} (${sides[0]}) and ${b.code} (${sides[1]}) name one thing for two sides: one of them is enough (Guidelines I.B.13).`
        : `${a.code} and ${b.code} are the two sides of ${bilateral}, which is bilateral: it takes their place (Guidelines I.B.13).`,
  };
}

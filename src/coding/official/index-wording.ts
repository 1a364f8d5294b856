import type { IndexRow } from '../../code-sets/release';
import { phrasesOf, type Wording, wordingOf } from './official-term';

const NOT_A_NAME =
  /\b(?:specified|unspecified|NEC|NOS|without|other|type|see|not|no|nor|except|stage|code|newborn|absence)\b/i;
const LEADING =
  /^(?:due to|caused by|resulting from|secondary to|associated with|complicating|following|involving|in|with|of|by|from|to|at|on|as|and|for|affecting|during)\b,? ?/i;
const SIDE = /^(?:right|left|bilateral|unilateral|both)(?: sides?)?$/i;

/**
 * The wording of a line of the index: main term and subterms, non-essential modifiers left out, inverted words turned round
 * ("Fracture, traumatic"); null for lines that name no condition of their own.
 */
export function readIndexPath(path: IndexRow['path']): Wording | null {
  const [main, ...subterms] = path.map(withoutModifiers);
  if (!main || path.some((piece) => NOT_A_NAME.test(piece))) return null;
  const names = piecesOf(main);
  const pieces = [
    names.same[0] ?? '',
    ...names.modifiers,
    ...subterms.flatMap((piece) => {
      const { same, modifiers } = piecesOf(piece.replace(LEADING, ''));
      return [same.join(' or '), ...modifiers];
    }),
  ];
  return wordingOf(pieces.flatMap(phrasesOf).filter((chunk) => !SIDE.test(chunk)));
}

function withoutModifiers(piece: string): string {
  return piece
    .replace(/\([^)]*\)|\[[^\]]*\]|[*◊]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** "Abdomen, abdominal" names one thing in two forms; "Fracture, traumatic" is a traumatic fracture. */
function piecesOf(piece: string): { same: string[]; modifiers: string[] } {
  const [first = '', ...others] = piece.split(/, ?/).map((one) => one.trim());
  const isSame = (other: string): boolean => other.slice(0, 4) === first.slice(0, 4);
  return {
    same: [first, ...others.filter(isSame)].filter((one) => one !== ''),
    modifiers: others.filter((one) => !isSame(one)).map((one) => one.replace(LEADING, '')),
  };
}

/** The pieces that name a site or substance in a table, each with its forms; null where a line names none. */
export function readTablePath(path: readonly string[]): string[][] | null {
  if (path.some((piece) => NOT_A_NAME.test(piece.replace(/\([^)]*\)/g, '')))) return null;
  const pieces = path.map(withoutModifiers).map((piece) => piece.replace(LEADING, ''));
  return pieces.flatMap((piece) => {
    const { same, modifiers } = piecesOf(piece);
    return [same, ...modifiers.map((one) => [one])].filter((one) => one.length > 0 && !SIDE.test(one[0] as string));
  });
}

/**
 * Codes as a note or a rule names them: a prefix (`E11`, `O24.4`), a range (`J00-J22`), either with a condition on characters
 * (`T36-T50 with 5th/6th character 5`, `E08-E13 with .51/.52`, `I69 with final 23`). Characters count from 1, without the dot.
 */
export interface CodePattern {
  readonly text: string;
  /** Undotted. */
  readonly from: string;
  /** Undotted; null for a prefix. */
  readonly to: string | null;
  /** Any of `characters` at any of `positions`, in what follows the dot, or at the end; null where the codes are all that is asked. */
  readonly condition: {
    readonly kind: 'character' | 'decimals' | 'final';
    readonly positions: readonly number[];
    readonly characters: readonly string[];
  } | null;
}

const CODE = '[A-Z0-9][A-Z0-9]{1,6}(?:\\.[A-Z0-9]{1,4})?';
const SHAPE = new RegExp(`^(${CODE})(?:-(${CODE}))?(?: with (.+))?$`);
const CHARACTER = /^((?:\dth\/)*\dth) character (\S+)$/;

/** Reads a pattern in the spelling above; null when it is not one. */
export function parseCodePattern(text: string): CodePattern | null {
  const [, from, to, clause] = SHAPE.exec(text) ?? [];
  if (from === undefined) return null;
  const condition = clause === undefined ? null : parseCondition(clause);
  if (clause !== undefined && condition === null) return null;
  const bare = { from: undotted(from), to: to === undefined ? null : undotted(to) };
  if (bare.to !== null && bare.to < bare.from.slice(0, bare.to.length)) return null;
  return { text, ...bare, condition };
}

function parseCondition(clause: string): CodePattern['condition'] {
  const character = CHARACTER.exec(clause);
  if (character) {
    const positions = (character[1] as string).split('/').map((one) => Number.parseInt(one, 10));
    return { kind: 'character', positions, characters: (character[2] as string).split('/') };
  }
  if (clause.startsWith('final ')) return { kind: 'final', positions: [], characters: clause.slice(6).split('/') };
  if (!clause.startsWith('.')) return null;
  return { kind: 'decimals', positions: [], characters: clause.split('/').map((one) => one.replace('.', '')) };
}

/** A code without its dot. */
export function undotted(code: string): string {
  return code.replace('.', '');
}

/** True when `code` begins with `from`, or lies in the range to `to`, whose last code has all that begin with it; all undotted. */
export function isWithin(code: string, from: string, to: string | null): boolean {
  return to === null ? code.startsWith(from) : code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
}

/** True when `code`, without its dot, is one of the pattern's. */
export function matchesPattern({ from, to, condition }: CodePattern, code: string): boolean {
  const isNamed = isWithin(code, from, to);
  if (!isNamed || condition === null) return isNamed;
  const { kind, positions, characters } = condition;
  if (kind === 'final') return characters.some((one) => code.endsWith(one));
  if (kind === 'decimals') return characters.some((one) => code.startsWith(one, 3));
  return positions.some((at) => characters.some((one) => code.startsWith(one, at - 1)));
}

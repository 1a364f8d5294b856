import { type CodePattern, matchesPattern, undotted } from '../code-pattern';
import type { CheckContext, CheckResult, ListedCode } from './check';
import type { StandingRule } from './open-code-rules';

/** A code of the list with what the checks ask of it. */
export interface Listed {
  readonly one: ListedCode;
  /** Without its dot. */
  readonly bare: string;
  readonly rules: readonly StandingRule[];
}

/** One kind of check over a list. */
export type Check = (list: readonly Listed[], context: CheckContext) => CheckResult[];

export function listed(one: ListedCode, rules: readonly StandingRule[]): Listed {
  return { one, bare: undotted(one.code), rules };
}

export function reference({ system, code }: ListedCode): { system: ListedCode['system']; code: string } {
  return { system, code };
}

/** The codes of a list that a pattern names, in its order. */
export type NamedIn = (pattern: CodePattern) => readonly Listed[];

/** Compares each pattern with `list` once: codes of one chapter share most of their rules. */
export function namedIn(list: readonly Listed[]): NamedIn {
  const known = new Map<CodePattern, readonly Listed[]>();
  return (pattern) => {
    const found = known.get(pattern) ?? list.filter(({ bare }) => matchesPattern(pattern, bare));
    known.set(pattern, found);
    return found;
  };
}

/** Codes in a sentence: at most so many, then how many more. */
const MOST_NAMED = 6;

export function sentenceList(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_NAMED).join(', ');
  return codes.length > MOST_NAMED ? `${shown} and ${codes.length - MOST_NAMED} more` : shown;
}

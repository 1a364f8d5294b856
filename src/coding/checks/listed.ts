import type { CheckContext, CheckResult, ListedCode } from './check';
import { undotted } from './code-pattern';
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

/** Codes in a sentence: at most so many, then how many more. */
const MOST_NAMED = 6;

export function sentenceList(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_NAMED).join(', ');
  return codes.length > MOST_NAMED ? `${shown} and ${codes.length - MOST_NAMED} more` : shown;
}

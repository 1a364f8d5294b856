import type { Code } from '../../src/code-sets/code';
import type { AssignedCode } from '../../src/review/review';
import type { DecidedCode } from './decision-rows';

/** Assigned codes with the wording that the engine offered them in, where a person took a suggestion as it stood. */
export function worded(assigned: readonly AssignedCode[], suggested: ReadonlyMap<string, Code>): AssignedCode[] {
  return assigned.map((one) => {
    const { code, suggestionId, outcome } = one.decision;
    const known = suggestionId === null || outcome !== 'accepted' ? undefined : suggested.get(suggestionId);
    if (code === null || known === undefined) return one;
    const decided: DecidedCode = {
      system: code.system,
      code: code.code,
      display: known.display,
      codeSet: known.codeSet,
      verified: true,
    };
    return { ...one, decision: { ...one.decision, code: decided } };
  });
}

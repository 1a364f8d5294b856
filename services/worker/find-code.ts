import type { Code } from '../../src/code-sets/code';
import type { CodeReference } from '../../src/review/decision';
import type { EngineClient } from './engine-client';

/**
 * Looks up one code, spelt as its system spells it, in the edition that is in force on `serviceDate` (YYYY-MM-DD). Undefined where that
 * edition does not have it as a code that may be assigned.
 */
export async function findCode(
  engine: EngineClient,
  { system, code }: CodeReference,
  serviceDate: string,
): Promise<Code | undefined> {
  const description = await engine.describeCode({ system, code, serviceDate });
  if (!description?.billable) return undefined;
  return { system, code, display: description.display, codeSet: description.codeSet };
}

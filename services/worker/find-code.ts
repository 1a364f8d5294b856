import type { Code } from '../../src/code-sets/code';
import type { CodeReference } from '../../src/review/decision';
import type { EngineClient } from './engine-client';

/** Other codes may begin as the wanted one does; the wanted one comes before them. */
const LIMIT = 5;

/**
 * Looks up one billable code, spelt as its system spells it, in the code sets that the engine has loaded: in force on `date`
 * (YYYY-MM-DD), or in the newest editions.
 */
export async function findCode(
  engine: EngineClient,
  { system, code }: CodeReference,
  date?: string,
): Promise<Code | undefined> {
  const { codes } = await engine.findCodes({ query: code, system, billable: true, date, limit: LIMIT });
  const found = codes.find((one) => one.code === code);
  return found && { system, code, display: found.display, codeSet: found.codeSet };
}

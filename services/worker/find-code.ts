import type { Code } from '../../src/code-sets/code';
import type { CodeReference } from '../../src/review/decision';
import type { EngineClient } from './engine-client';

/** Looks up one code, spelt as its system spells it, in the code sets that the engine has loaded. */
export async function findCode(engine: EngineClient, { system, code }: CodeReference): Promise<Code | undefined> {
  const found = await engine.findCodes({ query: code, system, limit: 10 });
  return found.find((one) => one.code === code);
}

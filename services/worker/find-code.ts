import type { Code } from '../../src/code-sets/code';
import type { CodeReference } from '../../src/review/decision';
import type { EngineClient } from './engine-client';

/**
 * Looks up one code, spelt as its system spells it, in all editions that the engine has loaded: as it was last billable, with the
 * name of that edition. Undefined when it never was. Whether it is in force on the service date is for the checks of the list.
 */
export async function findCode(engine: EngineClient, { system, code }: CodeReference): Promise<Code | undefined> {
  const description = await engine.describeCode({ system, code });
  const version = description?.versions.findLast(({ billable }) => billable);
  if (!description || !version) return undefined;
  const edition = description.editions.findLast(({ from }) => version.to === null || from <= version.to);
  return { system, code, display: version.display, codeSet: edition?.name ?? description.codeSet };
}

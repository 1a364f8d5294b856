import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContextRules } from '../mentions/context/parse-context-rules';
import type { ContextRules } from '../mentions/context/rule';

/** Reads every `.rules` file of `<directory>/context`. Throws with file and line when a rule is bad. */
export function loadContextRules(directory: string): ContextRules {
  const folder = join(directory, 'context');
  const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return parseContextRules(files);
}

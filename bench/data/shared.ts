import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of public data beside the checkout; not part of the project. */
export const SHARED_DATA = join(process.cwd(), '..', 'shared', 'data');

/** Says whether a data set is here, and prints why a step is skipped when it is not. */
export function hasShared(path: string): boolean {
  const here = existsSync(join(SHARED_DATA, path));
  if (!here) console.log(`skipped: ../shared/data/${path} is not here`);
  return here;
}

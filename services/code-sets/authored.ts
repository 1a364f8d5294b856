import { join } from 'node:path';
import type { Edition } from '../../src/code-sets/code-table';
import { loadKnowledge } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';

/** What the product knows of one system without any import. */
export type AuthoredEdition = Pick<Edition, 'system' | 'name' | 'from' | 'codes' | 'billable'>;

/** The editions of the authored lexicons, one a system. Throws LexiconError with file and line. */
export function authoredEditions(lexiconsDir: string): readonly AuthoredEdition[] {
  const compiled = join(lexiconsDir, '..', 'dist', 'knowledge.bin');
  return loadKnowledge(lexiconsDir, loadTextResources(lexiconsDir), compiled).codes.editions;
}

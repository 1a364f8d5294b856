import { join } from 'node:path';
import { authoredSearch as compile } from '../../../bench/data/code-search';
import type { CodeSearch } from '../../../src/code-sets/search/found-code';
import { openSearch } from '../../../src/code-sets/search/open-search';

/** Search over the authored lexicons alone, compiled now. */
export function authoredSearch(): CodeSearch {
  const { parts, table, normalize } = compile(join(__dirname, '..', '..', '..', 'lexicons'));
  return openSearch(parts, table, normalize);
}

import { join } from 'node:path';
import type { CodeSystem } from '../../src/code-sets/code';
import { allFamilies } from '../../src/coding/knowledge';
import { loadKnowledge } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';

/** What the product knows of one system without any import. */
export interface AuthoredEdition {
  readonly system: CodeSystem;
  readonly edition: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly codes: number;
  readonly billable: number;
}

/** First day of the edition that the lexicons are checked against. */
const AUTHORED_FROM = '2026-10-01';

/** Counts the codes of the authored lexicons by system. Throws LexiconError with file and line. */
export function authoredEditions(lexiconsDir: string): AuthoredEdition[] {
  const compiled = join(lexiconsDir, '..', 'dist', 'knowledge.bin');
  const { knowledge } = loadKnowledge(lexiconsDir, loadTextResources(lexiconsDir), compiled);
  const codes = new Map<CodeSystem, Set<string>>();
  for (const family of allFamilies(knowledge)) {
    const known = codes.get(family.system) ?? new Set();
    for (const { code } of family.codes) known.add(code);
    codes.set(family.system, known);
  }
  return [...codes].map(([system, { size }]) => ({
    system,
    edition: knowledge.codeSet,
    from: AUTHORED_FROM,
    codes: size,
    billable: size,
  }));
}

import { join } from 'node:path';
import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import type { CodeSystem } from '../../../src/code-sets/code';
import { openCodeTable } from '../../../src/code-sets/open-code-table';
import type { CodeRow } from '../../../src/code-sets/release';
import { buildSearch } from '../../../src/code-sets/search/build-search';
import type { CodeSearch } from '../../../src/code-sets/search/found-code';
import { openSearch } from '../../../src/code-sets/search/open-search';
import type { CodeFamily } from '../../../src/coding/families/code-family';
import { parseFamilyFile } from '../../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../../src/coding/families/refiners';
import { authoredSearchTerms, searchAbbreviations } from '../../../src/coding/search-terms';
import { parseAbbreviations } from '../../../src/mentions/abbreviations';
import { readKnowledgeSources } from '../../../src/resources/load-knowledge';
import { loadTextResources } from '../../../src/resources/load-text-resources';
import { normalizePhrase } from '../../../src/text/tokenize';

const LEXICONS = join(__dirname, '..', '..', '..', 'lexicons');
export const AUTHORED_DATE = '2026-11-02';

/** Every code of the families, billable, under its first display. */
function codesOf(families: readonly CodeFamily[]): Map<CodeSystem, CodeRow[]> {
  const bySystem = new Map<CodeSystem, Map<string, CodeRow>>();
  for (const { system, codes, history, familyHistory } of families) {
    const rows = bySystem.get(system) ?? new Map<string, CodeRow>();
    for (const one of [...codes, history, familyHistory]) {
      if (one && !rows.has(one.code)) {
        rows.set(one.code, { code: one.code, billable: true, short: one.display, long: one.display });
      }
    }
    bySystem.set(system, rows);
  }
  return new Map([...bySystem].map(([system, rows]) => [system, [...rows.values()]]));
}

/** Search over the authored lexicons alone, compiled now. */
export function authoredSearch(): CodeSearch {
  const { sources } = readKnowledgeSources(LEXICONS);
  const refiners = parseRefiners(sources.refiners.source, sources.refiners.file);
  const families = sources.families.flatMap(({ source, file }) => parseFamilyFile(source, file, refiners));
  const table = openCodeTable(
    buildCodeTable({
      editions: [...codesOf(families)].map(([system, codes]) => ({
        system,
        name: 'authored-FY2027',
        from: '2026-10-01',
        origin: 'authored',
        codes,
      })),
      conversions: [],
    }),
  );
  const { normalForms } = loadTextResources(LEXICONS);
  const normalize = (phrase: string): string[] => normalizePhrase(phrase, normalForms);
  const abbreviations = parseAbbreviations(sources.abbreviations.source, sources.abbreviations.file);
  const parts = buildSearch({
    table,
    terms: authoredSearchTerms(families),
    abbreviations: searchAbbreviations(abbreviations),
    normalize,
  });
  return openSearch(parts, table, normalize);
}

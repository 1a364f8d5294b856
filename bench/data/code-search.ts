import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../services/code-sets/source';
import { authoredEditions, parseAuthoredChanges } from '../../src/code-sets/authored-changes';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import type { CodeSystem } from '../../src/code-sets/code';
import type { CodeEdition } from '../../src/code-sets/code-edition';
import type { CodeTable } from '../../src/code-sets/code-table';
import type { FlatParts } from '../../src/code-sets/flat';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { parseProcedures } from '../../src/code-sets/pcs/parse-operations';
import type { CodeRow, ReleaseParser, ReleasePart, RowOf } from '../../src/code-sets/release';
import { parseAlphabeticIndex } from '../../src/code-sets/releases/alphabetic-index';
import { parseHcpcsCodes } from '../../src/code-sets/releases/hcpcs-codes';
import { parseIcd10cmCodes } from '../../src/code-sets/releases/icd10cm-codes';
import { parsePcsCodes } from '../../src/code-sets/releases/pcs-codes';
import { parsePcsDefinitions } from '../../src/code-sets/releases/pcs-definitions';
import { parseTabular } from '../../src/code-sets/releases/tabular';
import { buildSearch } from '../../src/code-sets/search/build-search';
import { officialSearchTerms } from '../../src/code-sets/search/official-terms';
import { pcsSearchTerms, pcsSynonyms } from '../../src/code-sets/search/pcs-terms';
import type { Normalize, SearchTerm } from '../../src/code-sets/search/search-term';
import { parseKnowledge } from '../../src/coding/compile-knowledge';
import { authoredSearchTerms, searchAbbreviations } from '../../src/coding/search-terms';
import { AUTHORED_EDITION, readLexiconSources } from '../../src/resources/lexicon-sources';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { normalizePhrase } from '../../src/text/tokenize';
import { SHARED_DATA } from './shared';

/** A date on which the authored default and every official file read here is in force. */
export const SEARCH_DATE = '2026-11-02';

/** A compiled search and the table that it was made over. */
export interface CompiledSearch {
  readonly parts: FlatParts;
  readonly table: CodeTable;
  readonly normalize: Normalize;
}

/** The authored lexicons as search takes them. */
function readAuthored(lexicons: string) {
  const { sources } = readLexiconSources(lexicons);
  const { families, abbreviations } = parseKnowledge(sources);
  const { normalForms } = loadTextResources(lexicons);
  const changes = parseAuthoredChanges(sources.changes.source, sources.changes.file);
  return {
    ...authoredEditions(families, changes, AUTHORED_EDITION),
    families,
    abbreviations,
    procedures: parseProcedures(sources.procedures),
    normalize: (phrase: string): string[] => normalizePhrase(phrase, normalForms),
  };
}

/** Search over the authored lexicons alone. */
export function authoredSearch(lexicons: string): CompiledSearch {
  const { families, abbreviations, normalize, editions, conversions } = readAuthored(lexicons);
  const table = openCodeTable(buildCodeTable({ editions, conversions }));
  const terms = authoredSearchTerms(families);
  const parts = buildSearch({ table, terms, abbreviations: searchAbbreviations(abbreviations), normalize });
  return { parts, table, normalize };
}

async function rowsOf<P extends ReleasePart>(path: string, name: RegExp, parse: ReleaseParser<P>): Promise<RowOf[P][]> {
  const rows: RowOf[P][] = [];
  for await (const member of openSource(join(SHARED_DATA, path))) {
    if (!name.test(member.name)) continue;
    for await (const row of parse(member.chunks(), member.file)) rows.push(row);
  }
  return rows;
}

const ORDER = 'icd10cm/order/icd10cm-order-2026.txt.gz';
const CODES = 'icd10cm/order/icd10cm_codes_2027_derived.txt.gz';
const PCS = 'icd10pcs/2026-icd-10-pcs-codes-file.zip';
const HCPCS = 'hcpcs/hcpcs_2025_oct_codes.csv';
const PCS_DEFINITIONS = 'icd10pcs/icd10pcs_definitions_2026.xml';
const TABULAR = 'icd10cm/tabular/icd10cm_tabular_2021.xml.gz';
const INDEX = 'icd10cm/index/icd10cm_index_2026_rolled.tsv.gz';

/**
 * Search over the authored lexicons beside imported ICD-10-PCS of ../shared, with the names that the lexicons and the definitions
 * give to procedures. Null where the files are absent.
 */
export async function procedureSearch(lexicons: string): Promise<CompiledSearch | null> {
  if (![PCS, PCS_DEFINITIONS].every((path) => existsSync(join(SHARED_DATA, path)))) return null;
  const { families, abbreviations, normalize, editions, conversions, procedures } = readAuthored(lexicons);
  const codes = await rowsOf(PCS, /^icd10pcs_codes/, parsePcsCodes);
  const definitions = await rowsOf(PCS_DEFINITIONS, /\.xml$/, parsePcsDefinitions);
  const imported: CodeEdition = { system: 'ICD-10-PCS', name: 'FY2026', from: '2025-10-01', origin: 'imported', codes };
  const table = openCodeTable(buildCodeTable({ editions: [...editions, imported], conversions }));
  const pcsCodes = codes.map(({ code }) => code).sort();
  const parts = buildSearch({
    table,
    terms: [...authoredSearchTerms(families), ...pcsSearchTerms(procedures, pcsCodes)],
    abbreviations: searchAbbreviations(abbreviations),
    synonyms: pcsSynonyms(definitions),
    normalize,
  });
  return { parts, table, normalize };
}

/**
 * Search over the authored lexicons and the official files in ../shared: ICD-10-CM FY2026 with headers and FY2027, ICD-10-PCS,
 * HCPCS; authored CPT; inclusion terms and index paths. Null, with the reason printed, when a file is absent.
 */
export async function fullSearch(lexicons: string): Promise<CompiledSearch | null> {
  const absent = [ORDER, CODES, PCS, PCS_DEFINITIONS, HCPCS, TABULAR, INDEX].find(
    (path) => !existsSync(join(SHARED_DATA, path)),
  );
  if (absent) {
    console.log(`skipped: ../shared/data/${absent} is not here`);
    return null;
  }
  const { families, abbreviations, normalize, editions, procedures } = readAuthored(lexicons);
  const any = /\.(?:txt|csv|tsv|xml)$/;
  const edition = (system: CodeSystem, name: string, from: string, codes: readonly CodeRow[]): CodeEdition => ({
    system,
    name,
    from,
    origin: 'imported',
    codes,
  });
  const pcs = await rowsOf(PCS, /^icd10pcs_codes/, parsePcsCodes);
  const table = openCodeTable(
    buildCodeTable({
      editions: [
        edition('ICD-10-CM', 'FY2026', '2025-10-01', await rowsOf(ORDER, any, parseIcd10cmCodes)),
        edition('ICD-10-CM', 'FY2027', '2026-10-01', await rowsOf(CODES, any, parseIcd10cmCodes)),
        edition('ICD-10-PCS', 'FY2026', '2025-10-01', pcs),
        edition('HCPCS', '2025Q4', '2025-10-01', await rowsOf(HCPCS, any, parseHcpcsCodes('2025-10-01'))),
        ...editions.filter(({ system }) => system === 'CPT'),
      ],
      conversions: [],
    }),
  );
  const pcsCodes = pcs.map(({ code }) => code).sort();
  const definitions = await rowsOf(PCS_DEFINITIONS, any, parsePcsDefinitions);
  const tabular = await rowsOf(TABULAR, any, parseTabular);
  const index = await rowsOf<'index'>(INDEX, any, parseAlphabeticIndex);
  function* terms(): Generator<SearchTerm> {
    yield* authoredSearchTerms(families);
    yield* officialSearchTerms(tabular, index);
    yield* pcsSearchTerms(procedures, pcsCodes);
  }
  const parts = buildSearch({
    table,
    terms: terms(),
    abbreviations: searchAbbreviations(abbreviations),
    synonyms: pcsSynonyms(definitions),
    normalize,
  });
  return { parts, table, normalize };
}

/** Bytes of the compiled arrays. */
export function bytesOf({ arrays }: FlatParts): number {
  return Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0);
}

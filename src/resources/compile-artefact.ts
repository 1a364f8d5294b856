import { buildCodeNotes } from '../code-sets/code-notes';
import type { FlatParts } from '../code-sets/flat';
import { type ImportedRows, NOTHING_IMPORTED } from '../code-sets/imported-rows';
import { buildModifiers } from '../code-sets/modifiers';
import { openCodeTable } from '../code-sets/open-code-table';
import { buildPcsTables } from '../code-sets/pcs/build-pcs-tables';
import { parseProcedures } from '../code-sets/pcs/parse-operations';
import { buildSearch } from '../code-sets/search/build-search';
import { officialSearchTerms } from '../code-sets/search/official-terms';
import { pcsSearchTerms, pcsSynonyms } from '../code-sets/search/pcs-terms';
import type { SearchTerm } from '../code-sets/search/search-term';
import { buildRules } from '../coding/checks/build-rules';
import { joinRules, parseAuthoredRules } from '../coding/checks/parse-authored-rules';
import { buildCodeTerms } from '../coding/code-terms';
import { compileKnowledge, type ParsedKnowledge, parseKnowledge } from '../coding/compile-knowledge';
import type { CodeFamily } from '../coding/families/code-family';
import { officialFamilies } from '../coding/official/official-families';
import { authoredSearchTerms, searchAbbreviations } from '../coding/search-terms';
import type { TextResources } from '../text/text-resources';
import { normalizePhrase } from '../text/tokenize';
import { encodeArtefact } from './artefact';
import { compileCodes } from './compile-codes';
import type { LexiconSources } from './lexicon-sources';

/** The parts of an artefact. */
export const SECTIONS = ['lexicon', 'codes', 'notes', 'pcs', 'modifiers', 'search', 'rules', 'terms'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Compiles lexicons, and what a site imported, to the bytes of an artefact marked with `hash`. Equal sources give equal bytes. An
 * imported code system stands in the place of the authored one; authored terms stay, for codes that are in force.
 * Throws LexiconError or ReleaseError with file and line.
 */
export function compileArtefact(
  sources: LexiconSources,
  text: TextResources,
  hash: string,
  imported: ImportedRows = NOTHING_IMPORTED,
): Buffer {
  const normalize = (phrase: string): readonly string[] => normalizePhrase(phrase, text.normalForms);
  const authored = parseKnowledge(sources);
  const official = imported.text.codes.length > 0 ? officialFamilies(imported.text, authored.families, normalize) : [];
  const codes = compileCodes(sources, authored.families, imported);
  const sections: Record<Section, FlatParts> = {
    lexicon: compileLexicon(sources, normalize, { ...authored, families: [...authored.families, ...official] }),
    codes,
    notes: buildCodeNotes(imported.tabular),
    pcs: buildPcsTables(imported.pcsTables, imported.pcsDefinitions),
    modifiers: buildModifiers(imported.modifiers),
    terms: buildCodeTerms(authored.families),
    search: buildSearch({
      table: openCodeTable(codes),
      terms: searchTerms(authored.families, sources, imported),
      abbreviations: searchAbbreviations(authored.abbreviations),
      synonyms: pcsSynonyms(imported.pcsDefinitions.at(-1)?.rows ?? []),
      normalize,
    }),
    rules: buildRules({
      ...imported,
      authored: joinRules(sources.rules.map(({ source, file }) => parseAuthoredRules(source, file))),
    }),
  };
  return encodeArtefact(sections, hash);
}

function compileLexicon(
  sources: LexiconSources,
  normalize: (phrase: string) => readonly string[],
  parsed: ParsedKnowledge,
): FlatParts {
  const { meta, arrays } = compileKnowledge(sources, normalize, parsed);
  return { meta, arrays: { ...arrays } };
}

function* searchTerms(
  families: readonly CodeFamily[],
  { procedures }: LexiconSources,
  { codes, text }: ImportedRows,
): Generator<SearchTerm> {
  yield* authoredSearchTerms(families);
  yield* officialSearchTerms(text.tabular, text.index);
  const pcs = new Set(codes.flatMap((one) => (one.system === 'ICD-10-PCS' ? one.codes.map(({ code }) => code) : [])));
  if (pcs.size > 0) yield* pcsSearchTerms(parseProcedures(procedures), [...pcs].sort());
}

import { type CodeNotes, openCodeNotes } from '../code-sets/code-notes';
import type { CodeTable } from '../code-sets/code-table';
import { type FindModifiers, openModifiers } from '../code-sets/modifiers';
import { openCodeTable } from '../code-sets/open-code-table';
import { openPcsTables } from '../code-sets/pcs/open-pcs-tables';
import type { PcsTables } from '../code-sets/pcs/pcs-axis';
import type { CodeSearch } from '../code-sets/search/found-code';
import { openSearch } from '../code-sets/search/open-search';
import type { CheckCodes } from '../coding/checks/check';
import type { CodeRules } from '../coding/checks/open-code-rules';
import { openRules, openRulesOfCodes } from '../coding/checks/open-rules';
import { type CodeTerms, openCodeTerms } from '../coding/code-terms';
import { type Knowledge, type KnowledgeParts, openKnowledge } from '../coding/knowledge';
import type { TextResources } from '../text/text-resources';
import { normalizePhrase } from '../text/tokenize';
import { type Artefact, openArtefact, readArtefact, readSources } from './artefact';
import { compileArtefact, SECTIONS, type Section } from './compile-artefact';
import { readLexiconSources } from './lexicon-sources';

/** Everything that an artefact holds, open. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly codes: CodeTable;
  readonly notes: CodeNotes;
  readonly pcs: PcsTables;
  readonly search: CodeSearch;
  readonly findModifiers: FindModifiers;
  readonly checkCodes: CheckCodes;
  readonly rules: CodeRules;
  /** Our own wording by code. */
  readonly terms: CodeTerms;
  /** SHA-256 of the artefact. */
  readonly hash: string;
}

/** An artefact that a site compiled with its imported code sets, and what it must have been compiled from. */
export interface ImportedArtefact {
  readonly file: string;
  /** What people know the file by, where that is another name. */
  readonly name?: string;
  /** Hash over the imported rows. */
  readonly imported: string;
}

/** What an artefact is marked with: the lexicons, and what was imported beside them. */
export function sourcesHash(lexicons: string, imported?: string): string {
  return imported === undefined ? lexicons : `${lexicons}+${imported}`;
}

/**
 * Opens the artefact of `lexicons/` alone: the compiled file when that was made from exactly these sources, else compiled now.
 * Throws LexiconError with file and line.
 */
export function loadKnowledge(directory: string, text: TextResources, compiledFile?: string): LoadedKnowledge {
  const { sources, hash } = readLexiconSources(directory);
  const compiled = compiledFile ? readArtefact(compiledFile) : null;
  const artefact = compiled?.sources === hash ? compiled : openArtefact(compileArtefact(sources, text, hash));
  if (artefact === null) throw new Error('the lexicons compile to an artefact that cannot be read');
  return open(artefact, text);
}

/** Opens an artefact with imported code sets. Throws Error when it was made from other lexicons or other imports than those at hand. */
export function loadImported(directory: string, text: TextResources, given: ImportedArtefact): LoadedKnowledge {
  const artefact = readArtefact(given.file);
  const problem = problemOf(artefact?.sources ?? null, directory, given);
  if (artefact === null || problem !== null) throw new Error(problem ?? 'the artefact cannot be read');
  return open(artefact, text);
}

/** Throws Error as `loadImported` would, without opening anything. */
export function checkImported(directory: string, given: ImportedArtefact): void {
  const problem = problemOf(readSources(given.file), directory, given);
  if (problem !== null) throw new Error(problem);
}

/** Why an artefact that is marked with `sources` cannot be used, and what mends it; null when it can. `sources` is null of a damaged one. */
function problemOf(
  sources: string | null,
  directory: string,
  { file, name = file, imported }: ImportedArtefact,
): string | null {
  const fix = 'run: countersign code-set compile';
  if (sources === null) return `${name} is missing or damaged; ${fix}`;
  const lexicons = readLexiconSources(directory).hash;
  if (sources === sourcesHash(lexicons, imported)) return null;
  const why = sources.endsWith(`+${imported}`)
    ? `from other lexicons than those in ${directory}, or by another version of Countersign`
    : 'from other files than those that are imported';
  return `${name} is out of date: it was compiled ${why}; ${fix}`;
}

function open({ sections, hash }: Artefact, text: TextResources): LoadedKnowledge {
  const section = (name: Section) => {
    const parts = sections[name];
    if (parts) return parts;
    throw new Error(`the artefact has no section "${name}" of ${SECTIONS.join(', ')}`);
  };
  const codes = openCodeTable(section('codes'));
  const normalize = (phrase: string): readonly string[] => normalizePhrase(phrase, text.normalForms);
  return {
    knowledge: openKnowledge(section('lexicon') as unknown as KnowledgeParts),
    codes,
    notes: openCodeNotes(section('notes')),
    pcs: openPcsTables(section('pcs')),
    search: openSearch(section('search'), codes, normalize),
    findModifiers: openModifiers(section('modifiers')),
    checkCodes: openRules(section('rules'), codes),
    rules: openRulesOfCodes(section('rules')),
    terms: openCodeTerms(section('terms')),
    hash,
  };
}

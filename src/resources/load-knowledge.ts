import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge, type KnowledgeSources, type SourceFile } from '../coding/compile-knowledge';
import { type Knowledge, type KnowledgeParts, openKnowledge } from '../coding/knowledge';
import type { TextResources } from '../text/text-resources';
import { normalizePhrase } from '../text/tokenize';
import { encodeArtefact, openArtefact, readArtefact } from './artefact';

/** Edition of the authored default code set: ICD-10-CM codes in force from 2026-10-01. */
const AUTHORED_CODE_SET = 'authored-FY2027';
const SYSTEM_FOLDERS = ['icd10cm', 'cpt', 'hcpcs'] as const;
/** Changes when the same sources compile to something else. */
const COMPILER = 'knowledge-4';

export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  /** SHA-256 of the compiled artefact. */
  readonly hash: string;
}

/** Reads all of `lexicons/` and hashes it. */
export function readKnowledgeSources(directory: string): { sources: KnowledgeSources; hash: string } {
  const hash = createHash('sha256').update(COMPILER);
  const readSource = (...path: string[]): SourceFile => {
    const file = path.join('/');
    const source = readFileSync(join(directory, ...path), 'utf8');
    hash.update(`${file}\0${source}\0`);
    return { file: `lexicons/${file}`, source };
  };
  const families = SYSTEM_FOLDERS.flatMap((folder) =>
    readdirSync(join(directory, 'codes', folder))
      .filter((name) => name.endsWith('.lex'))
      .sort()
      .map((name) => readSource('codes', folder, name)),
  );
  const sources = {
    refiners: readSource('codes', 'refiners.lex'),
    families,
    abbreviations: readSource('abbreviations.lex'),
    indicators: readSource('indicators.tsv'),
    ordinaryWords: readSource('ordinary-words.txt'),
    codeSet: AUTHORED_CODE_SET,
  };
  for (const name of ['normal-forms.tsv', 'sections.tsv']) readSource(name);
  for (const name of readdirSync(join(directory, 'context')).sort()) readSource('context', name);
  return { sources, hash: hash.digest('hex') };
}

/** Compiles sources. Throws LexiconError with file and line. */
export function compileSources(sources: KnowledgeSources, text: TextResources): KnowledgeParts {
  return compileKnowledge(sources, (phrase) => normalizePhrase(phrase, text.normalForms));
}

/** The bytes of the artefact of `directory`. Throws LexiconError with file and line. */
export function compileLexicons(directory: string, text: TextResources): Buffer {
  const { sources, hash } = readKnowledgeSources(directory);
  const { meta, arrays } = compileSources(sources, text);
  return encodeArtefact({ lexicon: { meta, arrays: { ...arrays } } }, hash);
}

/**
 * Knowledge of `lexicons/`: from the compiled file when that was made from exactly these sources, else compiled now.
 * Throws LexiconError with file and line.
 */
export function loadKnowledge(directory: string, text: TextResources, compiledFile?: string): LoadedKnowledge {
  const { hash: sources } = readKnowledgeSources(directory);
  const compiled = compiledFile ? readArtefact(compiledFile) : null;
  const artefact = compiled?.sources === sources ? compiled : openArtefact(compileLexicons(directory, text));
  if (!artefact?.sections.lexicon) throw new Error('the lexicons do not compile to an artefact that can be read');
  return { knowledge: openKnowledge(artefact.sections.lexicon as unknown as KnowledgeParts), hash: artefact.hash };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge, type Knowledge, type SourceFile } from '../coding/knowledge';
import type { TextResources } from '../text/text-resources';
import { normalizePhrase } from '../text/tokenize';

/** Edition of the authored default code set: ICD-10-CM codes in force from 2026-10-01. */
const AUTHORED_CODE_SET = 'authored-FY2027';
const SYSTEM_FOLDERS = ['icd10cm', 'cpt', 'hcpcs'] as const;

export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  /** SHA-256 over every lexicon file, in path order. */
  readonly hash: string;
}

/** Reads and compiles `lexicons/`. Throws LexiconError with file and line. */
export function loadKnowledge(directory: string, text: TextResources): LoadedKnowledge {
  const hash = createHash('sha256');
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
  const knowledge = compileKnowledge(
    {
      refiners: readSource('codes', 'refiners.lex'),
      families,
      abbreviations: readSource('abbreviations.lex'),
      indicators: readSource('indicators.tsv'),
      ordinaryWords: readSource('ordinary-words.txt'),
      codeSet: AUTHORED_CODE_SET,
    },
    (phrase) => normalizePhrase(phrase, text.normalForms),
  );
  for (const name of ['normal-forms.tsv', 'sections.tsv']) readSource(name);
  for (const name of readdirSync(join(directory, 'context')).sort()) readSource('context', name);
  return { knowledge, hash: hash.digest('hex') };
}

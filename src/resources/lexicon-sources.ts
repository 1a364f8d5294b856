import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeSources, SourceFile } from '../coding/compile-knowledge';

/** Edition of the authored default code set: codes in force from 2026-10-01. */
export const AUTHORED_EDITION = { name: 'authored-FY2027', from: '2026-10-01' } as const;
const SYSTEM_FOLDERS = ['icd10cm', 'cpt', 'hcpcs'] as const;
/** Changes when the same sources compile to something else. */
const COMPILER = 'knowledge-6';

/** Everything authored in `lexicons/` that is compiled. */
export interface LexiconSources extends KnowledgeSources {
  readonly rules: readonly SourceFile[];
  /** What people call procedures; read once ICD-10-PCS is imported. */
  readonly procedures: { readonly operations: SourceFile; readonly approaches: SourceFile };
  /** Codes that came and went before the authored edition. */
  readonly changes: SourceFile;
  /** Titles of categories and subcategories. */
  readonly categories: SourceFile;
}

/** Reads all of `lexicons/` and hashes it. */
export function readLexiconSources(directory: string): { sources: LexiconSources; hash: string } {
  const hash = createHash('sha256').update(COMPILER);
  const readSource = (...path: string[]): SourceFile => {
    const file = path.join('/');
    const source = readFileSync(join(directory, ...path), 'utf8');
    hash.update(`${file}\0${source}\0`);
    return { file: `lexicons/${file}`, source };
  };
  const readAll = (folder: readonly string[], ending: string): SourceFile[] =>
    readdirSync(join(directory, ...folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => readSource(...folder, name));
  const sources = {
    refiners: readSource('codes', 'refiners.lex'),
    families: SYSTEM_FOLDERS.flatMap((folder) => readAll(['codes', folder], '.lex')),
    abbreviations: readSource('abbreviations.lex'),
    geneSeries: readSource('gene-series.tsv'),
    indicators: readSource('indicators.tsv'),
    ordinaryWords: readSource('ordinary-words.txt'),
    rules: readAll(['rules'], '.rules'),
    procedures: {
      operations: readSource('codes', 'pcs', 'operations.tsv'),
      approaches: readSource('codes', 'pcs', 'approaches.tsv'),
    },
    changes: readSource('codes', 'editions.tsv'),
    categories: readSource('codes', 'categories.tsv'),
    codeSet: AUTHORED_EDITION.name,
  };
  for (const name of ['normal-forms.tsv', 'sections.tsv']) readSource(name);
  readAll(['context'], '');
  return { sources, hash: hash.digest('hex') };
}

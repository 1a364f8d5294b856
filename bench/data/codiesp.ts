import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_DATA } from './shared';

export interface LabelledNote {
  readonly id: string;
  readonly text: string;
  /** Codes, dotted, upper case. */
  readonly codes: ReadonlySet<string>;
}

/** CodiEsp (CLEF eHealth 2020) cases in English with all their diagnosis codes: every mentioned diagnosis, symptom and history. */
export function loadCodiesp(split: 'train' | 'dev'): LabelledNote[] {
  const folder = join(SHARED_DATA, 'codiesp', split);
  const codes = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, `${split}D.tsv`), 'utf8').split('\n')) {
    const [id, code] = line.trim().split('\t');
    if (!id || !code) continue;
    const set = codes.get(id) ?? new Set();
    set.add(code.toUpperCase());
    codes.set(id, set);
  }
  return readdirSync(join(folder, 'text_files_en'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.replace(/\.txt$/, '');
      return {
        id,
        text: readFileSync(join(folder, 'text_files_en', name), 'utf8'),
        codes: codes.get(id) ?? new Set<string>(),
      };
    })
    .filter((note) => note.codes.size > 0);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNormalForms } from '../text/normal-form';
import { parseSectionHeadings } from '../text/section-heading';
import type { TextResources } from '../text/text-resources';

/** Reads `sections.tsv` and `normal-forms.tsv` from a lexicon directory. Throws with file and line when a row is bad. */
export function loadTextResources(directory: string): TextResources {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  return {
    sectionHeadings: parseSectionHeadings(read('sections.tsv'), 'sections.tsv'),
    normalForms: parseNormalForms(read('normal-forms.tsv'), 'normal-forms.tsv'),
  };
}

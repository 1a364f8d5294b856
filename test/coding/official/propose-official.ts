import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge, parseKnowledge } from '../../../src/coding/compile-knowledge';
import type { CodeFamily } from '../../../src/coding/families/code-family';
import { type Knowledge, openKnowledge } from '../../../src/coding/knowledge';
import { officialFamilies } from '../../../src/coding/official/official-families';
import type { OfficialText } from '../../../src/coding/official/official-text';
import { propose } from '../../../src/coding/propose';
import { read } from '../../../src/pipeline';
import { loadTextResources } from '../../../src/resources/load-text-resources';
import { normalizePhrase } from '../../../src/text/tokenize';
import { OUTPATIENT, smallResources } from '../../support/small-engine';

const LEXICONS = join(__dirname, '..', '..', '..', 'lexicons');
const forms = loadTextResources(LEXICONS).normalForms;

/** As a note is normalised. */
export const normalize = (phrase: string): readonly string[] => normalizePhrase(phrase, forms);

export interface AuthoredFile {
  readonly file: string;
  readonly source: string;
}

export interface OfficialKnowledge {
  readonly knowledge: Knowledge;
  readonly families: readonly CodeFamily[];
}

/** Knowledge of authored files and official rows, with the refiners of `lexicons/`. */
export function knowledgeOf(text: OfficialText, authored: readonly AuthoredFile[]): OfficialKnowledge {
  const sources = {
    refiners: {
      file: 'refiners.lex',
      source: readFileSync(join(LEXICONS, 'codes', 'refiners.lex'), 'utf8'),
    },
    families: authored,
    abbreviations: { file: 'abbreviations.lex', source: '' },
    indicators: { file: 'indicators.tsv', source: '' },
    ordinaryWords: { file: 'ordinary-words.txt', source: '' },
    codeSet: 'test',
  };
  const parsed = parseKnowledge(sources);
  const families = officialFamilies(text, parsed.families, normalize);
  const all = { ...parsed, families: [...parsed.families, ...families] };
  return { knowledge: openKnowledge(compileKnowledge(sources, normalize, all)), families };
}

const rest = smallResources({ families: 'X99.9  Nothing = zzyzx' });

/** Codes that a note leads to, those with evidence against them included. */
export function codesIn(note: string, { knowledge }: OfficialKnowledge): string[] {
  const resources = { ...rest, knowledge };
  const { candidates, rejections } = propose([read({ id: 'n', text: note }, resources)], OUTPATIENT, knowledge);
  return [...candidates.map((one) => one.code), ...rejections.map((one) => one.candidate.code)].sort();
}

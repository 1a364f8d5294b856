import { join } from 'node:path';
import { allFamilies, type Knowledge } from '../../src/coding/knowledge';
import { loadKnowledge } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';

const ROOT = join(__dirname, '..', '..');
export const LEXICONS = join(ROOT, 'lexicons');
/** Written by `npm run build`; used only when it was made from exactly these lexicons. */
const COMPILED = join(ROOT, 'dist', 'knowledge.bin');

export function realKnowledge(): Knowledge {
  return loadKnowledge(LEXICONS, loadTextResources(LEXICONS), COMPILED).knowledge;
}

export interface AuthoredCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  /** `file:line` */
  readonly at: string;
}

/** Every code that the engine can offer, codes for past and relatives' disease included, once per wording. */
export function authoredCodes(knowledge: Knowledge): AuthoredCode[] {
  const codes = new Map<string, AuthoredCode>();
  for (const { system, codes: own, history, familyHistory, source } of allFamilies(knowledge)) {
    const others = [history, familyHistory].flatMap((one) => (one ? [{ ...one, line: source.line }] : []));
    for (const { code, display, line } of [...own, ...others]) {
      codes.set(`${system}|${code}|${display}`, { system, code, display, at: `${source.file}:${line}` });
    }
  }
  return [...codes.values()];
}

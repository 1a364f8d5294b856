import { join } from 'node:path';
import { version } from '../../package.json';
import { codeDescriber } from '../coding/described-code';
import type { Engine } from '../engine';
import { createAssessor } from '../mentions/context/assessor';
import { createEngine, type EngineResources, type StageObserver } from '../pipeline';
import { loadContextRules } from './load-context-rules';
import { type ImportedArtefact, loadImported, loadKnowledge } from './load-knowledge';
import { loadRanker } from './load-ranker';
import { loadSpeller } from './load-speller';
import { loadTextResources } from './load-text-resources';

export interface EngineLocations {
  readonly lexiconsDir: string;
  readonly modelsDir: string;
  /** Compiled lexicons, used when they were made from exactly these sources; `dist/knowledge.bin` beside `lexicons` by default. */
  readonly knowledgeFile?: string;
  /** What a site imported, compiled together with the lexicons; used in place of `knowledgeFile`. */
  readonly imported?: ImportedArtefact | undefined;
}

/** Reads everything that the engine knows. Throws with file and line, or model and field, when something cannot be used. */
export async function loadEngineResources({
  lexiconsDir,
  modelsDir,
  knowledgeFile = join(lexiconsDir, '..', 'dist', 'knowledge.bin'),
  imported,
}: EngineLocations): Promise<EngineResources> {
  const text = loadTextResources(lexiconsDir);
  const { knowledge, codes, notes, pcs, search, rules, terms, checkCodes, findModifiers, hash } = imported
    ? loadImported(lexiconsDir, text, imported)
    : loadKnowledge(lexiconsDir, text, knowledgeFile);
  const context = loadContextRules(lexiconsDir);
  const ranker = await loadRanker(modelsDir);
  return {
    text,
    knowledge,
    codes,
    createAssessor: (document) => createAssessor(document, context),
    spell: loadSpeller(knowledge.lexicon.automaton.vocabulary.keys()),
    ranker,
    tiers: ranker.tiers,
    findCodes: search.find,
    checkCodes,
    describeCode: codeDescriber({ codes, notes, pcs, rules, terms }),
    findModifiers,
    provenance: { engine: version, lexicon: hash, models: { ranker: ranker.version }, codeSets: [] },
  };
}

/** The engine, ready. */
export async function loadEngine(locations: EngineLocations, observe?: StageObserver): Promise<Engine> {
  return createEngine(await loadEngineResources(locations), observe);
}

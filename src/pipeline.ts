import type { Candidate } from './coding/candidate';
import type { Code, CodeSystem } from './coding/code';
import type { DocumentReading } from './coding/encounter-reading';
import type { Knowledge } from './coding/knowledge';
import { presentFindings, presentSuggestions, presentWithheld, type Tiers } from './coding/present';
import { type Proposal, propose } from './coding/propose';
import { rank, type Scorer } from './coding/rank';
import { RULES } from './coding/rules/rules';
import type { Provenance, SuggestRequest, SuggestResult } from './coding/suggestion';
import type { Engine } from './engine';
import { expandAbbreviations } from './mentions/abbreviation-senses';
import type { Assertion } from './mentions/assertion';
import { findPhrases } from './mentions/phrase-matches';
import { createProximity } from './mentions/proximity';
import { recognize } from './mentions/recognizer';
import type { Document, Note } from './text/document';
import { segment } from './text/segment';
import type { TextResources } from './text/text-resources';

export const STAGES = ['segment', 'recognize', 'assess', 'propose', 'rank'] as const;
export type Stage = (typeof STAGES)[number];

/** Told of each stage's beginning; benches and metrics bring the clock, the engine has none. */
export type StageObserver = (stage: Stage | 'done') => void;

/** Assertion of any token range of one document, its scopes computed once. */
export type Assessor = (range: { readonly firstToken: number; readonly endToken: number }) => Assertion;

/** All that the engine knows, loaded by an entry point. */
export interface EngineResources {
  readonly text: TextResources;
  readonly knowledge: Knowledge;
  readonly createAssessor: (document: Document) => Assessor;
  readonly score: Scorer;
  readonly tiers: Tiers;
  readonly provenance: Provenance;
  readonly findCodes: (query: string, options: { system?: CodeSystem | undefined; limit: number }) => Code[];
}

const DEFAULT_MAX_SUGGESTIONS = 50;

/** Segment, recognize, assess: one note read, before any code is thought of. */
export function read(note: Note, resources: EngineResources, observe: StageObserver = () => {}): DocumentReading {
  const { lexicon, abbreviations } = resources.knowledge;
  observe('segment');
  const document = segment(note, resources.text);
  observe('recognize');
  const norms = document.tokens.map((token) => token.norm);
  const found = expandAbbreviations(document, lexicon, findPhrases(document, lexicon, norms), abbreviations);
  const proximity = createProximity(document);
  const mentions = recognize(document, lexicon, found, proximity);
  observe('assess');
  const assess = resources.createAssessor(document);
  return { document, found, proximity, mentions, assess };
}

/** Propose: candidates of an encounter with the coding rules applied. */
export function proposeCodes(
  request: SuggestRequest,
  readings: readonly DocumentReading[],
  knowledge: Knowledge,
): Proposal {
  const proposal = propose(readings, request.encounter, knowledge);
  const wanted = request.codeSystems;
  const ofSystem = <T extends { candidate?: Candidate; system?: CodeSystem }>(one: T): boolean =>
    !wanted || wanted.includes((one.candidate?.system ?? one.system) as CodeSystem);
  const ruled = RULES.reduce((current, rule) => rule(current), proposal);
  return { candidates: ruled.candidates.filter(ofSystem), rejections: ruled.rejections.filter(ofSystem) };
}

/** The engine over loaded resources: notes in, ranked suggestions out. */
export function createEngine(resources: EngineResources, observe: StageObserver = () => {}): Engine {
  const { knowledge, tiers, provenance } = resources;
  return {
    async suggest(request: SuggestRequest): Promise<SuggestResult> {
      // Documents are read in the order of their ids, so that the answer does not depend on the caller's order.
      const notes = [...request.documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      const readings = notes.map((note) => read(note, resources, observe));
      observe('propose');
      const proposal = proposeCodes(request, readings, knowledge);
      observe('rank');
      const ranked = await rank(proposal.candidates, request.encounter, resources.score);
      const limit = request.maxSuggestions ?? DEFAULT_MAX_SUGGESTIONS;
      const suggestions = presentSuggestions(ranked, knowledge.codeSet, tiers, limit);
      const withheld = presentWithheld(proposal.rejections, knowledge.codeSet);
      const findings = presentFindings(suggestions, ranked, withheld);
      observe('done');
      return { suggestions, withheld, findings, provenance };
    },

    assess(note, start, end) {
      const document = segment(note, resources.text);
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > note.text.length || start >= end) {
        throw new RangeError(`span [${start}, ${end}) is empty or outside a text of ${note.text.length} UTF-16 units`);
      }
      const firstToken = document.tokens.findIndex((token) => token.end > start);
      let endToken = document.tokens.findIndex((token) => token.start >= end);
      if (endToken === -1) endToken = document.tokens.length;
      if (firstToken === -1 || firstToken >= endToken) throw new RangeError(`span [${start}, ${end}) holds no word`);
      return resources.createAssessor(document)({ firstToken, endToken });
    },

    findCodes: resources.findCodes,
  };
}

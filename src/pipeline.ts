import type { CodeSystem } from './code-sets/code';
import { type CodeTable, codeSetsOn } from './code-sets/code-table';
import type { FindModifiers } from './code-sets/modifiers';
import type { Candidate } from './coding/candidate';
import type { CheckCodes } from './coding/checks/check';
import { checkFindings } from './coding/checks/check-findings';
import { liftPartners } from './coding/checks/lift-partners';
import { findIndicators } from './coding/clinical-indicators';
import type { DescribeCode } from './coding/described-code';
import { editionFindings } from './coding/edition-findings';
import type { DocumentReading } from './coding/encounter-reading';
import { isExcepted } from './coding/excepted';
import type { Knowledge } from './coding/knowledge';
import { withLeadingTerms } from './coding/leading-terms';
import { presentFindings, presentSuggestions, presentWithheld, type Tiers } from './coding/present';
import { type Proposal, propose } from './coding/propose';
import { type Ranker, rank } from './coding/rank';
import { inForce } from './coding/rules/in-force';
import { RULES } from './coding/rules/rules';
import type { Provenance, SuggestRequest, SuggestResult } from './coding/suggestion';
import type { Engine, Stage } from './engine';
import { expandAbbreviations } from './mentions/abbreviation-senses';
import type { Assertion } from './mentions/assertion';
import { type Assessor, type TokenRange, tokensOf } from './mentions/context/assessor';
import { findPhrases } from './mentions/phrase-matches';
import { createProximity } from './mentions/proximity';
import { type Mention, recognize } from './mentions/recognizer';
import type { Speller } from './mentions/speller';
import type { Document, Note } from './text/document';
import { segment } from './text/segment';
import type { TextResources } from './text/text-resources';

/** Told of each stage's beginning; benches and metrics bring the clock, the engine has none. */
export type StageObserver = (stage: Stage | 'done') => void;

/** All that the engine knows, loaded by an entry point. */
export interface EngineResources {
  readonly text: TextResources;
  readonly knowledge: Knowledge;
  /** All codes of all loaded editions. */
  readonly codes: CodeTable;
  readonly spell: Speller;
  readonly createAssessor: (document: Document) => Assessor;
  readonly ranker: Ranker;
  readonly tiers: Tiers;
  readonly provenance: Provenance;
  readonly findCodes: Engine['findCodes'];
  readonly checkCodes: CheckCodes;
  readonly describeCode: DescribeCode;
  readonly findModifiers: FindModifiers;
}

const DEFAULT_MAX_SUGGESTIONS = 50;

/** Segment, recognize, assess: one note read, before any code is thought of. */
export function read(note: Note, resources: EngineResources, observe: StageObserver = () => {}): DocumentReading {
  const { lexicon, abbreviations } = resources.knowledge;
  observe('segment');
  const document = segment(note, resources.text);
  observe('recognize');
  const norms = document.tokens.map((token) => resources.spell(token) ?? token.norm);
  const found = expandAbbreviations(document, lexicon, findPhrases(document, lexicon, norms), abbreviations);
  const proximity = createProximity(document);
  const mentions = recognize(document, lexicon, found, proximity, ({ concept, head }) =>
    isExcepted(resources.knowledge.family(concept), head, { found, proximity }),
  );
  observe('assess');
  const assess = remembering(resources.createAssessor(document));
  return { document, found, proximity, mentions, mentionsNear: mentionsAround(mentions), assess };
}

/** Tokens to either side of a match within which another mention can matter to it. */
const NEARBY_TOKENS = 48;

/** Mentions by bisection over their heads, which `recognize` gives in no strict order of tokens. */
function mentionsAround(mentions: readonly Mention[]): DocumentReading['mentionsNear'] {
  const byHead = [...mentions].sort((a, b) => a.head.firstToken - b.head.firstToken);
  return (match) => {
    let low = 0;
    let high = byHead.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byHead[middle] as Mention).head.firstToken < match.firstToken - NEARBY_TOKENS) low = middle + 1;
      else high = middle;
    }
    const near: Mention[] = [];
    for (let at = low; at < byHead.length; at++) {
      const mention = byHead[at] as Mention;
      if (mention.head.firstToken > match.endToken + NEARBY_TOKENS) break;
      if (mention.head.sentence === match.sentence) near.push(mention);
    }
    return near;
  };
}

/** The same range is asked about by every condition that it could meet. */
function remembering(assessor: Assessor): (range: TokenRange) => Assertion {
  const known = new Map<number, Assertion>();
  return (range) => {
    const key = range.firstToken * 4096 + (range.endToken - range.firstToken);
    let assertion = known.get(key);
    if (!assertion) {
      assertion = assessor(range);
      known.set(key, assertion);
    }
    return assertion;
  };
}

/** Propose: candidates of an encounter with the coding rules applied, each a code in force on the service date. */
export function proposeCodes(
  request: SuggestRequest,
  readings: readonly DocumentReading[],
  { knowledge, codes }: Pick<EngineResources, 'knowledge' | 'codes'>,
): Proposal {
  const proposal = propose(readings, request.encounter, knowledge);
  const rules = [...RULES, inForce(codes, request.encounter.serviceDate)];
  const ruled = rules.reduce((current, rule) => rule(current), proposal);
  const isWanted = ({ system }: Candidate): boolean => request.codeSystems?.includes(system) ?? true;
  return {
    candidates: ruled.candidates.filter(isWanted),
    rejections: ruled.rejections.filter(({ candidate }) => isWanted(candidate)),
  };
}

function systemsOf({ candidates, rejections }: Proposal): ReadonlySet<CodeSystem> {
  const refused = rejections.map(({ candidate }) => candidate);
  return new Set([...candidates, ...refused].map(({ system }) => system));
}

/** Whether a note of one term proposes a code, at a visit of a patient of whom nothing is known. */
function leadsTo(
  text: string,
  { system, code }: { readonly system: CodeSystem; readonly code: string },
  serviceDate: string,
  resources: EngineResources,
): boolean {
  const note: Note = { id: 'term', text: `${text}.` };
  const request: SuggestRequest = { encounter: { id: 'term', setting: 'outpatient', serviceDate }, documents: [note] };
  const { candidates } = proposeCodes(request, [read(note, resources)], resources);
  return candidates.some((one) => one.system === system && one.code === code);
}

/** The engine over loaded resources: notes in, ranked suggestions out. */
export function createEngine(resources: EngineResources, observe: StageObserver = () => {}): Engine {
  const { knowledge, codes, tiers, provenance, checkCodes } = resources;
  return {
    async suggest(request: SuggestRequest): Promise<SuggestResult> {
      // Documents are read in the order of their ids, so that the answer does not depend on the caller's order.
      const notes = [...request.documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      const readings = notes.map((note) => read(note, resources, observe));
      observe('propose');
      const proposal = proposeCodes(request, readings, resources);
      observe('rank');
      const ranked = await rank(proposal.candidates, request.encounter, resources.ranker);
      const limit = request.maxSuggestions ?? DEFAULT_MAX_SUGGESTIONS;
      const { codeSet } = knowledge;
      const offered = presentSuggestions(ranked, codeSet, tiers, limit);
      const suggestions = liftPartners(offered, ranked, request.encounter, checkCodes, { codeSet, tiers, limit });
      const withheld = presentWithheld(proposal.rejections, codeSet);
      const findings = [
        ...presentFindings(suggestions, ranked, withheld),
        ...checkFindings(suggestions, request.encounter, checkCodes),
        ...editionFindings(codes, systemsOf(proposal), request.encounter.serviceDate),
        ...findIndicators(readings, proposal, knowledge),
      ];
      observe('done');
      const codeSets = codeSetsOn(codes, request.encounter.serviceDate);
      return { suggestions, withheld, findings, provenance: { ...provenance, codeSets } };
    },

    assess(note, start, end) {
      const document = segment(note, resources.text);
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > note.text.length || start >= end) {
        throw new RangeError(`span [${start}, ${end}) is empty or outside a text of ${note.text.length} UTF-16 units`);
      }
      const hasWord = document.tokens.some((token) => token.end > start && token.start < end);
      if (!hasWord) throw new RangeError(`span [${start}, ${end}) holds no word`);
      return resources.createAssessor(document)(tokensOf(document, { start, end }));
    },

    findCodes: resources.findCodes,
    checkCodes: resources.checkCodes,
    describeCode: withLeadingTerms(resources.describeCode, (text, code, serviceDate) =>
      leadsTo(text, code, serviceDate, resources),
    ),
    findModifiers: resources.findModifiers,
  };
}

import { join } from 'node:path';
import { authoredEditions } from '../../src/code-sets/authored-changes';
import { buildCodeTable } from '../../src/code-sets/build-code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { compileKnowledge } from '../../src/coding/compile-knowledge';
import { allFamilies, openKnowledge } from '../../src/coding/knowledge';
import { NO_PRIORS } from '../../src/coding/priors';
import type { Proposal } from '../../src/coding/propose';
import type { Encounter } from '../../src/coding/suggestion';
import { createAssessor } from '../../src/mentions/context/assessor';
import { type EngineResources, proposeCodes, read } from '../../src/pipeline';
import { loadContextRules } from '../../src/resources/load-context-rules';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { normalizePhrase } from '../../src/text/tokenize';

const LEXICONS = join(__dirname, '..', '..', 'lexicons');
const text = loadTextResources(LEXICONS);
const context = loadContextRules(LEXICONS);

const REFINERS = `
refiner right = right
refiner left = left
refiner bilateral = bilateral | both
refiner acute = acute
refiner chronic = chronic
refiner subsequent = healing | follow up
refiner sequela = late effect
axis laterality: right=1 left=2 unspecified=0
axis encounter: *initial=A subsequent=D sequela=S
`;

const EDITION = { name: 'test', from: '2026-10-01' };

export interface SmallLexicon {
  readonly families: string;
  readonly abbreviations?: string;
  readonly indicators?: string;
}

/** Stages before ranking over a lexicon written in the test, with the real text layer and assertions. */
export function smallResources({ families, abbreviations = '', indicators = '' }: SmallLexicon): EngineResources {
  const source = (file: string, content: string) => ({ file, source: content });
  const knowledge = openKnowledge(
    compileKnowledge(
      {
        refiners: source('refiners.lex', REFINERS),
        families: [source('test.lex', `system ICD-10-CM\n${families}`)],
        abbreviations: source('abbreviations.lex', abbreviations),
        indicators: source('indicators.tsv', indicators),
        ordinaryWords: source('ordinary-words.txt', 'all did gave'),
        codeSet: 'test',
      },
      (phrase) => normalizePhrase(phrase, text.normalForms),
    ),
  );
  const editions = authoredEditions(allFamilies(knowledge), { since: new Map(), retired: [] }, EDITION);
  return {
    text,
    knowledge,
    codes: openCodeTable(buildCodeTable(editions)),
    spell: () => null,
    createAssessor: (document) => createAssessor(document, context),
    ranker: { score: async (rows) => rows.map(() => 0.5), priors: NO_PRIORS },
    tiers: { suggested: 0.4, floor: 0 },
    provenance: { engine: 'test', lexicon: 'test', models: {}, codeSets: ['test'] },
    findCodes: () => ({ codes: [], total: 0, facets: { system: {}, chapter: {}, billable: { true: 0, false: 0 } } }),
    checkCodes: () => [],
    describeCode: () => null,
    findModifiers: () => ({ modifiers: [], edition: null }),
  };
}

export const OUTPATIENT: Encounter = { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02' };

/** Proposes codes for notes given as texts. */
export function proposeFor(
  lexicon: SmallLexicon,
  note: string | readonly string[],
  encounter: Partial<Encounter> = {},
): Proposal {
  const resources = smallResources(lexicon);
  const documents = (typeof note === 'string' ? [note] : note).map((one, index) => ({ id: `d${index}`, text: one }));
  const request = { encounter: { ...OUTPATIENT, ...encounter }, documents };
  return proposeCodes(
    request,
    documents.map((document) => read(document, resources)),
    resources,
  );
}

export function offered(proposal: Proposal): string[] {
  return proposal.candidates.map((one) => one.code).sort();
}

export function withheldAs(proposal: Proposal): Record<string, string> {
  return Object.fromEntries(proposal.rejections.map((one) => [one.candidate.code, one.reason]));
}

import { sectionOf } from '../mentions/phrase-matches';
import type { SectionType } from '../text/document';
import type { Candidate, Support } from './candidate';
import { FAMILY_KINDS, type FamilyKind } from './families/code-family';
import { NO_PRIORS, type Priors, priorsOf } from './priors';
import { isInRange } from './rules/code-range';
import type { Encounter } from './suggestion';

const SECTION_GROUPS: Readonly<Record<string, readonly SectionType[]>> = {
  assessment: [
    'assessment',
    'plan',
    'assessment-and-plan',
    'diagnosis',
    'discharge-diagnosis',
    'impression',
    'postoperative-diagnosis',
    'problem-list',
    'admission-diagnosis',
    'preoperative-diagnosis',
  ],
  complaint: ['chief-complaint', 'indication'],
  present: ['history-of-present-illness', 'hospital-course'],
  past: ['past-medical-history', 'past-surgical-history', 'obstetric-history'],
  systems: ['review-of-systems'],
  exam: ['physical-examination', 'vital-signs'],
  results: ['results', 'imaging', 'findings', 'technique'],
  medications: ['medications', 'discharge-medications', 'allergies', 'immunizations'],
  social: ['social-history', 'family-history'],
  procedure: ['procedure'],
  instructions: ['instructions', 'follow-up'],
  unknown: ['unknown', 'other'],
};
const CHAPTERS = [
  'A00-B99',
  'C00-D49',
  'D50-D89',
  'E00-E89',
  'F01-F99',
  'G00-G99',
  'H00-H59',
  'H60-H95',
  'I00-I99',
  'J00-J99',
  'K00-K95',
  'L00-L99',
  'M00-M99',
  'N00-N99',
  'O00-O9A',
  'P00-P96',
  'Q00-Q99',
  'R00-R99',
  'S00-T88',
  'V00-Y99',
  'Z00-Z99',
] as const;

/** Order of the ranker's inputs; a model's manifest repeats it, and a mismatch is refused when the model is loaded. */
export const FEATURE_NAMES: readonly string[] = [
  'logMentions',
  'documents',
  'coverage',
  'parts',
  'distance',
  'headTokens',
  'headCharacters',
  'details',
  'remoteDetails',
  'needs',
  'missingDetail',
  'rivals',
  'abbreviation',
  'viaHistory',
  'viaFamilyHistory',
  'chronic',
  'anyUncertain',
  'anyHistorical',
  'anyPlanned',
  'anyNegated',
  'firstPosition',
  'inProblemHeading',
  'inListItem',
  'singleWord',
  'exactTerm',
  'diseasesInAssessment',
  'injuryInAssessment',
  'shareInAssessment',
  'performed',
  'thisVisit',
  'otherCandidates',
  'sameCategory',
  'unspecifiedDisplay',
  'noteLength',
  'inpatient',
  'emergency',
  ...Object.keys(SECTION_GROUPS).map((group) => `in:${group}`),
  ...FAMILY_KINDS.map((kind) => `kind:${kind}`),
  ...CHAPTERS.map((chapter) => `chapter:${chapter}`),
  'official',
  'codePrior',
  'phrasePrior',
];

/** The support that covers the most words of the note, the nearest together among equals. */
function bestSupport({ supports }: Candidate): Support {
  return supports.reduce((a, b) =>
    b.mention.coverage - b.mention.distance / 50 > a.mention.coverage - a.mention.distance / 50 ? b : a,
  );
}

/** Norms of the head phrase that speaks loudest for a candidate, as priors know it. */
export function phraseOf(candidate: Candidate): string {
  const { mention, reading } = bestSupport(candidate);
  const { firstToken, endToken } = mention.head;
  return reading.document.tokens
    .slice(firstToken, endToken)
    .map((token) => token.norm)
    .join(' ');
}

const PRIOR_KINDS: ReadonlySet<FamilyKind> = new Set(['disease', 'symptom', 'finding', 'injury']);
const NEUTRAL = { code: NO_PRIORS.base, phrase: NO_PRIORS.base };

/**
 * True where habits of coders say something: of a condition named without details. Combination codes, detailed codes, status and
 * encounter codes rest on what is documented and on the guidelines, which differ from the corpus' country.
 */
export function hasPrior({ family, via, details, absorbs }: Candidate): boolean {
  return via === 'plain' && details === 0 && absorbs.length === 0 && PRIOR_KINDS.has(family.kind);
}

/** What the ranker sees of one candidate: numbers only, none of them about payment. `missingDetail` is 1 for an alternative that the note does not fully support. */
export function featuresOf(
  candidate: Candidate,
  all: readonly Candidate[],
  encounter: Encounter,
  priors: Priors,
  missingDetail = 0,
): Float32Array {
  const { supports, family } = candidate;
  const values = new Map<string, number>();
  const best = bestSupport(candidate);
  const headText = best.reading.document.text.slice(best.mention.start, best.mention.end);
  const any = (test: (support: Support) => boolean): number => (supports.some(test) ? 1 : 0);
  const documents = new Set(supports.map((one) => one.reading.document.note.id));
  const sentenceOf = (one: Support) => one.reading.document.sentences[one.mention.head.sentence];
  values.set('logMentions', Math.log1p(supports.length));
  values.set('documents', documents.size);
  values.set('coverage', best.mention.coverage);
  values.set('parts', best.mention.parts.length);
  values.set('distance', Math.min(...supports.map((one) => one.mention.distance)) / 10);
  values.set('headTokens', best.mention.head.endToken - best.mention.head.firstToken);
  values.set('headCharacters', Math.min(40, best.mention.end - best.mention.start) / 10);
  values.set('details', candidate.details);
  values.set('remoteDetails', Math.min(...supports.map((one) => one.met.filter((met) => met.remote).length)));
  values.set('needs', candidate.needs.length);
  values.set('missingDetail', missingDetail);
  values.set('rivals', Math.min(...supports.map((one) => one.rivals)));
  values.set('abbreviation', /^[A-Z0-9]{2,5}$/.test(headText) ? 1 : 0);
  values.set('viaHistory', candidate.via === 'history' ? 1 : 0);
  values.set('viaFamilyHistory', candidate.via === 'family-history' ? 1 : 0);
  values.set('chronic', family.chronic ? 1 : 0);
  values.set(
    'anyUncertain',
    any((one) => one.assertion.certainty === 'possible'),
  );
  values.set(
    'anyHistorical',
    any((one) => one.assertion.temporality === 'historical'),
  );
  values.set(
    'anyPlanned',
    any((one) => one.assertion.temporality === 'planned'),
  );
  values.set(
    'anyNegated',
    any((one) => one.assertion.polarity === 'negated'),
  );
  values.set(
    'firstPosition',
    Math.min(...supports.map((one) => one.mention.start / Math.max(1, one.reading.document.text.length))),
  );
  values.set(
    'inProblemHeading',
    any((one) => isProblemHeading(one)),
  );
  values.set(
    'inListItem',
    any((one) => sentenceOf(one)?.listItem === true),
  );
  values.set('singleWord', best.mention.coverage === 1 ? 1 : 0);
  values.set('exactTerm', family.name.toLowerCase() === headText.toLowerCase() ? 1 : 0);
  const inAssessment = (one: Support): boolean =>
    SECTION_GROUPS.assessment?.includes(
      one.reading.document.sections[sectionOf(one.reading.document, one.mention.head)]?.type ?? 'unknown',
    ) === true;
  const context = contextOf(all, inAssessment);
  values.set('diseasesInAssessment', Math.log1p(context.diseases));
  values.set('injuryInAssessment', context.injury);
  values.set('shareInAssessment', supports.filter(inAssessment).length / supports.length);
  values.set(
    'performed',
    any((one) => hasWord(one, PERFORMED)),
  );
  values.set(
    'thisVisit',
    any((one) => hasWord(one, THIS_VISIT)),
  );
  values.set('otherCandidates', Math.log1p(all.length));
  values.set(
    'sameCategory',
    all.filter((one) => one !== candidate && one.code.slice(0, 3) === candidate.code.slice(0, 3)).length,
  );
  values.set('unspecifiedDisplay', /unspecified/i.test(candidate.display) ? 1 : 0);
  values.set('noteLength', Math.log1p(Math.max(...supports.map((one) => one.reading.document.text.length))));
  values.set('inpatient', encounter.setting === 'inpatient' ? 1 : 0);
  values.set('emergency', encounter.setting === 'emergency' ? 1 : 0);
  for (const [group, types] of Object.entries(SECTION_GROUPS)) {
    values.set(
      `in:${group}`,
      any((one) =>
        types.includes(
          one.reading.document.sections[sectionOf(one.reading.document, one.mention.head)]?.type ?? 'unknown',
        ),
      ),
    );
  }
  values.set(`kind:${family.kind}`, 1);
  const chapter = candidate.system === 'ICD-10-CM' ? CHAPTERS.find((one) => isInRange(candidate.code, one)) : undefined;
  if (chapter) values.set(`chapter:${chapter}`, 1);
  values.set('official', family.source.file.startsWith('official:') ? 1 : 0);
  const prior = hasPrior(candidate) ? priorsOf(candidate.code, phraseOf(candidate), priors) : NEUTRAL;
  values.set('codePrior', prior.code);
  values.set('phrasePrior', prior.phrase);
  return Float32Array.from(FEATURE_NAMES, (name) => values.get(name) ?? 0);
}

/** Words that tell a service done from one spoken of. */
const PERFORMED = new Set(
  'performed done obtained injected administered given completed interpreted taken removed repaired placed tolerated excised aspirated drained applied'.split(
    ' ',
  ),
);
const THIS_VISIT = new Set('today office visit clinic bedside intraoperatively'.split(' '));

/** Whether one of `words` stands near the mention: in its sentence, or in its heading. */
function hasWord({ reading, mention }: Support, words: ReadonlySet<string>): boolean {
  const { document } = reading;
  const { head } = mention;
  const sentence = document.sentences[head.sentence];
  const heading = head.sentence < 0 ? document.sections[sectionOf(document, head)]?.heading : undefined;
  const isWithin = (at: number): boolean => {
    if (sentence) return at >= sentence.firstToken && at < sentence.endToken;
    const token = document.tokens[at];
    return token !== undefined && heading !== undefined && token.start >= heading.start && token.end <= heading.end;
  };
  for (let at = Math.max(0, head.firstToken - 30); at < head.endToken + 30; at++)
    if (words.has(document.tokens[at]?.lower ?? '') && isWithin(at)) return true;
  return false;
}

const contexts = new WeakMap<readonly Candidate[], { diseases: number; injury: number }>();

/** What the assessment of the encounter holds; the same for all of its candidates. */
function contextOf(
  all: readonly Candidate[],
  inAssessment: (support: Support) => boolean,
): { diseases: number; injury: number } {
  const known = contexts.get(all);
  if (known) return known;
  const assessed = all.filter((one) => one.supports.some(inAssessment));
  const context = {
    diseases: assessed.filter((one) => one.family.kind === 'disease').length,
    injury: assessed.some((one) => one.family.kind === 'injury') ? 1 : 0,
  };
  contexts.set(all, context);
  return context;
}

function isProblemHeading(support: Support): boolean {
  const { sentences } = support.reading.document;
  const index = support.mention.head.sentence;
  for (let next = index + 1; next < Math.min(sentences.length, index + 3); next++)
    if (sentences[next]?.problemHeading === index) return true;
  return false;
}

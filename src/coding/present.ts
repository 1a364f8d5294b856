import type { Code } from '../code-sets/code';
import { sectionOf } from '../mentions/phrase-matches';
import type { Candidate, Rejection, Support } from './candidate';
import type { RankedCandidate } from './rank';
import type { Alternative, Evidence, Finding, Suggestion, Withheld } from './suggestion';

/** From this confidence on a suggestion is shown as `suggested`; below it as `candidate`. Chosen on dev data, see the model card. */
export interface Tiers {
  readonly suggested: number;
  /** Below this a candidate is not shown at all. */
  readonly floor: number;
}

const MAX_ALTERNATIVES = 5;

/** Quotes what a support stands on: the mention, then its parts and details from elsewhere. */
export function evidenceOf(support: Support): Evidence[] {
  const { document } = support.reading;
  const section = document.sections[sectionOf(document, support.mention.head)]?.type ?? 'unknown';
  const { polarity, certainty, temporality, experiencer } = support.assertion;
  const cues = support.assertion.cues.slice(0, MAX_CUES);
  const assertion = { polarity, certainty, temporality, experiencer };
  const { start, end } = support.mention;
  const main: Evidence = {
    documentId: document.note.id,
    start,
    end,
    text: document.text.slice(start, end),
    section,
    assertion,
    cues,
  };
  const parts = support.mention.parts.map((match) => ({ match, reading: support.reading }));
  const details = [...parts, ...support.met].flatMap(({ match, reading }): Evidence[] => {
    if (!match) return [];
    const tokens = reading.document.tokens;
    const from = tokens[match.firstToken]?.start ?? 0;
    const to = tokens[match.endToken - 1]?.end ?? from;
    const here = reading === support.reading && from >= start && to <= end;
    if (here) return [];
    const where = reading.document;
    const at = where.sections[sectionOf(where, match)]?.type ?? 'unknown';
    return [
      {
        documentId: where.note.id,
        start: from,
        end: to,
        text: where.text.slice(from, to),
        section: at,
        assertion,
        cues: [],
      },
    ];
  });
  return [main, ...details];
}

/** A word repeated thousands of times in one document needs no more places than a person could look at. */
const MAX_EVIDENCE = 200;
const MAX_CUES = 8;

function mergedEvidence(supports: readonly Support[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const evidence of supports.slice(0, MAX_EVIDENCE).flatMap(evidenceOf)) {
    const key = `${evidence.documentId}|${evidence.start}|${evidence.end}`;
    if (!byPlace.has(key)) byPlace.set(key, evidence);
  }
  return [...byPlace.values()].sort(
    (a, b) =>
      (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0) || a.start - b.start || a.end - b.end,
  );
}

function codeOf(candidate: Candidate, codeSet: string): Code {
  const { system, code, display } = candidate;
  return { system, code, display, codeSet: candidate.codeSet ?? codeSet };
}

/** Names of the details that tell `other` from what was chosen. */
function missingDetail(candidate: Candidate, code: Candidate['siblings'][number]): string | undefined {
  const own = candidate.family.codes.find((one) => one.code === candidate.code)?.compiled ?? [];
  const extra = code.compiled.find((condition) => !own.some((one) => one.near.join() === condition.near.join()));
  if (extra?.axis) return extra.axis.replace(/-(9|b|b0|0)$/, '');
  return candidate.needs[0] ?? (extra ? 'type' : undefined);
}

function alternativesOf(ranked: RankedCandidate): Alternative[] {
  // Several values of a detail may lead to one code ("type 3a", "type 3b"): it is one alternative.
  const best = new Map(ranked.alternatives.toReversed().map((one) => [one.code.code, one]));
  const distinct = ranked.alternatives.filter((one) => best.get(one.code.code) === one);
  return distinct.slice(0, MAX_ALTERNATIVES).map(({ code, confidence }) => {
    const needs = missingDetail(ranked.candidate, code);
    return { code: code.code, display: code.display, confidence: rounded(confidence), ...(needs ? { needs } : {}) };
  });
}

function rounded(probability: number): number {
  return Math.round(probability * 1e4) / 1e4;
}

function explain(candidate: Candidate, evidence: readonly Evidence[]): string {
  const places = new Set(evidence.map((one) => one.section));
  const how =
    candidate.via === 'history' ? ' as a past condition' : candidate.via === 'family-history' ? ' in a relative' : '';
  const details =
    candidate.details > 0 ? `, refined by ${candidate.details} detail${candidate.details > 1 ? 's' : ''}` : '';
  const missing = candidate.needs.length > 0 ? `; not documented: ${candidate.needs.join(', ')}` : '';
  const replaced = candidate.replaces ? `; stands for ${candidate.replaces}, which is no code on the service date` : '';
  const times = candidate.supports.length;
  return `"${candidate.family.name}" named ${times === 1 ? 'once' : `${times} times`}${how} (${[...places].join(', ')})${details}${missing}${replaced}.`;
}

/** Suggestions in rank order, with ids that depend only on the code. */
export function presentSuggestions(
  ranked: readonly RankedCandidate[],
  codeSet: string,
  tiers: Tiers,
  limit: number,
): Suggestion[] {
  return ranked
    .filter((one) => one.confidence >= tiers.floor)
    .slice(0, limit)
    .map((one, index): Suggestion => {
      const evidence = mergedEvidence(one.candidate.supports);
      return {
        id: `${one.candidate.system}:${one.candidate.code}`,
        rank: index + 1,
        code: codeOf(one.candidate, codeSet),
        confidence: rounded(one.confidence),
        tier: one.confidence >= tiers.suggested ? 'suggested' : 'candidate',
        evidence,
        alternatives: alternativesOf(one),
        explanation: explain(one.candidate, evidence),
      };
    });
}

/** What was seen and not offered, in order of code and reason, each with the cue that stopped it. */
export function presentWithheld(rejections: readonly Rejection[], codeSet: string): Withheld[] {
  return rejections
    .map((rejection): Withheld => {
      const evidence = mergedEvidence(rejection.candidate.supports);
      return {
        code: codeOf(rejection.candidate, codeSet),
        reason: rejection.reason,
        evidence,
        cue: cueOf(rejection, evidence),
        explanation: rejection.explanation,
      };
    })
    .sort((a, b) => (a.code.code < b.code.code ? -1 : a.code.code > b.code.code ? 1 : a.reason < b.reason ? -1 : 1));
}

const EFFECTS: Readonly<Partial<Record<Rejection['reason'], readonly string[]>>> = {
  negated: ['negated'],
  uncertain: ['possible'],
  historical: ['historical'],
  family: ['family'],
  'other-person': ['other'],
  hypothetical: ['hypothetical'],
  planned: ['planned'],
  'not-performed': ['possible'],
};

function cueOf(rejection: Rejection, evidence: readonly Evidence[]): Withheld['cue'] {
  if (rejection.because) {
    const [first] = mergedEvidence(rejection.because.supports);
    return first ? { documentId: first.documentId, start: first.start, end: first.end, text: first.text } : null;
  }
  // Excluded by no other code: by the patient's sex or age, which no words of the note say.
  if (rejection.reason === 'excluded') return null;
  const wanted = EFFECTS[rejection.reason] ?? [];
  const cues = evidence.flatMap((one) => one.cues);
  return cues.find((cue) => wanted.includes(cue.effect)) ?? cues[0] ?? null;
}

/** Documentation gaps: an unspecified code whose missing detail has a name; an uncertain diagnosis; one for other patients. */
export function presentFindings(
  suggestions: readonly Suggestion[],
  ranked: readonly RankedCandidate[],
  withheld: readonly Withheld[],
): Finding[] {
  const findings: Finding[] = [];
  for (const suggestion of suggestions) {
    const candidate = ranked.find(
      (one) => one.candidate.code === suggestion.code.code && one.candidate.system === suggestion.code.system,
    )?.candidate;
    for (const detail of candidate?.needs ?? []) {
      findings.push({
        id: `missing-specificity:${suggestion.code.code}:${detail}`,
        kind: 'missing-specificity',
        message: `${suggestion.code.code} is unspecified: the note does not give the ${detail.replace(/-/g, ' ')}.`,
        evidence: suggestion.evidence,
        suggestionIds: [suggestion.id],
      });
    }
  }
  for (const one of withheld) {
    if (isPatientConflict(one)) {
      findings.push({
        id: `patient:${one.code.code}`,
        kind: 'conflict',
        message: `${one.code.code} is documented and not offered. ${one.explanation}`,
        evidence: one.evidence,
        suggestionIds: [],
      });
    }
    if (one.reason !== 'uncertain') continue;
    findings.push({
      id: `uncertain-diagnosis:${one.code.code}`,
      kind: 'uncertain-diagnosis',
      message: `${one.code.code} is documented as uncertain only.`,
      evidence: one.evidence,
      suggestionIds: [],
    });
  }
  return findings;
}

/** What another code excludes has that code as its cue. */
function isPatientConflict({ reason, cue }: Withheld): boolean {
  return reason === 'excluded' && cue === null;
}

import type { Candidate } from './candidate';
import { featuresOf } from './features';
import type { CompiledCode } from './knowledge';
import type { Priors } from './priors';
import type { Encounter } from './suggestion';

/** Probabilities for a batch of feature rows, in order. The only thing in the engine that speaks in probabilities. */
export type Scorer = (rows: readonly Float32Array[]) => Promise<readonly number[]>;

/** A fitted ranker: what it learnt of codes beforehand, and what it makes of a candidate's features. */
export interface Ranker {
  readonly priors: Priors;
  readonly score: Scorer;
}

export interface RankedAlternative {
  readonly code: CompiledCode;
  readonly confidence: number;
}

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly alternatives: readonly RankedAlternative[];
}

/** The candidate that `code`, a sibling of `candidate`, would be if the note gave the detail. */
export function asAlternative(candidate: Candidate, code: CompiledCode): Candidate {
  return { ...candidate, code: code.code, display: code.display, needs: code.needs, details: code.compiled.length };
}

/** Scores candidates and their alternatives in one batch; sorted by confidence, then code, so that equal input gives equal order. */
export async function rank(
  candidates: readonly Candidate[],
  encounter: Encounter,
  { priors, score }: Ranker,
): Promise<RankedCandidate[]> {
  const rows: Float32Array[] = [];
  for (const candidate of candidates) {
    rows.push(featuresOf(candidate, candidates, encounter, priors));
    for (const code of candidate.siblings)
      rows.push(featuresOf(asAlternative(candidate, code), candidates, encounter, priors, 1));
  }
  const scores = rows.length > 0 ? await score(rows) : [];
  let at = 0;
  return candidates
    .map((candidate): RankedCandidate => {
      const confidence = scores[at++] ?? 0;
      const alternatives = candidate.siblings.map((code) => ({ code, confidence: scores[at++] ?? 0 }));
      alternatives.sort((a, b) => b.confidence - a.confidence || (a.code.code < b.code.code ? -1 : 1));
      return { candidate, confidence, alternatives };
    })
    .sort((a, b) => b.confidence - a.confidence || (a.candidate.code < b.candidate.code ? -1 : 1));
}

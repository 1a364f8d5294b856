import type { Candidate, Rejection } from '../candidate';
import type { Proposal } from '../propose';
import type { WithheldReason } from '../suggestion';

/** A coding rule: takes a proposal and gives one with fewer candidates and more rejections. Never drops anything silently. */
export type Rule = (proposal: Proposal) => Proposal;

/** Moves the candidates for which `judge` gives a verdict to the rejections. */
export function withhold(
  proposal: Proposal,
  reason: WithheldReason,
  judge: (candidate: Candidate) => { because: Candidate | null; explanation: string } | null,
): Proposal {
  const kept: Candidate[] = [];
  const rejections: Rejection[] = [...proposal.rejections];
  for (const candidate of proposal.candidates) {
    const verdict = judge(candidate);
    if (verdict) rejections.push({ candidate, reason, ...verdict });
    else kept.push(candidate);
  }
  return { candidates: kept, rejections };
}

import type { AuditEvent } from './event';

/** `facts.codes` of `review.finalized`: the codes that were assigned, in their order, each with its decision. */
export interface CodeFact {
  readonly decisionId: string;
  readonly system: string;
  readonly code: string;
}

/** `facts.carried` of `review.created`: a decision that stands in the new review because it stood in an earlier one. */
export interface CarriedFact {
  readonly decisionId: string;
  readonly itemId: string;
  readonly fromReviewId: string;
  readonly fromDecisionId: string;
}

/** What an event says of codes and carried decisions, as the verifier reads it: one text each, its parts by spaces. */
export function codeFact({ decisionId, system, code }: CodeFact): string {
  return `${decisionId} ${system} ${code}`;
}

export function carriedFact({ decisionId, itemId, fromReviewId, fromDecisionId }: CarriedFact): string {
  return `${decisionId} ${itemId} ${fromReviewId} ${fromDecisionId}`;
}

/** Undefined where the event lists no codes as it must. */
export function codesOf(event: AuditEvent): CodeFact[] | undefined {
  return readAll(event.facts?.codes, 3)?.map(([decisionId = '', system = '', code = '']) => ({
    decisionId,
    system,
    code,
  }));
}

/** None where the event carries none; undefined where it lists them as it must not. */
export function carriedOf(event: AuditEvent): CarriedFact[] | undefined {
  return readAll(event.facts?.carried ?? [], 4)?.map(
    ([decisionId = '', itemId = '', fromReviewId = '', fromDecisionId = '']) => ({
      decisionId,
      itemId,
      fromReviewId,
      fromDecisionId,
    }),
  );
}

function readAll(texts: unknown, parts: number): string[][] | undefined {
  if (!Array.isArray(texts)) return undefined;
  const all = texts.map((text) => (typeof text === 'string' ? text.split(' ') : []));
  return all.every((one) => one.length === parts && !one.includes('')) ? all : undefined;
}

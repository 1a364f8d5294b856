import type { AuditEvent } from '../../src/audit/event';

/** The event as the text that its leaf commits to. The order of the properties is fixed here, whoever made the event. */
export function encodeEvent(event: AuditEvent): string {
  const { actor } = event;
  const ordered: AuditEvent = {
    at: event.at,
    tenant: event.tenant,
    actor: { id: actor.id, name: actor.name, role: actor.role, kind: actor.kind },
    act: event.act,
    outcome: event.outcome,
    requestId: event.requestId,
    reviewId: event.reviewId,
    reviewVersion: event.reviewVersion,
    decisionId: event.decisionId,
    itemId: event.itemId,
    code: event.code,
    decision: event.decision,
    reason: event.reason,
    digests: event.digests,
    provenance: event.provenance,
    facts: event.facts,
  };
  // Leaves out what is undefined.
  return JSON.stringify(ordered);
}

import { ACTS, type AuditEvent, ROLES } from './event';
import { VerificationFailed } from './verification-failed';

const acts: ReadonlySet<unknown> = new Set(ACTS);
const roles: ReadonlySet<unknown> = new Set(ROLES);
const outcomes: ReadonlySet<unknown> = new Set(['success', 'refused', 'failed']);
const kinds: ReadonlySet<unknown> = new Set(['person', 'machine']);
const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The event that a body holds. Throws VerificationFailed that names the property at fault and repeats nothing of it. */
export function readEvent(body: string, index: number, tenant: string): AuditEvent {
  const event = parse(body);
  const fault = event === undefined ? 'the body is not JSON as it is written' : faultOf(event, tenant);
  if (fault !== undefined) throw new VerificationFailed('wrong-event', fault, index);
  return event as AuditEvent;
}

/** Two readers must not see two events in one body, as with a property that stands in it twice. */
function parse(body: string): Partial<Record<keyof AuditEvent, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === body ? value : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(event: Partial<Record<keyof AuditEvent, unknown>>, tenant: string): string | undefined {
  if (event.tenant !== tenant) return 'the event is of another tenant';
  if (!acts.has(event.act)) return 'the act of the event is not known';
  if (!outcomes.has(event.outcome)) return 'the outcome of the event is not known';
  if (typeof event.at !== 'string' || !instant.test(event.at)) return 'the time of the event is malformed';
  if (typeof event.requestId !== 'string') return 'the event names no request';
  const { id, role, kind } = (event.actor ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !roles.has(role) || !kinds.has(kind)) return 'the event names no actor';
  if (!isOptionalText(event.reviewId) || !isOptionalText(event.decisionId) || !isOptionalText(event.itemId)) {
    return 'an id in the event is malformed';
  }
  if (!isOptionalText(event.code) || !isOptionalText(event.decision) || !isOptionalText(event.reason)) {
    return 'the code, decision or reason of the event is malformed';
  }
  return event.facts === undefined || isObject(event.facts) ? undefined : "the event's facts are malformed";
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

import type { RequestHandler } from 'express';
import type { AuditEvent } from '../../../src/audit/event';
import type { AuditLog } from '../../audit/audit-log';
import { toAuditEvent } from '../../fhir/audit-event';
import { answerLines } from '../answer';
import { callerOf, refuseQuery } from '../read-request';

/** `GET /v1/exports/audit-log`: the whole log, to be verified without this server. */
export function exportAuditLog(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    await answerLines(response, 'application/x-ndjson', auditLog.exportLog(callerOf(response)));
  };
}

/** `GET /v1/exports/audit-events`: every event as a FHIR R4 AuditEvent. */
export function exportAuditEvents(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    await answerLines(response, 'application/fhir+ndjson', asFhir(auditLog.events(callerOf(response))));
  };
}

async function* asFhir(events: AsyncIterable<AuditEvent & { index: number }>): AsyncGenerator<string> {
  for await (const event of events) yield JSON.stringify(toAuditEvent(event));
}

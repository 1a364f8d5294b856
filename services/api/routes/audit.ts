import type { RequestHandler } from 'express';
import type { AuditLog } from '../../audit/audit-log';
import { auditQuerySchema, consistencyQuerySchema, proofQuerySchema } from '../../contract/audit';
import { callerOf, refuseQuery, valid } from '../read-request';

/** `GET /v1/audit/events`: what was done, by whom, to which review and when. Searching is an event itself. */
export function auditEvents(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    const filter = valid(auditQuerySchema, request.query);
    response.json(await auditLog.search(callerOf(response), filter));
  };
}

/** `GET /v1/audit/checkpoint`: the signed note over the present log. Keep it elsewhere to prove later what was so. */
export function checkpoint(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    response.type('text/plain').end(await auditLog.checkpoint(callerOf(response)));
  };
}

/** `GET /v1/audit/public-key`: the key that checkpoints are verified with, in C2SP form. */
export function publicKey(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    refuseQuery(request);
    response.type('text/plain').end(`${(await auditLog.publicKey(callerOf(response))).trimEnd()}\n`);
  };
}

/** `GET /v1/audit/proof`: that one event is in the log. */
export function inclusionProof(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    const { leafIndex, treeSize } = valid(proofQuerySchema, request.query);
    response.json(await auditLog.proof(callerOf(response), leafIndex, treeSize));
  };
}

/** `GET /v1/audit/consistency`: that a later log holds an earlier one unchanged. */
export function consistencyProof(auditLog: AuditLog): RequestHandler {
  return async (request, response) => {
    const { from, to } = valid(consistencyQuerySchema, request.query);
    response.json(await auditLog.consistency(callerOf(response), from, to));
  };
}

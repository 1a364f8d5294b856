import type { z } from 'zod';
import { auditQuerySchema, consistencyQuerySchema, proofQuerySchema } from '../../contract/audit';
import { answer, answerOf, guarded, type Json, queryParameters } from './parts';

const text = { type: 'string' };

/** A route of the log: `GET` with a query string and nothing else. */
function reading(operationId: string, summary: string, success: Json, query?: z.ZodType): Json {
  const parameters = query === undefined ? [] : queryParameters(query);
  const operation = { tags: ['audit'], operationId, summary, parameters, responses: { 200: success } };
  return { get: guarded(operation, query === undefined ? ['invalid-request'] : ['invalid-request', 'invalid-range']) };
}

export const auditPaths: Json = {
  '/v1/audit/events': reading(
    'findAuditEvents',
    'What was done, by whom, to which review and when',
    answer('One page of events, newest first', 'AuditEvents'),
    auditQuerySchema,
  ),
  '/v1/audit/checkpoint': reading(
    'readCheckpoint',
    'The signed checkpoint over the present log',
    answerOf('text/plain', 'A signed note, C2SP tlog-checkpoint', text),
  ),
  '/v1/audit/public-key': reading(
    'readPublicKey',
    'The key that checkpoints are verified with',
    answerOf('text/plain', 'A verifier key, C2SP signed note', text),
  ),
  '/v1/audit/proof': reading(
    'proveInclusion',
    'Proof that one event is in the log',
    answer('The proof', 'Receipt'),
    proofQuerySchema,
  ),
  '/v1/audit/consistency': reading(
    'proveConsistency',
    'Proof that a later log holds an earlier one unchanged',
    answer('The proof', 'Consistency'),
    consistencyQuerySchema,
  ),
  '/v1/exports/audit-log': reading(
    'exportAuditLog',
    'The whole log, to be verified without this server',
    answerOf('application/x-ndjson', 'countersign-audit-log/1: a head, one line an event, the checkpoint', text),
  ),
  '/v1/exports/audit-events': reading(
    'exportAuditEvents',
    'Every event as FHIR R4 AuditEvent',
    answerOf('application/fhir+ndjson', 'One AuditEvent a line, oldest first', text),
  ),
};

import { answerOf, guarded, type Json, problems } from './parts';

const status = { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] };

export const healthPaths: Json = {
  '/livez': {
    get: {
      tags: ['health'],
      operationId: 'livez',
      summary: 'The process answers',
      security: [],
      responses: { 200: answerOf('application/json', 'Live', status), ...problems(['wrong-host']) },
    },
  },
  '/readyz': {
    get: {
      tags: ['health'],
      operationId: 'readyz',
      summary: 'The engine is loaded, the database answers, and the server takes work',
      security: [],
      responses: { 200: answerOf('application/json', 'Ready', status), ...problems(['not-ready', 'wrong-host']) },
    },
  },
  '/metrics': {
    get: guarded(
      {
        tags: ['health'],
        operationId: 'metrics',
        summary: 'Counters and durations in the Prometheus text format. No ids, no text.',
        responses: { 200: answerOf('text/plain', 'Metrics', { type: 'string' }) },
      },
      [],
    ),
  },
};

import { codeQuerySchema } from '../../contract/code-query';
import { answer, body, bodyProblems, guarded, type Json, parameter, queryParameters } from './parts';

export const codingPaths: Json = {
  '/v1/suggest-codes': {
    post: guarded(
      {
        tags: ['coding'],
        operationId: 'suggestCodes',
        summary: 'Suggest codes for the notes of one encounter',
        description:
          'The review is kept. An open review of the same encounter becomes superseded, and decisions on suggestions ' +
          'that stay as they were are carried over, each with `carriedFrom`.',
        parameters: [parameter('IdempotencyKey')],
        requestBody: body('SuggestRequest', {
          encounter: { id: 'encounter-1', setting: 'outpatient', serviceDate: '2026-11-02', patient: { age: 67 } },
          documents: [
            { id: 'note-1', text: 'Denies chest pain.\n\nASSESSMENT: Type 2 diabetes with diabetic polyneuropathy.' },
          ],
        }),
        responses: { 201: answer('The review', 'Review', ['Location', 'ETag']) },
      },
      [
        ...bodyProblems,
        ...(['document-too-large', 'invalid-header', 'review-erased', 'key-reused', 'key-in-flight'] as const),
        ...(['busy', 'timeout'] as const),
      ],
    ),
  },
  '/v1/codes': {
    get: guarded(
      {
        tags: ['coding'],
        operationId: 'findCodes',
        summary: 'Find codes by code or by words',
        parameters: queryParameters(codeQuerySchema),
        responses: { 200: answer('Codes, best match first', 'CodeList') },
      },
      ['invalid-request', 'busy', 'timeout'],
    ),
  },
};

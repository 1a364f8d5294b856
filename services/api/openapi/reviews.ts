import { checksQuerySchema } from '../../contract/checks';
import { reviewListQuerySchema } from '../../contract/review-request';
import {
  answer,
  answerOf,
  body,
  bodyProblems,
  guarded,
  type Json,
  parameter,
  queryParameters,
  versionProblems,
} from './parts';

const decisionId = '3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10';
const preconditions = [parameter('ReviewId'), parameter('IfMatch'), parameter('IdempotencyKey')];

export const reviewPaths: Json = {
  '/v1/reviews': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'listReviews',
        summary: 'The worklist, newest first',
        parameters: queryParameters(reviewListQuerySchema),
        responses: { 200: answer('One page', 'ReviewPage') },
      },
      ['invalid-request', 'invalid-range'],
    ),
  },
  '/v1/reviews/search': {
    post: guarded(
      {
        tags: ['reviews'],
        operationId: 'searchReviews',
        summary: 'The reviews of one encounter, newest first',
        requestBody: body('ReviewSearch', { encounterId: 'encounter-1' }),
        responses: { 200: answer('The reviews', 'ReviewPage') },
      },
      bodyProblems,
    ),
  },
  '/v1/reviews/{id}': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'readReview',
        summary: 'A review with its suggestions and decisions',
        parameters: [parameter('ReviewId')],
        responses: { 200: answer('The review', 'Review', ['ETag']) },
      },
      ['review-not-found', 'review-erased', 'invalid-request'],
    ),
  },
  '/v1/reviews/{id}/documents': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'readDocuments',
        summary: 'The notes that a review is about',
        parameters: [parameter('ReviewId')],
        responses: { 200: answer('The documents', 'Documents') },
      },
      ['review-not-found', 'review-erased', 'invalid-request'],
    ),
  },
  '/v1/reviews/{id}/checks': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'checkReview',
        summary: 'What the rules say of the decided codes',
        description:
          'Excludes notes, partner codes, sequence, age, sex, laterality and NCCI edits, by the date of service. Nothing here ' +
          'keeps a person from signing: the notes have exceptions that only the record knows.',
        parameters: [parameter('ReviewId'), ...queryParameters(checksQuerySchema)],
        responses: { 200: answer('What the rules say', 'Checks', ['ETag']) },
      },
      ['review-not-found', 'review-erased', 'invalid-decision', 'invalid-request', 'busy', 'timeout'],
    ),
  },
  '/v1/reviews/{id}/decisions': {
    post: guarded(
      {
        tags: ['reviews'],
        operationId: 'decide',
        summary: 'Decide on one suggestion, or add a code',
        description: 'Nothing is edited: a change of mind is a new decision on the same item, and the last one stands.',
        parameters: preconditions,
        requestBody: body('DecisionRequest', { itemId: 'ICD-10-CM:E11.42', outcome: 'accepted' }),
        responses: { 201: answer('The decision, and its receipt from the audit log', 'Decided', ['ETag']) },
      },
      [...bodyProblems, ...versionProblems, 'invalid-decision'],
    ),
  },
  '/v1/reviews/{id}/finalize': {
    post: guarded(
      {
        tags: ['reviews'],
        operationId: 'finalize',
        summary: 'Sign the list of codes and close the review',
        description:
          'Refused while a suggestion of the suggested tier is undecided or deferred; `facts` names them. What the rules say ' +
          'of the list is answered as `checks` and keeps nobody from signing.',
        parameters: preconditions,
        requestBody: body('FinalizeRequest', {
          attestation: { name: 'Ada Byron', title: 'Inpatient coder, CCS', meaning: 'I reviewed the record.' },
          order: [decisionId],
        }),
        responses: { 200: answer('The signature and the assigned codes', 'Finalized', ['ETag']) },
      },
      [...bodyProblems, ...versionProblems, 'undecided-suggestions', 'invalid-finalize', 'busy', 'timeout'],
    ),
  },
  '/v1/reviews/{id}/assigned-codes': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'readAssignedCodes',
        summary: 'The codes that a person signed',
        parameters: [parameter('ReviewId')],
        responses: { 200: answer('The assigned codes', 'AssignedCodes') },
      },
      ['review-not-found', 'review-not-finalized', 'invalid-request'],
    ),
  },
  '/v1/reviews/{id}/fhir-bundle': {
    get: guarded(
      {
        tags: ['reviews'],
        operationId: 'exportFhirBundle',
        summary: 'The signed codes as FHIR R4: Conditions, Procedures, a draft Claim and Provenance',
        parameters: [parameter('ReviewId')],
        responses: {
          200: answerOf('application/fhir+json', 'A Bundle of type collection', {
            type: 'object',
            properties: { resourceType: { const: 'Bundle' } },
            required: ['resourceType'],
          }),
        },
      },
      ['review-not-found', 'review-not-finalized', 'invalid-request'],
    ),
  },
  '/v1/reviews/{id}/erase': {
    post: guarded(
      {
        tags: ['reviews'],
        operationId: 'eraseReview',
        summary: 'Remove the clinical text of a review for good',
        description: 'Assigned codes, decisions and the audit log stay; the log can still be verified.',
        parameters: [parameter('ReviewId')],
        requestBody: body('EraseRequest', { reason: 'retention-ended' }),
        responses: { 200: answer('The review without its text', 'Erased', ['ETag']) },
      },
      [...bodyProblems, 'review-not-found', 'review-erased'],
    ),
  },
};

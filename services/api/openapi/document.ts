import type { Limits } from '../../config';
import { auditEventsSchema, consistencySchema } from '../../contract/audit';
import { checksSchema } from '../../contract/checks';
import { describedCodeSchema } from '../../contract/code';
import { codeListSchema } from '../../contract/code-query';
import { decisionRequestSchema } from '../../contract/decision';
import { assignedCodesSchema, finalizeRequestSchema } from '../../contract/finalize';
import { modifierListSchema, modifierSchema } from '../../contract/modifier';
import { problemSchema } from '../../contract/problem';
import { receiptSchema } from '../../contract/receipt';
import {
  decidedSchema,
  documentsSchema,
  erasedSchema,
  finalizedSchema,
  reviewPageSchema,
  reviewSchema,
} from '../../contract/review';
import { eraseRequestSchema, reviewSearchSchema } from '../../contract/review-request';
import { suggestRequestSchema } from '../../contract/suggest-request';
import { auditPaths } from './audit';
import { codePaths } from './code';
import { codingPaths } from './coding';
import { healthPaths } from './health';
import { componentsOf, headers, type Json, parameters, schemaOf } from './parts';
import { reviewPaths } from './reviews';

/** The OpenAPI 3.1 description of the API, made from the schemas that check and shape its traffic. */
export function openApiDocument(limits: Limits, version: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Countersign',
      version,
      description:
        'Clinical notes in; ranked code suggestions with evidence out. A suggestion is never an assigned code: ' +
        'a person countersigns, and the audit log proves it. Offsets count UTF-16 units and ranges are half open.',
    },
    tags: [
      { name: 'coding', description: 'Suggestions and codes' },
      { name: 'reviews', description: 'What a person decides, signs and hands on' },
      { name: 'audit', description: 'The log of every act, and its proofs' },
      { name: 'health', description: 'The state of the service' },
    ],
    paths: { ...codingPaths, ...codePaths, ...reviewPaths, ...auditPaths, ...healthPaths },
    components: {
      schemas: { SuggestRequest: schemaOf(suggestRequestSchema(limits), 'input'), ...componentsOf(named) },
      parameters,
      headers,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A JWT of the configured issuer, or an API key. Not asked for where AUTH is none.',
        },
      },
    },
  };
}

const named = [
  ...[
    reviewSchema,
    codeListSchema,
    describedCodeSchema,
    modifierListSchema,
    modifierSchema,
    problemSchema,
    reviewPageSchema,
    documentsSchema,
    receiptSchema,
  ],
  ...[decisionRequestSchema, finalizeRequestSchema, eraseRequestSchema, reviewSearchSchema],
  ...[decidedSchema, finalizedSchema, erasedSchema, assignedCodesSchema, auditEventsSchema, consistencySchema],
  ...[checksSchema],
];

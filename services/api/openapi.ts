import { z } from 'zod';
import type { Limits } from '../config';
import { codeQuerySchema } from '../contract/code-query';
import { problemSchema } from '../contract/problem';
import { codeListSchema, reviewSchema } from '../contract/review';
import { suggestRequestSchema } from '../contract/suggest-request';
import { problemCatalogue } from './problem';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of the API, made from the schemas that check and shape its traffic. */
export function openApiDocument(limits: Limits, version: string): Json {
  const schemas = {
    SuggestRequest: schemaOf(suggestRequestSchema(limits), 'input'),
    ...componentsOf([reviewSchema, codeListSchema, problemSchema]),
  };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Countersign',
      version,
      description:
        'Clinical notes in; ranked code suggestions with evidence out. A suggestion is never an assigned code: ' +
        'a person countersigns. Offsets count UTF-16 units and ranges are half open.',
    },
    paths: {
      '/v1/suggest-codes': { post: suggestCodes },
      '/v1/codes': { get: codes },
      '/livez': { get: plain('health', 'livez', 'The process answers.', 'Live') },
      '/readyz': { get: plain('health', 'readyz', 'The engine is loaded and takes work.', 'Ready', [503]) },
      '/metrics': { get: metrics },
    },
    components: { schemas },
  };
}

const suggestCodes = {
  tags: ['coding'],
  operationId: 'suggestCodes',
  summary: 'Suggest codes for the notes of one encounter',
  description: 'Computed for this answer and not stored: the id names the answer and cannot be fetched again yet.',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: reference('SuggestRequest'),
        example: {
          encounter: { id: 'encounter-1', setting: 'outpatient', serviceDate: '2026-11-02', patient: { age: 67 } },
          documents: [
            { id: 'note-1', text: 'Denies chest pain.\n\nASSESSMENT: Type 2 diabetes with diabetic polyneuropathy.' },
          ],
        },
      },
    },
  },
  responses: { 201: answer('The review', 'Review'), ...problems([400, 413, 415, 422, 500, 503]) },
};

const codes = {
  tags: ['coding'],
  operationId: 'findCodes',
  summary: 'Find codes by code or by words',
  parameters: queryParameters(codeQuerySchema),
  responses: { 200: answer('Codes, best match first', 'CodeList'), ...problems([422, 500, 503]) },
};

const metrics = {
  tags: ['health'],
  operationId: 'metrics',
  summary: 'Counters and durations in the Prometheus text format. No ids, no text.',
  responses: { 200: { description: 'Metrics', content: { 'text/plain': { schema: { type: 'string' } } } } },
};

function plain(tag: string, operationId: string, summary: string, description: string, failures: number[] = []): Json {
  const schema = { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] };
  const responses = { 200: { description, content: { 'application/json': { schema } } }, ...problems(failures) };
  return { tags: [tag], operationId, summary, responses };
}

function answer(description: string, name: string): Json {
  return { description, content: { 'application/json': { schema: reference(name) } } };
}

function problems(statuses: readonly number[]): Json {
  const content = { 'application/problem+json': { schema: reference('Problem') } };
  return Object.fromEntries(
    statuses.map((status) => {
      const codesOfStatus = Object.entries(problemCatalogue).filter(([, entry]) => entry.status === status);
      return [status, { description: codesOfStatus.map(([code]) => `\`${code}\``).join(', '), content }];
    }),
  );
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** What a value means once read (`limit` is a whole number) with what a caller has to send (it has a default). */
function queryParameters(schema: z.ZodType): Json[] {
  const { properties = {} } = schemaOf(schema, 'output') as { properties?: Record<string, Json> };
  const { required = [] } = schemaOf(schema, 'input') as { required?: string[] };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description,
    schema: property,
  }));
}

/** JSON Schema 2020-12 of one schema with what it refers to placed inline. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, reused: 'inline' });
  return json;
}

/**
 * JSON Schema of the named schemas and of every named schema that they refer to. Read as input: an answer may gain
 * properties in a later version, so it is described as open. zod then puts the named root among the definitions too.
 */
function componentsOf(roots: readonly z.ZodType[]): Json {
  const components: Json = {};
  for (const root of roots) Object.assign(components, z.toJSONSchema(root, { io: 'input' }).$defs);
  return JSON.parse(JSON.stringify(components).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

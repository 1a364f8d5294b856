import { z } from 'zod';
import { type ProblemCode, problemCatalogue } from '../problem';

export type Json = Record<string, unknown>;

/** Faults of a body, whatever it holds. */
export const bodyProblems: readonly ProblemCode[] = [
  'malformed-json',
  'malformed-utf-8',
  'json-too-deep',
  'body-too-large',
  'unsupported-media-type',
  'unsupported-content-encoding',
  'invalid-request',
];

/** What every act on one review can be answered with. */
export const versionProblems: readonly ProblemCode[] = [
  'review-not-found',
  'review-erased',
  'review-finalized',
  'review-superseded',
  'version-conflict',
  'version-required',
  'invalid-header',
  'key-reused',
  'key-in-flight',
  'person-required',
];

/** What any route but the open ones can be answered with, whatever is asked. */
const guardProblems: readonly ProblemCode[] = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'wrong-host',
  'too-many-requests',
  'internal',
  'record-unavailable',
  'not-ready',
];

/** One operation that asks who calls: its own words, and what all such operations have in common. */
export function guarded(operation: Json & { readonly responses: Json }, codes: readonly ProblemCode[]): Json {
  const responses = { ...operation.responses, ...problems([...codes, ...guardProblems]) };
  return { ...operation, security: [{ bearer: [] }, {}], responses };
}

/** An answer of JSON as the named schema describes it. */
export function answer(description: string, name: string, headers: readonly HeaderName[] = []): Json {
  return answerOf('application/json', description, reference(name), headers);
}

export function answerOf(type: string, description: string, schema: Json, headers: readonly HeaderName[] = []): Json {
  const named = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', ...headers];
  const references = Object.fromEntries(named.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
  return { description, headers: references, content: { [type]: { schema } } };
}

/** A JSON body as the named schema describes it. */
export function body(name: string, example: Json): Json {
  return { required: true, content: { 'application/json': { schema: reference(name), example } } };
}

/** The problems of these codes, by their statuses. */
export function problems(codes: readonly ProblemCode[]): Json {
  const content = { 'application/problem+json': { schema: reference('Problem') } };
  const statuses = [...new Set(codes.map((code) => problemCatalogue[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const ofStatus = [...new Set(codes)].filter((code) => problemCatalogue[code].status === status);
      const description = ofStatus.map((code) => `\`${code}\`: ${problemCatalogue[code].title}`).join('. ');
      return [status, { description, headers: problemHeaders[status] ?? {}, content }];
    }),
  );
}

type HeaderName = 'ETag' | 'Location';

export const headers = {
  'X-Request-Id': header('Names the request in problems, in the log and in audit events.'),
  ETag: header('The version of the review, in quotes: send it back as If-Match.'),
  Location: header('Where the review is.'),
  RateLimit: header('How many requests are left, and for how many seconds. Only where there is a limit.'),
  'RateLimit-Policy': header('How many requests a caller may make in how many seconds.'),
  'Retry-After': header('Seconds to wait before asking again.'),
  'WWW-Authenticate': header('How to say who you are.'),
};

const problemHeaders: Readonly<Record<number, Json>> = {
  401: { 'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' } },
  429: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
  503: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
};

function header(description: string): Json {
  return { description, schema: { type: 'string' } };
}

export const parameters = {
  ReviewId: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of the review.',
    schema: { type: 'string', format: 'uuid' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the review as it was shown to whoever decides: `"3"`. 428 where it is missing.',
    schema: { type: 'string', pattern: '^"[1-9][0-9]{0,8}"$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'A value of your own that names this request, so that it can be repeated: done once, answered alike.',
    schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
  },
};

export function parameter(name: keyof typeof parameters): Json {
  return { $ref: `#/components/parameters/${name}` };
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** What a value means once read (`limit` is a whole number) with what a caller has to send (it has a default). */
export function queryParameters(schema: z.ZodType): Json[] {
  const { properties = {} } = schemaOf(schema, 'output') as { properties?: Record<string, Json> };
  const { required = [] } = schemaOf(schema, 'input') as { required?: string[] };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: property,
  }));
}

/** JSON Schema 2020-12 of one schema with what it refers to placed inline. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, reused: 'inline' });
  return json;
}

/**
 * JSON Schema of the named schemas and of every named schema that they refer to. Read as input: an answer may gain
 * properties in a later version, so it is described as open. zod then puts the named root among the definitions too.
 */
export function componentsOf(roots: readonly z.ZodType[]): Json {
  const components: Json = {};
  for (const root of roots) Object.assign(components, z.toJSONSchema(root, { io: 'input' }).$defs);
  return JSON.parse(JSON.stringify(components).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

import fc from 'fast-check';
import { evenly, type Kind, type Placeholder } from './known-reviews';
import { arbitraryOf, type Instead, type Json, type Schema } from './schema-arbitrary';
import { type Spoiling, spoilings } from './spoil';

/** One operation of the API's description, with its references resolved. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** A request as it was generated: what it names is filled in when it is sent. */
export interface Plan {
  readonly operation: Operation;
  /** Which review it is about. */
  readonly pick: number;
  readonly parameters: Readonly<Record<string, Json | undefined>>;
  readonly body: Json | undefined;
  readonly spoilings: readonly Spoiling[];
}

/** The operations of a description, as the app serves it. */
export function operationsOf(document: OpenApi): Operation[] {
  const parameterOf = (one: Parameter | { readonly $ref: string }): Parameter =>
    '$ref' in one ? (document.components.parameters[nameOf(one.$ref)] as Parameter) : one;
  const schemaOf = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (document.components.schemas[nameOf(schema.$ref)] as Schema);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
      id: operationId,
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters: parameters.map(parameterOf),
      body: requestBody && schemaOf(requestBody.content['application/json'].schema),
    })),
  );
}

/** Requests of one operation: as described, as a coder would send them, and spoilt in every way. */
export function plansOf(operation: Operation): fc.Arbitrary<Plan> {
  const { parameters, body } = operation;
  const required = parameters.filter((one) => one.required).map(({ name }) => name);
  const values = Object.fromEntries(
    parameters.map((one) => [one.name, arbitraryOf(one.schema, insteadOfParameter(one), '')]),
  );
  const described = body && arbitraryOf(body, insteadOfProperty);
  const sensible = sensibleBodies[operation.id];
  return fc.record({
    operation: fc.constant(operation),
    pick: evenly,
    parameters: fc.record(values, { requiredKeys: required }) as fc.Arbitrary<Plan['parameters']>,
    body:
      described === undefined
        ? fc.constant(undefined)
        : sensible === undefined
          ? described
          : fc.oneof({ weight: 1, arbitrary: described }, { weight: 3, arbitrary: sensible }),
    spoilings,
  });
}

function known(kind: Kind): fc.Arbitrary<Json> {
  return evenly.map((at): Placeholder & Json => ({ $known: kind, pick: at }) as Placeholder & Json);
}

/** Mostly what is known, now and then what merely fits the schema. */
function mostly(kind: Kind, otherwise: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 4, arbitrary: known(kind) }, { weight: 1, arbitrary: otherwise });
}

const visible = fc.stringMatching(/^[!-~]{1,20}$/);
const words = fc
  .array(
    fc.constantFrom('diabetes', 'denies', 'pain', 'Type 2', 'no', '\u00e9t\u00e9', '\u{1f9ec}', '\n', '67-year-old'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((some) => `a ${some.join(' ')}`);
const line = fc.constantFrom(
  'Ada Byron',
  'Inpatient coder, CCS',
  'I reviewed the record.',
  '\u65e5\u672c',
  "O'Neil \u{1f9ec}",
);

function insteadOfParameter({ name, in: place, schema }: Parameter): Instead {
  const small = fc.integer({ min: 1, max: 5_000 });
  const matching = fc.stringMatching(new RegExp(schema.pattern ?? '^x$'));
  const arbitraries: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    'path id': mostly('review', fc.uuid()),
    // The one code and the one modifier that the engine of these tests knows are asked for often.
    'path system': fc.oneof(fc.constant('ICD-10-CM'), fc.constantFrom('ICD-10-PCS', 'CPT', 'HCPCS', 'ICD-9')),
    'path code': fc.oneof(fc.constant('E11.9'), fc.constantFrom('E11', 'G35', '99213', 'J0131', '0DTJ4ZZ'), matching),
    'path modifier': fc.oneof(fc.constant('LT'), matching),
    'header If-Match': mostly('version', matching),
    'header Idempotency-Key': fc.oneof({ weight: 3, arbitrary: matching }, { weight: 1, arbitrary: known('key') }),
    'query cursor': fc.oneof(
      { weight: 3, arbitrary: known('cursor') },
      { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/) },
      { weight: 2, arbitrary: fc.constantFrom(...forgedCursors) },
    ),
    'query reviewId': mostly('review', fc.uuid()),
    'query leafIndex': mostly('leaf', small),
    'query treeSize': mostly('size', small),
    'query actor': fc.constantFrom('local', 'someone', 'key:x'),
    'query q': fc.constantFrom('diabetes', 'E11', 'type 2', 'x', '100%', '"', '\u{1f9ec}'),
    'query from': schema.type === 'integer' ? mostly('size', small) : instants,
    'query to': schema.type === 'integer' ? mostly('size', small) : instants,
  };
  return () => arbitraries[`${place} ${name}`];
}

/** Spelt as ours are, about moments, reviews and places that there are not. */
const forgedCursors = [
  '2026-13-45T99:00:00.000Z 3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10',
  '+275760-09-13T00:00:00.001Z 3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10',
  'infinity 3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10',
  '2026-11-02T00:00:00.000Z 3f0c1d52',
  '2026-11-02T00:00:00.000Z 3f0c1d52-8a53-4b8e-9d0e-6f0a7a3f6f10',
  '99999999999999999999.abcdefghijkl',
  '5.abcdefghijkl',
].map((text) => Buffer.from(text).toString('base64url'));

const instants = fc.constantFrom('2026-01-01', '2026-11-02T10:00:00Z', '2199-12-31', '1900-01-01T00:00:00+14:00');

/** By the path inside a body. */
const insteadOfProperty: Instead = (path) => properties[path];

const properties: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  'encounter.id': fc.oneof({ weight: 3, arbitrary: visible }, { weight: 1, arbitrary: known('encounter') }),
  encounterId: mostly('encounter', visible),
  'documents.text': fc.oneof(
    { weight: 8, arbitrary: words },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).map((text) => `a${text}`) },
    { weight: 1, arbitrary: fc.constantFrom('diabetes \ud800 \u0000 diabetes', `diabetes ${'x'.repeat(9_000)}`) },
  ),
  itemId: mostly('item', visible),
  span: mostly('span', fc.constant({ documentId: 'd', start: 1, end: 2 })),
  'details.linkedItems': fc.array(mostly('item', visible), { maxLength: 3 }),
  'details.renderingProvider': line,
  comment: words,
  'attestation.name': line,
  'attestation.title': line,
  'attestation.meaning': line,
  order: fc.oneof({ weight: 4, arbitrary: known('order') }, { weight: 1, arbitrary: fc.array(fc.uuid()) }),
};

const codes = fc.constantFrom<Json>(
  { system: 'ICD-10-CM', code: 'E11.42' },
  { system: 'ICD-10-CM', code: 'E11.9' },
  { system: 'ICD-10-CM', code: 'I10' },
  { system: 'ICD-10-CM', code: 'Z79.4' },
  { system: 'ICD-10-CM', code: 'W19.XXXA' },
  { system: 'CPT', code: '99213' },
  { system: 'HCPCS', code: 'J1885' },
  { system: 'ICD-10-PCS', code: '0DTJ4ZZ' },
);
const item = known('item');
const present = fc.record({ presentOnAdmission: known('poa') });

/** What a coder would send. Random bodies that fit the schema seldom fit the review. */
const sensibleBodies: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  decide: fc.oneof(
    { weight: 4, arbitrary: fc.record({ itemId: item, outcome: fc.constant('accepted'), details: present }) },
    {
      weight: 1,
      arbitrary: fc.record({ itemId: item, outcome: fc.constant('rejected'), reason: fc.constant('negated') }),
    },
    { weight: 1, arbitrary: fc.record({ itemId: item, outcome: fc.constant('deferred'), comment: words }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...{ itemId: item, outcome: fc.constant('corrected'), reason: fc.constantFrom('wrong-code', 'less-specific') },
        ...{ code: codes, details: present },
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record(
        { outcome: fc.constant('added'), code: codes, span: known('span'), comment: words, details: present },
        { requiredKeys: ['outcome', 'code', 'details'] },
      ),
    },
  ) as fc.Arbitrary<Json>,
};

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** As much of an OpenAPI 3.1 document as is read here. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, object>>;
  };
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

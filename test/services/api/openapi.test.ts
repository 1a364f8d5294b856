import { execFileSync } from 'node:child_process';
import type { Express } from 'express';
import request from 'supertest';
import { problemCatalogue } from '../../../services/api/problem';
import { testApi } from '../../support/api';

const { app } = testApi();

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
  readonly security: unknown;
}
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: object }>> } & Record<string, object>;
};

async function description(of: Express = app): Promise<Document> {
  return (await request(of).get('/openapi.json')).body;
}

/** `GET /v1/reviews/{id}` for every operation. */
function declared({ paths }: Document): string[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

interface Layer {
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
}

/** What the router really serves, from its own table. */
function served(of: Express): string[] {
  const layers = (of as unknown as { router: { stack: readonly Layer[] } }).router.stack;
  const all = layers.flatMap(({ route }) =>
    (route?.stack ?? []).flatMap(({ method }) =>
      method === undefined || method === 'options' || route === undefined
        ? []
        : [`${method.toUpperCase()} ${route.path.replace(/:(\w+)/g, '{$1}')}`],
    ),
  );
  return [...new Set(all)];
}

describe('GET /openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const document = await description();
    expect(document.openapi).toMatch(/^3\.1\./);
    // In a process of its own: the validator is an ES module, which jest on Node 20 cannot load.
    const validate = `require('@apidevtools/swagger-parser').validate(JSON.parse(require('fs').readFileSync(0, 'utf8')))`;
    execFileSync(process.execPath, ['-e', validate], { input: JSON.stringify(document) });
  });

  it('declares every route that is served, and no other', async () => {
    const pages = ['GET /openapi.json', 'GET /docs', 'GET /docs/start.js'];
    const routes = served(app).filter((route) => !pages.includes(route));
    expect(routes.length).toBeGreaterThan(20);
    expect(declared(await description()).sort()).toEqual(routes.sort());
  });

  it('describes every schema that it refers to, each by more than its own name', async () => {
    const document = await description();
    const { schemas } = document.components;
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(references)].sort()).toEqual(Object.keys(schemas).sort());
    for (const schema of Object.values(schemas)) expect(schema.properties).toBeDefined();
  });

  it('names each operation once, and asks for a bearer token but for health', async () => {
    const { paths } = await description();
    const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
      Object.values(byMethod).map((operation) => ({ path, ...operation })),
    );
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, security } of operations) {
      expect([path, security]).toEqual([path, /^\/(livez|readyz)$/.test(path) ? [] : [{ bearer: [] }, {}]]);
    }
  });

  it('describes every problem under its own status', async () => {
    const document = await description();
    const told = new Map<string, string>();
    for (const byMethod of Object.values(document.paths)) {
      for (const { responses } of Object.values(byMethod)) {
        for (const [status, response] of Object.entries(responses)) {
          for (const [, code] of response.description.matchAll(/`([a-z0-9-]+)`: /g)) told.set(String(code), status);
        }
      }
    }
    // Of no route: what is said where there is none, or where the request never came in whole.
    const elsewhere = ['not-found', 'method-not-allowed', 'request-timeout'];
    const catalogued = Object.entries(problemCatalogue).filter(([code]) => !elsewhere.includes(code));
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(catalogued.map(([code, { status }]) => [code, String(status)])),
    );
  });

  it('asks for If-Match where a decision is made, and takes an Idempotency-Key', async () => {
    const { paths } = await description();
    for (const path of ['/v1/reviews/{id}/decisions', '/v1/reviews/{id}/finalize']) {
      expect(paths[path]?.post?.parameters).toEqual([
        { $ref: '#/components/parameters/ReviewId' },
        { $ref: '#/components/parameters/IfMatch' },
        { $ref: '#/components/parameters/IdempotencyKey' },
      ]);
    }
  });

  it('gives examples that the API takes', async () => {
    const { paths } = await description();
    let examples = 0;
    for (const [path, { post }] of Object.entries(paths)) {
      const { example } = (post as unknown as Bodied | undefined)?.requestBody.content['application/json'] ?? {};
      if (example === undefined) continue;
      const address = path.replace('{id}', '7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69');
      const response = await request(app).post(address).set('If-Match', '"1"').send(example);
      expect([path, response.status]).toEqual([path, expect.any(Number)]);
      expect(response.status).toBeLessThan(300);
      examples++;
    }
    expect(examples).toBe(5);
  });

  it('states the limits in force', async () => {
    const document = await description(testApi({ env: { MAX_DOCUMENT_CHARS: '1234' } }).app);
    expect(JSON.stringify(document.components.schemas.SuggestRequest)).toContain('"maxLength":1234');
  });
});

interface Bodied {
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly example?: object }>> };
}

import request from 'supertest';
import { testApi } from '../../support/api';

const { app } = testApi();

describe('health', () => {
  it('is live', async () => {
    const response = await request(app).get('/livez');
    expect([response.status, response.body]).toEqual([200, { status: 'live' }]);
  });

  it('is ready', async () => {
    expect((await request(app).get('/readyz')).body).toEqual({ status: 'ready' });
  });

  it('is live but not ready while the engine loads', async () => {
    const loading = testApi({ whyNotReady: 'The engine is being loaded.' }).app;
    expect((await request(loading).get('/livez')).status).toBe(200);
    const response = await request(loading).get('/readyz');
    expect(response.body).toMatchObject({ status: 503, code: 'not-ready', detail: 'The engine is being loaded.' });
    expect(response.headers['retry-after']).toBe('1');
  });
});

describe('GET /v1/codes', () => {
  const get = (query: string) => request(app).get(`/v1/codes?${query}`);

  it.each([
    ['q=diabetes'],
    ['q=diabetes&limit=1'],
    ['q=%20diabetes%20&system=ICD-10-CM'],
    ['q=diabetes&chapter=4&billable=true&serviceDate=2026-11-02'],
    ['q=diabetes&chapter=ICD-10-CM:4'],
  ])('finds with %s', async (query) => {
    const response = await get(query);
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      codes: [
        {
          ...{ system: 'ICD-10-CM', code: 'E11.9', display: expect.any(String), codeSet: 'fake-2027' },
          ...{ billable: true, chapter: '4', match: 'title' },
        },
      ],
      total: 1,
      facets: { system: { 'ICD-10-CM': 1 }, chapter: { 'ICD-10-CM:4': 1 }, billable: { true: 1, false: 0 } },
    });
  });

  it.each([
    ['q=xyzzy'],
    ['q=diabetes&system=CPT'],
    ['q=diabetes&billable=false'],
    ['q=diabetes&chapter=9'],
    ['q=diabetes&serviceDate=1999-12-31'],
  ])('answers with an empty list to %s', async (query) => {
    expect((await get(query)).body).toEqual({
      codes: [],
      total: 0,
      facets: { system: {}, chapter: {}, billable: { true: 0, false: 0 } },
    });
  });

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20', 'q'],
    ['q=a&q=b', 'q'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=a&system=ICD-9', 'system'],
    ['q=a&billable=yes', 'billable'],
    ['q=a&chapter=ICD-9:4', 'chapter'],
    ['q=a&serviceDate=2026-02-30', 'serviceDate'],
    ['q=a&limit=0', 'limit'],
    ['q=a&limit=101', 'limit'],
    ['q=a&limit=ten', 'limit'],
    ['q=a&limit=1&limit=2', 'limit'],
    ['q=a&limt=1', ''],
  ])('refuses ?%.20s with the parameter', async (query, field) => {
    const response = await get(query);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path: field, message: expect.any(String) });
  });
});

describe('addresses and methods', () => {
  it.each([
    ['/'],
    ['/v1'],
    ['/v1/suggest'],
    ['/v2/suggest-codes'],
    ['/docs/assets/package.json'],
    ['/docs/assets/../package.json'],
  ])('answers %s with 404', async (path) => {
    expect((await request(app).get(path)).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['get', '/v1/suggest-codes', 'POST, OPTIONS'],
    ['put', '/v1/suggest-codes', 'POST, OPTIONS'],
    ['post', '/v1/codes', 'GET, HEAD, OPTIONS'],
    ['delete', '/livez', 'GET, HEAD, OPTIONS'],
    ['patch', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['put', '/v1/reviews/7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69', 'GET, HEAD, OPTIONS'],
    ['delete', '/v1/reviews/7a1c3f6e-0b52-4d0e-9a35-1f2d3c4b5a69/decisions', 'POST, OPTIONS'],
    ['get', '/v1/reviews/search', 'POST, OPTIONS'],
  ] as const)('answers %s %s with 405 and Allow', async (method, path, allow) => {
    const response = await request(app)[method](path);
    expect(response.body).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(response.headers.allow).toBe(allow);
  });

  it('answers OPTIONS and HEAD', async () => {
    expect((await request(app).options('/v1/suggest-codes')).headers.allow).toBe('POST, OPTIONS');
    expect((await request(app).head('/livez')).status).toBe(200);
  });

  it('keeps a well-formed request id and replaces any other', async () => {
    const ask = async (id: string) =>
      (await request(app).get('/livez').set('X-Request-Id', id)).headers['x-request-id'];
    expect(await ask('abc-123.DEF_456')).toBe('abc-123.DEF_456');
    for (const id of ['short', 'has space in it', 'x'.repeat(65), '{"a":"bbbbbbb"}'])
      expect(await ask(id)).not.toBe(id);
  });

  it('sends the headers that keep answers out of caches and frames', async () => {
    const { headers } = await request(app).get('/v1/codes?q=x');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.etag).toBeUndefined();
  });
});

describe('GET /docs', () => {
  it('loads nothing from elsewhere and runs no inline script', async () => {
    const page = await request(app).get('/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:|<script>/);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self';/);
    const paths = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    expect(paths.length).toBeGreaterThanOrEqual(4);
    for (const path of paths) expect((await request(app).get(path)).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  it('counts requests by route pattern', async () => {
    const api = testApi().app;
    await request(api).get('/v1/codes?q=diabetes');
    const { text } = await request(api).get('/metrics');
    expect(text).toMatch(
      /countersign_http_request_duration_seconds_count\{method="GET",route="\/v1\/codes",status="200"\} 1/,
    );
    expect(text).toContain('countersign_waiting_requests 0');
    expect(text).toMatch(/^countersign_record_up 0$/m);
  });
});

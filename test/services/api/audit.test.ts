import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { AuditLog } from '../../../services/audit/audit-log';
import { auditEventsSchema, consistencySchema } from '../../../services/contract/audit';
import { receiptSchema } from '../../../services/contract/receipt';
import { DatabaseUnavailable } from '../../../services/database/database';
import { Refusal } from '../../../src/review/refusal';
import { testApi } from '../../support/api';
import { REVIEW_ID, receipt } from '../../support/fake-record';

const { app } = testApi();

describe('reading the audit log', () => {
  it.each([
    ['/v1/audit/events', auditEventsSchema],
    ['/v1/audit/proof?leafIndex=3', receiptSchema],
    ['/v1/audit/consistency?from=2', consistencySchema],
  ])('GET %s answers as the contract says', async (path, schema) => {
    const response = await request(app).get(path);
    expect(response.status).toBe(200);
    expect(schema.strict().parse(response.body)).toEqual(response.body);
  });

  it('gives the checkpoint and the key as text', async () => {
    const checkpoint = await request(app).get('/v1/audit/checkpoint');
    expect([checkpoint.headers['content-type'], checkpoint.text]).toEqual([
      'text/plain; charset=utf-8',
      receipt.checkpoint,
    ]);
    const key = await request(app).get('/v1/audit/public-key');
    expect(key.text).toBe('origin+c74f20a3+AQIDBA==\n');
  });

  it('reads filters, with moments in UTC', async () => {
    const filters: unknown[] = [];
    const noting = testApi({
      auditLog: {
        search: async (_caller, filter) => {
          filters.push(filter);
          return { events: [] };
        },
      },
    }).app;
    await request(noting)
      .get('/v1/audit/events')
      .query({
        ...{
          actor: 'oidc:ada@example.org',
          reviewId: REVIEW_ID.toUpperCase(),
          act: 'decision.made',
          outcome: 'refused',
        },
        ...{ from: '2026-11-02', to: '2026-11-03T09:30:00+02:00', limit: '1000', cursor: 'abc' },
      });
    await request(noting).get('/v1/audit/events');
    expect(filters).toEqual([
      {
        ...{ actor: 'oidc:ada@example.org', reviewId: REVIEW_ID, act: 'decision.made', outcome: 'refused' },
        ...{ from: '2026-11-02T00:00:00.000Z', to: '2026-11-03T07:30:00.000Z', limit: 1000, cursor: 'abc' },
      },
      { limit: 100 },
    ]);
  });

  it.each([
    ['events?actor=', 'actor', /visible ASCII/],
    ['events?actor=a%20b', 'actor', /visible ASCII/],
    ['events?actor=a&actor=b', 'actor', /given once/],
    ['events?reviewId=canary', 'reviewId', /id of a review/],
    ['events?act=decision', 'act', /must be one of review.created/],
    ['events?outcome=ok', 'outcome', /must be one of success/],
    ['events?from=2026-02-30', 'from', /ISO 8601/],
    ['events?from=2026-11-02T09:00:00', 'from', /with its offset/],
    ['events?from=0000-01-01', 'from', /1900 to 2199/],
    ['events?to=9999-12-31T23:59:59Z', 'to', /1900 to 2199/],
    ['events?to=yesterday', 'to', /ISO 8601/],
    ['events?limit=1001', 'limit', /from 1 to 1000/],
    ['events?cursor=a%2Bb', 'cursor', /page before/],
    ['events?reviewid=x', '', /known ones are actor, reviewId, act/],
    ['proof', 'leafIndex', /is required|given once/],
    ['proof?leafIndex=-1', 'leafIndex', /whole number from 0/],
    ['proof?leafIndex=9999999999999999', 'leafIndex', /whole number from 0/],
    ['proof?leafIndex=1&treeSize=0', 'treeSize', /whole number from 1/],
    ['proof?leafIndex=1&size=2', '', /known ones are leafIndex, treeSize/],
    ['consistency', 'from', /is required|given once/],
    ['consistency?from=0', 'from', /whole number from 1/],
    ['consistency?from=2&to=x', 'to', /whole number from 1/],
    ['checkpoint?x=1', '', /no query parameters/],
    ['public-key?x=1', '', /no query parameters/],
  ])('refuses %s with the parameter', async (address, path, message) => {
    const response = await request(app).get(`/v1/audit/${address}`);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(response.text).not.toContain('canary');
  });

  it('answers a place that the log does not have', async () => {
    const errors = [{ path: 'leafIndex', message: 'must be below the size' }];
    const refusing = testApi({
      auditLog: { proof: () => Promise.reject(new Refusal('invalid-range', 'No such leaf.', errors)) },
    }).app;
    const response = await request(refusing).get('/v1/audit/proof?leafIndex=7');
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-range', errors });
  });
});

describe('exports', () => {
  it('are one line an entry', async () => {
    const response = await request(app).get('/v1/exports/audit-log').buffer(true).parse(asText);
    expect([response.status, response.headers['content-type']]).toEqual([200, 'application/x-ndjson']);
    expect(response.body).toBe('{"format":"countersign-audit-log/1"}\n{"checkpoint":"note"}\n');
  });

  it('give events as FHIR', async () => {
    const response = await request(app).get('/v1/exports/audit-events').buffer(true).parse(asText);
    expect([response.status, response.headers['content-type']]).toEqual([200, 'application/fhir+ndjson']);
    expect(JSON.parse(response.body)).toMatchObject({ resourceType: 'AuditEvent' });
  });

  it.each([
    ['record-unavailable', 503, new DatabaseUnavailable('gone')],
    ['forbidden', 403, new Refusal('forbidden', 'No.')],
    ['internal', 500, new TypeError('canary')],
  ])('that fail before the first line are problems: %s', async (code, status, error) => {
    const { app: failing } = testApi({ auditLog: exporting(failingAfter(0, error)) });
    const response = await request(failing).get('/v1/exports/audit-log');
    expect(response.body).toMatchObject({ status, code });
  });

  it('take no parameters', async () => {
    const response = await request(app).get('/v1/exports/audit-log?from=2026-01-01');
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
  });
});

describe('an export over a connection', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function listening(auditLog: Partial<AuditLog>) {
    const api = testApi({ auditLog });
    const server = createServer(api.app).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((resolve) => server.once('listening', resolve));
    return { ...api, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/exports/audit-log` };
  }

  it('breaks off where it fails later, so that a part is not taken for the whole', async () => {
    const { url, logs } = await listening(exporting(failingAfter(3000, new TypeError('canary'))));
    const ended = await new Promise<{ complete: boolean; bytes: number }>((resolve) => {
      get(url, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('error', () => {});
        response.on('close', () => resolve({ complete: response.complete, bytes }));
      });
    });
    expect(ended.complete).toBe(false);
    expect(ended.bytes).toBeGreaterThan(0);
    expect(logs()).toContain('"kind":"TypeError"');
    expect(logs()).toContain('"status":500');
    expect(logs()).not.toContain('canary');
  });

  it('makes no more lines than the caller reads, and none once the caller is gone', async () => {
    let made = 0;
    let letGo: (() => void) | undefined;
    const over = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          made++;
          yield 'x'.repeat(10_000);
          // The event loop of a test has to turn, as that of a database does.
          if (made % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        letGo?.();
      }
    }
    const { url, logs } = await listening(exporting(endless));
    const asked = get(url, (response) => response.pause());
    asked.on('error', () => {});
    let before = -1;
    while (made === 0 || made !== before) {
      before = made;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    asked.destroy();
    await over;
    expect(made).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logs()).toContain('"status":499');
    expect(logs()).not.toContain('unexpected failure');
  });
});

function exporting(lines: () => AsyncGenerator<string>): Partial<AuditLog> {
  return { exportLog: lines };
}

function failingAfter(lines: number, error: unknown): () => AsyncGenerator<string> {
  return async function* () {
    for (let made = 0; made < lines; made++) yield 'x'.repeat(100);
    throw error;
  };
}

/** superagent would hold back a type that it does not know. */
function asText(response: request.Response, done: (error: Error | null, text: string) => void): void {
  // A parser is handed the stream, whatever its type says.
  const stream = response as unknown as NodeJS.ReadableStream;
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  stream.on('end', () => done(null, text));
}

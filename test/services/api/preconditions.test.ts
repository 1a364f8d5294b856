import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { canonicalJson } from '../../../services/api/middleware/idempotency-key';
import type { Once, Reviews } from '../../../services/reviews/reviews';
import { Refusal } from '../../../src/review/refusal';
import { goodRequest, testApi } from '../../support/api';
import { DECISION_ID, fakeReviews, REVIEW_ID } from '../../support/fake-record';

const review = `/v1/reviews/${REVIEW_ID}`;
const accepted = { itemId: 's1', outcome: 'accepted' };
const signed = { attestation: { name: 'Ada', title: 'Coder', meaning: 'I reviewed it.' }, order: [DECISION_ID] };

const acts: [string, object, number][] = [
  [`${review}/decisions`, accepted, 201],
  [`${review}/finalize`, signed, 200],
];

describe.each(acts)('If-Match of %s', (path, body, success) => {
  const post = (ifMatch?: string) => {
    const sending = request(testApi().app).post(path);
    return (ifMatch === undefined ? sending : sending.set('If-Match', ifMatch)).send(body);
  };

  it.each([['"1"'], ['"2"'], ['"999999999"'], [' "3" ']])('takes %s', async (given) => {
    expect((await post(given)).status).toBe(success);
  });

  it.each([
    [undefined, 428, 'version-required'],
    ['', 428, 'version-required'],
    ['*', 428, 'version-required'],
    ['1', 400, 'invalid-header'],
    ['"1', 400, 'invalid-header'],
    ['canary', 400, 'invalid-header'],
    ['w/"1"', 400, 'invalid-header'],
    ['"1" "2"', 400, 'invalid-header'],
    ['*, "1"', 400, 'invalid-header'],
    ['W/"1"', 412, 'version-conflict'],
    ['"0"', 412, 'version-conflict'],
    ['"01"', 412, 'version-conflict'],
    ['"-1"', 412, 'version-conflict'],
    ['"1e1"', 412, 'version-conflict'],
    ['"canary"', 412, 'version-conflict'],
    ['""', 412, 'version-conflict'],
    ['"1", "2"', 412, 'version-conflict'],
    ['"99999999999999999999"', 412, 'version-conflict'],
  ])('refuses %s with %i %s', async (given, status, code) => {
    const response = await post(given);
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.text).not.toContain('canary');
    expect(response.headers.etag).toBeUndefined();
  });
});

describe('Idempotency-Key', () => {
  const keyed: [string, object][] = [
    ['/v1/suggest-codes', goodRequest()],
    ...acts.map(([path, body]) => [path, body] as [string, object]),
  ];

  /** What the record is told of a request's key. */
  async function onceOf(path: string, body: object | string, headers: Record<string, string> = {}) {
    const seen: (Once | undefined)[] = [];
    const reviews: Partial<Reviews> = {
      oneAtATime: (_caller, once, work) => {
        seen.push(once);
        return work();
      },
    };
    const all = { 'Content-Type': 'application/json', 'If-Match': '"1"', 'Idempotency-Key': 'key-1', ...headers };
    const response = await request(testApi({ reviews }).app).post(path).set(all).send(body);
    expect(response.status).toBeLessThan(300);
    return seen[0];
  }

  it.each(keyed)('of %s is handed on with what makes the request what it is', async (path, body) => {
    const once = await onceOf(path, body);
    expect(once?.key).toBe('key-1');
    expect(once?.request).toContain(canonicalJson(body));
  });

  it.each(keyed)('of %s counts the body as JSON: spaces and order do not matter', async (path, body) => {
    const turned = Object.fromEntries(Object.entries(body).reverse());
    const spaced = JSON.stringify(turned, null, 3);
    expect(await onceOf(path, spaced)).toEqual(await onceOf(path, body));
  });

  it('tells requests apart by address, body and precondition', async () => {
    const other = `/v1/reviews/${REVIEW_ID.replace('7', '8')}/decisions`;
    const requests = await Promise.all([
      onceOf(`${review}/decisions`, accepted),
      onceOf(`${review}/decisions`, { ...accepted, outcome: 'deferred' }),
      onceOf(`${review}/decisions`, accepted, { 'If-Match': '"2"' }),
      onceOf(other, accepted),
      onceOf(`${review}/finalize`, signed),
      onceOf('/v1/suggest-codes', goodRequest()),
    ]);
    expect(new Set(requests.map((once) => once?.request)).size).toBe(requests.length);
  });

  it('is one for an id in capitals and the same id in small letters', async () => {
    const capitals = `/v1/reviews/${REVIEW_ID.toUpperCase()}/decisions`;
    expect(await onceOf(capitals, accepted)).toEqual(await onceOf(`${review}/decisions`, accepted));
  });

  it.each(keyed)('of %s may be left out', async (path, body) => {
    const seen: unknown[] = [];
    const reviews: Partial<Reviews> = {
      oneAtATime: (_caller, once, work) => {
        seen.push(once);
        return work();
      },
      answered: () => Promise.reject(new Error('nothing was answered under no key')),
    };
    const response = await request(testApi({ reviews }).app).post(path).set('If-Match', '"1"').send(body);
    expect([response.status < 300, seen]).toEqual([true, [undefined]]);
  });

  it.each([[''], ['two words'], ['x'.repeat(201)], ['canary\u00e9'], ['a, b']])('refuses %j', async (key) => {
    for (const [path, body] of keyed) {
      const response = await request(testApi().app)
        .post(path)
        .set({ 'If-Match': '"1"', 'Idempotency-Key': key })
        .send(body);
      expect([response.status, response.body.code]).toEqual([400, 'invalid-header']);
      expect(response.text).not.toContain('canary');
    }
  });

  it('spares the engine a request that was answered before', async () => {
    let asked = 0;
    const before = { reviewId: REVIEW_ID, version: 4, json: '{"id":"before"}' };
    const { app } = testApi({
      engine: {
        suggest: async () => {
          asked++;
          throw new Error('the engine was asked');
        },
      },
      reviews: { answered: async () => before },
    });
    const response = await request(app).post('/v1/suggest-codes').set('Idempotency-Key', 'k').send(goodRequest());
    expect([response.status, response.text, asked]).toEqual([201, before.json, 0]);
    expect(response.headers).toMatchObject({ location: review, etag: '"4"' });
  });

  it('is held while the engine works, so that a second request is told to wait', async () => {
    let inHand = 0;
    const reviews: Partial<Reviews> = {
      oneAtATime: async (_caller, _once, work) => {
        if (inHand++ > 0) throw new Refusal('key-in-flight', 'A request under this key is being answered.');
        return work();
      },
    };
    const { app } = testApi({ reviews });
    const post = () => request(app).post('/v1/suggest-codes').set('Idempotency-Key', 'k').send(goodRequest());
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status, second.body.code]).toEqual([201, 409, 'key-in-flight']);
  });
});

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: { d: [3, { f: null, e: 'x' }], c: true } }, '{"a":{"c":true,"d":[3,{"e":"x","f":null}]},"b":1}'],
    [[2, 1], '[2,1]'],
    ['a\n"b"', '"a\\n\\"b\\""'],
    [{ __proto__: null, a: 1 }, '{"a":1}'],
    [null, 'null'],
    [undefined, 'null'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('tells a list from an object with its indices, and a text from a number', () => {
    const texts = [['a'], { 0: 'a' }, '1', 1, [1], ['1'], [[1]], { '': 1 }].map(canonicalJson);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a caller who goes away', () => {
  it('does not break the act', async () => {
    const began = signal();
    const over = signal();
    const { decide } = fakeReviews();
    const { app, logs } = testApi({
      reviews: {
        decide: async (...given) => {
          began.give();
          await logged(logs, '"status":499');
          const answer = await decide(...given);
          over.give();
          return answer;
        },
      },
    });
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' };
    const asked = ask({ host: '127.0.0.1', port, path: `${review}/decisions`, method: 'POST', headers });
    asked.on('error', () => {});
    asked.end(JSON.stringify(accepted));
    await began.given;
    asked.destroy();
    await over.given;
    await new Promise((resolve) => server.close(resolve));
    expect(logs().match(/"msg":"request"/g)).toHaveLength(1);
    expect(logs()).not.toContain('unexpected failure');
  });
});

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

async function logged(logs: () => string, text: string): Promise<void> {
  while (!logs().includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
}

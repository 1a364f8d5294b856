import fc from 'fast-check';
import { evenly, pickFrom } from './known-reviews';
import type { WireRequest } from './raw-http';
import type { Json } from './schema-arbitrary';
import { strangeValue } from './strange-values';

/** A request on its way to the wire, while it can still be spoilt. */
export interface Draft {
  method: string;
  path: string;
  /** Without the question mark; joined by `&`. */
  query: string[];
  headers: [name: string, value: string][];
  body: Json | undefined;
  /** In place of the body as JSON. */
  raw?: Buffer | undefined;
  /** The address or method is not that of the operation any more. */
  astray?: boolean;
  /** Node's own parser may refuse it before the app hears of it. */
  malformed?: boolean;
}

export interface Spoiling {
  readonly how: string;
  readonly pick: number;
  readonly value: Json;
}

type Spoil = (draft: Draft, pick: number, value: Json) => void;

/** Bytes beyond what the test's server takes in one body. */
export const tooLarge = 300_000;

const spoils: Readonly<Record<string, Spoil>> = {
  // The body as JSON.
  'drop a property': (draft, pick) =>
    atSomeNode(draft, pick, (holder, name) => void Reflect.deleteProperty(holder, name)),
  'replace a value': (draft, pick, value) => atSomeNode(draft, pick, (holder, name) => set(holder, name, value)),
  'wrap in an array': (draft, pick) => atSomeNode(draft, pick, (holder, name, at) => set(holder, name, [at])),
  'add a property': (draft, pick, value) =>
    atSomeNode(draft, pick, (holder) => set(holder, pickFrom(extraNames, (pick * 7) % 1) ?? '', value)),
  'repeat an element': (draft, pick) => atSomeNode(draft, pick, (holder, name, at) => set(holder, name, [at, at, at])),
  'another body': (draft, _, value) => {
    if (draft.body !== undefined) draft.body = value;
  },
  // The body as bytes.
  'another text': (draft, pick) => {
    const json = textOf(draft);
    const raws: readonly Buffer[] = [
      Buffer.from(json.slice(0, Math.floor(json.length * pick))),
      Buffer.from(`${json}}`),
      Buffer.from(json.replace(/^\{/, '{"a":1,"a":2,')),
      Buffer.from(json.replace(/^\{/, '{"a":1e999,')),
      Buffer.from(json.replace(/^\{/, `{"n":${'9'.repeat(400)},`)),
      Buffer.from(json.replace(/^\{/, '{"__proto__":{"outcome":"accepted"},')),
      Buffer.from(`\ufeff${json}`),
      Buffer.from(json, 'utf16le'),
      Buffer.concat([Buffer.from(json.slice(0, -2)), Buffer.from([0xc3, 0x28, 0xff])]),
      Buffer.alloc(0),
      Buffer.from('null'),
      Buffer.from('[]'),
      Buffer.from('"text"'),
      Buffer.from("{'a':1}"),
      Buffer.from('['.repeat(50_000)),
      Buffer.from(`${'['.repeat(30_000)}${']'.repeat(30_000)}`),
      Buffer.from(`${'{"a":'.repeat(31)}1${'}'.repeat(31)}`),
      Buffer.from(`${'['.repeat(33)}${']'.repeat(33)}`),
      Buffer.from(json.replace(/^\{/, `{"a":"${'x'.repeat(70_000)}",`)),
      Buffer.alloc(tooLarge, 0x20),
      Buffer.from(`{"a":"${'x'.repeat(tooLarge)}"}`),
    ];
    draft.raw = pickFrom(raws, pick);
  },
  // Headers.
  'drop a header': (draft, pick) => void draft.headers.splice(Math.floor(pick * draft.headers.length), 1),
  'another header': (draft, pick, value) => {
    const at = Math.floor(pick * draft.headers.length);
    const header = draft.headers[at];
    if (header !== undefined) draft.headers[at] = [header[0], headerText(value)];
    draft.malformed = true;
  },
  'repeat a header': (draft, pick) => {
    const header = pickFrom(draft.headers, pick);
    if (header !== undefined) draft.headers.push(header);
    draft.malformed = true;
  },
  'one more header': (draft, pick, value) => {
    const [name, given] = pickFrom(extraHeaders, pick) as readonly [string, string | undefined];
    const others = draft.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
    draft.headers = [...others, [name, given ?? headerText(value)]];
    draft.malformed = true;
  },
  // Address and method.
  'one more query parameter': (draft, pick, value) => {
    const names = [
      ...draft.query.map((one) => one.split('=')[0] ?? ''),
      'q',
      'limit',
      'unknown',
      'limit[]',
      '__proto__',
    ];
    draft.query.push(`${pickFrom(names, pick)}=${encoded(value)}`);
  },
  'another query parameter': (draft, pick, value) => {
    const at = Math.floor(pick * draft.query.length);
    const one = draft.query[at];
    if (one !== undefined) draft.query[at] = `${one.split('=')[0]}=${encoded(value)}`;
  },
  'a query of garbage': (draft, pick) => {
    const garbage = [
      '%',
      '%zz=%ff',
      'a%00=b',
      '=&=&&',
      'limit=1&limit=2',
      'q[a]=1',
      'x=1&'.repeat(1_500),
      '?',
      '#a',
      'q=%E0%A4%A',
    ];
    draft.query.push(pickFrom(garbage, pick) ?? '');
  },
  'another id': (draft, pick) => {
    const ids = [
      '%',
      '%zz',
      '%00',
      '%2e%2e',
      'x',
      '1',
      'NaN',
      '%F0%9F%A7%AC',
      'a'.repeat(3_000),
      "'--",
      '%2F',
      '{id}',
      ';',
      '@',
    ];
    const meant = draft.path;
    draft.path = draft.path.replace(/(?<=\/reviews\/)[^/]+/, () => pickFrom(ids, pick) ?? '');
    // Where there is no id in the address, another operation was asked.
    if (!/\/reviews\/[0-9a-f-]{36}/.test(meant)) draft.astray = true;
  },
  'another path': (draft, pick) => {
    const paths = [
      `${draft.path}/`,
      `${draft.path}/x`,
      draft.path.toUpperCase(),
      `/${draft.path}`,
      `${draft.path}%`,
      '/',
      '/v1',
      '*',
      '/v1/../v1/reviews',
      '/docs/assets/../../package.json',
      '/docs/assets/%2e%2e/index.js',
    ];
    draft.path = pickFrom(paths, pick) ?? '/';
    draft.astray = true;
    draft.malformed = true;
  },
  'another method': (draft, pick) => {
    draft.method =
      pickFrom(
        ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY', 'get'],
        pick,
      ) ?? '';
    draft.astray = true;
    draft.malformed = true;
  },
};

const extraNames = [
  'extra',
  '',
  '__proto__',
  'constructor',
  'toString',
  'text',
  'itemid',
  'x'.repeat(2_000),
  '\ud800',
  '\u0000',
];

/** Names with a value that has a meaning; where there is none, any value. */
const extraHeaders: readonly (readonly [name: string, value: string | undefined])[] = [
  ['Content-Type', 'text/plain'],
  ['Content-Type', 'application/json; charset=latin1'],
  ['Content-Type', 'application/json; charset="UTF-8"'],
  ['Content-Type', 'application/json;;;'],
  ['Content-Type', 'multipart/form-data; boundary=x'],
  ['Content-Type', ''],
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'identity'],
  ['Content-Encoding', 'br, gzip'],
  ['Content-Length', '0'],
  ['Content-Length', '7'],
  ['Content-Length', '-1'],
  ['Content-Length', '99999999999999999999'],
  ['Content-Length', 'abc'],
  ['Transfer-Encoding', 'gzip'],
  ['Transfer-Encoding', 'chunked, chunked'],
  ['Expect', '200-maybe'],
  ['If-Match', '*'],
  ['If-Match', 'W/"1"'],
  ['If-Match', '"1", "2"'],
  ['If-Match', '1'],
  ['If-Match', '"999999999"'],
  ['If-Match', undefined],
  ['If-None-Match', '"1"'],
  ['If-Modified-Since', 'Sat, 01 Jan 2050 00:00:00 GMT'],
  ['Range', 'bytes=0-1'],
  ['Idempotency-Key', ''],
  ['Idempotency-Key', 'two words'],
  ['Idempotency-Key', 'k'.repeat(201)],
  ['Idempotency-Key', undefined],
  ['X-Request-Id', undefined],
  ['X-Countersign-Role', 'admin'],
  ['X-Countersign-Role', undefined],
  ['X-Http-Method-Override', 'DELETE'],
  ['X-Forwarded-For', 'no address'],
  ['X-Forwarded-Host', 'example.test'],
  ['Authorization', undefined],
  ['Accept', 'text/html'],
  ['Accept', undefined],
  ['Accept-Encoding', 'gzip'],
  ['Host', 'example.test'],
  ['Host', ''],
  ['Origin', 'http://example.test'],
  ['Origin', 'null'],
  ['Cookie', `a=${'b'.repeat(7_000)}`],
  ['X-Long', 'x'.repeat(20_000)],
];

/** None for half of all requests; else one to three. */
export const spoilings: fc.Arbitrary<readonly Spoiling[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        how: fc.constantFrom(...Object.keys(spoils)),
        pick: evenly,
        value: strangeValue,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
);

export function spoil(draft: Draft, { how, pick, value }: Spoiling): void {
  spoils[how]?.(draft, pick, value);
}

/** The request as it goes out. */
export function wireOf(draft: Draft): WireRequest {
  const { method, path, query, headers, body, raw } = draft;
  const target = query.length === 0 ? path : `${path}?${query.join('&')}`;
  const sent = raw ?? (body === undefined ? undefined : Buffer.from(textOf(draft)));
  return { method, target, headers, ...(sent !== undefined && { body: sent }) };
}

/** Whether more is announced than comes: the server waits for the rest, and rightly says nothing. */
export function keepsWaiting({ headers, body }: WireRequest): boolean {
  const announced = headers.findLast(([name]) => name.toLowerCase() === 'content-length')?.[1];
  return announced !== undefined && Number(announced) > (body?.length ?? 0);
}

/** Lone surrogates stay: JSON spells them as escapes. */
function textOf({ body }: Draft): string {
  return body === undefined ? '' : JSON.stringify(body);
}

type Holder = Record<string, Json> | Json[];

/** Changes some place inside the body; the body is copied, since plans are shared. */
function atSomeNode(draft: Draft, pick: number, change: (holder: Holder, name: string, value: Json) => void): void {
  if (typeof draft.body !== 'object' || draft.body === null) return;
  const root = { body: structuredClone(draft.body) } as Record<string, Json>;
  const places = placesIn(root);
  const [holder, name] = pickFrom(places, pick) ?? [root, 'body'];
  change(holder, name, (holder as Record<string, Json>)[name] ?? null);
  draft.body = root.body;
}

function placesIn(holder: Holder): [Holder, string][] {
  return Object.keys(holder).flatMap((name): [Holder, string][] => {
    const value = (holder as Record<string, Json>)[name];
    const inside = typeof value === 'object' && value !== null ? placesIn(value as Holder) : [];
    return [[holder, name], ...inside];
  });
}

/** As an own property, whatever its name. */
function set(holder: Holder, name: string, value: Json): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function headerText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Percent-encoded UTF-8; what cannot be encoded is sent as escapes that cannot be decoded. */
function encoded(value: Json): string {
  try {
    return encodeURIComponent(headerText(value));
  } catch {
    return '%ED%A0%80';
  }
}

import request from 'supertest';
import { reviewSchema } from '../../../services/contract/review';
import { EngineBusyError, EngineTimeoutError } from '../../../services/worker/engine-client';
import { goodRequest, testApi } from '../../support/api';

const path = '/v1/suggest-codes';
const { app } = testApi({ env: { MAX_DOCUMENT_CHARS: '100', MAX_DOCUMENTS: '3', MAX_BODY_BYTES: '4096' } });
const post = (body: string | object) => request(app).post(path).set('Content-Type', 'application/json').send(body);

type Request = ReturnType<typeof goodRequest> & Record<string, unknown>;
type Change = (good: Request) => unknown;

/** The good request with one thing changed. */
function changed(change: Change): Request {
  const body = goodRequest() as Request;
  change(body);
  return body;
}

const encounter =
  (properties: object): Change =>
  (body) =>
    Object.assign(body.encounter, properties);
const document =
  (properties: object): Change =>
  (body) =>
    Object.assign(body.documents[0] as object, properties);
const whole =
  (properties: object): Change =>
  (body) =>
    Object.assign(body, properties);

describe('POST /v1/suggest-codes', () => {
  it('answers 201 with a review that fits the contract', async () => {
    const response = await post(goodRequest());
    expect(response.status).toBe(201);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers).toMatchObject({ location: `/v1/reviews/${response.body.id}`, etag: '"1"' });
    const review = reviewSchema.strict().parse(response.body);
    expect(review).toMatchObject({ status: 'pending', version: 1, findings: [], withheld: [] });
    expect(review.suggestions[0]?.code.code).toBe('E11.9');
  });

  it.each<[string, Change]>([
    ['several documents', (body) => body.documents.push({ id: 'note-2', text: 'Diabetes.' })],
    ['a patient', encounter({ patient: { age: 0.5, sex: 'female' } })],
    ['type and date of a document', document({ type: 'progress-note', authoredAt: '2026-11-02T09:30:00-05:00' })],
    ['code systems', whole({ codeSystems: ['CPT', 'HCPCS'] })],
    ['a number of suggestions', whole({ maxSuggestions: 500 })],
    ['a leap day', encounter({ serviceDate: '2028-02-29' })],
    ['the longest text', document({ text: 'x'.repeat(100) })],
    ['a text with a lone surrogate', document({ text: 'pain \ud800 here' })],
    ['a text with NUL', document({ text: 'pain \u0000 here' })],
  ])('takes %s', async (_name, change) => {
    expect((await post(changed(change))).status).toBe(201);
  });

  it.each([['application/json; charset=utf-8'], ['application/json;charset="UTF-8"'], ['APPLICATION/JSON']])(
    'takes the content type %s',
    async (type) => {
      const response = await request(app).post(path).set('Content-Type', type).send(JSON.stringify(goodRequest()));
      expect(response.status).toBe(201);
    },
  );

  it('takes a body with a byte order mark', async () => {
    expect((await post(`\ufeff${JSON.stringify(goodRequest())}`)).status).toBe(201);
  });

  it.each<[string, Change, string, RegExp]>([
    ['no encounter', whole({ encounter: undefined }), 'encounter', /is required/],
    ['no setting', encounter({ setting: undefined }), 'encounter.setting', /must be one of inpatient/],
    ['an unknown setting', encounter({ setting: 'clinic' }), 'encounter.setting', /must be one of inpatient/],
    ['a setting of another case', encounter({ setting: 'Outpatient' }), 'encounter.setting', /must be one of/],
    ['no service date', encounter({ serviceDate: undefined }), 'encounter.serviceDate', /is required/],
    ['30 February', encounter({ serviceDate: '2026-02-30' }), 'encounter.serviceDate', /calendar date/],
    [
      '29 February of a common year',
      encounter({ serviceDate: '2026-02-29' }),
      'encounter.serviceDate',
      /calendar date/,
    ],
    ['month 13', encounter({ serviceDate: '2026-13-01' }), 'encounter.serviceDate', /calendar date/],
    ['a date-time', encounter({ serviceDate: '2026-11-02T00:00:00Z' }), 'encounter.serviceDate', /calendar date/],
    ['an American date', encounter({ serviceDate: '11/02/2026' }), 'encounter.serviceDate', /calendar date/],
    ['an empty encounter id', encounter({ id: '' }), 'encounter.id', /visible ASCII/],
    ['an id with NUL', encounter({ id: 'a\u0000b' }), 'encounter.id', /visible ASCII/],
    ['an id with a line break', document({ id: 'a\nb' }), 'documents[0].id', /visible ASCII/],
    ['an id with a lone surrogate', document({ id: 'a\ud800' }), 'documents[0].id', /visible ASCII/],
    ['an id that is too long', document({ id: 'x'.repeat(129) }), 'documents[0].id', /visible ASCII/],
    ['an id that is a number', document({ id: 7 }), 'documents[0].id', /must be a string/],
    ['an age below 0', encounter({ patient: { age: -1 } }), 'encounter.patient.age', /from 0 to 130/],
    ['an age in words', encounter({ patient: { age: '67' } }), 'encounter.patient.age', /number of years/],
    ['an unknown sex', encounter({ patient: { sex: 'F' } }), 'encounter.patient.sex', /must be one of female/],
    ['no documents', whole({ documents: undefined }), 'documents', /is required/],
    ['an empty list of documents', whole({ documents: [] }), 'documents', /at least one/],
    ['documents that are no list', whole({ documents: {} }), 'documents', /must be an array/],
    ['a document that is null', whole({ documents: [null] }), 'documents[0]', /must be an object/],
    [
      'too many documents',
      whole({ documents: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'x' })) }),
      'documents',
      /at most 3/,
    ],
    ['no text', document({ text: undefined }), 'documents[0].text', /is required/],
    ['a text that is null', document({ text: null }), 'documents[0].text', /must be a string/],
    ['an empty text', document({ text: '' }), 'documents[0].text', /must hold text/],
    [
      'white space only',
      document({ text: ' \r\n\t\u00a0\u202f\u200b\ufeff\u0000' }),
      'documents[0].text',
      /must hold text/,
    ],
    [
      'a repeated document id',
      (body) => body.documents.push({ id: 'note-1', text: 'again' }),
      'documents[1].id',
      /repeats the id of documents\[0\]/,
    ],
    ['a bad authoredAt', document({ authoredAt: 'yesterday' }), 'documents[0].authoredAt', /ISO 8601/],
    ['an unknown code system', whole({ codeSystems: ['ICD-9'] }), 'codeSystems[0]', /must be one of ICD-10-CM/],
    ['an empty list of code systems', whole({ codeSystems: [] }), 'codeSystems', /at least one/],
    ['0 suggestions', whole({ maxSuggestions: 0 }), 'maxSuggestions', /from 1 to 500/],
    ['501 suggestions', whole({ maxSuggestions: 501 }), 'maxSuggestions', /from 1 to 500/],
    ['half a suggestion', whole({ maxSuggestions: 1.5 }), 'maxSuggestions', /whole number/],
    ['suggestions as text', whole({ maxSuggestions: '10' }), 'maxSuggestions', /whole number/],
    ['an unknown property', whole({ canary: 1 }), '', /unknown property; the known ones are encounter, documents/],
    ['an unknown property of a document', document({ canary: 1 }), 'documents[0]', /known ones are id, type/],
    ['an unknown property of the encounter', encounter({ canary: 1 }), 'encounter', /known ones are id, setting/],
  ])('refuses %s with the field', async (_name, change, field, message) => {
    const response = await post(changed(change));
    expect(response.status).toBe(422);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request', type: expect.any(String) });
    expect(response.body.requestId).toBe(response.headers['x-request-id']);
    expect(response.body.errors).toContainEqual({ path: field, message: expect.stringMatching(message) });
    expect(response.text).not.toContain('canary');
  });

  it('tells of every faulty field at once', async () => {
    const response = await post(changed((body) => Object.assign(body, { encounter: { id: ' ' }, maxSuggestions: -1 })));
    const paths = response.body.errors.map((error: { path: string }) => error.path);
    expect(paths).toEqual(
      expect.arrayContaining(['encounter.id', 'encounter.setting', 'encounter.serviceDate', 'maxSuggestions']),
    );
  });

  it.each([
    ['[]', 422, 'invalid-request'],
    ['null', 422, 'invalid-request'],
    ['"text"', 422, 'invalid-request'],
    ['{"__proto__":{"encounter":{}}}', 422, 'invalid-request'],
    ['', 400, 'malformed-json'],
    ['{', 400, 'malformed-json'],
    ['{"a":1,}', 400, 'malformed-json'],
    ["{'a':1}", 400, 'malformed-json'],
    ['NaN', 400, 'malformed-json'],
    ['{"a":1} {"b":2}', 400, 'malformed-json'],
    ['['.repeat(33) + ']'.repeat(33), 400, 'json-too-deep'],
    ['{"a":'.repeat(500), 400, 'json-too-deep'],
  ])('refuses the body %.20s with %d %s', async (body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ status, code });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    // Written, not sent: superagent would turn a Buffer into JSON.
    const sending = request(app).post(path).set('Content-Type', 'application/json');
    sending.write(body);
    expect((await sending).body).toMatchObject({ status: 400, code: 'malformed-utf-8' });
  });

  it('refuses a document over the limit with 413 and the field', async () => {
    const response = await post(changed(document({ text: 'x'.repeat(101) })));
    expect(response.body).toMatchObject({ status: 413, code: 'document-too-large' });
    expect(response.body.errors[0]).toEqual({
      path: 'documents[0].text',
      message: expect.stringContaining('100 UTF-16'),
    });
  });

  it('refuses a body over the limit with 413', async () => {
    const response = await post(`{"a":"${'x'.repeat(5000)}"}`);
    expect(response.body).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=utf-16'],
    ['application/json; charset=iso-8859-1'],
    ['application/jsonp'],
  ])('refuses the content type %s with 415', async (type) => {
    const response = await request(app).post(path).set('Content-Type', type).send('{}');
    expect(response.body).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });

  it('refuses a body without a content type with 415', async () => {
    const response = await request(app).post(path).unset('Content-Type');
    expect(response.body).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });

  it.each([['gzip'], ['br'], ['deflate, gzip'], ['x']])(
    'refuses the content encoding %s with 415',
    async (encoding) => {
      const response = await post(goodRequest()).set('Content-Encoding', encoding);
      expect(response.body).toMatchObject({ status: 415, code: 'unsupported-content-encoding' });
    },
  );

  it.each([
    ['a full queue', new EngineBusyError(), 503, 'busy'],
    ['a slow answer', new EngineTimeoutError(), 503, 'timeout'],
    ['a failure', new TypeError('cannot read "canary"'), 500, 'internal'],
  ])('answers %s of the engine', async (_name, error, status, code) => {
    const failing = testApi({ engine: { suggest: () => Promise.reject(error) } });
    const response = await request(failing.app).post(path).send(goodRequest());
    expect(response.body).toEqual({
      type: `urn:countersign:problem:${code}`,
      title: expect.any(String),
      status,
      code,
      requestId: response.headers['x-request-id'],
    });
    expect(response.headers['retry-after'] !== undefined).toBe(status === 503);
  });
});

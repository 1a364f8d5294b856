import { pickFrom } from './known-reviews';
import type { Json } from './schema-arbitrary';
import { type Draft, tooLarge } from './spoil';

/** Puts a canary into one place of a request; false where the request has no such place. */
type Plant = (draft: Draft, canary: string, pick: number) => boolean | undefined;

/*
 * Two things that a caller sends are recorded in the clear on purpose, and get no canary in a form in which they are:
 * a well-formed X-Request-Id (8 to 64 of A-Z a-z 0-9 . _ -) is answered, logged and written to events, so that is what
 * it is for; here it always holds a space or is too long. And the name, title and meaning of a signature are the
 * signature: the attestation table keeps them. They get canaries in requests that are refused for their `order`.
 * The name of an API key is in the events of whoever uses it: an administrator gives it, on the command line.
 */

const headers: readonly ((canary: string) => readonly [name: string, value: string])[] = [
  (canary) => ['X-Request-Id', `${canary} ${canary}`],
  (canary) => ['X-Request-Id', canary.repeat(5)],
  (canary) => ['Idempotency-Key', canary],
  (canary) => ['Idempotency-Key', `${canary} with a space`],
  (canary) => ['Authorization', `Bearer ${canary}`],
  (canary) => ['Authorization', `Bearer cs_${'a'.repeat(12)}_${canary.padEnd(43, '_')}`],
  (canary) => ['Authorization', `Bearer cs_${canary}_${'b'.repeat(43)}`],
  (canary) => ['Authorization', `Bearer e30.${Buffer.from(`{"sub":"${canary}"}`).toString('base64url')}.${canary}`],
  (canary) => ['Authorization', `Basic ${canary}`],
  (canary) => ['Content-Type', `application/${canary}`],
  (canary) => ['Content-Type', `application/json; charset=${canary}`],
  (canary) => ['Content-Type', `application/json; note=${canary}`],
  (canary) => ['Content-Encoding', canary],
  (canary) => ['Content-Length', canary],
  (canary) => ['Transfer-Encoding', canary],
  (canary) => ['Expect', canary],
  (canary) => ['If-Match', `"${canary}"`],
  (canary) => ['If-Match', canary],
  (canary) => ['Host', `${canary}.test`],
  (canary) => ['Origin', `http://${canary}.test`],
  (canary) => ['Referer', `http://127.0.0.1/?patient=${canary}`],
  (canary) => ['User-Agent', canary],
  (canary) => ['Cookie', `session=${canary}`],
  (canary) => ['Accept', canary],
  (canary) => ['Accept-Language', canary],
  (canary) => ['X-Countersign-Role', canary],
  (canary) => ['X-Forwarded-For', canary],
  (canary) => ['Forwarded', `for=${canary}`],
  (canary) => ['Traceparent', canary],
  (canary) => [canary, 'a header of this name'],
  (canary) => ['X-Long', canary.repeat(1_300)],
];

/** Queries that are answered, where there is room for any word. */
const takenQueries: Readonly<Record<string, (canary: string) => string>> = {
  '/v1/audit/events': (canary) => `actor=${canary}`,
  '/v1/codes': (canary) => `q=${canary}`,
};

/** Words that make the test's engine fail, each in its way. */
const engineWords = ['FAIL', 'THROW', 'HANG', 'BUSY', 'CAUSE'];

export const plants: Readonly<Record<string, Plant>> = {
  'a value': (draft, canary, pick) => inSomeText(draft, pick, (text, path) => valueWith(draft, text, path, canary)),
  'a value of another type': (draft, canary, pick) => inSomeText(draft, pick, () => ({ [canary]: canary })),
  'a note': (draft, canary) => inNote(draft, (text) => `${text}\nPatient ${canary}, diabetes.`),
  'a note that the engine fails on': (draft, canary, pick) =>
    inNote(draft, (text) => `${text} ${pickFrom(engineWords, pick)} ${canary}`),
  'a note that is too long': (draft, canary) => inNote(draft, (text) => `${text} ${canary} `.repeat(900)),
  'a property name': (draft, canary, pick) => addProperty(draft, canary, pick),
  'a header': (draft, canary, pick) => {
    const [name, value] = (pickFrom(headers, pick) as (typeof headers)[number])(canary);
    draft.headers = [...draft.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase()), [name, value]];
  },
  'a query': (draft, canary, pick) => {
    const spellings = [
      `${canary}=1`,
      `q=${canary}`,
      `cursor=${canary}`,
      `actor=${canary}`,
      `from=${canary}`,
      canary,
      `limit=${canary}&limit=${canary}`,
      `%zz=${canary}`,
      `reviewId=${canary}`,
    ];
    const taken = takenQueries[draft.path]?.(canary);
    if (taken !== undefined && pick < 0.7) draft.query = [taken];
    else draft.query.push(pickFrom(spellings, pick) ?? '');
  },
  'a path': (draft, canary, pick) => {
    const spellings = [
      `/v1/reviews/${canary}`,
      `/v1/reviews/${canary}/decisions`,
      `/${canary}`,
      `/docs/assets/${canary}`,
      `/v1/reviews/%zz${canary}`,
      `/v1/codes/${canary}`,
      `${draft.path}/${canary}`,
    ];
    draft.path = pickFrom(spellings, pick) ?? '';
  },
  'a method': (draft, canary) => {
    draft.method = canary.toUpperCase();
  },
  'malformed JSON': (draft, canary, pick) => {
    const texts = [
      `{"encounter": ${canary}}`,
      `{"encounter": "${canary}`,
      `${canary}`,
      `{"${canary}": "a\nb"}`,
      `${'['.repeat(40)}"${canary}"${']'.repeat(40)}`,
      `{"a":"${canary}\u00ff\u00fe"}`,
      `"${canary}"`,
      `["${canary}"]`,
    ];
    draft.raw = Buffer.from(pickFrom(texts, pick) ?? '', 'latin1');
    return draft.body !== undefined;
  },
  'a body that is too large': (draft, canary) => {
    draft.raw = Buffer.from(`{"documents":"${canary.repeat(Math.ceil(tooLarge / canary.length))}"}`);
    return draft.body !== undefined;
  },
};

/** Fields that a person writes in; their value keeps its form, so that it is taken. */
function valueWith(draft: Draft, text: string, path: string, canary: string): Json {
  if (path.startsWith('attestation.')) refuseOrder(draft);
  if (path === 'comment' || path.startsWith('attestation.') || path.endsWith('renderingProvider')) {
    return `${text.slice(0, 100)} ${canary}`;
  }
  return path.endsWith('.text') ? `${text} ${canary}` : canary;
}

/** No review has this decision. */
function refuseOrder(draft: Draft): void {
  draft.body = { ...(draft.body as object), order: ['00000000-0000-4000-8000-00000000dead'] } as Json;
}

function inNote(draft: Draft, change: (text: string) => string): boolean {
  const body = structuredClone(draft.body) as { documents?: { text?: Json }[] } | undefined | null;
  const note = Array.isArray(body?.documents) ? body.documents[0] : undefined;
  // It may be spoilt already.
  if (typeof note?.text !== 'string') return false;
  note.text = change(note.text);
  draft.body = body as Json;
  return true;
}

type Texts = { readonly holder: Record<string, Json>; readonly name: string; readonly path: string };

function inSomeText(draft: Draft, pick: number, change: (text: string, path: string) => Json): boolean {
  if (typeof draft.body !== 'object' || draft.body === null) return false;
  draft.body = structuredClone(draft.body);
  const { holder, name, path } = pickFrom(textsIn(draft.body as Record<string, Json>, ''), pick) ?? {};
  if (holder === undefined || name === undefined || path === undefined) return false;
  holder[name] = change(String(holder[name]), path);
  return true;
}

function textsIn(holder: Record<string, Json>, above: string): Texts[] {
  return Object.entries(holder).flatMap(([name, value]): Texts[] => {
    // An element of a list goes by the list's name.
    const path = Array.isArray(holder) ? above : above === '' ? name : `${above}.${name}`;
    if (typeof value === 'string') return [{ holder, name, path }];
    return typeof value === 'object' && value !== null ? textsIn(value as Record<string, Json>, path) : [];
  });
}

function addProperty(draft: Draft, canary: string, pick: number): boolean {
  if (typeof draft.body !== 'object' || draft.body === null) return false;
  const body = structuredClone(draft.body) as Record<string, Json>;
  const inside = Object.values(body).filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  const holder = (pickFrom([body, ...inside], pick) ?? body) as Record<string, Json>;
  holder[canary] = pick < 0.5 ? canary : { [canary]: [canary] };
  draft.body = body;
  return true;
}

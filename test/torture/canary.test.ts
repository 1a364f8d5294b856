import fc from 'fast-check';
import type { Database } from '../../services/database/database';
import { directClient } from '../../services/worker/direct-client';
import { EngineBusyError, type EngineClient, EngineTimeoutError } from '../../services/worker/engine-client';
import { fakeEngine } from '../support/fake-engine';
import { serve } from '../support/process';
import { closeTestDatabases } from '../support/test-database';
import { parsed } from './answer-check';
import { Canaries, canariesIn } from './canaries';
import { draftOf } from './draft-of';
import { type FailingDatabase, failingDatabase } from './failing-database';
import { evenly, Known, pickFrom } from './known-reviews';
import { type OpenApi, operationsOf, type Plan, plansOf } from './planned-request';
import { plants } from './plant';
import { type Exchange, RawCaller, type WireRequest } from './raw-http';
import { recordServer } from './record-server';
import { patience, scale } from './scale';
import { type Draft, keepsWaiting, spoil, wireOf } from './spoil';

const requests = scale(600, 20_000);
const distinct = scale(500, 5_000);
const callers = 6;
/** One statement in so many fails. */
const failEvery = 47;
const seed = 20_260_302;
const limits = {
  ...{ MAX_BODY_BYTES: '200000', MAX_DOCUMENT_CHARS: '20000', MAX_DOCUMENTS: '5' },
  // A busy machine is no fault of the service.
  ACT_TIMEOUT_MS: '15000',
};

/*
 * Strings that stand for what is private are planted wherever a caller can put something, and in the errors of the
 * engine and the database. None may come out where people look who may not read notes: the log, problems, metrics, the
 * audit log, the tables. What is recorded on purpose is listed in plant.ts.
 */
describe('planted canaries', () => {
  afterAll(closeTestDatabases);

  it(
    `are nowhere to be found after ${requests} requests with ${distinct} of them`,
    async () => {
      const canaries = new Canaries(distinct);
      const written = watchOutput();
      let failing: FailingDatabase | undefined;
      const server = await recordServer({
        engine: failingEngine,
        wrap: (database) => {
          failing = failingDatabase(database, failEvery, () => canaries.next('an error of the database'));
          return failing;
        },
      });
      const leaks: string[] = [];
      let counts: Counts = {};
      try {
        const open = await server.listen(limits);
        const keyed = await server.listen({ ...limits, AUTH: 'required' });
        await signOne(open, canaries);
        failing?.begin();
        counts = await plantAll([open, keyed], canaries, (where, text) => leaks.push(...found(where, text)));
        const failures = failing?.end() ?? 0;
        for (const port of [open, keyed]) leaks.push(...found('/metrics', await metricsOf(port)));
        leaks.push(
          ...found('the log of the service', server.logs()),
          ...found('what the process wrote', written.end()),
        );
        const log = await server.exportLog('default');
        leaks.push(...found('the audit log', log));
        expect(await server.verify(log)).toMatchObject({ ok: true });
        const dump = await dumpOf(server.database);
        leaks.push(...dump.flatMap(({ table, rows }) => found(`the table ${table}`, rows)));
        expect(leaks).toEqual([]);

        process.stdout.write(`${reportOf(counts, canaries, failures)}\n`);
        expect(canaries.planted.size).toBe(distinct);
        expect([...canaries.places.keys()].sort()).toEqual(
          ['a whole review', 'an error of the database', ...Object.keys(plants)].sort(),
        );
        expect(failures).toBeGreaterThan(requests / 100);
        // They did get in: whoever may read a note reads them there, and the tables hold what was sealed.
        expect(counts.reached).toBeGreaterThan(requests / 300);
        expect(server.logs().split('\n').length).toBeGreaterThan(requests / 2);
        for (const table of ['sealed', 'decision', 'attestation', 'audit_event', 'idempotent_answer']) {
          expect(dump.find((one) => one.table === table)?.rows).toMatch(/\S/);
        }
      } finally {
        written.end();
        await server.close();
      }
    },
    patience(150, 3_600),
  );

  it('are in no line of the real process, when the engine fails in its worker', async () => {
    const canaries = new Canaries(distinct);
    const served = await serve({ WORKERS: '1', MAX_QUEUE: '2', SUGGEST_TIMEOUT_MS: '300', LOG_LEVEL: 'trace' });
    const leaks: string[] = [];
    const statuses = new Set<number>();
    for (const word of ['FAIL', 'diabetes', 'HANG', 'BUSY-400', 'FAIL', 'diabetes']) {
      const asked = Array.from({ length: 4 }, async () => {
        const response = await fetch(`${served.url}/v1/suggest-codes`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            encounter: { id: canaries.next('encounter'), setting: 'outpatient', serviceDate: '2026-11-02' },
            documents: [{ id: canaries.next('document'), text: `${word} ${canaries.next('note')}` }],
          }),
        });
        statuses.add(response.status);
        const answer = await response.text();
        if (response.status >= 400) leaks.push(...found('a problem', answer));
      });
      await Promise.all(asked);
    }
    leaks.push(...found('/metrics', await (await fetch(`${served.url}/metrics`)).text()));
    await served.stop();
    leaks.push(...found('what the process wrote', served.logs()));
    expect(leaks).toEqual([]);
    expect([...statuses].sort()).toEqual([201, 500, 503]);
  }, 60_000);

  it('are found in whatever form they come out', () => {
    const canary = new Canaries(3).next('here');
    const bytes = (before: string) => Buffer.from(`${before}${canary} and more`);
    for (const text of ['', 'a', 'ab', 'abc'].flatMap((before) => [
      bytes(before).toString('latin1'),
      bytes(before).toString('latin1').toUpperCase(),
      bytes(before).toString('hex'),
      bytes(before).toString('base64'),
      bytes(before).toString('base64url'),
      encodeURIComponent(bytes(before).toString()),
    ])) {
      expect(canariesIn(`{"text":"${text}"}`)).toHaveLength(1);
    }
    expect(canariesIn('a canary, zq, 7a71')).toEqual([]);
  });
});

/** Fails as the words in a note say; every error quotes the note. */
const failingEngine: EngineClient = {
  ...directClient(fakeEngine),
  suggest: async (request) => {
    const text = request.documents.map((one) => one.text).join('\n');
    if (text.includes('HANG')) throw new EngineTimeoutError(text);
    if (text.includes('BUSY')) throw new EngineBusyError(text);
    if (text.includes('THROW')) throw text;
    if (text.includes('CAUSE')) throw Object.assign(new AggregateError([text], text, { cause: text }), { body: text });
    return directClient(fakeEngine).suggest(request);
  },
};

/** One review from the note to the signature, so that every table has rows to search, and the canaries of one are sealed. */
async function signOne(port: number, canaries: Canaries): Promise<void> {
  const canary = (): string => canaries.next('a whole review');
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': canary(), ...headers },
      body: JSON.stringify(body),
    });
    expect(response.status).toBeLessThan(300);
    return (await response.json()) as { readonly id: string; readonly decision: { readonly id: string } };
  };
  const { id } = await post('/v1/suggest-codes', {
    encounter: { id: canary(), setting: 'outpatient', serviceDate: '2026-11-02' },
    documents: [{ id: canary(), type: canary(), text: `diabetes ${canary()}` }],
  });
  const { decision } = await post(
    `/v1/reviews/${id}/decisions`,
    { itemId: 's1', outcome: 'accepted', comment: canary(), details: { renderingProvider: canary() } },
    { 'If-Match': '"1"' },
  );
  const attestation = { name: 'Ada Byron', title: 'Coder', meaning: 'I reviewed the record.' };
  await post(`/v1/reviews/${id}/finalize`, { attestation, order: [decision.id] }, { 'If-Match': '"2"' });
  for (const path of [`/v1/reviews/${id}`, `/v1/reviews/${id}/documents`]) {
    const shown = await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect(canariesIn(shown).length).toBeGreaterThan(1);
  }
}

type Look = (where: string, text: string) => void;
type Counts = Partial<Record<string, number>>;

/** Sends all requests; `look` is given every answer that is an error, and the headers of all others. */
async function plantAll(ports: readonly number[], canaries: Canaries, look: Look): Promise<Counts> {
  const document = (await (await fetch(`http://127.0.0.1:${ports[0]}/openapi.json`)).json()) as OpenApi;
  const operations = operationsOf(document).filter(({ id }) => !rare.has(id));
  const arbitrary = fc.record({
    plan: fc.oneof(...operations.map((one) => ({ weight: weights[one.id] ?? 4, arbitrary: plansOf(one) }))),
    pick: evenly,
  });
  const planned = fc.sample(arbitrary, { seed, numRuns: requests });
  const known = new Known();
  const counts: Counts = {};
  let next = 0;
  async function work(): Promise<void> {
    const lines = ports.map((port) => new RawCaller(port));
    for (let at = next++; at < planned.length; at = next++) {
      const { plan, pick } = planned[at] as (typeof planned)[number];
      const { draft, request } = plantIn(draftOf(plan, known), plan, pick, canaries);
      // Most at the server that asks for no key: the other one refuses nearly all.
      const line = lines[at % 12 === 0 ? 1 : 0] as RawCaller;
      const answer = await line.ask(request, keepsWaiting(request) ? 300 : undefined).catch(() => 'no answer' as const);
      const name = answer === 'no answer' ? answer : String(answer.status);
      counts[name] = (counts[name] ?? 0) + 1;
      examine(answer, `${plan.operation.id}, request ${at}`, counts, look);
      learnFrom(answer, plan, draft, known);
    }
    for (const line of lines) line.close();
  }
  await Promise.all(Array.from({ length: callers }, work));
  return counts;
}

/** Whole exports each time would be nothing but slow, and the rest take nothing from outside. */
const rare = new Set(['exportAuditLog', 'exportAuditEvents', 'livez', 'readyz', 'metrics', 'readPublicKey']);
const weights: Readonly<Record<string, number>> = {
  suggestCodes: 40,
  decide: 30,
  finalize: 10,
  readReview: 8,
  readDocuments: 12,
};

/** Tried one after the other from a random one on; what makes requests that are taken comes up more often. */
const order = [
  ...Object.keys(plants),
  ...[
    'a note',
    'a value',
    'a query',
    'a note',
    'a value',
    'a note',
    'a value',
    'a path',
    'a note',
    'a value',
    'a note',
  ],
  ...['a note that the engine fails on', 'a note', 'a value', 'a query', 'a note', 'a value', 'a query'],
];

/** One request in four is sent as planned, so that there are reviews to plant in; one in fifteen is broken off. */
function plantIn(draft: Draft, plan: Plan, pick: number, canaries: Canaries): { draft: Draft; request: WireRequest } {
  const sent = structuredClone(draft);
  if ((pick * 4) % 1 >= 1 / 4) {
    for (const one of plan.spoilings.slice(0, pick < 0.3 ? 1 : 0)) spoil(sent, one);
    plantOnce(sent, (pick * 127) % 1, canaries);
    if ((pick * 61) % 1 < 0.6) plantOnce(sent, (pick * 331) % 1, canaries);
  }
  const request = wireOf(sent);
  const abort = (pick * 15) % 1 < 1 / 15 ? pickFrom(['half-way', 'sent'] as const, (pick * 1_013) % 1) : undefined;
  return { draft: sent, request: { ...request, ...(abort !== undefined && { abort }) } };
}

/** Where the request has no such place, in the next one that it has. */
function plantOnce(draft: Draft, pick: number, canaries: Canaries): void {
  const from = Math.floor(pick * order.length);
  const within = (pick * 911) % 1;
  const name = [...order.slice(from), ...order].find(
    (one) => plants[one]?.(structuredClone(draft), 'nothing', within) !== false,
  ) as string;
  plants[name]?.(draft, canaries.next(name), within);
}

function examine(answer: Exchange, name: string, counts: Counts, look: Look): void {
  if (answer === 'no answer') return;
  const headers = [...answer.headers].map(([header, value]) => `${header}: ${value}`).join('\n');
  look(`the headers of ${answer.status} (${name})`, headers);
  const body = answer.body.toString('latin1');
  if (answer.status >= 400) look(`a problem ${answer.status} (${name})`, body);
  else if (canariesIn(body).length > 0) counts.reached = (counts.reached ?? 0) + 1;
}

function learnFrom(answer: Exchange, { operation }: Plan, draft: Draft, known: Known): void {
  if (answer === 'no answer' || answer.status >= 300 || draft.method === 'HEAD' || draft.method === 'OPTIONS') return;
  const body = parsed(answer.body);
  if (operation.id === 'suggestCodes' || operation.id === 'decide' || operation.id === 'finalize') {
    known.learn(operation.id, body, {});
  }
}

function found(where: string, text: string): string[] {
  return canariesIn(text).map((piece) => `${where}: ${piece}`);
}

async function metricsOf(port: number): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}

/** All that this process writes, from now on: libraries and threads write past our logger. */
function watchOutput(): { end(): string } {
  const written: string[] = [];
  const keep = (one: unknown): boolean => {
    written.push(typeof one === 'string' ? one : Buffer.from(one as Uint8Array).toString('latin1'));
    return true;
  };
  const spies = [
    ...[process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(keep)),
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...all: unknown[]) => void keep(all.map(String).join(' '))),
    ),
  ];
  const warned = (warning: Error): void => void keep(`${warning.stack}`);
  process.on('warning', warned);
  return {
    end: () => {
      for (const spy of spies) spy.mockRestore();
      process.off('warning', warned);
      return written.join('\n');
    },
  };
}

/** Every row of every table as text, over all tenants. Bytes show as hex. */
function dumpOf(database: Database): Promise<{ readonly table: string; readonly rows: string }[]> {
  return database.asOwner(async (sql) => {
    const tables = await sql.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    const dump: { table: string; rows: string }[] = [];
    for (const { name } of tables) {
      const rows = await sql.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`);
      dump.push({ table: name, rows: rows.map(({ row }) => row).join('\n') });
    }
    return dump;
  });
}

function reportOf(counts: Counts, { places, planted }: Canaries, failures: number): string {
  const list = (entries: Iterable<readonly [string, number | undefined]>) =>
    [...entries]
      .sort()
      .map(([name, count]) => `${name}: ${count}`)
      .join(', ');
  return [
    `${requests} requests, ${planted.size} canaries, ${failures} statements failed, none found.`,
    `  answers: ${list(Object.entries(counts))}`,
    `  planted in: ${list(places)}`,
  ].join('\n');
}

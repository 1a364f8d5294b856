import fc from 'fast-check';
import { directClient } from '../../services/worker/direct-client';
import type { EngineClient } from '../../services/worker/engine-client';
import { fakeEngine } from '../support/fake-engine';
import { closeTestDatabases } from '../support/test-database';
import { answerChecker, type CheckAnswer, parsed } from './answer-check';
import { draftOf } from './draft-of';
import { Known, pickFrom } from './known-reviews';
import { type OpenApi, type Operation, operationsOf, type Plan, plansOf } from './planned-request';
import { type Exchange, RawCaller } from './raw-http';
import { type RecordServer, recordServer } from './record-server';
import { patience, scale } from './scale';
import { keepsWaiting, spoil, wireOf } from './spoil';

const requests = scale(1_500, 50_000);
/** A record serves so many: exports grow with their log, and what is known grows old. */
const round = scale(1_500, 2_500);
const callers = 8;
/** Of the last run that found something; another one each time would find other things, and fail at random. */
const seed = 20_260_301;

/** How often each operation is asked; 10 where nothing is said. */
const weights: Readonly<Record<string, number>> = {
  ...{ suggestCodes: 30, decide: 60, finalize: 30, eraseReview: 6, readReview: 30 },
  ...{ exportAuditLog: 3, exportAuditEvents: 3, livez: 3, readyz: 3, metrics: 3, readPublicKey: 3 },
};

const limits = {
  ...{ MAX_BODY_BYTES: '200000', MAX_DOCUMENT_CHARS: '20000', MAX_DOCUMENTS: '5' },
  // A busy machine is no fault of the service.
  ACT_TIMEOUT_MS: '15000',
};

describe('requests generated from the OpenAPI document', () => {
  afterAll(closeTestDatabases);

  it(
    `answers ${requests} of them as described, and none with 5xx`,
    async () => {
      const tally = new Tally();
      for (let done = 0; done < requests; done += round) {
        const server = await recordServer({ engine: steadyEngine });
        try {
          await askAll(server, Math.min(round, requests - done), seed + done, tally);
        } finally {
          await server.close();
          await closeTestDatabases();
        }
        if (tally.faults.length > 100) break;
      }
      process.stdout.write(`${tally.report()}\n`);
      expect(tally.faults).toEqual([]);
      expect(tally.asked).toBe(requests);
      expect(tally.operationsWithoutSuccess()).toEqual([]);
    },
    patience(150, 3_600),
  );
});

/** Answers at once, whatever the note says: how a failing engine is answered is not what is asked here. */
const steadyEngine: EngineClient = {
  ...directClient(fakeEngine),
  suggest: ({ documents, ...request }) =>
    directClient(fakeEngine).suggest({
      ...request,
      documents: documents.map((one) => ({ ...one, text: one.text.replace(/FAIL|HANG|BUSY/g, 'word') })),
    }),
};

async function askAll(server: RecordServer, count: number, from: number, tally: Tally): Promise<void> {
  const open = await server.listen({ ...limits, RATE_LIMIT_PER_MINUTE: '1000000' });
  const keyed = await server.listen({ ...limits, AUTH: 'required', RATE_LIMIT_PER_MINUTE: '1000000' });
  const scarce = await server.listen({ ...limits, RATE_LIMIT_PER_MINUTE: '5' });
  const credentials = await credentialsFor(server);
  const document = (await (await fetch(`http://127.0.0.1:${open}/openapi.json`)).json()) as OpenApi;
  const operations = operationsOf(document);
  tally.operations = operations;
  const check = answerChecker(document);
  const plans = fc.sample(
    fc.oneof(...operations.map((one) => ({ weight: weights[one.id] ?? 10, arbitrary: plansOf(one) }))),
    { seed: from, numRuns: count },
  );
  const known = new Known();
  let next = 0;
  async function work(): Promise<void> {
    const lines = new Map([open, keyed, scarce].map((port) => [port, new RawCaller(port)]));
    for (let at = next++; at < plans.length; at = next++) {
      const plan = plans[at] as Plan;
      // Most requests to the server that asks for nothing; the others by a share of their own.
      const share = (plan.pick * 97) % 1;
      const port = share < 0.88 ? open : share < 0.985 ? keyed : scarce;
      const credential = port === keyed ? pickFrom(credentials, (plan.pick * 1_009) % 1) : undefined;
      const caller = lines.get(port) as RawCaller;
      await ask({ plan, caller, known, check, tally, credential, name: `seed ${from}, request ${at}` });
    }
    for (const line of lines.values()) line.close();
  }
  await Promise.all(Array.from({ length: callers }, work));
  const verdict = await server.verify(await server.exportLog('default'));
  if (!verdict.ok) tally.faults.push(`seed ${from}: the log does not verify: ${verdict.message}`);
}

/** Keys of several roles, and what is none. */
async function credentialsFor({ keys }: RecordServer): Promise<string[]> {
  const wish = { tenant: 'default', name: 'fuzz', scopes: [], expiresAt: undefined };
  const texts = ['nonsense', 'Basic YTpi', `Bearer cs_${'a'.repeat(12)}_${'b'.repeat(43)}`];
  for (const role of ['coder', 'coder', 'cdi-specialist', 'ehr-client', 'auditor', 'admin'] as const) {
    texts.push(`Bearer ${(await keys.create({ ...wish, role })).text}`);
  }
  return texts;
}

interface Asking {
  readonly plan: Plan;
  readonly caller: RawCaller;
  readonly known: Known;
  readonly check: CheckAnswer;
  readonly tally: Tally;
  readonly credential: string | undefined;
  readonly name: string;
}

async function ask({ plan, caller, known, check, tally, credential, name }: Asking): Promise<void> {
  const { operation } = plan;
  const draft = draftOf(plan, known);
  if (credential !== undefined) draft.headers.push(['Authorization', credential]);
  const meant = structuredClone(draft);
  for (const one of plan.spoilings) spoil(draft, one);
  const request = wireOf(draft);
  const unfinished = keepsWaiting(request);
  let answer: Exchange;
  try {
    answer = await caller.ask(request, unfinished ? 500 : undefined);
  } catch {
    answer = 'no answer';
  }
  const sent = {
    method: draft.method,
    operation: draft.astray ? undefined : operation,
    malformed: draft.malformed ?? false,
  };
  const faults = answer !== 'no answer' ? check(sent, answer) : unfinished ? [] : ['no answer'];
  tally.add(operation, answer);
  if (faults.length > 0) {
    const shown = { ...request, body: request.body?.toString('latin1').slice(0, 2_000) };
    const answered =
      answer === 'no answer' ? answer : `${answer.status} ${answer.body.toString('utf8').slice(0, 1_000)}`;
    tally.faults.push(`${name} (${operation.id}): ${faults.join('; ')}\n${JSON.stringify(shown)}\n${answered}`);
  }
  if (answer !== 'no answer' && answer.status < 300 && !draft.astray && plan.spoilings.length === 0) {
    const key = meant.headers.find(([header]) => header === 'Idempotency-Key')?.[1];
    known.learn(operation.id, parsed(answer.body), { body: meant.body, key });
  }
}

class Tally {
  asked = 0;
  readonly faults: string[] = [];
  operations: readonly Operation[] = [];
  private readonly byStatus = new Map<string, number>();
  private readonly byOperation = new Map<string, Map<string, number>>();

  add({ id }: Operation, answer: Exchange): void {
    this.asked++;
    const status = answer === 'no answer' ? answer : String(answer.status);
    count(this.byStatus, status);
    const own = this.byOperation.get(id) ?? new Map<string, number>();
    this.byOperation.set(id, own);
    count(own, status);
  }

  /** A fuzz that never gets in proves nothing. */
  operationsWithoutSuccess(): string[] {
    return this.operations
      .map(({ id }) => id)
      .filter((id) => ![...(this.byOperation.get(id)?.keys() ?? [])].some((status) => status.startsWith('2')));
  }

  report(): string {
    const line = (counts: ReadonlyMap<string, number>) =>
      [...counts]
        .sort()
        .map(([status, number]) => `${status}: ${number}`)
        .join(', ');
    const operations = [...this.byOperation].sort().map(([id, counts]) => `  ${id}: ${line(counts)}`);
    return [`${this.asked} requests: ${line(this.byStatus)}`, ...operations].join('\n');
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

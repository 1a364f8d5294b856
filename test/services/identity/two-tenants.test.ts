import { randomBytes, randomUUID } from 'node:crypto';
import type { Express } from 'express';
import fc from 'fast-check';
import request, { type Response } from 'supertest';
import { createApp } from '../../../services/api/app';
import { createLogger } from '../../../services/api/logger';
import { authenticate } from '../../../services/api/middleware/authenticate';
import type { ActWriter } from '../../../services/audit/act';
import { createAuditLog } from '../../../services/audit/read-log';
import { readConfig } from '../../../services/config';
import { ERASE_REASONS } from '../../../services/contract/review-request';
import type { Database } from '../../../services/database/database';
import { createVault } from '../../../services/encryption/create-vault';
import { ACCESS, type AccessRow } from '../../../services/identity/access';
import { keyFinder } from '../../../services/identity/key-store';
import { manageKeys } from '../../../services/identity/manage-keys';
import { createReviews } from '../../../services/reviews/create-reviews';
import { directClient } from '../../../services/worker/direct-client';
import { ROLES, type Role } from '../../../src/audit/event';
import { fakeEngine } from '../../support/fake-engine';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { signer, writerOn } from '../audit/support';

/** In every text of clinic A that a caller can choose. */
const canary = 'ZYXCANARY';
const guarded = ACCESS.filter(({ roles }) => roles !== 'anyone');
let app: Express;
let writer: ActWriter;
const keyOf: Record<string, Record<Role, string>> = {};

/** What clinic A has, and clinic B tries to get at. */
const own = {
  reviews: [] as string[],
  decisions: [] as string[],
  encounter: `encounter-${randomUUID()}`,
  once: randomUUID(),
};

beforeAll(async () => {
  const database = await testDatabase();
  writer = writerOn(database);
  app = await apiOver(database);
  for (const tenant of ['clinic-a', 'clinic-b']) {
    const actor = { id: 'cli:root', role: 'admin', kind: 'person' } as const;
    const keys = manageKeys({ database, writer, actor });
    const made = ROLES.map(async (role) => {
      const name = tenant === 'clinic-a' ? `${canary} ${role}` : role;
      return [role, (await keys.create({ tenant, name, role, scopes: [], expiresAt: undefined })).text] as const;
    });
    keyOf[tenant] = Object.fromEntries(await Promise.all(made)) as Record<Role, string>;
  }
  await workOfClinicA();
}, 60_000);

afterAll(async () => {
  await writer.close();
  await closeTestDatabases();
});

async function apiOver(database: Database): Promise<Express> {
  const vault = createVault({ current: randomBytes(32) });
  await database.asOwner((sql) =>
    sql.query('INSERT INTO encryption_key (kek_id, check_value) VALUES ($1, $2)', [vault.kekId, Buffer.alloc(32)]),
  );
  const config = readConfig({ AUTH: 'required', RATE_LIMIT_PER_MINUTE: '0' });
  return createApp({
    engine: directClient(fakeEngine),
    reviews: createReviews({
      database,
      writer,
      vault,
      findCode: async () => undefined,
      checkCodes: async () => [],
      idempotencyHours: 24,
    }),
    auditLog: createAuditLog({ database, writer, signer }),
    guards: authenticate({ config, findKey: keyFinder(database, 5_000), identifyToken: undefined, writer }),
    config,
    logger: createLogger('silent'),
    version: '0.0.0-test',
  });
}

interface Asked {
  readonly tenant?: string;
  readonly role: Role;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

function ask(method: AccessRow['method'], address: string, { tenant = 'clinic-b', role, headers, body }: Asked) {
  const call =
    method === 'GET'
      ? request(app).get(address)
      : request(app)
          .post(address)
          .send(body ?? {});
  return call.set({ Authorization: `Bearer ${keyOf[tenant]?.[role]}`, 'X-Request-Id': 'request-of-test', ...headers });
}

const notes = (id: string, text: string) => ({
  encounter: { id, setting: 'outpatient', serviceDate: '2026-11-02' },
  documents: [{ id: 'note-1', text }],
});

/** Two reviews: one decided and finalized, one still open. */
async function workOfClinicA(): Promise<void> {
  const by = { tenant: 'clinic-a', role: 'coder' } as const;
  const done = await ask('POST', '/v1/suggest-codes', {
    ...by,
    body: notes(`${canary}-done`, `${canary} has type 2 diabetes.`),
    headers: { 'Idempotency-Key': own.once },
  });
  const decided = await ask('POST', `${done.headers.location}/decisions`, {
    ...by,
    headers: { 'If-Match': '"1"' },
    body: { itemId: 's1', outcome: 'accepted', comment: canary },
  });
  const signed = await ask('POST', `${done.headers.location}/finalize`, {
    ...by,
    headers: { 'If-Match': '"2"' },
    body: {
      attestation: { name: canary, title: 'Coder', meaning: 'I assign these codes.' },
      order: [decided.body.decision.id],
    },
  });
  const open = await ask('POST', '/v1/suggest-codes', { ...by, body: notes(own.encounter, `${canary}: diabetes.`) });
  expect([done, decided, signed, open].map(({ status }) => status)).toEqual([201, 201, 200, 201]);
  own.reviews.push(done.body.id, open.body.id);
  own.decisions.push(decided.body.decision.id);
}

/** What clinic B could send to a route, about a review. */
function bodyFor({ name }: AccessRow): object {
  if (name === 'suggest-codes') return notes(own.encounter, 'No complaints.');
  if (name === 'reviews:search') return { encounterId: own.encounter };
  if (name === 'reviews:decide') return { itemId: 's1', outcome: 'accepted' };
  if (name === 'reviews:erase') return { reason: ERASE_REASONS[0] };
  const attestation = { name: 'B', title: 'Coder', meaning: 'I assign these codes.' };
  return name === 'reviews:finalize' ? { attestation, order: own.decisions } : {};
}

function addressOf({ path, name }: AccessRow, reviewId: string): string {
  const query: Record<string, string> = {
    'codes:find': '?q=diabetes',
    'audit:events': `?reviewId=${reviewId}&limit=200`,
    'audit:proof': '?leafIndex=0',
    'audit:consistency': '?from=1',
  };
  return path.replace(':id', reviewId) + (query[name] ?? '');
}

/** Everything that the caller gets to see, less what tells the time. */
function seen({ status, headers, text }: Response): object {
  const { date: _, ...others } = headers;
  return { status, headers: others, text };
}

function expectNothingOfClinicA(response: Response): void {
  const all = JSON.stringify([response.headers, response.text ?? response.body]);
  for (const secret of [canary, ...own.reviews, ...own.decisions]) expect(all).not.toContain(secret);
}

describe('clinic B', () => {
  const ofOneReview = guarded.filter(({ path }) => path.includes(':id'));

  it.each(ofOneReview.map((row) => [row.name, row] as const))(
    'is told of a review of clinic A what it is told of none at all: %s',
    async (_name, row) => {
      const role = row.roles[0] as Role;
      const asked = { role, headers: { 'If-Match': '"1"' }, body: bodyFor(row) };
      for (const id of own.reviews) {
        const theirs = await ask(row.method, addressOf(row, id), asked);
        const nobodys = await ask(row.method, addressOf(row, randomUUID()), asked);
        expect([theirs.status, theirs.body.code]).toEqual([404, 'review-not-found']);
        expect(seen(theirs)).toEqual(seen(nobodys));
      }
    },
  );

  it('finds nothing in lists, searches and logs', async () => {
    const by = { role: 'coder' } as const;
    expect((await ask('GET', '/v1/reviews', by)).body.reviews).toEqual([]);
    const search = await ask('POST', '/v1/reviews/search', { ...by, body: { encounterId: own.encounter } });
    expect(search.body.reviews).toEqual([]);
    const events = await ask('GET', '/v1/audit/events?limit=200', { role: 'auditor' });
    expect(events.body.events.length).toBeGreaterThan(0);
    const tenants = events.body.events.map(({ tenant }: { tenant: string }) => tenant);
    expect(new Set(tenants)).toEqual(new Set(['clinic-b']));
  });

  it('has an audit log of its own, with another origin', async () => {
    const [a, b] = await Promise.all(
      ['clinic-a', 'clinic-b'].map((tenant) => ask('GET', '/v1/audit/checkpoint', { tenant, role: 'auditor' })),
    );
    expect(a?.text.split('\n')[0]).not.toBe(b?.text.split('\n')[0]);
  });

  it('gets no stored answer of clinic A by using its Idempotency-Key', async () => {
    const response = await ask('POST', '/v1/suggest-codes', {
      role: 'coder',
      body: notes(`${canary}-done`, `${canary} has type 2 diabetes.`),
      headers: { 'Idempotency-Key': own.once },
    });
    expect(response.status).toBe(201);
    expect(own.reviews).not.toContain(response.body.id);
    expect(response.body.decisions).toEqual([]);
  });

  it('takes over no review of clinic A by sending the same encounter', async () => {
    const theirs = await ask('POST', '/v1/suggest-codes', {
      role: 'coder',
      body: notes(own.encounter, 'Type 2 diabetes.'),
    });
    expect([theirs.status, theirs.body.supersedes]).toEqual([201, undefined]);
    const open = await ask('GET', `/v1/reviews/${own.reviews[1]}`, { tenant: 'clinic-a', role: 'coder' });
    expect([open.status, open.body.status, open.body.supersededBy]).toEqual([200, 'pending', undefined]);
  });

  it('sees nothing of clinic A, whoever asks whatever', async () => {
    const clinicA = fc.constantFrom(...own.reviews, ...own.decisions);
    const shape = fc.record({
      row: fc.constantFrom(...guarded),
      role: fc.constantFrom(...ROLES),
      id: fc.oneof(
        clinicA,
        clinicA.map((id) => id.toUpperCase()),
        fc.uuid(),
      ),
      version: fc.constantFrom('"1"', '"2"', '"3"', '*'),
      once: fc.constantFrom(own.once, undefined),
      tenantHeader: fc.constantFrom('clinic-a', undefined),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ row, role, id, version, once, tenantHeader }) => {
        const headers = {
          'If-Match': version,
          ...(once && { 'Idempotency-Key': once }),
          ...(tenantHeader && { 'X-Tenant': tenantHeader, 'X-Countersign-Tenant': tenantHeader }),
        };
        const response = await ask(row.method, addressOf(row, id), { role, headers, body: bodyFor(row) });
        expect(response.status).toBeLessThan(500);
        if (response.ok && row.name.match(/^(audit:events|exports:)/)) return expectOnlyOwnEvents(response);
        expectNothingOfClinicA(response);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('has changed nothing of clinic A by all this', async () => {
    for (const [place, status] of [
      [0, 'finalized'],
      [1, 'pending'],
    ] as const) {
      const review = await ask('GET', `/v1/reviews/${own.reviews[place]}`, { tenant: 'clinic-a', role: 'coder' });
      expect([review.status, review.body.status]).toEqual([200, status]);
      const documents = await ask('GET', `/v1/reviews/${own.reviews[place]}/documents`, {
        tenant: 'clinic-a',
        role: 'coder',
      });
      expect(documents.text).toContain(canary);
    }
  });
});

/** Its log holds the ids that it asked for itself, and no word of clinic A. */
function expectOnlyOwnEvents(response: Response): void {
  expect(response.text ?? '').not.toContain(`${canary} `);
  for (const decision of own.decisions) expect(response.text ?? '').not.toContain(`"decisionId":"${decision}"`);
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCodeSets } from '../../../services/code-sets/compile';
import { diffCodeSets } from '../../../services/code-sets/diff';
import { engineLocations } from '../../../services/code-sets/engine-locations';
import { importFiles } from '../../../services/code-sets/import';
import { findReviewsHolding } from '../../../services/code-sets/open-reviews';
import { openCodeSetStore } from '../../../services/code-sets/store';
import { readConfig } from '../../../services/config';
import { openRecord } from '../../../services/open-record';
import { directClient } from '../../../services/worker/direct-client';
import type { EngineClient } from '../../../services/worker/engine-client';
import { findCode } from '../../../services/worker/find-code';
import { loadEngine } from '../../../src/resources/load-engine';
import { bodyOf, coder, decidedOf, type ReviewBody, requestOf } from '../reviews/support';
import { smallLexicons } from './small-lexicons';
import { codes2027, codesIn, MARCH, NOVEMBER, note, order2026 } from './two-years';

const visit = (id: string, serviceDate: string) => requestOf({ id, serviceDate }, [note]);
const withheldIn = ({ withheld }: ReviewBody) => withheld.map(({ code, reason }) => `${code.code} ${reason}`);

const folder = mkdtempSync(join(tmpdir(), 'countersign-october-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const orders = fileOf('icd10cm-order-2026.txt', order2026);
const codes = fileOf('icd10cm-codes-2027.txt', codes2027);
const LEXICONS_DIR = smallLexicons(join(folder, 'lexicons'));

/** A site: its record is opened with the engine of the day, as the service does at its start. */
function site(name: string) {
  const DATA_DIR = join(folder, name);
  const config = readConfig({ DATA_DIR, LEXICONS_DIR });
  const store = openCodeSetStore(DATA_DIR);
  const started = async <Answer>(work: (service: Service) => Promise<Answer>): Promise<Answer> => {
    const engine = directClient(await loadEngine(engineLocations(config)));
    const record = await openRecord(config, {
      findCode: (reference, serviceDate) => findCode(engine, reference, serviceDate),
      checkCodes: (list) => engine.checkCodes(list),
    });
    try {
      return await work({ engine, ...record });
    } finally {
      await record.close();
    }
  };
  const take = (path: string) =>
    importFiles(
      store,
      [path],
      {},
      {
        progress: { start: () => {}, advance: () => {}, stop: () => {} },
        compile: (changed) => compileCodeSets(changed, config.lexiconsDir),
        now: () => new Date(),
      },
    );
  return { config, store, take, started };
}
type Service = Awaited<ReturnType<typeof openRecord>> & { readonly engine: EngineClient };

/** Has a note coded and its review opened. */
async function send({ engine, reviews }: Service, id: string, date: string): Promise<ReviewBody> {
  const request = visit(id, date);
  return bodyOf(await reviews.create(coder, request, await engine.suggest(request)));
}

/** The suggestion of a code in a review. */
function itemOf(review: ReviewBody, code: string): string {
  const found = review.suggestions.find((one) => one.code.code === code);
  if (found === undefined) throw new Error(`${code} is not suggested, but ${codesIn(review).join(', ')}`);
  return found.id;
}

describe('the update of October', () => {
  it('is imported, compared with the open reviews, and taken up by whoever is coded again', async () => {
    const { store, take, started } = site('drill');
    await take(orders);
    const before = await started(async (service) => {
      const march = await send(service, 'march', MARCH);
      const november = await send(service, 'november', NOVEMBER);
      await service.reviews.decide(coder, november.id, 1, { itemId: itemOf(november, 'D69.1'), outcome: 'accepted' });
      return { march, november };
    });
    const old = ['D69.1', 'I10', 'I42.0', 'R05.9'];
    expect([codesIn(before.march), codesIn(before.november)]).toEqual([old, old]);
    expect(before.november.provenance.codeSets).toEqual(['ICD-10-CM FY2026']);

    await take(codes);
    const diff = await diffCodeSets(store, { before: 'FY2026', after: 'FY2027' });
    expect(diff.added.map(({ code }) => code)).toEqual(['D69.11', 'D69.19', 'I42.00', 'I42.01', 'I42.09']);
    expect(diff.deleted).toMatchObject([
      { code: 'D69.1', replacedBy: ['D69.11', 'D69.19'], replacedHow: 'descendants' },
      { code: 'I42.0', replacedBy: ['I42.00', 'I42.01', 'I42.09'], replacedHow: 'descendants' },
      { code: 'R05.9', replacedBy: [], replacedHow: null },
    ]);

    await started(async (service) => {
      const { reviews, database } = service;
      const gone = diff.deleted.map(({ code }) => code);
      const holding = () => findReviewsHolding(database, diff.system, gone);
      const held = (await holding()).map(({ reviewId, status, codes: found }) => [
        reviewId,
        status,
        found.filter((one) => one.code === 'D69.1').map((one) => one.held),
      ]);
      expect(held).toEqual([
        [before.march.id, 'pending', [expect.stringMatching(/suggested|candidate/)]],
        [before.november.id, 'in-review', ['decided', expect.stringMatching(/suggested|candidate/)]],
      ]);
      // What was decided by the old edition is no longer right on that day, and its checks say so.
      const stale = JSON.parse((await reviews.checks(coder, before.november.id)).json);
      expect(stale.checks).toMatchObject([
        { codes: [{ code: 'D69.1' }], isConflict: true, named: ['D69.11', 'D69.19'] },
      ]);

      const november = await send(service, 'november', NOVEMBER);
      expect(codesIn(november)).toEqual(['D69.19', 'I10', 'I42.00']);
      expect(withheldIn(november)).toEqual(['R05.9 not-valid-on-date']);
      expect(november).toMatchObject({
        supersedes: before.november.id,
        provenance: { codeSets: ['ICD-10-CM FY2027'] },
      });
      expect(november.undecided).toContain(itemOf(november, 'D69.19'));
      const march = await send(service, 'march', MARCH);
      expect([codesIn(march), march.provenance.codeSets]).toEqual([old, ['ICD-10-CM FY2026']]);
      expect((await holding()).map(({ reviewId }) => reviewId)).toEqual([march.id]);

      const corrected = decidedOf(
        await reviews.decide(coder, november.id, november.version, {
          itemId: itemOf(november, 'D69.19'),
          outcome: 'corrected',
          reason: 'wrong-code',
          code: { system: 'ICD-10-CM', code: 'D69.1' },
        }),
      );
      await reviews.decide(coder, november.id, corrected.review.version, {
        outcome: 'added',
        code: { system: 'ICD-10-CM', code: 'R05.9' },
      });
      // D69.1 was a code until a month before, and is nothing that the code set of the day vouches for.
      expect(corrected.decision.code).toEqual({ system: 'ICD-10-CM', code: 'D69.1', verified: false });
      const { checks } = JSON.parse((await reviews.checks(coder, november.id)).json);
      expect(checks.map((one: { message: string }) => one.message)).toEqual([
        'R05.9 is not in force on 2026-11-02, by ICD-10-CM FY2027.',
        expect.stringMatching(/^D69\.1 is not billable by ICD-10-CM FY2027: .*; in its place: D69\.11, D69\.19\.$/),
      ]);
      expect(checks).toMatchObject([
        { kind: 'not-in-force', codes: [{ code: 'R05.9' }], named: [], isConflict: true },
        // D69.1 is there as the header of what took its place.
        { kind: 'not-billable', codes: [{ code: 'D69.1' }], named: ['D69.11', 'D69.19'], isConflict: true },
      ]);
      const rightThen = decidedOf(
        await reviews.decide(coder, march.id, march.version, { itemId: itemOf(march, 'D69.1'), outcome: 'accepted' }),
      );
      expect(JSON.parse((await reviews.checks(coder, march.id)).json)).toEqual({
        version: rightThen.review.version,
        checks: [],
      });
    });
  });

  it('leaves a service that runs with what it loaded, for workers that it replaces too', async () => {
    const { store, take, config } = site('running');
    await take(orders);
    const running = engineLocations(config);
    const held = () => readdirSync(store.folder).filter((name) => name.endsWith('.held'));
    const [name] = held() as [string];
    // Of a process that ended without a word: no process has a number as high as this.
    writeFileSync(join(store.folder, name.replace(/\d+\.held$/, '999999999.held')), '');
    await take(codes);
    expect(held()).toEqual([name]);
    const request = visit('november', NOVEMBER);
    const [late, next] = [await loadEngine(running), await loadEngine(engineLocations(config))];
    expect((await late.suggest(request)).provenance.codeSets).toEqual(['ICD-10-CM FY2026']);
    expect((await next.suggest(request)).provenance.codeSets).toEqual(['ICD-10-CM FY2027']);
  });
});

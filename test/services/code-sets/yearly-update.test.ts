import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { codesFile, type ListedTitle, orderFile } from './official-files';
import { smallLexicons } from './small-lexicons';

/** Facts of the two fiscal years, but for R05.9, which no year deleted. */
const fiscal2026: readonly ListedTitle[] = [
  ['D69', 'Purpura and other hemorrhagic conditions', 'header'],
  ['D691', 'Qualitative platelet defects'],
  ['D692', 'Other nonthrombocytopenic purpura'],
  ['D693', 'Immune thrombocytopenic purpura'],
  ['E1165', 'Type 2 diabetes mellitus with hyperglycemia'],
  ['G35', 'Multiple sclerosis', 'header'],
  ['G35A', 'Relapsing-remitting multiple sclerosis'],
  ['G35D', 'Multiple sclerosis, unspecified'],
  ['I10', 'Essential (primary) hypertension'],
  ['I42', 'Cardiomyopathy', 'header'],
  ['I420', 'Dilated cardiomyopathy'],
  ['I422', 'Other hypertrophic cardiomyopathy'],
  ['R05', 'Cough', 'header'],
  ['R053', 'Chronic cough'],
  ['R059', 'Cough, unspecified'],
];
const fiscal2027 = codesFile([
  ...fiscal2026.filter(([code]) => !['D691', 'I420', 'R059'].includes(code)),
  ['D6911', 'Glanzmann thrombasthenia'],
  ['D6919', 'Other qualitative platelet defects'],
  ['I4200', 'Dilated cardiomyopathy, unspecified'],
  ['I4201', 'Familial-genetic dilated cardiomyopathy'],
  ['I4209', 'Other dilated cardiomyopathy'],
]);

const MARCH = '2026-03-01';
const NOVEMBER = '2026-11-02';
const note = {
  id: 'note-1',
  text: 'Assessment:\n1. Platelet dysfunction.\n2. Dilated cardiomyopathy.\n3. Hypertension.\n4. Cough.\n',
};
const visit = (id: string, serviceDate: string) => requestOf({ id, serviceDate }, [note]);

const codesIn = ({ suggestions }: ReviewBody) => suggestions.map(({ code }) => code.code).sort();
const withheldIn = ({ withheld }: ReviewBody) => withheld.map(({ code, reason }) => `${code.code} ${reason}`);

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'countersign-october-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const orders = fileOf('icd10cm-order-2026.txt', orderFile(fiscal2026));
const codes = fileOf('icd10cm-codes-2027.txt', fiscal2027);
const LEXICONS_DIR = smallLexicons(join(folder, 'lexicons'));

/** A site: its record is opened with the engine of the day, as the service does at its start. */
function site(name: string) {
  const DATA_DIR = join(folder, name);
  const config = readConfig({ DATA_DIR, LEXICONS_DIR });
  const store = openCodeSetStore(DATA_DIR);
  const started = async <Answer>(work: (service: Service) => Promise<Answer>): Promise<Answer> => {
    const engine = directClient(await loadEngine(engineLocations(config)));
    const record = await openRecord(config, {
      findCode: (reference) => findCode(engine, reference),
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
  return { DATA_DIR, store, take, started };
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
      const { checks } = JSON.parse((await reviews.checks(coder, november.id)).json);
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

  describe('by commands, with the real engine', () => {
    const { DATA_DIR } = site('commands');
    const countersign = (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'dist/services/cli/main.js'), ...args],
        {
          cwd: root,
          input,
          encoding: 'utf8',
          timeout: 50_000,
          env: { PATH: process.env.PATH, DATA_DIR, LEXICONS_DIR, ...env },
        },
      );
      return { status, stdout, stderr };
    };
    const lines = [MARCH, NOVEMBER].map((serviceDate) =>
      JSON.stringify({ id: serviceDate, text: note.text, serviceDate }),
    );
    beforeAll(() => {
      for (const path of [orders, codes])
        expect(countersign(['code-set', 'import', path])).toMatchObject({ status: 0 });
    });

    it('suggests what was in force on the date of service', () => {
      const { status, stdout } = countersign(['suggest'], `${lines.join('\n')}\n`);
      const answers = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect([status, ...answers.map(codesIn)]).toEqual([
        0,
        ['D69.1', 'I10', 'I42.0', 'R05.9'],
        ['D69.19', 'I10', 'I42.00'],
      ]);
    });

    it('lists both editions and what is between them', () => {
      expect(countersign(['code-set', 'list']).stdout).toMatch(
        /^ICD-10-CM +FY2026 +2025-10-01 - 2026-09-30 +15 +11 +codes\nICD-10-CM +FY2027 +2026-10-01 - +13 +13 +codes$/m,
      );
      const { status, stdout } = countersign(['code-set', 'diff', 'FY2026', 'FY2027']);
      expect([status, stdout]).toEqual([0, expect.stringContaining('-> D69.11, D69.19 (more characters)')]);
    });

    it.each([['suggest'], ['serve', '--port', '0']])(
      'names the command that compiles again where the lexicons changed since, in %s',
      (...args) => {
        const changed = smallLexicons(
          join(folder, `changed-${args[0]}`),
          'system ICD-10-CM\nI10  Pressure = pressure\n',
        );
        const { status, stderr } = countersign(args, `${lines[0]}\n`, { LEXICONS_DIR: changed });
        expect([status, stderr]).toEqual([
          1,
          expect.stringMatching(
            /knowledge-\w+\.bin was compiled from other lexicons: countersign code-set compile makes/,
          ),
        ]);
      },
    );

    it('is in order again after that command', () => {
      const changed = smallLexicons(join(folder, 'changed'), 'system ICD-10-CM\nI10  Pressure = cough\n');
      const env = { LEXICONS_DIR: changed };
      expect(countersign(['code-set', 'compile'], '', env)).toMatchObject({ status: 0 });
      const { stdout } = countersign(['suggest'], `${lines[0]}\n`, env);
      expect(codesIn(JSON.parse(stdout))).toContain('I10');
    });
  });
});

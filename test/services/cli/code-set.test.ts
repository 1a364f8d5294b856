import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli } from '../../support/process';
import { codesFile, edition2026, edition2027, orderFile } from '../code-sets/official-files';
import { smallLexicons } from '../code-sets/small-lexicons';
import { callerOf, create, requestOf } from '../reviews/support';
import { emptyFolder, inRecord, removeFolders } from './record-folder';

afterAll(removeFolders);

const LEXICONS_DIR = smallLexicons(emptyFolder());

/** A site with a folder of its own, and the command over it. */
function site() {
  const DATA_DIR = emptyFolder();
  const file = (name: string, content: string | Buffer): string => {
    const path = join(DATA_DIR, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    DATA_DIR,
    file,
    codeSet: (...args: string[]) => runCli(['code-set', ...args], '', { DATA_DIR, LEXICONS_DIR }),
  };
}

const catalogOf = (folder: string) => readFileSync(join(folder, 'code-sets', 'catalog.json'), 'utf8');

describe('countersign code-set', () => {
  it('imports, lists, compares and removes', async () => {
    const { file, codeSet } = site();
    const first = await codeSet('import', file('icd10cm-order-2026.txt.gz', gzipSync(orderFile(edition2026))));
    expect(first).toEqual({
      code: 0,
      stdout: 'ICD-10-CM codes FY2026: imported; 10 codes, 8 billable, from 2025-10-01 (icd10cm-order-2026.txt.gz)\n',
      stderr:
        'reading icd10cm-order-2026.txt.gz\ncompiling\n' +
        'commands use it from now on; a service that runs must be restarted to use it\n',
    });
    const second = await codeSet('import', file('icd10cm-codes-2027.txt', codesFile(edition2027)));
    expect([second.code, second.stdout]).toEqual([
      0,
      expect.stringContaining('FY2027: imported; 8 codes, 8 billable, from 2026-10-01'),
    ]);
    const again = await codeSet('import', file('again-2027.txt', codesFile(edition2027)));
    expect(again.stderr).not.toContain('restarted');
    expect([again.code, again.stdout]).toEqual([
      0,
      expect.stringContaining('FY2027: no change, this is what is in use'),
    ]);

    const listed = await codeSet('list');
    expect(listed.code).toBe(0);
    expect(listed.stdout).toMatch(/^SYSTEM +EDITION +IN FORCE +CODES +BILLABLE +PARTS$/m);
    expect(listed.stdout).toMatch(/^ICD-10-CM +authored-FY2027 +2026-10-01 - +14 +8 +comes with the program$/m);
    expect(listed.stdout).toMatch(/^ICD-10-CM +FY2026 +2025-10-01 - 2026-09-30 +10 +8 +codes$/m);
    expect(listed.stdout).toMatch(/^ICD-10-CM +FY2027 +2026-10-01 - +8 +8 +codes$/m);
    const json = JSON.parse((await codeSet('list', '--format', 'json')).stdout);
    expect(json.editions.filter(({ origin }: { origin: string }) => origin === 'imported')).toMatchObject([
      {
        edition: 'FY2026',
        to: '2026-09-30',
        parts: [{ part: 'codes', rows: 10, source: { names: ['icd10cm-order-2026.txt.gz'] } }],
      },
      { edition: 'FY2027', to: null, billable: 8 },
    ]);

    const diff = await codeSet('diff', 'FY2026', 'FY2027', '--system', 'ICD-10-CM');
    expect([diff.code, diff.stderr]).toEqual([0, '']);
    expect(diff.stdout).toContain(
      '2 added, 2 deleted, 1 titles revised; of those added and deleted, 1 were or became headers',
    );
    expect(diff.stdout).toContain(
      '  A10.1  Made-up fever, severe (needs more characters now)  -> A10.10, A10.11 (more characters)',
    );
    expect(diff.stdout).toContain('  A10.2  Made-up fever, returning  no replacement is known');
    expect(diff.stdout).toContain('  C30.0  Third invention, right -> Third invention, right side');
    expect(diff.stdout).toContain('Open reviews were not looked at: there is no record in');

    const removed = await codeSet('remove', 'FY2026');
    expect([removed.code, removed.stdout]).toEqual([0, 'ICD-10-CM codes FY2026: removed\n']);
    expect((await codeSet('list')).stdout).not.toContain('FY2026');
    expect((await codeSet('diff', 'FY2026', 'FY2027')).stderr).toContain(
      'must both be imported; there are ICD-10-CM FY2027',
    );
  });

  it('names file and line of what it refuses, with exit code 2, and changes nothing', async () => {
    const { DATA_DIR, file, codeSet } = site();
    await codeSet('import', file('order-2026.txt', orderFile(edition2026)));
    const before = [catalogOf(DATA_DIR), readdirSync(join(DATA_DIR, 'code-sets')).sort()];
    const lines = orderFile(edition2027).split('\n');
    lines[6] = (lines[6] as string).replace('B20', 'b?0');
    const refused = await codeSet('import', file('order-2027.txt', lines.join('\n')));
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^countersign: order-2027\.txt:7: /m);
    expect([catalogOf(DATA_DIR), readdirSync(join(DATA_DIR, 'code-sets')).sort()]).toEqual(before);
  });

  it.each([
    [['import'], /missing required argument 'file'/],
    [['import', 'nowhere.txt'], /nowhere\.txt: does not exist/],
    [['import', 'x', '--system', 'ICD-9'], /Allowed choices are ICD-10-CM/],
    [['import', 'x', '--part', 'title'], /Allowed choices are codes/],
    [['import', 'x', '--edition', '../..'], /It must be up to 40 letters/],
    [['import', 'x', '--from', '2026-02-30'], /It must be a calendar date that exists/],
    [['diff', 'FY2026', 'FY2027'], /the codes of FY2026 and of FY2027 must both be imported; none are/],
    [['diff', 'FY2026', 'FY2027', '--system', 'NCCI'], /Allowed choices are ICD-10-CM, ICD-10-PCS, CPT, HCPCS/],
    [['remove', 'FY2026'], /nothing of FY2026 is imported/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await site().codeSet(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it.each([[['--help']], [['import', '--help']], [['diff', '--help']]])('explains itself with %j', async (args) => {
    const { code, stdout, stderr } = await site().codeSet(...args);
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^Usage: countersign code-set/), '']);
  });

  it('says which folder cannot be read, with exit code 1', async () => {
    const { DATA_DIR, codeSet } = site();
    mkdirSync(join(DATA_DIR, 'code-sets'));
    writeFileSync(join(DATA_DIR, 'code-sets', 'catalog.json'), 'half a cat');
    const { code, stderr } = await codeSet('list');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('catalog.json: is no catalog of code sets; put it back'),
    ]);
  });
});

describe('countersign code-set diff, with a record', () => {
  /** The engine of these tests suggests E11.9, I10 and R05.9. */
  const before = orderFile([
    ['E119', 'Invented diabetes'],
    ['I10', 'Invented pressure'],
    ['R059', 'Invented cough'],
    ['Z00', 'Visit'],
  ]);
  const after = orderFile([
    ['E119', 'Invented diabetes'],
    ['I10', 'Invented pressure', 'header'],
    ['I100', 'Invented pressure, mild'],
    ['R053', 'Invented cough'],
    ['Z00', 'Visit'],
  ]);
  // One record for both tests: making one takes longer than all the rest.
  const { DATA_DIR, file, codeSet } = site();

  it('names the open reviews of all tenants that hold a deleted code, and not those that are closed', async () => {
    await codeSet('import', file('order-2026.txt', before), file('order-2027.txt', after));
    const [north, south] = [callerOf({ tenant: 'north' }), callerOf({ tenant: 'south' })];
    const ids = await inRecord({ DATA_DIR }, async (reviews, at) => {
      at('2026-11-01T08:00:00.000Z');
      const open = (await create(reviews, north, requestOf({ id: 'a' }))).reviewId;
      at('2026-11-01T09:00:00.000Z');
      const decided = (await create(reviews, south, requestOf({ id: 'b' }))).reviewId;
      await reviews.decide(south, decided, 1, { itemId: 's2', outcome: 'accepted' });
      const closed = await create(reviews, north, requestOf({ id: 'c' }));
      const one = await reviews.decide(north, closed.reviewId, 1, {
        itemId: 's1',
        outcome: 'rejected',
        reason: 'negated',
      });
      const two = await reviews.decide(north, closed.reviewId, one.version, {
        itemId: 's2',
        outcome: 'rejected',
        reason: 'negated',
      });
      const attestation = { name: 'A', title: 'B', meaning: 'C' };
      await reviews.finalize(north, closed.reviewId, two.version, { attestation, order: [] });
      return { open, decided, closed: closed.reviewId };
    });
    const { code, stdout } = await codeSet('diff', 'FY2026', 'FY2027');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '2 open reviews hold a deleted code, which stays right for dates of service before 2026-10-01:',
    );
    expect(stdout).toContain(`  north ${ids.open} pending: I10 (suggested), R05.9 (candidate)\n`);
    expect(stdout).toContain(`  south ${ids.decided} in-review: I10 (decided), I10 (suggested), R05.9 (candidate)\n`);
    expect(stdout).not.toContain(ids.closed);
    const json = JSON.parse((await codeSet('diff', 'FY2026', 'FY2027', '--format', 'json')).stdout);
    expect(json.deleted).toMatchObject([
      { code: 'I10', isHeader: true, replacedBy: ['I10.0'] },
      { code: 'R05.9', replacedBy: ['R05.3'], replacedHow: 'same-title' },
    ]);
    expect(json.openReviews).toMatchObject({
      looked: true,
      holding: [{ tenant: 'north', reviewId: ids.open }, { tenant: 'south' }],
    });
  });

  it('compares the codes while a server holds the record, and says that it does', async () => {
    await inRecord({ DATA_DIR }, async () => {
      const { code, stdout } = await codeSet('diff', 'FY2026', 'FY2027');
      expect(code).toBe(0);
      expect(stdout).toContain('  I10  Invented pressure (needs more characters now)');
      expect(stdout).toMatch(/Open reviews were not looked at: .*the data folder is in use by process \d+; stop it/);
    });
  });
});

import { runCli } from '../../support/process';
import { callerOf, create, finalized, requestOf } from '../reviews/support';
import { emptyFolder, inRecord, removeFolders } from './record-folder';

afterAll(removeFolders);

const north = callerOf({ tenant: 'north' });
const south = callerOf({ tenant: 'south' });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const reason = ['--reason', 'retention-ended'];

/** Reviews by age in days; `finalizedLate` was created long ago and finalized lately. */
async function oldRecord() {
  const DATA_DIR = emptyFolder();
  const ids = await inRecord({ DATA_DIR }, async (reviews, at) => {
    at(daysAgo(500));
    const oldest = (await create(reviews, north, requestOf({ id: 'a' }))).reviewId;
    const foreign = (await create(reviews, south, requestOf({ id: 'b' }))).reviewId;
    at(daysAgo(400));
    const old = (await finalized(reviews, north, requestOf({ id: 'c' }))).reviewId;
    const late = await create(reviews, north, requestOf({ id: 'd' }));
    at(daysAgo(10));
    const first = await reviews.decide(north, late.reviewId, 1, {
      itemId: 's1',
      outcome: 'rejected',
      reason: 'negated',
    });
    const second = await reviews.decide(north, late.reviewId, first.version, {
      itemId: 's2',
      outcome: 'rejected',
      reason: 'negated',
    });
    const attestation = { name: 'A', title: 'B', meaning: 'C' };
    await reviews.finalize(north, late.reviewId, second.version, { attestation, order: [] });
    const fresh = (await create(reviews, north, requestOf({ id: 'e' }))).reviewId;
    return { oldest, foreign, old, finalizedLate: late.reviewId, fresh };
  });
  return { DATA_DIR, ids };
}

const erase = (DATA_DIR: string, ...args: string[]) => runCli(['reviews', 'erase', ...args], '', { DATA_DIR });
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('countersign reviews erase', () => {
  it('erases what is older than its time, counted from finalizing, and prints tenants and ids alone', async () => {
    const { DATA_DIR, ids } = await oldRecord();
    const expected = [`north ${ids.oldest}`, `south ${ids.foreign}`, `north ${ids.old}`];

    const dry = await erase(DATA_DIR, '--older-than', '365d', ...reason, '--dry-run');
    expect([dry.code, lines(dry.stdout).sort(), dry.stderr]).toEqual([
      0,
      [...expected].sort(),
      '3 would be erased; this was a dry run\n',
    ]);
    const own = await erase(DATA_DIR, '--older-than', '365d', ...reason, '--tenant', 'south', '--dry-run');
    expect(own.stdout).toBe(`south ${ids.foreign}\n`);

    const done = await erase(DATA_DIR, '--older-than', '365d', ...reason);
    expect([done.code, lines(done.stdout).sort(), done.stderr]).toEqual([0, [...expected].sort(), '3 erased\n']);
    const again = await erase(DATA_DIR, '--older-than', '365d', ...reason);
    expect([again.code, again.stdout, again.stderr]).toEqual([0, '', '0 erased\n']);

    await inRecord({ DATA_DIR }, async (reviews) => {
      for (const id of [ids.oldest, ids.old]) {
        await expect(reviews.documents(north, id)).rejects.toMatchObject({ code: 'review-erased' });
      }
      await expect(reviews.documents(south, ids.foreign)).rejects.toMatchObject({ code: 'review-erased' });
      for (const id of [ids.finalizedLate, ids.fresh]) {
        expect((await reviews.documents(north, id)).json).toContain('diabetes');
      }
      // What a person stood behind stays.
      expect((await reviews.assignedCodes(north, ids.old, 'assigned-codes.read')).codes).toHaveLength(2);
    });
  });

  it('erases one review by its id, once, and says who did it in its log', async () => {
    const DATA_DIR = emptyFolder();
    const id = await inRecord({ DATA_DIR }, async (reviews) => (await create(reviews, north)).reviewId);
    const first = await erase(DATA_DIR, '--review', id, '--reason', 'wrong-patient');
    expect([first.code, first.stdout]).toEqual([0, `north ${id}\n`]);
    const second = await erase(DATA_DIR, '--review', id, '--reason', 'wrong-patient');
    expect([second.code, second.stdout]).toEqual([2, '']);
    expect(second.stderr).toContain('there is no such review, or its text is erased already');
    const { stdout } = await runCli(['audit', 'export', '--tenant', 'north'], '', { DATA_DIR });
    const events = lines(stdout)
      .flatMap((line) => JSON.parse(line).body ?? [])
      .map((body) => JSON.parse(body));
    expect(events.filter(({ act }) => act === 'review.erased')).toMatchObject([
      {
        reviewId: id,
        reason: 'wrong-patient',
        outcome: 'success',
        actor: { id: expect.stringMatching(/^cli:/), role: 'admin' },
      },
    ]);
  });

  it("does not reach another tenant's review", async () => {
    const DATA_DIR = emptyFolder();
    const id = await inRecord({ DATA_DIR }, async (reviews) => (await create(reviews, north)).reviewId);
    expect((await erase(DATA_DIR, '--review', id, ...reason, '--tenant', 'south')).code).toBe(2);
    await inRecord({ DATA_DIR }, async (reviews) => {
      expect((await reviews.documents(north, id)).json).toContain('diabetes');
    });
  });

  it.each([
    [[...reason], /give either --review or --older-than/],
    [
      ['--review', '6f1c9a52-3b0e-4f0e-9d57-0c2f4f1f9a10', '--older-than', '1d', ...reason],
      /give either --review or --older-than/,
    ],
    [['--review', 'Jane Roe', ...reason], /--review: must be the id of a review/],
    [['--older-than', '365', ...reason], /--older-than: must be a number of days, like 365d/],
    [['--older-than', '0d', ...reason], /--older-than: must be/],
    [['--older-than', '-1d', ...reason], /--older-than: must be/],
    [['--older-than', '1y', ...reason], /--older-than: must be/],
    [['--older-than', '365d'], /required option '--reason/],
    [['--older-than', '365d', '--reason', 'because'], /Allowed choices are retention-ended/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await erase(emptyFolder(), ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('Jane');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serve } from '../support/process';
import { databaseForProcesses } from '../support/test-database';
import { verifyExport } from './export';
import { patience, scale } from './scale';
import { Witness } from './witness';

const kills = scale(50, 1_000);
const callers = 4;

/*
 * Kills the service in the middle of its writes, again and again over the same data, and each time looks for what it
 * had acknowledged. A request that was cut off is repeated with its key: it must have happened once or not at all.
 */
describe('kill -9 in the middle of writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-kill-'));
  const checkpointFile = join(folder, 'checkpoints.txt');

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    `loses no acknowledged decision and leaves no half-written review in ${kills} kills`,
    async () => {
      const database = await databaseForProcesses();
      const witness = new Witness();
      let cut = 0;
      for (let kill = 1; kill <= kills; kill++) {
        const served = await serve({
          DATA_DIR: folder,
          LOG_LEVEL: 'info',
          RATE_LIMIT_PER_MINUTE: '0',
          ...database.env,
        });
        await witness.lookAfterCrash(served.url);
        if (kill % 50 === 0) await verifyExport(served.url, checkpointFile);
        if (kill % 100 === 0) process.stdout.write(`${kill} kills\n`);
        cut += await loadUntilKilled(served, witness, kill);
      }
      const served = await serve({ DATA_DIR: folder, RATE_LIMIT_PER_MINUTE: '0', ...database.env });
      await witness.lookAfterCrash(served.url);
      const everything = await witness.lookAtAll(served.url);
      const entries = await verifyExport(served.url, checkpointFile);
      expect(await served.stop()).toBe(0);
      await database.drop();
      process.stdout.write(
        `${kills} kills (${database.kind}): ${everything.decisions} acknowledged decisions in ${everything.reviews} reviews all there, ` +
          `${cut} requests cut off (${witness.refused} of them by 503), ${entries} log entries verified\n`,
      );
      // A test that was never in the middle of anything would prove nothing.
      expect(everything.decisions).toBeGreaterThan(kills);
      expect(cut).toBeGreaterThan(kills / 2);
    },
    patience(240, 7_200),
  );
});

/** Writes from several callers at once and kills the process at a moment that falls differently each time. */
async function loadUntilKilled(served: Served, witness: Witness, round: number): Promise<number> {
  let killed = false;
  const work = Array.from({ length: callers }, () => witness.writeUntil(served.url, () => killed));
  await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 37) % 160)));
  const ended = served.stop('SIGKILL');
  killed = true;
  await ended;
  const cut = await Promise.all(work);
  return cut.reduce((sum, count) => sum + count, 0);
}

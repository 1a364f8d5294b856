import type { Reviews } from '../../services/reviews/reviews';
import { closeTestDatabases, keyedDatabase, reviewsOver } from '../services/reviews/support';
import { raceForVersion, raceUnderOneKey } from '../support/races';
import { patience, scale } from './scale';

const races = scale(20, 10_000);
const callers = 16;

/** 16 clients of two processes over one database who all want the same at once. */
describe(`${races} races of ${callers}`, () => {
  let processes: readonly Reviews[];
  beforeAll(async () => {
    const database = await keyedDatabase();
    processes = [reviewsOver(database), reviewsOver(database)];
  });
  afterAll(closeTestDatabases);

  it(
    'for one version of a review: one wins, all others are told that it has changed',
    async () => {
      const { won, lost } = await raceForVersion({ processes, races, callers });
      process.stdout.write(`${races} races for one version: ${won} won, ${lost} refused as stale\n`);
      expect({ won, lost }).toEqual({ won: races, lost: races * (callers - 1) });
    },
    patience(60, 3_600),
  );

  it(
    'under one key: one effect, and its answer for all',
    async () => {
      const { answered } = await raceUnderOneKey({ processes, races, callers });
      process.stdout.write(`${races} races under one key: ${answered} answers alike\n`);
      expect(answered).toBe(races * callers);
    },
    patience(60, 3_600),
  );
});

import type { Database } from '../../../services/database/database';
import type { ReviewAnswer, Reviews } from '../../../services/reviews/reviews';
import { raceForVersion, raceUnderOneKey } from '../../support/races';
import { callerOf, closeTestDatabases, create, dump, keyedDatabase, requestOf, reviewsOver } from './support';

/** Two processes of the service over one database. */
let database: Database;
let processes: [Reviews, Reviews];
beforeAll(async () => {
  database = await keyedDatabase();
  processes = [reviewsOver(database), reviewsOver(database)];
});
afterAll(closeTestDatabases);

it('of 16 who decide on one version exactly one does, in each of 200 races', async () => {
  expect(await raceForVersion({ processes, races: 200, callers: 16 })).toEqual({ won: 200, lost: 3_000 });
}, 120_000);

it('of 16 requests under one key one has an effect and all have its answer, in each of 50 races', async () => {
  expect(await raceUnderOneKey({ processes, races: 50, callers: 16 })).toEqual({ answered: 800 });
}, 120_000);

it('16 creations under one key make one review', async () => {
  const caller = callerOf({ tenant: 'south' });
  const once = { key: 'one', request: 'the same' };
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      create(processes[index % 2] as Reviews, caller, requestOf({ id: `encounter-${index}` }), once),
    ),
  );
  expect(new Set(answers.map(({ json }) => json)).size).toBe(1);
  const { review = [] } = await dump(database, ['review']);
  expect(review.filter((row) => row.startsWith('(south,'))).toHaveLength(1);
});

it('of 16 bodies under one key one is taken, and the others are told that the key is used', async () => {
  const caller = callerOf({ tenant: 'east' });
  const results = await Promise.allSettled(
    Array.from({ length: 16 }, (_, index) =>
      create(processes[index % 2] as Reviews, caller, requestOf(), { key: 'one', request: `body ${index}` }),
    ),
  );
  const taken = results.filter(
    (result): result is PromiseFulfilledResult<ReviewAnswer> => result.status === 'fulfilled',
  );
  expect(taken).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'key-reused' });
  }
});

it('16 creations for one encounter leave one open review, and a line that leads to it', async () => {
  const caller = callerOf({ tenant: 'west' });
  await Promise.all(Array.from({ length: 16 }, (_, index) => create(processes[index % 2] as Reviews, caller)));
  const { reviews } = await processes[0].search(caller, { encounterId: 'encounter-1', limit: 50 });
  expect(reviews.map(({ status }) => status).sort()).toEqual(['pending', ...Array(15).fill('superseded')]);
  let [id] = reviews.filter(({ status }) => status === 'pending').map((review) => review.id);
  let length = 0;
  for (; id !== undefined; length++) {
    id = JSON.parse((await processes[1].read(caller, id)).json).supersedes;
  }
  expect(length).toBe(16);
});

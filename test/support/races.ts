import type { Caller } from '../../services/audit/act';
import type { ReviewAnswer, Reviews } from '../../services/reviews/reviews';
import type { DecisionRequest } from '../../src/review/decision';
import { Refusal } from '../../src/review/refusal';
import { bodyOf, callerOf, create, requestOf } from '../services/reviews/support';

/*
 * Callers who decide on one version of one review at the same moment, over and over. A runner and no test, so that it can
 * be run for 200 races or for 10,000. Throws at the first race that ends otherwise than it must.
 */

export interface Races {
  /** Use cases that share one database: one for each process of the service. Callers are spread over them. */
  readonly processes: readonly Reviews[];
  readonly races: number;
  /** How many take part in each race. */
  readonly callers: number;
  readonly tenant?: string;
}

/** After so many races a fresh review is taken: loading one with thousands of decisions would be what is measured. */
const RACES_PER_REVIEW = 25;

/** Different people with If-Match on one version: exactly one wins, all others are told that the review has changed. */
export async function raceForVersion(options: Races): Promise<{ won: number; lost: number }> {
  const { callers } = options;
  let lost = 0;
  const won = await eachRace(options, async (review, race) => {
    const results = await Promise.allSettled(
      range(callers).map((index) =>
        review.process(index).decide(person(review.tenant, index), review.id, review.version, decision(race + index)),
      ),
    );
    const winners = results.filter((result) => result.status === 'fulfilled');
    const losers = results.filter((result) => result.status === 'rejected');
    if (winners.length !== 1) throw new Error(`race ${race} was won by ${winners.length}`);
    const others = losers.filter(({ reason }) => !(reason instanceof Refusal && reason.code === 'version-conflict'));
    if (others.length > 0) throw others[0]?.reason;
    lost += losers.length;
  });
  return { won, lost };
}

/** One person's request, sent by many at once under one key: one effect, and every answer is the same to the byte. */
export async function raceUnderOneKey(options: Races): Promise<{ answered: number }> {
  const { callers } = options;
  let answered = 0;
  await eachRace(options, async (review, race) => {
    const once = { key: `race-${review.id}-${race}`, request: `decide ${race}` };
    const answers = await Promise.all(
      range(callers).map((index) =>
        review.process(index).decide(person(review.tenant, 0), review.id, review.version, decision(race), once),
      ),
    );
    const [first] = answers as [ReviewAnswer];
    if (answers.some(({ json, version }) => json !== first.json || version !== first.version)) {
      throw new Error(`race ${race} was answered in different ways`);
    }
    answered += answers.length;
  });
  return { answered };
}

interface Contested {
  readonly id: string;
  readonly tenant: string;
  /** The version that all of a race are shown. */
  readonly version: number;
  process(index: number): Reviews;
}

/** Runs the races and checks after each review that every one of them left one decision, one version apart. */
async function eachRace(
  { processes, races, tenant = 'north' }: Races,
  run: (review: Contested, race: number) => Promise<void>,
): Promise<number> {
  const process = (index: number) => processes[index % processes.length] as Reviews;
  let done = 0;
  for (let encounter = 0; done < races; encounter++) {
    const request = requestOf({ id: `race-${encounter}-${Date.now()}` });
    const { reviewId: id } = await create(process(0), person(tenant, 0), request);
    const here = Math.min(RACES_PER_REVIEW, races - done);
    for (let round = 0; round < here; round++) await run({ id, tenant, version: round + 1, process }, done + round);
    done += here;
    const { version, decisions } = bodyOf(await process(0).read(person(tenant, 0), id));
    const versions = decisions.map(({ reviewVersion }) => reviewVersion);
    if (
      version !== here + 1 ||
      versions.join() !==
        range(here)
          .map((round) => round + 2)
          .join()
    ) {
      throw new Error(`${here} races left ${decisions.length} decisions and version ${version}`);
    }
  }
  return done;
}

function decision(seed: number): DecisionRequest {
  const itemId = seed % 2 === 0 ? 's1' : 's2';
  if (seed % 3 === 0) return { itemId, outcome: 'rejected', reason: 'historical', comment: `Number ${seed}` };
  return seed % 3 === 1 ? { itemId, outcome: 'accepted' } : { itemId, outcome: 'deferred' };
}

function person(tenant: string, index: number): Caller {
  return callerOf({ tenant, id: `person-${index}` });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

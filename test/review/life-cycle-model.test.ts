import { BROKEN } from './broken-rules';
import { explore } from './explore';
import { cpt, icd, item } from './state';
import { RULES } from './world';

const first = item('s1', icd('E11.9'));
const second = item('s2', cpt('99213'));
const candidate = item('c1', icd('I10'), { tier: 'candidate' });
const DEPTH = 12;

/** Millions of refusals are made here; where each was thrown interests nobody. */
const traces = Error.stackTraceLimit;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = traces;
});

describe('no code gets out that no person decided', () => {
  it('whatever is tried on two suggestions, a candidate and an addition, until nothing new can happen', () => {
    const { fault, states, steps, byDepth, seen } = explore(RULES, 'outpatient', [first, second, candidate], {
      depth: DEPTH,
      reviews: 3,
    });
    expect(fault).toBeUndefined();
    // New states by depth. Exact, so that an exploration that finds less to do is noticed.
    expect(byDepth).toEqual([1, 19, 192, 892, 2300, 3737, 4114, 3565, 2194, 563, 15]);
    expect(states).toBe(17_592);
    expect(steps).toBeGreaterThan(1_000_000);
    // It ended because every state was known, not because it was cut short.
    expect(byDepth.length - 1).toBeLessThan(DEPTH);
    expect([...seen.keys()].sort()).toEqual([
      'decide accepted',
      'decide added',
      'decide corrected',
      'decide deferred',
      'decide rejected',
      'finalize',
      'recreate evidence',
      'recreate fewer-suggestions',
      'recreate nothing',
      'refused: invalid-decision',
      'refused: invalid-finalize',
      'refused: person-required',
      'refused: review-finalized',
      'refused: review-superseded',
      'refused: undecided-suggestions',
      'refused: version-conflict',
    ]);
  }, 180_000);

  it('nor over twelve acts while documents keep arriving', () => {
    const { fault, states, steps, byDepth, seen } = explore(RULES, 'inpatient', [first, candidate], {
      depth: DEPTH,
      reviews: 8,
    });
    expect(fault).toBeUndefined();
    expect(byDepth).toEqual([1, 15, 119, 411, 852, 1288, 1682, 1909, 1875, 1788, 1548, 1068, 497]);
    expect(states).toBe(13_053);
    expect(steps).toBeGreaterThan(400_000);
    expect(byDepth.length - 1).toBe(DEPTH);
    expect(seen.get('finalize')).toBeGreaterThan(1000);
  }, 180_000);
});

describe('the exploration finds a fault where', () => {
  it.each(BROKEN)(
    '%s',
    (_, broken, words) => {
      const { fault } = explore({ ...RULES, ...broken }, 'outpatient', [first, second, candidate], {
        depth: DEPTH,
        reviews: 2,
      });
      expect(fault?.words).toBe(words);
      expect(fault?.path.length).toBeLessThanOrEqual(6);
    },
    60_000,
  );
});

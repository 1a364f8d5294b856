import fc from 'fast-check';
import { averagePrecision, calibration, precisionRecall } from '../../bench/metrics';

describe('precision, recall and F1', () => {
  it.each([
    [3, 1, 0, 0.75, 1, 6 / 7],
    [1, 0, 3, 1, 0.25, 0.4],
    [2, 2, 2, 0.5, 0.5, 0.5],
    [5, 0, 0, 1, 1, 1],
    [0, 4, 0, 0, 0, 0],
    [0, 0, 4, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ])('%d right, %d too many, %d missed', (truePositive, falsePositive, falseNegative, precision, recall, f1) => {
    const found = precisionRecall({ truePositive, falsePositive, falseNegative });
    expect(found.precision).toBeCloseTo(precision);
    expect(found.recall).toBeCloseTo(recall);
    expect(found.f1).toBeCloseTo(f1);
  });

  it('property: inside [0, 1], and F1 between the smaller and the larger', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, (truePositive, falsePositive, falseNegative) => {
        const { precision, recall, f1 } = precisionRecall({ truePositive, falsePositive, falseNegative });
        for (const one of [precision, recall, f1]) expect(one >= 0 && one <= 1).toBe(true);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
      }),
    );
  });
});

describe('average precision', () => {
  it.each([
    [['a', 'b', 'c'], ['a', 'b', 'c'], 1],
    [['a', 'b', 'c'], ['a'], 1],
    [['a', 'b', 'c'], ['b'], 1 / 2],
    [['a', 'b', 'c'], ['c'], 1 / 3],
    [['a', 'b', 'c', 'd'], ['a', 'c'], (1 + 2 / 3) / 2],
    [['x', 'a'], ['a', 'b'], 1 / 4],
    [['a', 'b'], ['c'], 0],
    [[], ['a'], 0],
    [['a'], [], 0],
    [[], [], 0],
  ])('%j against %j is %d', (ranked, relevant, expected) => {
    expect(averagePrecision(ranked, new Set(relevant))).toBeCloseTo(expected);
  });

  it('property: 1 exactly when all that is relevant comes first', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(codes, fc.nat(), (ranked, n) => {
        const relevant = new Set(ranked.slice(0, 1 + (n % ranked.length)));
        expect(averagePrecision(ranked, relevant)).toBeCloseTo(1);
        if (relevant.size < ranked.length) {
          expect(averagePrecision([...ranked].reverse(), relevant)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('calibration', () => {
  const pairs = (confidence: number, right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];

  it('is perfect when what is said to be right so often is right so often', () => {
    const { ece, bins } = calibration([...pairs(0.25, 1, 3), ...pairs(0.75, 3, 1)]);
    expect(ece).toBeCloseTo(0);
    expect(bins.map(({ from, count, observed }) => [from, count, observed])).toEqual([
      [0.2, 4, 0.25],
      [0.7, 4, 0.75],
    ]);
  });

  it.each([
    ['too sure', pairs(0.9, 1, 1), 0.4],
    ['too modest', pairs(0.1, 1, 1), 0.4],
    ['sure and wrong', pairs(1, 0, 3), 1],
    ['sure and right', pairs(1, 3, 0), 0],
    ['half of it wrong by 0.5', [...pairs(0.5, 2, 0), ...pairs(0, 0, 2)], 0.25],
  ])('%s', (_, given, ece) => {
    expect(calibration(given).ece).toBeCloseTo(ece);
  });

  it('puts 1 into the last bin, 0 into the first, and nothing into nothing', () => {
    expect(calibration([...pairs(1, 1, 0), ...pairs(0, 0, 1)]).bins.map((one) => one.from)).toEqual([0, 0.9]);
    expect(calibration([])).toEqual({ ece: 0, bins: [] });
  });

  it('property: counts add up, and the error is inside [0, 1]', () => {
    const pair = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (given) => {
        const { ece, bins } = calibration(given);
        expect(bins.reduce((sum, one) => sum + one.count, 0)).toBe(given.length);
        expect(ece >= 0 && ece <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

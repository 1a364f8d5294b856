import fc from 'fast-check';
import { deepestJson, isDeeperThan } from '../../../services/contract/json-depth';

const bytes = (text: string) => Buffer.from(text);

describe('depth of JSON', () => {
  it.each([['null'], ['"[[["'], ['']])('%s does not nest', (text) => {
    expect(isDeeperThan(0, bytes(text))).toBe(false);
  });

  it.each([
    ['{}', 1],
    ['[[]]', 2],
    ['{"a":[{"b":1}]}', 3],
    ['["[[[["]', 1],
    ['["\\"[[["]', 1],
    ['["\\\\",[]]', 2],
    ['{"[":{"]":[]}}', 3],
  ])('%s nests %d deep', (text, depth) => {
    expect(isDeeperThan(depth, bytes(text))).toBe(false);
    expect(isDeeperThan(depth - 1, bytes(text))).toBe(true);
  });

  it('stops at the first bracket too many, however many follow', () => {
    expect(isDeeperThan(deepestJson, bytes('['.repeat(400_000)))).toBe(true);
  });

  it('ends on an unfinished string or escape', () => {
    expect(isDeeperThan(1, bytes('["abc'))).toBe(false);
    expect(isDeeperThan(1, bytes('["abc\\'))).toBe(false);
  });

  it('agrees with a walk over the parsed value', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const depth = depthOf(value);
        const text = bytes(JSON.stringify(value));
        expect(isDeeperThan(depth, text)).toBe(false);
        expect(isDeeperThan(depth - 1, text)).toBe(depth > 0);
      }),
    );
  });
});

import { editDistance } from '../../../src/code-sets/search/edit-distance';
import { packPostings } from '../../../src/code-sets/search/postings';
import { soundOf } from '../../../src/code-sets/search/sound';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['gout', 'gout', 0],
    ['gout', 'gut', 1],
    ['astma', 'asthma', 1],
    ['siezure', 'seizure', 1],
    ['hemroids', 'hemorrhoids', 3],
    ['kitten', 'sitting', 3],
    ['abc', '', 3],
  ])('%j to %j: %d', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
    expect(editDistance(b, a, 5)).toBe(edits);
  });

  it('gives up above the limit', () => {
    expect(editDistance('hemroids', 'hemorrhoids', 2)).toBe(3);
    expect(editDistance('gout', 'hypertension', 3)).toBe(4);
  });
});

describe('sound', () => {
  it.each([
    ['neumonia', 'pneumonia'],
    ['hemroid', 'hemorrhoid'],
    ['sirosis', 'cirrhosis'],
    ['skizophrenia', 'schizophrenia'],
    ['colesterol', 'cholesterol'],
    ['tyroid', 'thyroid'],
  ])('%s sounds like %s', (slip, word) => {
    expect(soundOf(slip)).toBe(soundOf(word));
  });

  it.each([
    ['hypotension', 'hypertension'],
    ['ileum', 'femur'],
    ['asthma', 'smithy'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

it('postings are steps of seven bits a byte, two marks in the lowest bits', () => {
  // Steps from -1: entry 0; entry 200 free; entries 2 (absent) and 70,000.
  const { bytes, starts } = packPostings([[], [0], [4 * 200 + 1], [4 * 2 + 2, 4 * 70_000]]);
  expect([...starts]).toEqual([0, 0, 1, 3, 7]);
  expect([...bytes]).toEqual([4, 0xa5, 0x06, 14, 0xb8, 0x8b, 0x11]);
});

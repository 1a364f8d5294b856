import fc from 'fast-check';
import type { SuggestResult } from '../../src/coding/suggestion';
import { anyText, noteLike, realEngine, suggest } from './engine';

beforeAll(realEngine);

/** All places where an answer quotes a document. */
function quotesOf({ suggestions, withheld, findings }: SuggestResult) {
  const evidence = [...suggestions, ...withheld, ...findings].flatMap((one) => one.evidence);
  const cues = withheld.flatMap(({ cue }) => (cue ? [cue] : []));
  return [...evidence, ...evidence.flatMap((one) => one.cues), ...cues];
}

function expectExactQuotes(result: SuggestResult, texts: Readonly<Record<string, string>>): void {
  for (const { documentId, start, end, text } of quotesOf(result)) {
    expect(end).toBeGreaterThan(start);
    expect(texts[documentId]?.slice(start, end)).toBe(text);
  }
}

function expectSound({ suggestions, withheld, findings }: SuggestResult): void {
  const ids = suggestions.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(suggestions.map((one) => one.rank)).toEqual(suggestions.map((_, index) => index + 1));
  const confidences = suggestions.map((one) => one.confidence);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  for (const one of suggestions) {
    for (const { confidence } of [one, ...one.alternatives]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(one.evidence.length).toBeGreaterThan(0);
    expect(one.alternatives.map((other) => other.code)).not.toContain(one.code.code);
  }
  const offered = new Set(suggestions.map(({ code }) => `${code.system}|${code.code}`));
  expect(withheld.filter(({ code }) => offered.has(`${code.system}|${code.code}`))).toEqual([]);
  for (const { suggestionIds } of findings) for (const id of suggestionIds) expect(ids).toContain(id);
  const findingIds = findings.map((one) => one.id);
  expect(new Set(findingIds).size).toBe(findingIds.length);
}

describe('whatever the text', () => {
  it.each([
    ['any Unicode text', anyText, 120],
    ['text made of clinical phrases', noteLike, 120],
  ])('%s is quoted exactly, and the answer is sound', async (_, texts, numRuns) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const result = await suggest(text);
        expectExactQuotes(result, { d0: text });
        expectSound(result);
      }),
      { numRuns },
    );
  });

  it('several documents are quoted each by its own id', async () => {
    await fc.assert(
      fc.asyncProperty(noteLike, noteLike, anyText, async (a, b, c) => {
        const result = await suggest([a, b, c]);
        expectExactQuotes(result, { d0: a, d1: b, d2: c });
        expectSound(result);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0 '],
    ['a lone surrogate', 'Pneumonia\ud800 today.'],
    ['a note of one very long line', `${'cough, '.repeat(2000)}fever.`],
    ['a mark that joins the letter before it', 'Pneumoni\u0061\u0301 and asthma\u200d.'],
    ['a byte order mark', '\ufeffASSESSMENT: asthma.'],
  ])('%s is no accident', async (_, text) => {
    const result = await suggest(text);
    expectExactQuotes(result, { d0: text });
    expectSound(result);
  });
});

import fc from 'fast-check';
import { noteLike, realEngine, requestOf, suggest } from './engine';

beforeAll(realEngine);

describe('equal input, equal answer', () => {
  it('asked twice, with other notes in between', async () => {
    await fc.assert(
      fc.asyncProperty(noteLike, noteLike, async (note, other) => {
        const first = await suggest(note);
        await suggest(other);
        expect(await suggest(note)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('asked at the same time', async () => {
    const [note, other] = ['ASSESSMENT: CHF, no chest pain.', 'ASSESSMENT: COPD. Possible pneumonia.'];
    const [alone, otherAlone] = [await suggest(note), await suggest(other)];
    const together = await Promise.all([note, other, note, other, note].map((one) => suggest(one)));
    expect(together).toEqual([alone, otherAlone, alone, otherAlone, alone]);
  });

  it('in whatever order the documents come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noteLike, { minLength: 2, maxLength: 4 }), fc.nat(), async (notes, seed) => {
        const request = requestOf(notes);
        const shift = 1 + (seed % (notes.length - 1));
        const documents = [...request.documents.slice(shift), ...request.documents.slice(0, shift)];
        const engine = await realEngine();
        expect(await engine.suggest({ ...request, documents })).toEqual(await engine.suggest(request));
      }),
      { numRuns: 40 },
    );
  });

  it('without changing the request', async () => {
    const request = requestOf(['b', 'a'].map((one) => `ASSESSMENT: asthma ${one}.`));
    const before = structuredClone(request);
    await (await realEngine()).suggest(request);
    expect(request).toEqual(before);
  });

  it('as plain data, the same after a trip through JSON', async () => {
    const result = await suggest(
      'ASSESSMENT: Type 2 diabetes. No chest pain. Possible pneumonia. BMI 42. Right knee pain.',
    );
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

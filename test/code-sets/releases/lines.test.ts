import fc from 'fast-check';
import { numberedLines } from '../../../src/code-sets/releases/lines';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, inPieces, refusalOf, rowsOf } from './read-rows';

test('lines keep the number that they have in the file, blank ones counted and left out', async () => {
  const lines = await rowsOf(numberedLines, 'one\r\n\r\n  \ntwo\tcells\n\u001a');
  expect(lines).toEqual([
    { number: 1, text: 'one' },
    { number: 4, text: 'two\tcells' },
  ]);
});

test('any text is split as its line feeds say, whatever the pieces', async () => {
  await expectSameInAnyPieces(numberedLines, 'a\nbb\n\nccc  \n x\n');
  const word = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '𝕏', '\t') });
  await fc.assert(
    fc.asyncProperty(fc.array(word), fc.integer({ min: 1, max: 5 }), async (words, size) => {
      const text = words.map((one) => `${one}|\r\n`).join('');
      if (text === '') return;
      const lines = await collect(numberedLines(inPieces(text, [size]), 'file'));
      expect(lines).toEqual(words.map((one, index) => ({ number: index + 1, text: `${one}|` })));
    }),
  );
});

test.each([
  ['', '1: the file is empty'],
  ['\n\n', '2: the file is empty'],
  ['whole\ncut', '2: ends without a line break: the file is cut short'],
  ['whole\n\u0000\u0001\n', '2: holds a control character'],
  ['a\rb\n', '1: holds a control character'],
  [`${'x'.repeat(70_000)}\n`, '1: is longer than 65536 characters'],
  [`ok\n${'x'.repeat(70_000)}`, '2: is longer than 65536 characters'],
])('refuses %j', async (text, problem) => {
  expect(await refusalOf(numberedLines, text)).toContain(problem);
});

test('a line without end is refused before it fills the memory', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      asked += 1;
      yield 'x'.repeat(1_000);
    }
  }
  await expect(collect(numberedLines(endless(), 'file'))).rejects.toThrow('file:1: is longer than');
  expect(asked).toBeLessThan(100);
});

test('a reader that stops closes the file, and no more of it is read than was asked for', async () => {
  let read = 0;
  let closed = false;
  async function* source(): AsyncGenerator<string> {
    try {
      for (; ; read += 1) yield 'a line\n';
    } finally {
      closed = true;
    }
  }
  for await (const line of numberedLines(source(), 'file')) if (line.number === 3) break;
  expect(closed).toBe(true);
  expect(read).toBe(2);
});

test('garbage gives lines or a refusal', async () => {
  await expectOnlyReleaseErrors(numberedLines, 'one\ntwo\nthree\n');
});

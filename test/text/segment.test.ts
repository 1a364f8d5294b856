import fc from 'fast-check';
import { characterClass, INVISIBLE, SPACE } from '../../src/text/character';
import type { Document } from '../../src/text/document';
import { read } from './resources';

const PIECES = [
  'PMH: ',
  'PLAN\n',
  'Assessment and Plan:\n',
  '• ',
  '- ',
  '1. ',
  '2) ',
  '# ',
  '**',
  'Dr. ',
  'e.g. ',
  'No fever. ',
  'denies pain',
  'type II ',
  '\r\n',
  '\n\n',
  '\n',
  '\r',
  '\t',
  ': ',
  '?',
  '...',
  '…',
  '\u200b',
  '\u202f',
  '\u2028',
  '\ufeff',
  '\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  '1,200',
  '120/80',
  '.5 ',
  'Neck',
  "patient's ",
  ']',
  '(',
  '"',
  'Ａ',
  '٣',
  'ß',
  'İ',
  '\0',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((all) => all.join('')),
);

/** Times that each token is held by a sentence or by a section heading. */
function holders({ tokens, sentences, sections }: Document): number[] {
  const held = tokens.map(() => 0);
  const hold = (index: number) => {
    held[index] = (held[index] ?? 0) + 1;
  };
  for (const sentence of sentences) for (let at = sentence.firstToken; at < sentence.endToken; at += 1) hold(at);
  for (const { heading } of sections) {
    for (const [index, token] of tokens.entries())
      if (token.start >= heading.start && token.end <= heading.end) hold(index);
  }
  return held;
}

function expectInOrder(spans: readonly { start: number; end: number }[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

describe('segment, for any string', () => {
  test('tokens, sentences and sections are ordered, disjoint and complete', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        const { tokens, sentences, sections } = document;
        for (const spans of [tokens, sentences, sections]) expectInOrder(spans, text.length);
        expect(holders(document)).toEqual(tokens.map(() => 1));
        expect(sections[0]?.start).toBe(0);
        expect(sections.at(-1)?.end).toBe(text.length);
        for (const [index, section] of sections.entries()) {
          if (index > 0) expect(section.start).toBe(sections[index - 1]?.end);
          expect(section.parent).toBeLessThan(index);
          for (let at = section.firstSentence; at < section.endSentence; at += 1)
            expect(sentences[at]?.section).toBe(index);
        }
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          expect(sentence.problemHeading).toBeLessThan(index);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('every character outside tokens is white space or invisible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        const outside: string[] = [];
        for (const token of [...read(text).tokens, { start: text.length, end: text.length }]) {
          outside.push(...text.slice(last, token.start));
          last = token.end;
        }
        for (const character of outside)
          expect([SPACE, INVISIBLE]).toContain(characterClass(character.codePointAt(0) ?? 0));
      }),
      { numRuns: 600 },
    );
  });

  test('the same text gives the same document', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(read(text)).toEqual(read(text))),
      { numRuns: 100 },
    );
  });
});

describe('segment, for large texts', () => {
  const note =
    'HPI: 60-year-old man with cough for 3 days.\nPMH: HTN, DM2\nROS:\n• Skin: no rash\nA/P:\n1. Pneumonia\n - antibiotics as above\n2. Gout: stable\n\n';
  const seconds = (text: string) => {
    const start = process.hrtime.bigint();
    read(text);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };

  test.each([
    ['a long note', note],
    ['one line without end', 'no fever and no cough, '],
    ['full stops', '. '],
    ['colons', 'A: '],
    ['numbers', '1. 2. '],
    ['hashes', '#'],
    ['asterisks', '*'],
    ['combining marks', '\u0301'],
    ['zero width', 'a\u200b'],
    ['open brackets', '('],
    ['apostrophes', "a'"],
    ['short lines', 'gout\n'],
    ['capitals', 'PLAN '],
    ['grading words', 'I-'],
  ])('1 MB of %s is read in linear time', (_name, piece) => {
    seconds(piece.repeat(Math.ceil(3_000 / piece.length)));
    expect(seconds(piece.repeat(Math.ceil(1_000_000 / piece.length)))).toBeLessThan(6);
  });
});

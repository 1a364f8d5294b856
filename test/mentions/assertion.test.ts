import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Assertion } from '../../src/mentions/assertion';
import { createAssessor, tokensOf } from '../../src/mentions/context/assessor';
import { loadContextRules } from '../../src/resources/load-context-rules';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { segment } from '../../src/text/segment';

const lexicons = join(__dirname, '../../lexicons');
const resources = loadTextResources(lexicons);
const rules = loadContextRules(lexicons);

function assess(text: string, start: number, end: number): Assertion {
  const document = segment({ id: 'note-1', text }, resources);
  return createAssessor(document, rules)(tokensOf(document, { start, end }));
}

/** The last unescaped [mention] of a table sentence; "\[" is a bracket of the text. */
function parseSentence(sentence: string): { text: string; start: number; end: number } {
  const plain = sentence.replaceAll('\\[', '\u0001');
  const start = plain.lastIndexOf('[');
  const end = plain.indexOf(']', start) - 1;
  const text = `${plain.slice(0, start)}${plain.slice(start + 1, end + 1)}${plain.slice(end + 2)}`;
  return { text: text.replaceAll('\u0001', '['), start, end };
}

function valuesOf({ polarity, certainty, temporality, experiencer }: Assertion): string {
  const unmarked = ['affirmed', 'certain', 'current', 'patient'];
  const marked = [polarity, certainty, temporality, experiencer].filter((value) => !unmarked.includes(value));
  return marked.sort().join(' ') || '-';
}

const tables = join(__dirname, 'assertion');
for (const file of readdirSync(tables)) {
  describe(`assertion of the mentions in ${file}`, () => {
    const rows = readFileSync(join(tables, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]);
    test.each(rows)('%s: %s', (expected, sentence) => {
      const { text, start, end } = parseSentence(sentence);
      const assertion = assess(text, start, end);
      expect(valuesOf(assertion)).toBe(expected.split(' ').sort().join(' '));
      for (const cue of assertion.cues) {
        expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        expect(cue.documentId).toBe('note-1');
      }
      // Every marked value says which words made it so.
      for (const value of expected === '-' ? [] : expected.split(' ')) {
        expect(assertion.cues.map((cue) => cue.effect)).toContain(value);
      }
    });
  });
}

describe('lists and headings', () => {
  const note = [
    'Denies:',
    '- fever',
    '- chills',
    '',
    'He was told to return for any of the following:',
    '- vomiting',
    '- chest pain',
    'FAMILY HISTORY:',
    'Diabetes.',
    'PAST SURGICAL HISTORY:',
    'Appendectomy.',
    'PAST MEDICAL HISTORY:',
    'Gout.',
    'ASSESSMENT:',
    'Cellulitis.',
  ].join('\n');
  test.each([
    ['chills', 'negated'],
    ['chest pain', 'hypothetical'],
    ['Diabetes', 'family'],
    ['Appendectomy', 'historical'],
    ['Gout', 'historical'],
    ['Cellulitis', '-'],
  ])('%s is %s', (mention, expected) => {
    const start = note.indexOf(mention);
    expect(valuesOf(assess(note, start, start + mention.length))).toBe(expected);
  });

  test('past medical history is historical, with its heading as cue: the coding layer keeps what is chronic', () => {
    const start = note.indexOf('Gout');
    const { temporality, cues } = assess(note, start, start + 4);
    expect(temporality).toBe('historical');
    expect(cues.map((cue) => cue.effect)).toEqual(['historical']);
  });
});

test('a year of the note itself is not past', () => {
  const text = 'Appendectomy in 2024.';
  const document = segment({ id: 'n', text, authoredAt: '2024-05-01' }, resources);
  expect(createAssessor(document, rules)({ firstToken: 0, endToken: 1 }).temporality).toBe('current');
});

test('a range outside the document is refused', () => {
  const document = segment({ id: 'n', text: 'No fever.' }, resources);
  expect(() => createAssessor(document, rules)({ firstToken: 2, endToken: 2 })).toThrow(RangeError);
  expect(() => createAssessor(document, rules)({ firstToken: 0, endToken: 9 })).toThrow(RangeError);
});

test('five hundred triggers and more are loaded', () => {
  expect(rules.triggerCount).toBeGreaterThanOrEqual(500);
});

const findings = ['fever', 'chest pain', 'hemoptysis', 'edema of the legs', 'shortness of breath', 'vertigo', 'rash'];
const neighbours = [
  'The weather was discussed.',
  'Blood pressure was 120/80.',
  'Denies pain.',
  'History of gout.',
  'Mother had asthma.',
  'Possible sprain.',
  'Return if worse.',
];

test('property: "No" before a lone finding is never affirmed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...findings), fc.constantFrom('No ', 'no ', 'NO ', 'No  '), (finding, no) => {
      const text = `${no}${finding}`;
      expect(assess(text, no.length, text.length).polarity).toBe('negated');
    }),
  );
});

test('property: the sentences around do not change an assertion', () => {
  const sentence = fc.constantFrom(...neighbours);
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), fc.constantFrom(...findings), fc.array(sentence), (a, f, b) => {
      const lead = a.map((one) => `${one} `).join('');
      const subject = 'She has ';
      const text = `${lead}${subject}${f}. ${b.join(' ')}`;
      const start = lead.length + subject.length;
      expect(valuesOf(assess(text, start, start + f.length))).toBe('-');
    }),
  );
});

test('property: any text and any range give an assertion whose cues quote the text', () => {
  const words = fc.constantFrom(
    'no',
    'history',
    'of',
    'fever',
    '?',
    ',',
    'mother',
    'has',
    '\n',
    ':',
    '-',
    'if',
    '[',
    ']',
    '2010',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join(' ');
      const document = segment({ id: 'n', text }, resources);
      fc.pre(document.tokens.length > 0);
      const firstToken = from % document.tokens.length;
      const endToken = firstToken + 1 + (length % (document.tokens.length - firstToken));
      const { cues } = createAssessor(document, rules)({ firstToken, endToken });
      for (const cue of cues) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    }),
  );
});

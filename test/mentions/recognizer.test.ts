import fc from 'fast-check';
import { read } from '../../src/pipeline';
import { smallResources } from '../support/small-engine';

const families = `
A01.0  Pain = pain
A02.0  Knee pain = pain + knee | gonalgia
A03.0  Chest pain = chest pain | pain in chest
A04.0  Heart failure = heart failure | cardiac decompensation
A05.0  Acute on chronic heart failure = acute on chronic heart failure
A06.0  Cancer of the breast = cancer + breast | breast cancer
A07.0  Cancer of the inner quadrant of the breast = cancer + breast + inner quadrant
A08.0  Fracture of the radius = fracture/broken + radius/distal radius/colles
A09.0  Lymphoblastic leukemia = =ALL | acute lymphoblastic leukemia
A10.0  Pulmonary embolism = =PE | pulmonary embolism
A11.0  Gastric antral vascular ectasia = GAVE
A12.0  Neoplasm = neoplasm | tumor
A13.0  Malignant neoplasm = malignant neoplasm
A14.0  Asthma = asthma
A15.0  Exercise-induced asthma = exercise induced asthma
A16.0  Hepatitis A = hepatitis A
A17.0  Shoulder pain = pain + shoulder
A18.0  Osteoarthritis of the hip = osteoarthritis + hip
A19.0  Osteoarthritis = osteoarthritis
A20.0  Diabetes = diabetes mellitus | diabetes
A21.0  Diabetic foot = diabetes + foot ulcer
`;
const resources = smallResources({ families });

/** Codes of the families that a text mentions, in text order, with the words quoted. */
function mentionsOf(text: string): [string, string][] {
  const { mentions, document } = read({ id: 'n', text }, resources);
  return mentions.map(({ concept, start, end }) => [
    resources.knowledge.family(concept).codes[0]?.code ?? '?',
    document.text.slice(start, end),
  ]);
}
const codesIn = (text: string) => mentionsOf(text).map(([code]) => code);

describe('the longest match wins', () => {
  it.each([
    ['Pain.', [['A01.0', 'Pain']]],
    ['Chest pain.', [['A03.0', 'Chest pain']]],
    ['Acute on chronic heart failure.', [['A05.0', 'Acute on chronic heart failure']]],
    ['Malignant neoplasm.', [['A13.0', 'Malignant neoplasm']]],
    ['Exercise induced asthma.', [['A15.0', 'Exercise induced asthma']]],
    ['Diabetes mellitus.', [['A20.0', 'Diabetes mellitus']]],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it.each([
    ['Exercise makes asthma worse.', ['A14.0']],
    ['Neoplasm, not malignant.', ['A12.0']],
    ['Acute asthma, chronic heart failure.', ['A14.0', 'A04.0']],
    ['Painless.', []],
    ['Chest is clear.', []],
    ['Diabetology.', []],
  ])('no more than is said: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
});

describe('parts stand in any order, and apart; the quote holds those of the same phrase', () => {
  it.each([
    ['Pain in the knee.', 'A02.0', 'Pain in the knee'],
    ['Knee pain.', 'A02.0', 'Knee pain'],
    ['Knee: chronic, dull pain.', 'A02.0', 'pain'],
    ['Pain is worst in her left knee.', 'A02.0', 'Pain is worst in her left knee'],
    ['Broken distal radius.', 'A08.0', 'Broken distal radius'],
    ['Distal radius fracture.', 'A08.0', 'Distal radius fracture'],
    ['Colles fracture.', 'A08.0', 'Colles fracture'],
    ['Cancer of the left breast, inner quadrant.', 'A07.0', 'Cancer of the left breast'],
    ['The breast, inner quadrant, has cancer.', 'A07.0', 'inner quadrant, has cancer'],
  ])('%s', (text, code, quoted) => {
    const found = mentionsOf(text);
    expect(found.map(([one]) => one)).toEqual([code]);
    expect(found[0]?.[1]).toBe(quoted);
  });

  it('the more refined term takes the head of the plain one', () => {
    expect(codesIn('Osteoarthritis of the hip.')).toEqual(['A18.0']);
    expect(codesIn('Osteoarthritis. The hip was examined.')).toEqual(['A19.0']);
  });

  it('one head with two sites is two findings', () => {
    expect(codesIn('Pain in the knee and shoulder.').sort()).toEqual(['A02.0', 'A17.0']);
  });

  it('two heads, each with its own site', () => {
    expect(codesIn('Knee pain, osteoarthritis of the hip.').sort()).toEqual(['A02.0', 'A18.0']);
  });

  it('a part that is too far away is none', () => {
    const far =
      'Pain that began in March after a long walk with friends through the hills near home and then hurt the knee.';
    expect(codesIn(far)).toEqual(['A01.0']);
  });

  it('a site without its head is nothing', () => {
    expect(codesIn('The knee is stable. Shoulder normal. Distal radius intact.')).toEqual([]);
  });
});

describe('boundaries', () => {
  it.each([
    ['Chest. Pain.', ['A01.0']],
    ['Heart is strong. Failure to arrive.', []],
    ['The knee is swollen. Pain at night.', ['A01.0']],
    ['No complaints of the heart\n\nFailure of the battery', []],
    ['Cancer. Breast exam was normal.', []],
  ])('no phrase and no part across sentences: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it('a part in the problem heading counts for the lines below it', () => {
    expect(codesIn('ASSESSMENT AND PLAN:\n\nRight knee.\n• Pain persists.')).toEqual(['A02.0']);
    expect(codesIn('ASSESSMENT AND PLAN:\n\nRight knee.\n• Stable.\n\nDepression.\n• Pain persists.')).toEqual([
      'A01.0',
    ]);
  });
});

test('property: every mention quotes its head, in text order, and none is inside another of its concept', () => {
  const words = fc.constantFrom(
    ...[
      'pain',
      'knee',
      'chest',
      'shoulder',
      'heart',
      'failure',
      'acute',
      'on',
      'chronic',
      'cancer',
      'of',
      'the',
      'breast',
    ],
    ...[
      'inner',
      'quadrant',
      ',',
      '.',
      'and',
      '\n',
      '-',
      'ALL',
      'all',
      'PE',
      'exercise',
      'induced',
      'asthma',
      ':',
      'hip',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const { mentions, document } = read({ id: 'n', text }, resources);
      let last = 0;
      for (const { start, end, head, parts: found } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        expect(document.tokens[head.firstToken]?.start).toBeGreaterThanOrEqual(start);
        expect(document.tokens[head.endToken - 1]?.end).toBeLessThanOrEqual(end);
        for (const part of found) expect(Number.isInteger(part.firstToken)).toBe(true);
      }
      const keys = mentions.map(({ concept, head, parts: found }) =>
        JSON.stringify([concept, head.firstToken, head.endToken, found.map((one) => one.firstToken)]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

import { join } from 'node:path';
import fc from 'fast-check';
import type { SuggestRequest, SuggestResult } from '../../src/coding/suggestion';
import type { Engine } from '../../src/engine';
import { loadEngine } from '../../src/resources/load-engine';

const ROOT = join(__dirname, '..', '..');
let loading: Promise<Engine> | null = null;

/** The engine with all that it knows, loaded once per test file. */
export function realEngine(): Promise<Engine> {
  loading ??= loadEngine({ lexiconsDir: join(ROOT, 'lexicons'), modelsDir: join(ROOT, 'models') });
  return loading;
}

export function requestOf(notes: string | readonly string[], over: Partial<SuggestRequest> = {}): SuggestRequest {
  const texts = typeof notes === 'string' ? [notes] : notes;
  return {
    encounter: { id: 'e', setting: 'outpatient', serviceDate: '2026-11-02' },
    documents: texts.map((text, index) => ({ id: `d${index}`, text })),
    ...over,
  };
}

export async function suggest(
  notes: string | readonly string[],
  over?: Partial<SuggestRequest>,
): Promise<SuggestResult> {
  return (await realEngine()).suggest(requestOf(notes, over));
}

const PHRASES = [
  ...[
    'Type 2 diabetes with polyneuropathy',
    'chest pain',
    'right knee pain',
    'left ankle sprain',
    'hypertension',
    'CHF',
  ],
  ...[
    'acute systolic heart failure',
    'COPD exacerbation',
    'pnuemonia',
    'CKD stage 3a',
    'BMI 42',
    'A1c 9.1',
    'UTI',
    'MS',
  ],
  ...[
    'fracture of the left distal radius',
    'breast cancer',
    'GERD',
    'anxiety and depression',
    'nausea, vomiting',
    'fever',
  ],
  ...[
    'ECG',
    'chest x-ray',
    'allergic to penicillin',
    'tobacco use',
    'fell from a ladder',
    'migraine without aura',
    'rash',
  ],
];
const LEADS = [
  ...[
    '',
    'No ',
    'Denies ',
    'History of ',
    'Mother had ',
    'Possible ',
    'Return if ',
    'She has ',
    'Status post ',
    'Ruled out ',
  ],
  ...['Likely ', 'Negative for ', 'Worsening ', 'Plan for '],
];
const HEADINGS = [
  ...[
    'ASSESSMENT:',
    'PLAN:',
    'HISTORY OF PRESENT ILLNESS:',
    'PAST MEDICAL HISTORY:',
    'FAMILY HISTORY:',
    'REVIEW OF SYSTEMS:',
  ],
  ...['PHYSICAL EXAM:', '1. Right knee.', '• Hypertension.', 'Denies:', '', 'IMPRESSION'],
];
const ENDS = ['. ', ', ', '\n', '\r\n', '; ', ' and ', ' ', '.\n\n', ' - ', ' (', ') ', '\t', ' 🩺 ', ' e\u0301 '];

/** Texts that look like notes, put together from clinical phrases, negations, headings and separators. */
export const noteLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(...HEADINGS, '', '', ''),
      fc.constantFrom(...LEADS),
      fc.constantFrom(...PHRASES),
      fc.constantFrom(...ENDS),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) =>
    parts.map(([heading, lead, phrase, end]) => (heading ? `\n${heading}\n` : '') + lead + phrase + end).join(''),
  );

/** Any text: broken surrogates, control characters and right-to-left marks too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(noteLike, fc.string({ unit: 'binary', maxLength: 30 }), noteLike).map((parts) => parts.join('')),
);

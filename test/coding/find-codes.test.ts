import { codeFinder } from '../../src/coding/find-codes';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { normalizePhrase } from '../../src/text/tokenize';
import { LEXICONS, realKnowledge } from '../resources/real-knowledge';

const { normalForms } = loadTextResources(LEXICONS);
const find = codeFinder(realKnowledge(), (phrase) => normalizePhrase(phrase, normalForms));
const top = (query: string, limit = 3) => find(query, { limit }).map((one) => one.code);

describe('search by words', () => {
  it.each([
    ['hypertension', 'I10'],
    ['pneumonia', 'J18.9'],
    ['asthma', 'J45.909'],
    ['hypothyroidism', 'E03.9'],
    ['gout', 'M10.9'],
    ['type 2 diabetes', 'E11.9'],
    ['type 2 diabetes kidney', 'E11.22'],
    ['atrial fibrillation', 'I48.91'],
    ['chest pain', 'R07.9'],
    ['low back pain', 'M54.50'],
    ['osteoarthritis right knee', 'M17.11'],
    ['knee pain left', 'M25.562'],
    ['pain knee left', 'M25.562'],
    ['major depression', 'F32.9'],
    ['depression', 'F32.A'],
    ['stroke', 'I63.9'],
    ['renal failure', 'N19'],
    ['EKG', '93000'],
    ['generalized anxiety', 'F41.1'],
    ['migraine without aura', 'G43.009'],
    ['cough', 'R05.9'],
    ['fever', 'R50.9'],
    ['nausea vomiting', 'R11.2'],
    ['obesity', 'E66.9'],
    ['heart failure unspecified', 'I50.9'],
    ['acute systolic heart failure', 'I50.21'],
    ['chronic kidney disease stage 4', 'N18.4'],
    ['copd exacerbation', 'J44.1'],
    ['sepsis', 'A41.9'],
    ['urinary tract infection', 'N39.0'],
    ['osteoporosis', 'M81.0'],
    ['psoriasis', 'L40.9'],
    ['covid', 'U07.1'],
    ['ekg', '93000'],
  ])('%s: %s comes first', (query, expected) => {
    expect(top(query)[0]).toBe(expected);
  });

  it.each([
    ['cellulitis left leg', 'L03.116'],
    ['intermittent asthma mild', 'J45.20'],
    ['sprain ankle right', 'S93.401A'],
    ['diabetes retinopathy', 'E11.319'],
    ['hypertensive kidney', 'I12.9'],
    ['pneumonia bact', 'J15.9'],
    ['counsel tobacco', '99406'],
  ])('%s, in part or in another order: %s is among the first', (query, expected) => {
    expect(top(query, 5)).toContain(expected);
  });

  it.each([
    ['case and diacritics', 'MÉNIÈRE', 'meniere'],
    ['punctuation', 'chest-pain!', 'chest pain'],
    ['white space', '  chest \t pain ', 'chest pain'],
    ['a soft hyphen or a full stop at the end', 'pneumonia.', 'pneumonia'],
    ['full-width letters', 'ｇｏｕｔ', 'gout'],
  ])('%s makes no difference', (_, one, other) => {
    expect(top(one, 20)).toEqual(top(other, 20));
    expect(top(one).length).toBeGreaterThan(0);
  });

  it('every word must begin a word of the code or of its terms', () => {
    for (const code of find('pneumon bact', { limit: 20 })) expect(code.code).toMatch(/^[A-Z]/);
    expect(find('pneumon bact', { limit: 20 }).length).toBeGreaterThan(0);
  });

  it('a term of the family finds the code, though the display has other words', () => {
    expect(top('high blood pressure')).toContain('I10');
    expect(top('heart attack')).toContain('I21.9');
  });

  it.each([
    'xyzzy',
    'pneumonia xyzzy',
    'neumonia',
    'ypertension',
    '',
    '   ',
    '...',
    '🩺',
    'a1b2c3d4',
    'J18.9 asthma',
    '999999',
  ])('nothing for %j', (query) => {
    expect(top(query)).toEqual([]);
  });
});

describe('search by code', () => {
  it.each([
    ['I10', 'I10'],
    ['i10', 'I10'],
    ['E11.9', 'E11.9'],
    ['E119', 'E11.9'],
    ['e11.', 'E11.9'],
    [' J18.9 ', 'J18.9'],
    ['M17.1', 'M17.10'],
    ['93000', '93000'],
    ['9300', '93000'],
  ])('%j: %s first or among the first', (query, expected) => {
    expect(top(query, 5)).toContain(expected);
  });

  it('gives only codes that begin so, the shorter first', () => {
    const found = find('E11', { limit: 100 }).map((one) => one.code);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((code) => !code.startsWith('E11'))).toEqual([]);
    const lengths = found.map((code) => code.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it.each(['Z99.99', 'E11.9999', '00000', 'Q9999'])('nothing for %s, which does not exist', (query) => {
    expect(top(query)).toEqual([]);
  });
});

describe('options', () => {
  it.each(['ICD-10-CM', 'CPT'] as const)('system %s narrows', (system) => {
    const found = find('knee', { system, limit: 50 });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.system))).toEqual(new Set([system]));
  });

  it('an edition that has no code gives none', () => {
    expect(find('knee', { system: 'ICD-10-PCS', limit: 5 })).toEqual([]);
  });

  it.each([1, 2, 10, 50])('at most %d, and the best of them', (limit) => {
    const all = find('pain', { limit: 200 });
    expect(find('pain', { limit })).toEqual(all.slice(0, limit));
  });

  it('each code once', () => {
    for (const query of ['pain', 'E11', 'fracture', 'diabetes', 'I1']) {
      const ids = find(query, { limit: 500 }).map((one) => `${one.system}|${one.code}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

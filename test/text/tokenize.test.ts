import { normalizePhrase, tokenize } from '../../src/text/tokenize';
import { resources } from './resources';

const { normalForms } = resources;
const surfaces = (text: string) => tokenize(text, normalForms).map((token) => text.slice(token.start, token.end));

describe('tokenize', () => {
  test.each([
    ["the patient's leg", ['the', "patient's", 'leg']],
    ['patient’s', ['patient’s']],
    ["the patients' rooms", ['the', 'patients', "'", 'rooms']],
    ['120/80', ['120', '/', '80']],
    ['1,200 mL', ['1,200', 'mL']],
    ['C2,3', ['C2', ',', '3']],
    ['0.5mg .5 mg', ['0.5', 'mg', '.5', 'mg']],
    ['end.5 mg', ['end', '.', '5', 'mg']],
    ['38.5.', ['38.5', '.']],
    ['A1c 7.2%', ['A1c', '7.2', '%']],
    ['follow-up', ['follow', '-', 'up']],
    ['stage 3a, 2nd, 48h', ['stage', '3a', ',', '2nd', ',', '48', 'h']],
    ['n/v/d', ['n', '/', 'v', '/', 'd']],
    ['a\u202f5\u00a0mg\r\nb', ['a', '5', 'mg', 'b']],
    ['hyper\u200btension\u200b x', ['hyper\u200btension', 'x']],
    ['Me\u0301nie\u0300re', ['Me\u0301nie\u0300re']],
    ['ok 😀 \ud83d.', ['ok', '😀', '\ud83d', '.']],
    ['\ufeffnote', ['note']],
    ['', []],
    [' \t\n\u200b ', []],
  ])('%j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test('kind and lower', () => {
    const tokens = tokenize('Ménière 12,000 -', normalForms);
    expect(tokens.map((token) => [token.kind, token.lower, token.norm])).toEqual([
      ['word', 'meniere', 'meniere'],
      ['number', '12,000', '12000'],
      ['punctuation', '-', '-'],
    ]);
  });
});

describe('normalizePhrase brings variants together', () => {
  test.each([
    ['Oedema', 'edema'],
    ['anaemias', 'anemia'],
    ['oesophageal', 'esophagus'],
    ['gastro-oesophageal', 'gastro esophagus'],
    ['haemorrhage', 'hemorrhage'],
    ['bleeding', 'hemorrhage'],
    ['tumours', 'tumor'],
    ['localised', 'localized'],
    ['diarrhoea', 'diarrhea'],
    ['metastases', 'metastasis'],
    ['metastatic', 'metastasis'],
    ['vertebrae', 'vertebra'],
    ['diverticula', 'diverticulum'],
    ['biopsies', 'biopsy'],
    ['abscesses', 'abscess'],
    ['diagnoses', 'diagnosis'],
    ['viruses', 'virus'],
    ['carcinomata', 'carcinoma'],
    ['DVTs', 'dvt'],
    ['UTIs', 'uti'],
    ["Crohn's", 'crohn'],
    ['renal', 'kidney'],
    ['diabetic', 'diabetes'],
    ['thrombosed', 'thrombosis'],
    ['pulmonary emboli', 'lung embolism'],
    ['Type II', 'type 2'],
    ['type I diabetes', 'type 1 diabetes'],
    ['type one', 'type 1'],
    ['stage IIIa', 'stage 3a'],
    ['stage III-IV', 'stage 3 4'],
    ['grade I/II', 'grade 1 2'],
    ['factor V', 'factor 5'],
    ['cranial nerve X', 'cranial nerve 10'],
    ['2nd degree', 'second degree'],
  ])('%s -> %s', (phrase, expected) => {
    expect(normalizePhrase(phrase, normalForms).join(' ')).toBe(expected);
  });

  test.each([
    ['diabetes', 'diabetes'],
    ['pus', 'pus'],
    ['herpes', 'herpes'],
    ['infectious', 'infectious'],
    ['pancreas', 'pancreas'],
    ['ascites', 'ascites'],
    ['arthritis', 'arthritis'],
    ['AIDS', 'aids'],
    ['doses', 'dose'],
    ['causes', 'cause'],
    ['diseases', 'disease'],
    ['aerobic', 'aerobic'],
    ['toe', 'toe'],
    ['hour', 'hour'],
    ['exercise', 'exercise'],
    ['gastroesophageal', 'gastroesophageal'],
    ['anxious', 'anxious'],
    ['septic arthritis', 'septic arthritis'],
    ['aortic stenosis', 'aortic stenosis'],
    ['neuropathic pain', 'neuropathic pain'],
    ['afebrile', 'afebrile'],
    ['Streptococcus pneumoniae', 'streptococcus pneumoniae'],
    ['E. coli', 'e coli'],
    ['I discussed', 'i discussed'],
    ['type 2 and I agree', 'type 2 and i agree'],
    ['IV fluids', 'iv fluid'],
    ['one week', 'one week'],
    ['pes planus', 'pes planus'],
  ])('%s stays %s', (phrase, expected) => {
    expect(normalizePhrase(phrase, normalForms).join(' ')).toBe(expected);
  });
});

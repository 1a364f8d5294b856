import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFamilyFile } from '../../src/coding/families/parse-family-file';
import { parseRefiners } from '../../src/coding/families/refiners';
import { allFamilies } from '../../src/coding/knowledge';
import { parseAbbreviations } from '../../src/mentions/abbreviations';
import { LEXICONS, realKnowledge } from './real-knowledge';

const read = (...path: string[]) => readFileSync(join(LEXICONS, ...path), 'utf8');
const FILES = ['icd10cm', 'cpt', 'hcpcs'].flatMap((folder) =>
  readdirSync(join(LEXICONS, 'codes', folder))
    .filter((name) => name.endsWith('.lex'))
    .map((name) => join('codes', folder, name)),
);

describe('the embedded default, without any import', () => {
  const codes = new Map<string, Set<string>>();
  for (const { system, codes: own, history, familyHistory } of allFamilies(realKnowledge())) {
    const set = codes.get(system) ?? new Set();
    for (const one of [...own, history, familyHistory]) if (one) set.add(one.code);
    codes.set(system, set);
  }

  it.each([
    ['ICD-10-CM', 12_000],
    ['CPT', 600],
    ['HCPCS', 400],
  ])('offers enough codes of %s', (system, least) => {
    expect(codes.get(system)?.size).toBeGreaterThanOrEqual(least);
  });

  it('knows at least 25,000 different terms', () => {
    const refiners = parseRefiners(read('codes', 'refiners.lex'), 'refiners.lex');
    const terms = new Set<string>();
    for (const file of FILES) {
      for (const family of parseFamilyFile(read(file), file, refiners)) {
        for (const { parts } of family.terms) {
          // A head with parts counts once a head, however many alternatives its parts have.
          const rest = parts.slice(1).map((part) => part.map((one) => one.words.toLowerCase()).join('/'));
          for (const head of parts[0] ?? []) terms.add([head.words.toLowerCase(), ...rest].join(' + '));
        }
      }
    }
    expect(terms.size).toBeGreaterThanOrEqual(25_000);
  });

  it('knows at least 1,500 abbreviations, and several hundred with more than one meaning', () => {
    const abbreviations = parseAbbreviations(read('abbreviations.lex'), 'abbreviations.lex');
    const forms = new Set(abbreviations.map((one) => one.form.toLowerCase()));
    const ambiguous = abbreviations.filter((one) => one.senses.length > 1);
    expect(forms.size).toBeGreaterThanOrEqual(1_500);
    expect(ambiguous.length).toBeGreaterThanOrEqual(400);
    // A meaning beside others is chosen by something: only one of them may stand without a cue.
    const chosen = ambiguous.filter((one) => one.senses.some((sense) => sense.cues.length + sense.sections.length > 0));
    expect(chosen).toHaveLength(ambiguous.length);
  });

  it('has families in every chapter of ICD-10-CM', () => {
    const letters = new Set([...(codes.get('ICD-10-CM') ?? [])].map((code) => code.charAt(0)));
    expect([...letters].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });
});

describe('the header of a lexicon file', () => {
  /** Settings, people and specialties that a header may name. */
  const SERVED =
    /\b(offices?|clinics?|wards?|emergency|surg\w*|urgent care|primary care|departments?|intensive care|rehabilitation|laborator\w*|suppliers|nursing homes|dialysis|schools?|dentist\w*|\w+(?:ology|ologist|iatry|iatrics|etrics)|orthopedics|public health|every setting|billers?)\b/i;
  const header = (file: string) => {
    const lines = read(file).split('\n');
    const end = lines.findIndex((line) => line.trim() === '' || !/^(#|system|source|kind|chronic)/.test(line));
    return lines.slice(0, end).join('\n');
  };

  it.each([...FILES, join('codes', 'refiners.lex'), 'abbreviations.lex'])('of %s says whom it serves', (file) => {
    const comment = header(file)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join(' ');
    expect(comment.length).toBeGreaterThan(60);
    expect(comment).toMatch(file.endsWith('refiners.lex') ? /all code families/ : SERVED);
  });

  it.each(FILES)('of %s names the public source of its facts', (file) => {
    expect(header(file)).toMatch(/^source \S.{20,}$/m);
  });

  it.each(['abbreviations.lex', join('codes', 'refiners.lex')])('of %s names where its facts come from', (file) => {
    expect(header(file)).toMatch(/^# (Source|Facts):? \S/m);
  });
});

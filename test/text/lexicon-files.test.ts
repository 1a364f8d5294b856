import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNormalForms } from '../../src/text/normal-form';
import { headingKey, parseSectionHeadings } from '../../src/text/section-heading';

const shipped = (name: string) => readFileSync(join(__dirname, '../../lexicons', name), 'utf8');
const rows = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;

test('the shipped files parse and are not small', () => {
  expect(() => parseNormalForms(shipped('normal-forms.tsv'), 'normal-forms.tsv')).not.toThrow();
  expect(() => parseSectionHeadings(shipped('sections.tsv'), 'sections.tsv')).not.toThrow();
  expect(rows(shipped('normal-forms.tsv'))).toBeGreaterThan(700);
  expect(rows(shipped('sections.tsv'))).toBeGreaterThan(350);
});

test('every base is its own norm, so that a second reading changes nothing', () => {
  const forms = parseNormalForms(shipped('normal-forms.tsv'), 'normal-forms.tsv');
  for (const line of shipped('normal-forms.tsv').split('\n')) {
    const base = line.startsWith('#') ? undefined : line.split('\t')[1];
    if (base !== undefined) expect(forms.of(base).norm).toBe(base);
  }
});

describe('a bad row names file and line', () => {
  test.each([
    ['renal', 'n.tsv:1: want variant<TAB>base'],
    ['# ok\nrenal\tkidney\tx', 'n.tsv:2: want variant<TAB>base'],
    ['Renal\tkidney', 'n.tsv:1: want lower-case words'],
    ['renal\tkidney\nrenal\tkidney', 'n.tsv:2: "renal" is already on line 1'],
    ['oedematous\tedema', 'n.tsv:1: the spelling rules already change'],
    ['renal\tnephric\nnephric\tkidney', 'n.tsv:1: base "nephric" is itself changed to "kidney"'],
  ])('%j', (text, message) => {
    expect(() => parseNormalForms(text, 'n.tsv')).toThrow(message);
  });

  test.each([
    ['PMH', 's.tsv:1: want heading<TAB>type'],
    ['PMH\tpast', 's.tsv:1: unknown section type "past"'],
    ['PMH\tplan\np.m.h\tplan\npmh:\tplan', 's.tsv:3: "pmh:" is already listed'],
    ['--\tplan', 's.tsv:1: a heading needs a letter or a digit'],
  ])('%j', (text, message) => {
    expect(() => parseSectionHeadings(text, 's.tsv')).toThrow(message);
  });
});

test.each([
  ['A/P:', 'a p'],
  ['Assessment & Plan', 'assessment and plan'],
  ["Today's  Visit", 'todays visit'],
])('headingKey(%j)', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

import { parseAlphabeticIndex } from '../../../src/code-sets/releases/alphabetic-index';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  officialText,
  refusalOf,
  rowsOf,
} from './read-rows';

const INDEX = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index>
  <version>2031</version>
  <title>Sample index</title>
  <letter>
    <title>S</title>
    <mainTerm>
      <title>Sampling, sampled<nemod>(acute) (chronic)</nemod> NEC</title>
      <seeAlso>Probe</seeAlso>
      <code>R99.8-</code>
      <term level="1">
        <title>with</title>
        <term level="2">
          <title>ice</title>
          <code>E85.4</code>
          <manif>I43</manif>
        </term>
        <term level="2"><title>boxes</title><subcat>H93.3</subcat></term>
        <term level="2"><title>jars</title><seecat>M01</seecat></term>
        <term level="2"><title>jars, open</title><code>A46</code><seecat>M01</seecat><subcat>M14.8-</subcat></term>
      </term>
      <term level="1">
        <title>arm<nemod>(left)</nemod>, upper</title>
        <see> Probe, arm</see>
      </term>
    </mainTerm>
    <mainTerm><title>Shelf</title><code>QA0.0159</code></mainTerm>
  </letter>
</ICD10CM.index>
`;
const MAIN = 'Sampling, sampled (acute) (chronic) NEC';
const NONE = { code: null, manifestation: null, see: null, seeAlso: null };
const LINES = [
  'path\tdepth\tcode\tmanifestation\tsee\tsee_also',
  'Sampling (acute)\t0\t\t\t\tProbe',
  'Sampling (acute) > ice\t1\tE85.4\tI43\t\t',
  'Shelf\t0\t\t\tProbe, shelf\t',
  '',
].join('\n');

test('XML: every term gives a row before its subterms, modifiers in their place', async () => {
  expect(await rowsOf(parseAlphabeticIndex, INDEX)).toEqual([
    { ...NONE, path: [MAIN], code: 'R99.8-', seeAlso: 'Probe' },
    { ...NONE, path: [MAIN, 'with'] },
    { ...NONE, path: [MAIN, 'with', 'ice'], code: 'E85.4', manifestation: 'I43' },
    { ...NONE, path: [MAIN, 'with', 'boxes'], code: 'H93.3' },
    { ...NONE, path: [MAIN, 'with', 'jars'], code: 'M01' },
    { ...NONE, path: [MAIN, 'with', 'jars, open'], code: 'A46', seeAlso: 'category M01; subcategory M14.8-' },
    { ...NONE, path: [MAIN, 'arm (left), upper'], see: 'Probe, arm' },
    { ...NONE, path: ['Shelf'], code: 'QA0.0159' },
  ]);
});

test('tab-separated lines: the same, from the path', async () => {
  expect(await rowsOf(parseAlphabeticIndex, LINES)).toEqual([
    { ...NONE, path: ['Sampling (acute)'], seeAlso: 'Probe' },
    { ...NONE, path: ['Sampling (acute)', 'ice'], code: 'E85.4', manifestation: 'I43' },
    { ...NONE, path: ['Shelf'], see: 'Probe, shelf' },
  ]);
});

test('the pieces do not matter', async () => {
  await expectSameInAnyPieces(parseAlphabeticIndex, INDEX);
  await expectSameInAnyPieces(parseAlphabeticIndex, LINES);
});

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parseAlphabeticIndex, INDEX));

test('garbage is refused with its line', async () => {
  await expectOnlyReleaseErrors(parseAlphabeticIndex, INDEX);
  await expectOnlyReleaseErrors(parseAlphabeticIndex, LINES);
});

test.each([
  ['a code that is none', '<code>E85.4', '<code>E85..4', '15: expected an ICD-10-CM code in <code>, found "E85..4"'],
  ['a manifestation that is none', '<manif>I43', '<manif>the heart', '16: expected an ICD-10-CM code in <manif>'],
  ['a term without title', '<title>ice</title>', '<title> </title>', '13: the term has no title'],
  ['a second code', '<manif>I43</manif>', '<code>I43</code>', '16: the term has a second <code>'],
  [
    'a code after the subterms',
    '    </mainTerm>',
    '<code>R99</code></mainTerm>',
    '26: <code> comes after the subterms',
  ],
  ['a table', '<subcat>H93.3</subcat>', '<cell col="2">H93.3</cell>', '18: does not expect <cell> in <term>'],
  ['a cut file', '</ICD10CM.index>', '', '30: ends inside <ICD10CM.index>, which begins in line 2'],
])('XML: refuses %s', async (_, from, to, problem) => {
  expect(await refusalOf(parseAlphabeticIndex, INDEX.replace(from, to))).toContain(problem);
});

test.each([
  ['other columns', 'path', 'term', '1: expected the tab-separated columns path, depth, code'],
  ['a column too few', '\t\tProbe\n', '\tProbe\n', '2: expected 6 tab-separated columns, found 5'],
  ['a wrong depth', 'ice\t1', 'ice\t2', '3: expected depth 1 for its path'],
  ['an empty level', '> ice', '>  > ice', '3: expected a title at each level of the path'],
  ['a code that is none', 'E85.4', 'ice', '3: expected an ICD-10-CM code, found "ice"'],
  ['a last line that is cut', 'shelf\t\n', 'shelf', '4: ends without a line break'],
])('lines: refuses %s', async (_, from, to, problem) => {
  expect(LINES).toContain(from);
  expect(await refusalOf(parseAlphabeticIndex, LINES.replace(from, to))).toContain(problem);
});

test('refuses columns without terms', async () => {
  expect(await refusalOf(parseAlphabeticIndex, `${LINES.split('\n')[0]}\n`)).toBe('1: the file holds no terms');
});

test.each([
  ['icd10cm/index/ICD10CM_FY2017_Full_XML.zip/icd10cm_index_2017.xml', 77_199, 7_973, 59_557],
  ['icd10cm/index/ICD10CM_FY2017_Full_XML.zip/icd10cm_eindex_2017.xml', 7_572, 314, 6_223],
  ['icd10cm/2026-tables/icd10cm-eindex-April-1-2026-XML.xml', 8_090, 314, 6_686],
  ['icd10cm/index/icd10cm_index_2026_rolled.tsv.gz', 81_496, 8_121, 63_098],
])('%s has %d terms, %d of them main terms, %d with a code', async (path, terms, mainTerms, coded) => {
  const text = officialText(path);
  if (text === null) return;
  const rows = await collect(parseAlphabeticIndex(text, path));
  expect(rows).toHaveLength(terms);
  expect(rows.filter((row) => row.path.length === 1)).toHaveLength(mainTerms);
  expect(rows.filter((row) => row.code !== null)).toHaveLength(coded);
});

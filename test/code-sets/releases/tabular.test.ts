import type { TabularRow } from '../../../src/code-sets/release';
import { parseTabular } from '../../../src/code-sets/releases/tabular';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  officialString,
  refusalOf,
  rowsOf,
} from './read-rows';

const TABULAR = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
  <version>2031</version>
  <introduction>
    <introSection type="title"><title>About this sample</title></introSection>
  </introduction>
  <chapter>
    <name>7</name>
    <desc>Sample diseases (H00-H99)</desc>
    <excludes2><note>samples of elsewhere (Z99.-)</note></excludes2>
    <sectionIndex><sectionRef first="H30" last="H36" id="H30-H36">Samples</sectionRef></sectionIndex>
    <section id="H30-H36">
      <desc>Samples of the retina (H30-H36)</desc>
      <includes><note>samples  kept
        cold</note></includes>
      <diag>
        <name>H34</name>
        <desc>Sample occlusions</desc>
        <inclusionTerm><note>Blocked sample</note><note>Sample block</note></inclusionTerm>
        <excludes1><note>transient sample (G45.3)</note></excludes1>
        <codeFirst><note>cause of the sample</note></codeFirst>
        <useAdditionalCode><note>code to identify the cold</note><note>the box (Z12.3)</note></useAdditionalCode>
        <codeAlso><note/><note>the <i>other</i> eye</note></codeAlso>
        <notes><note>One sample a day.</note></notes>
        <sevenChrNote><note>A 7th character says how it is</note></sevenChrNote>
        <sevenChrDef>
          <extension char="0">with melting</extension>
          <extension char="2">stable</extension>
          <note>Old sample</note>
        </sevenChrDef>
        <diag placeholder="true">
          <name>H34.1X</name>
          <desc>Sample occlusion of one kind</desc>
          <visualImpairment><visCategory><heading>Not read</heading></visCategory></visualImpairment>
          <diag><name>H34.1X1</name><desc>Sample occlusion, right &amp; first</desc></diag>
          <excludes2><note>a note after the subcode</note></excludes2>
        </diag>
      </diag>
    </section>
    <section id="H40"><deactivated from="H41"><desc>gone</desc></deactivated><desc>Empty block</desc></section>
  </chapter>
</ICD10CM.tabular>
`;

const NOTHING: Omit<TabularRow, 'level' | 'code' | 'parent' | 'title'> = {
  inclusionTerms: [],
  includes: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
  codeAlso: [],
  notes: [],
  seventhCharacters: [],
};

test('chapters, blocks and codes come in order, each with the notes that stand at it', async () => {
  expect(await rowsOf(parseTabular, TABULAR)).toEqual([
    {
      ...NOTHING,
      level: 'chapter',
      code: '7',
      parent: null,
      title: 'Sample diseases (H00-H99)',
      excludes2: ['samples of elsewhere (Z99.-)'],
    },
    {
      ...NOTHING,
      level: 'block',
      code: 'H30-H36',
      parent: '7',
      title: 'Samples of the retina (H30-H36)',
      includes: ['samples kept cold'],
    },
    {
      level: 'code',
      code: 'H34',
      parent: 'H30-H36',
      title: 'Sample occlusions',
      inclusionTerms: ['Blocked sample', 'Sample block'],
      includes: [],
      excludes1: ['transient sample (G45.3)'],
      excludes2: [],
      codeFirst: ['cause of the sample'],
      useAdditional: ['code to identify the cold', 'the box (Z12.3)'],
      codeAlso: ['the other eye'],
      notes: ['One sample a day.', 'A 7th character says how it is'],
      seventhCharacters: [
        { character: '0', meaning: 'with melting' },
        { character: '2', meaning: 'stable' },
        { character: '2', meaning: 'Old sample' },
      ],
    },
    {
      ...NOTHING,
      level: 'code',
      code: 'H34.1X',
      parent: 'H34',
      title: 'Sample occlusion of one kind',
      excludes2: ['a note after the subcode'],
    },
    { ...NOTHING, level: 'code', code: 'H34.1X1', parent: 'H34.1X', title: 'Sample occlusion, right & first' },
    { ...NOTHING, level: 'block', code: 'H40', parent: '7', title: 'Empty block' },
  ]);
});

test('the pieces do not matter', () => expectSameInAnyPieces(parseTabular, TABULAR));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(parseTabular, TABULAR));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(parseTabular, TABULAR));

const lineOf = (text: string) => TABULAR.slice(0, TABULAR.indexOf(text)).split('\n').length;

test.each([
  [
    'a code that is none',
    '<name>H34</name>',
    '<name>Hypo</name>',
    '<diag>',
    'expected the code of a code, found "Hypo"',
  ],
  [
    'a code without its dot',
    '<name>H34.1X</name>',
    '<name>H341X</name>',
    '<diag placeholder',
    'expected the code of a',
  ],
  ['a code without a title', '<desc>Sample occlusions</desc>', '', '<diag>', 'H34 has no title'],
  [
    'a code of another category',
    '<name>H34.1X</name>',
    '<name>H35.1X</name>',
    '<diag placeholder',
    'H35.1X stands under H34',
  ],
  [
    'a code that stands twice',
    '<name>H34.1X1</name>',
    '<name>H34.1X</name>',
    '<diag><name>',
    'stands in the file twice, first in line 31',
  ],
  ['a chapter without number', '<name>7</name>', '', '<chapter>', 'expected the code of a chapter, found ""'],
  ['a block without id', ' id="H30-H36">\n', '>\n', '<section id', 'expected the code of a block, found ""'],
  ['a 7th character of two', 'char="2"', 'char="22"', '<extension char="2"', 'expected one letter or digit'],
  ['a 7th character without meaning', 'stable', '', '<extension char="2"', 'the 7th character 2 has no meaning'],
  ['an element that is not known', 'notes>', 'remarks>', '<notes>', 'does not expect <remarks> in <diag>'],
  [
    'the index',
    'ICD10CM.tabular',
    'ICD10CM.index',
    '<ICD10CM.tabular',
    'expected <ICD10CM.tabular>, found <ICD10CM.index>',
  ],
])('refuses %s', async (_, from, to, where, problem) => {
  expect(TABULAR).toContain(from);
  expect(await refusalOf(parseTabular, TABULAR.replaceAll(from, to))).toMatch(
    new RegExp(`^${lineOf(where)}: .*${problem.replaceAll(/[().]/g, '\\$&')}`),
  );
});

test('refuses notes of a block after its codes', async () => {
  const late = TABULAR.replace('    </section>', '      <notes><note>late</note></notes>\n    </section>');
  expect(await refusalOf(parseTabular, late)).toContain('the notes of H30-H36 come after what is in it');
});

describe('official files', () => {
  test.each([
    ['icd10cm/tabular/icd10cm_tabular_2021.xml.gz', 22, 296, 45_017],
    ['icd10cm/index/ICD10CM_FY2017_Full_XML.zip/icd10cm_tabular_2017.xml', 21, 295, 43_910],
  ])('%s: %d chapters, %d blocks, %d codes and every note', async (path, chapters, blocks, codes) => {
    const text = await officialString(path);
    if (text === null) return;
    const rows = await rowsOf(parseTabular, text);
    const levels = rows.map((row) => row.level);
    expect(levels.filter((level) => level === 'chapter')).toHaveLength(chapters);
    expect(levels.filter((level) => level === 'block')).toHaveLength(blocks);
    const written = [...text.matchAll(/<name>([A-Z][^<]*)<\/name>/g)].map((match) => match[1]);
    expect(rows.filter((row) => row.level === 'code').map((row) => row.code)).toEqual(written);
    expect(written).toHaveLength(codes);

    const body = text.slice(text.indexOf('</introduction>'));
    const notes = [...body.matchAll(/<(?:note|extension)\b[^>]*>([^<]+)</g)].filter((match) => match[1]?.trim() !== '');
    const held = rows.flatMap((row) => [
      ...row.inclusionTerms,
      ...row.includes,
      ...row.excludes1,
      ...row.excludes2,
      ...row.codeFirst,
      ...row.useAdditional,
      ...row.codeAlso,
      ...row.notes,
      ...row.seventhCharacters,
    ]);
    expect(held).toHaveLength(notes.length);
  });

  test('FY2021: E11 asks for insulin and excludes type 1, S72.0 has its fracture characters', async () => {
    const text = await officialString('icd10cm/tabular/icd10cm_tabular_2021.xml.gz');
    if (text === null) return;
    const byCode = new Map((await collect(parseTabularOf(text))).map((row) => [row.code, row]));
    expect(byCode.get('E11')?.useAdditional.join()).toContain('Z79.4');
    expect(byCode.get('E11')?.excludes1.join()).toContain('E10.-');
    const characters = new Set(byCode.get('S72')?.seventhCharacters.map(({ character }) => character));
    expect([...characters].join('')).toBe('ABCDEFGHJKMNPQRS');
  });
});

async function* parseTabularOf(text: string): AsyncGenerator<TabularRow> {
  yield* await rowsOf(parseTabular, text);
}

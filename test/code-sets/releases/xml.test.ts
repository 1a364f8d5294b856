import { readXml, type XmlShape } from '../../../src/code-sets/releases/xml';
import {
  collect,
  expectOnlyReleaseErrors,
  expectRefusedWhenCut,
  expectSameInAnyPieces,
  refusalOf,
  rowsOf,
} from './read-rows';

const SHAPE: XmlShape = {
  list: { item: 'container', preface: 'skip' },
  item: { word: 'text', item: 'container' },
};

/** The words of a list with the line that each stands in. */
function words(chunks: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  return readXml<string>(chunks, file, 'list', SHAPE, ({ emit }) => ({
    close: ({ name, text, line, attributes }) => {
      if (name === 'word') emit(`${line} ${text}${attributes.n ?? ''}`);
    },
  }));
}

const LIST = `<?xml version="1.0" encoding="utf-8"?>
<!-- a sample -->
<list>
  <preface><anything>at all<word>not read</word></anything></preface>
  <item>
    <word n="1">two  words &amp;
      one more</word>
    <item><word>artery<nemod>(left)</nemod> NEC</word><word/></item>
  </item>
  <item><word><![CDATA[<raw> 𝕏]]></word></item>
</list>
`;

test('text comes with its line, white space collapsed, inline elements in their place', async () => {
  expect(await rowsOf(words, LIST)).toEqual(['6 two words & one more1', '8 artery (left) NEC', '8 ', '10 <raw> 𝕏']);
});

test('the pieces do not matter', () => expectSameInAnyPieces(words, LIST));

test('a file that is cut anywhere is refused', () => expectRefusedWhenCut(words, LIST));

test('garbage is refused with its line', () => expectOnlyReleaseErrors(words, LIST));

const inList = (xml: string) => `<list>\n<item>\n${xml}\n</item></list>`;

test.each([
  ['another root', '<other/>', '1: expected <list>, found <other>'],
  ['no document', '\n\n', '3: is not well-formed XML: document must contain a root element.'],
  ['an unknown element', inList('<verb/>'), '3: does not expect <verb> in <item>'],
  ['an element in the wrong place', '<list>\n<word>a</word></list>', '2: does not expect <word> in <list>'],
  ['a name of every object', inList('<constructor/>'), '3: does not expect <constructor> in <item>'],
  ['text between elements', inList('stray'), '4: has text between the elements of <item>'],
  ['an addenda file', '<list isAddenda="true"><item/></list>', '1: is an addenda file'],
  ['a marked change', inList('<word>a <old>b</old></word>'), '3: <old> marks a change'],
  ['a document type', '<!DOCTYPE list [\n<!ENTITY a "b">\n]><list/>', '3: has a document type declaration'],
  ['an external entity', '<!DOCTYPE list SYSTEM "file:///etc/passwd">\n<list/>', '1: has a document type declaration'],
  ['an entity that is not defined', inList('<word>&secret;</word>'), '3: is not well-formed XML: undefined entity.'],
  ['a tag that does not match', inList('<word>a</item>'), '3: is not well-formed XML'],
  ['a file that ends early', '<list>\n<item>\n<word>a', '3: ends inside <word>, which begins in line 3'],
  ['a second root', `${inList('<word>a</word>')}\n<list/>`, '5: is not well-formed XML'],
  ['a document without rows', '<list>\n</list>', '2: <list> holds no rows'],
])('refuses %s', async (_, xml, problem) => {
  expect(await refusalOf(words, xml)).toContain(problem);
});

test('nesting is bounded', async () => {
  const deep = (levels: number) => `<list>${'<item>'.repeat(levels)}<word>a</word>${'</item>'.repeat(levels)}</list>`;
  expect(await rowsOf(words, deep(30))).toEqual(['1 a']);
  expect(await refusalOf(words, deep(31))).toContain('1: <word> is nested deeper than 32 elements');
  expect(await refusalOf(words, `<list><preface>${'<a>'.repeat(100_000)}`)).toContain(
    'is nested deeper than 32 elements',
  );
});

test.each(['<list><item><word>', '<list><!--', '<!DOCTYPE list [', '<list a="', '<list><item><word><![CDATA['])(
  'a text without end after %s is refused before it fills the memory',
  async (start) => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      yield start;
      for (; ; read += 1) yield 'x'.repeat(1 << 16);
    }
    await expect(collect(words(endless(), 'file'))).rejects.toThrow('file:1: has no tag within 1048576 characters');
    expect(read).toBeLessThan(40);
  },
);

test('rows come while the document is still being read', async () => {
  let read = 0;
  async function* source(): AsyncGenerator<string> {
    yield '<list>';
    for (; ; read += 1) yield `<item><word>${read}</word></item>`;
  }
  const rows: string[] = [];
  for await (const row of words(source(), 'file')) if (rows.push(row) === 3) break;
  expect(rows).toEqual(['1 0', '1 1', '1 2']);
  expect(read).toBeLessThanOrEqual(3);
});

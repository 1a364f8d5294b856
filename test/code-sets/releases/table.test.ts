import { firstRow, type Layouts, readTable, type TableRow } from '../../../src/code-sets/releases/table';
import { collect, expectOnlyReleaseErrors, expectSameInAnyPieces, refusalOf, rowsOf } from './read-rows';

const layouts: Layouts = {
  wide: { code: /^code$/, units: /^units/, 'note?': /^note$/ },
  narrow: { code: /^code$/ },
};
const cells = (row: TableRow): unknown => [row.layout, row.line, row.cell('code'), row.cell('units'), row.cell('note')];
async function* parse(chunks: AsyncIterable<string>, file: string): AsyncGenerator<unknown> {
  for await (const row of readTable(chunks, file, layouts)) yield cells(row);
}

test('rows under the header, wherever their columns are', async () => {
  const csv = 'Title, with a comma\n\n"Note","CO-DE","Units (a day)"\n"one, ""two""",A1,3\n\n x ,  B2 , 4 \n';
  expect(await rowsOf(parse, csv)).toEqual([
    ['wide', 4, 'A1', '3', 'one, "two"'],
    ['wide', 6, 'B2', '4', 'x'],
  ]);
  await expectSameInAnyPieces(parse, csv);
});

test('tabs, with commas and quotation marks inside', async () => {
  const text = 'Code\tUnits\tNote\nA1\t3\tone, two, three, four\nB2\t4\t5" wide\nC3\t5\t"in, quotes"\n';
  expect(await rowsOf(parse, text)).toEqual([
    ['wide', 2, 'A1', '3', 'one, two, three, four'],
    ['wide', 3, 'B2', '4', '5" wide'],
    ['wide', 4, 'C3', '5', 'in, quotes'],
  ]);
});

test('the first layout whose columns are all there is taken; others may be missing', async () => {
  expect(await rowsOf(parse, 'code,units\nA1,3\n')).toEqual([['wide', 2, 'A1', '3', '']]);
  expect(await rowsOf(parse, 'note,code\nx,A1\n')).toEqual([['narrow', 2, 'A1', '', '']]);
});

test('a cell over two lines, and characters beyond the basic plane', async () => {
  const csv = 'code,units,note\nA1,3,"one\ntwo 😀"\nB2,4,é😀\n';
  expect(await rowsOf(parse, csv)).toEqual([
    ['wide', 3, 'A1', '3', 'one\ntwo 😀'],
    ['wide', 4, 'B2', '4', 'é😀'],
  ]);
  const pieces = [...csv].flatMap((character) => character.split(''));
  async function* halves(): AsyncGenerator<string> {
    yield* pieces;
  }
  expect(await collect(parse(halves(), 'file'))).toEqual(await rowsOf(parse, csv));
});

test('what is no such table is refused', async () => {
  const none = '1: no line names the columns that are needed: code, units; or code';
  expect(await refusalOf(parse, '')).toBe(none);
  expect(await refusalOf(parse, 'a,b\n1,2\n')).toBe(none);
  expect(await refusalOf(parse, `${'title\n'.repeat(80)}code,units\nA1,3\n`)).toBe(none);
  expect(await refusalOf(parse, 'code,units,other\nA1,3,x\nB2,4\n')).toBe(
    '3: has 2 of 3 columns; is the file cut short here?',
  );
  expect(await refusalOf(parse, 'code,units\nA1,3\n"B2,4\nC3,5\n')).toMatch(
    /: a quotation mark is opened and never closed$/,
  );
  expect(await refusalOf(parse, `code,units\n"${'x\n'.repeat(600_000)}`)).toMatch(/: the line is longer than/);
});

test('nothing else is thrown', async () => {
  await expectOnlyReleaseErrors(parse, 'code,units,note\nA1,3,"one, two"\nB2,4,\n');
});

test('the first row of a beginning that is cut anywhere', async () => {
  const row = await firstRow('code,units\nA1,3\nB2,"cut', layouts);
  expect(row?.cell('code')).toBe('A1');
  expect(await firstRow('code,units\n', layouts)).toBeNull();
  expect(await firstRow('nothing of the kind', layouts)).toBeNull();
});

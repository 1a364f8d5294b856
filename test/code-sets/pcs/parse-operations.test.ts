import { parseApproaches, parseOperations } from '../../../src/code-sets/pcs/parse-operations';
import { codesOf, pcsSearchTerms, pcsSynonyms } from '../../../src/code-sets/search/pcs-terms';

const CODES = ['01B10ZZ', '01B14ZX', '01B14ZZ', '01C10ZZ', '31B14ZZ'];
const operations = parseOperations('# none\n01B1\tPolishing\tGizmo\tgizmo shine / buffing\n', 'operations.tsv');
const approaches = parseApproaches('0\t4\tkeyhole / scope\n', 'approaches.tsv');

describe('operations.tsv', () => {
  it('has the words of an operation at each of its codes, with the words of the approach', () => {
    const terms = [...pcsSearchTerms({ operations, approaches }, CODES)];
    expect(terms.map(({ code, text, also }) => [code, text, also])).toEqual([
      ['01B10ZZ', 'gizmo shine', undefined],
      ['01B10ZZ', 'buffing', undefined],
      ['01B14ZX', 'gizmo shine', 'keyhole scope'],
      ['01B14ZX', 'buffing', 'keyhole scope'],
      ['01B14ZZ', 'gizmo shine', 'keyhole scope'],
      ['01B14ZZ', 'buffing', 'keyhole scope'],
    ]);
  });

  it.each([
    ['01', ['01B10ZZ', '01B14ZX', '01B14ZZ', '01C10ZZ']],
    ['01[BD]', ['01B10ZZ', '01B14ZX', '01B14ZZ']],
    ['01B1.ZX', ['01B14ZX']],
    ['[03]1B14Z[A-Z]', ['01B14ZX', '01B14ZZ', '31B14ZZ']],
    ['02', []],
  ])('%s stands for codes that begin so', (pattern, expected) => {
    const [row] = parseOperations(`${pattern}\tPolishing\tGizmo\tshine`, 'operations.tsv');
    expect(row?.patterns.flatMap((one) => codesOf(one, CODES))).toEqual(expected);
  });

  it.each([
    '01B1\tPolishing\tGizmo',
    '01B1\tPolishing\t\tshine',
    '01I1\tPolishing\tGizmo\tshine',
    '01(B|C)\tPolishing\tGizmo\tshine',
    '01B1.*\tPolishing\tGizmo\tshine',
    '01B\t[]\tGizmo\tshine\tmore',
    '0\tPolishing\tGizmo\tshine',
  ])('refuses %j with file and line', (line) => {
    expect(() => parseOperations(`# first\n${line}`, 'operations.tsv')).toThrow('operations.tsv:2: ');
  });
});

it.each(['0\tkeyhole', '0\t44\tkeyhole', 'O\t4\tkeyhole'])('approaches.tsv: refuses %j', (line) => {
  expect(() => parseApproaches(line, 'approaches.tsv')).toThrow('approaches.tsv:1: ');
});

it('names that definitions count as a body part stand for it, whatever the side', () => {
  const row = { section: '0', axis: '', definition: null, explanation: null };
  const found = pcsSynonyms([
    { ...row, position: 4, term: 'Gizmo, Left', includes: ['Doodah', 'a name of far too many words'] },
    { ...row, position: 3, term: 'Polishing', includes: ['Making it shine'] },
  ]);
  expect([...found]).toEqual([{ form: 'Doodah', senses: ['Gizmo'] }]);
});

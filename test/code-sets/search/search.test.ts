import fc from 'fast-check';
import { buildCodeTable } from '../../../src/code-sets/build-code-table';
import type { CodeEdition } from '../../../src/code-sets/code-edition';
import { noNotes } from '../../../src/code-sets/no-notes';
import { openCodeTable } from '../../../src/code-sets/open-code-table';
import type { IndexRow, TabularRow } from '../../../src/code-sets/release';
import { buildSearch } from '../../../src/code-sets/search/build-search';
import type { SearchRequest } from '../../../src/code-sets/search/found-code';
import { officialSearchTerms } from '../../../src/code-sets/search/official-terms';
import { openSearch } from '../../../src/code-sets/search/open-search';
import type { SearchTerm } from '../../../src/code-sets/search/search-term';

// Invented titles in the form of official ones, so that every expectation can be read off this file.
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', kind, long = ''] = line.trim().split(/\s*\|\s*/);
      return { code, billable: kind === 'b', short: long, long };
    });

const DIAGNOSES_2026 = rows(`
  Q10   | h | Drooping of gizmo
  Q10.1 | b | Drooping of gizmo, unspecified
  Q10.2 | b | Drooping of gizmo with rust
  Q10.3 | b | Drooping of gizmo without rust
  Q11   | b | Old widget fever
  Q12   | h | Bent sprocket
  Q12.0 | h | Bent sprocket, unspecified
  Q12.00XA | b | Bent sprocket, unspecified, initial encounter
  Q12.00XD | b | Bent sprocket, unspecified, subsequent encounter
  Q12.01XA | b | Bent right sprocket, initial encounter
  Q13   | b | Acute rattling haemolysis
`);
const DIAGNOSES_2027 = DIAGNOSES_2026.filter(({ code }) => code !== 'Q11').concat(rows('Q14 | b | New widget fever'));
const edition = (system: CodeEdition['system'], name: string, from: string, codes: CodeEdition['codes']) => ({
  system,
  name,
  from,
  origin: 'imported' as const,
  codes,
});
const table = openCodeTable(
  buildCodeTable({
    editions: [
      edition('ICD-10-CM', 'FY2026', '2025-10-01', DIAGNOSES_2026),
      edition('ICD-10-CM', 'FY2027', '2026-10-01', DIAGNOSES_2027),
      edition(
        'HCPCS',
        '2025Q4',
        '2025-10-01',
        rows('J1234 | b | Sprocket straightened, each\nE0010 | b | Gizmo stand'),
      ),
      edition('CPT', '2026', '2026-01-01', rows('10120 | b | Gizmo polished')),
    ],
    conversions: [],
  }),
);
const term = (code: string, text: string, kind: SearchTerm['kind'] = 'term'): SearchTerm => ({
  system: 'ICD-10-CM',
  code,
  text,
  kind,
});
const normalize = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace('ae', 'e').replace(/s$/, ''));
const search = openSearch(
  buildSearch({
    table,
    terms: [
      term('Q10.1', 'hanging gizmo'),
      term('Q12', 'crooked cog'),
      term('Q10.2', 'gizmo droop (bad) (rusty)', 'inclusion'),
      term('Q99', 'of no code that is loaded'),
    ],
    abbreviations: [{ form: 'RH', senses: ['rattling hemolysis', 'rusty hinge'] }],
    normalize,
  }),
  table,
  normalize,
);
const NOW = '2026-11-02';
const find = (query: string, more: Partial<SearchRequest> = {}) =>
  search.find({ query, date: NOW, limit: 20, ...more });
const codes = (query: string, more: Partial<SearchRequest> = {}) => find(query, more).codes.map(({ code }) => code);

describe('words', () => {
  it.each([
    ['a bare term gives the code that says no more, before categories and details', 'drooping gizmo', 'Q10.1'],
    ['the order of words is free', 'gizmo rust drooping', 'Q10.2'],
    ['a term finds a code whose title has other words', 'hanging gizmo', 'Q10.1'],
    ['words in parentheses may be left out', 'gizmo droop', 'Q10.2'],
    ['and may be there', 'droop gizmo rusty', 'Q10.2'],
    ['a term of a category gives its usual billable code', 'crooked cog', 'Q12.00XA'],
    ['the first visit is meant when none is named', 'bent sprocket', 'Q12.00XA'],
    ['the later one when it is', 'bent sprocket subsequent', 'Q12.00XD'],
    ['an abbreviation stands for its first sense', 'acute rh', 'Q13'],
    ['British spelling', 'rattling hemolysis', 'Q13'],
    ['the beginning of a word that is being typed', 'rattl', 'Q13'],
    ['a letter too few', 'acute ratling', 'Q13'],
    ['letters that sound alike', 'sprokket bent', 'Q12.00XA'],
    ['a word that is written as two', 'bent spro cket', 'Q12.00XA'],
  ])('%s: %s', (_, query, first) => {
    expect(codes(query)[0]).toBe(first);
  });

  it('what a title rules out is found by "without" only', () => {
    expect(codes('drooping gizmo without rust')[0]).toBe('Q10.3');
    expect(codes('drooping gizmo rust')).not.toContain('Q10.3');
    expect(codes('drooping gizmo without rust')).not.toContain('Q10.2');
  });

  it('tells what the query met', () => {
    expect(find('hanging gizmo').codes[0]).toEqual({
      system: 'ICD-10-CM',
      code: 'Q10.1',
      display: 'Drooping of gizmo, unspecified',
      codeSet: 'FY2027',
      billable: true,
      chapter: '17',
      match: 'term',
      term: 'hanging gizmo',
    });
    expect(find('gizmo polished').codes[0]).toMatchObject({ code: '10120', match: 'title', chapter: '' });
    expect(find('gizmo polished').codes[0]).not.toHaveProperty('term');
    expect(find('polished gizmo xyzzy').codes[0]).toMatchObject({ code: '10120', match: 'part' });
  });

  it.each(['', '   ', '...', '🩺', 'xyzzy', 'of the', 'a1b2c3d4', '99999', 'Q99.9', 'J1239'])(
    'nothing for %j',
    (query) => {
      expect(find(query)).toEqual({
        codes: [],
        total: 0,
        facets: { system: {}, chapter: {}, billable: { true: 0, false: 0 } },
      });
    },
  );
});

describe('codes', () => {
  it.each([
    ['Q10', ['Q10', 'Q10.1', 'Q10.2', 'Q10.3']],
    ['q101', ['Q10.1']],
    [' q10.1 ', ['Q10.1']],
    ['(Q10.1),', ['Q10.1']],
    ['q 10.1', ['Q10.1']],
    ['Ｑ10.1', ['Q10.1']],
    ['Q10.', ['Q10', 'Q10.1', 'Q10.2', 'Q10.3']],
    ['Q1200', ['Q12.00XA', 'Q12.00XD']],
    ['j12', ['J1234']],
    ['1012', ['10120']],
  ])('%j gives the codes that begin so, shorter first', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });
});

describe('a code that does not exist', () => {
  it.each([
    ['Q10.9', ['Q10', 'Q10.1', 'Q10.2', 'Q10.3']],
    ['q109', ['Q10', 'Q10.1', 'Q10.2', 'Q10.3']],
    ['Q12.03XA', ['Q12.0', 'Q12.00XA', 'Q12.00XD', 'Q12.01XA']],
    ['Q12.00XS', ['Q12.00XA', 'Q12.00XD']],
  ])('%j gives the codes that share most of its beginning, as a part of what was asked', (query, expected) => {
    expect(codes(query).sort()).toEqual(expected);
    expect(new Set(find(query).codes.map(({ match }) => match))).toEqual(new Set(['part']));
  });
});

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200, unit: 'grapheme' }),
    fc.string({ maxLength: 200, unit: fc.constantFrom(...'abgiz qQ1-./()[]*+?\\^$|,;\n') }),
    fc
      .array(fc.constantFrom('gizmo', 'bent', 'right', 'without', 'of', 'unspecified', 'rh', 'sproket', 'Q1', '😀'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );

  it('gives codes in force, each once, as many as asked and counted, and counts that agree', () => {
    const day = fc.constantFrom('2026-09-30', '2026-10-01', NOW);
    const limit = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(text, day, limit, fc.constantFrom(undefined, true, false), (query, date, most, billable) => {
        const { codes: found, total, facets } = search.find({ query, date, limit: most, billable });
        expect(found).toHaveLength(Math.min(most, total));
        expect(new Set(found.map((one) => `${one.system} ${one.code}`)).size).toBe(found.length);
        for (const one of found) {
          const version = table.versionOn(table.idOf(one.system, one.code), date);
          expect(one).toMatchObject({ display: version?.display, billable: billable ?? version?.billable });
        }
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, n) => all + n, 0);
        expect([sum(facets.system), sum(facets.chapter)]).toEqual([total, total]);
        if (billable !== undefined) expect(facets.billable[`${billable}`]).toBe(total);
      }),
      { numRuns: 300 },
    );
  });
});

describe('dates', () => {
  it('gives codes in force on the date, as they are then', () => {
    expect(codes('widget fever', { date: '2026-09-30' })).toEqual(['Q11']);
    expect(codes('widget fever', { date: '2026-10-01' })).toEqual(['Q14']);
    expect(find('Q11', { date: '2026-03-01' }).codes[0]?.codeSet).toBe('FY2026');
    expect(codes('Q11')).toEqual([]);
  });

  it('takes the newest edition where no date is given', () => {
    expect(search.find({ query: 'widget fever', limit: 5 }).codes.map(({ code }) => code)).toEqual(['Q14']);
  });
});

describe('filters and facets', () => {
  it('counts all hits; each facet by those that meet the other filters', () => {
    expect(find('gizmo')).toMatchObject({
      total: 6,
      facets: {
        system: { 'ICD-10-CM': 4, HCPCS: 1, CPT: 1 },
        chapter: { 'ICD-10-CM:17': 4, 'HCPCS:E': 1, 'CPT:': 1 },
        billable: { true: 5, false: 1 },
      },
    });
    expect(find('gizmo', { system: 'HCPCS' })).toMatchObject({
      total: 1,
      facets: {
        system: { 'ICD-10-CM': 4, HCPCS: 1, CPT: 1 },
        chapter: { 'HCPCS:E': 1 },
        billable: { true: 1, false: 0 },
      },
    });
  });

  it.each([
    [{ system: 'CPT' as const }, ['10120']],
    [{ chapter: 'E' }, ['E0010']],
    [{ chapter: 'HCPCS:E' }, ['E0010']],
    [{ chapter: 'ICD-10-CM:E' }, []],
    [{ billable: false }, ['Q10']],
    [{ chapter: '17', billable: false }, ['Q10']],
  ])('%j', (filter, expected) => {
    expect(codes('gizmo', filter)).toEqual(expected);
  });

  it.each([1, 2, 3, 6])('at most %d, and the best of them; the total stays', (limit) => {
    expect(codes('gizmo', { limit })).toEqual(codes('gizmo').slice(0, limit));
    expect(find('gizmo', { limit }).total).toBe(6);
  });

  it('one query leaves nothing behind for the next', () => {
    const before = find('gizmo');
    for (const query of ['sprocket', 'acute rh', 'xyzzy gizmo', 'Q1', 'ratling']) find(query);
    expect(find('gizmo')).toEqual(before);
  });
});

describe('official wording', () => {
  const noted = (code: string, inclusionTerms: string[], includes: string[] = []): TabularRow => ({
    level: 'code',
    code,
    parent: null,
    title: '',
    ...noNotes(),
    inclusionTerms,
    includes,
  });
  const line = (path: string, code: string | null, see: string | null = null): IndexRow => ({
    path: path.split(' > '),
    code,
    manifestation: null,
    see,
    seeAlso: null,
  });

  it('comes from inclusion terms, includes notes and index paths; "see" leads to the code of its target', () => {
    const terms = officialSearchTerms(
      [noted('Q13', ['Clattering NOS'], ['shaking sickness']), { ...noted('17', ['no code']), level: 'chapter' }],
      [
        line('Droop, drooping (of) (slow)', 'Q10.1'),
        line('Droop, drooping (of) (slow) > rusty NEC', 'Q10.2'),
        line('Bend > sprocket', 'Q12.-'),
        line('Slump', null, 'Drooping'),
        line('Warp', null, 'Bend, sprocket'),
        line('Nowhere', null, 'Nothing of the kind'),
      ],
    );
    expect([...terms].map(({ code, text, kind }) => `${code} ${kind} ${text.replace(/\s+/g, ' ').trim()}`)).toEqual([
      'Q13 inclusion Clattering',
      'Q13 inclusion shaking sickness',
      'Q10.1 index Droop (drooping slow )',
      'Q10.2 index Droop (drooping slow ) rusty',
      'Q12 index Bend sprocket',
      'Q10.1 index Slump',
      'Q12 index Warp',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_DATE } from '../../bench/data/code-search';
import { createSeriesReader, parseGeneSeries } from '../../src/coding/gene-series';
import { headsTerm } from '../../src/mentions/lexicon';
import { LexiconError } from '../../src/mentions/lexicon-error';
import { child } from '../../src/mentions/phrase-automaton';
import { loadSpeller } from '../../src/resources/load-speller';
import { loadTextResources } from '../../src/resources/load-text-resources';
import { segment } from '../../src/text/segment';
import { authoredSearch } from '../code-sets/search/authored-search';
import { LEXICONS, realKnowledge } from '../resources/real-knowledge';

const knowledge = realKnowledge();
const vocabulary = [...knowledge.lexicon.automaton.vocabulary.keys()];
const authored = parseGeneSeries(readFileSync(join(LEXICONS, 'gene-series.tsv'), 'utf8'), 'gene-series.tsv');
const search = authoredSearch();
const first = (query: string): string =>
  search.find({ query, system: 'ICD-10-CM', date: SEARCH_DATE, limit: 1 }).codes[0]?.code ?? 'nothing';

describe('a row of gene-series.tsv', () => {
  it.each([
    ['SCA'],
    ['SCA\t'],
    ['sca\tspinocerebellar ataxia'],
    ['SCA25\tspinocerebellar ataxia'],
    ['SCA\tspinocerebellar ataxia\tG11.8'],
    ['SCA\tspinocerebellar ataxia\nSCA\tsickle cell anemia'],
  ])('is refused with its line: %j', (source) => {
    expect(() => parseGeneSeries(source, 'x.tsv')).toThrow(LexiconError);
    expect(() => parseGeneSeries(source, 'x.tsv')).toThrow(/x\.tsv:[12]/);
  });

  it('names a disease that some family knows', () => {
    const senses = (form: string) => {
      const ids = [...knowledge.abbreviations].filter(([phrase]) => phraseIs(phrase, form));
      return ids.flatMap(([, list]) => list.flatMap(({ phrases }) => phrases ?? []));
    };
    const idle = authored.filter(({ form }) => !senses(form).some((one) => headsTerm(knowledge.lexicon.terms, one)));
    expect(authored.length).toBeGreaterThan(200);
    expect(idle.map(({ form, senses: [sense] }) => `${form}: ${sense?.phrase}`)).toEqual([]);
  });

  it('leads code search to the code of its disease', () => {
    const astray = authored.flatMap(({ form, senses: [sense] }) => {
      const symbol = form.replace('0', '97').toUpperCase();
      const [found, meant] = [first(symbol), first(sense?.phrase ?? '')];
      return found === meant ? [] : [`${symbol}: ${found}, but ${sense?.phrase}: ${meant}`];
    });
    expect(astray).toEqual([]);
  });
});

/** True when `form`, one word, is the phrase `id`. */
function phraseIs(id: number, form: string): boolean {
  const { automaton } = knowledge.lexicon;
  const word = automaton.vocabulary.get(form);
  return word !== undefined && phrasesOfWord(word).includes(id);
}

function phrasesOfWord(word: number): readonly number[] {
  const { automaton } = knowledge.lexicon;
  const node = child(automaton, 0, word);
  return node === -1
    ? []
    : [...automaton.phraseIds.slice(automaton.phraseStarts[node], automaton.phraseStarts[node + 1])];
}

describe('in a note', () => {
  const text = loadTextResources(LEXICONS);
  const read = loadSpeller(vocabulary);
  const normOf = (word: string): string | null => {
    const { tokens } = segment({ id: 'n', text: word }, text);
    expect(tokens).toHaveLength(1);
    const [token] = tokens;
    return token ? read(token) : null;
  };

  it.each([
    ['DFNB61', 'dfnb0'],
    ['DFNA7', 'dfna0'],
    ['SCA25', 'sca0'],
    ['SPG19', 'spg0'],
    ['CMT4G', 'cmt0'],
    ['CMD1GG', 'cmd0'],
    ['CMT2B1', 'cmt0'],
    ['LGMDR12', 'lgmdr0'],
    ['MDDGC5', 'mddgc0'],
    ['RP35', 'rp0'],
    ['LQT8', 'lqt0'],
  ])('the symbol %s is its series', (symbol, series) => {
    expect(normOf(symbol)).toBe(series);
  });

  it.each([
    'T12',
    'C5',
    'P53',
    'B12',
    'HbA1c',
    'L4',
    'CK7',
    'CD20',
    'FEB12',
    'PT2',
    'S1',
    'Q12',
    'H2',
    'IL6',
    'FEV1',
    'K2',
    'CA125',
  ])('%s means itself', (word) => {
    expect(normOf(word)).toBeNull();
  });

  it('a symbol that a term has stays as it is', () => {
    const reader = createSeriesReader(['sca0', 'sca3']);
    expect(reader({ kind: 'word', norm: 'sca3' })).toBeNull();
    expect(reader({ kind: 'word', norm: 'sca4' })).toBe('sca0');
    expect(reader({ kind: 'number', norm: '4' })).toBeNull();
    expect(reader({ kind: 'word', norm: 'sca1234' })).toBeNull();
    expect(reader({ kind: 'word', norm: 'spg4' })).toBeNull();
  });
});

describe('names of numbered series in code search', () => {
  it.each([
    ['DFNB 61', 'H90.5'],
    ['autosomal recessive nonsyndromic deafness 40', 'H90.5'],
    ['deafness, autosomal dominant 7', 'H90.5'],
    ['cataract 14 multiple types', 'Q12.0'],
    ['primary ciliary dyskinesia 23 with or without situs inversus', 'Q34.8'],
    ['spastic paraplegia type 57', 'G11.4'],
    ['dilated cardiomyopathy 1AA', 'I42.00'],
    ['familial dilated cardiomyopathy 1AA', 'I42.01'],
    ['Warburg micro syndrome 3', 'Q87.0'],
    ['retinitis pigmentosa 1', 'H35.52'],
    ['Charcot-Marie-Tooth disease axonal type 2CC', 'G60.0'],
  ])('%s is %s', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each([
    ['autosomal recessive polycystic kidney', 'Q61.19'],
    ['type 2 diabetes', 'E11.9'],
    ['retinitis pigmentosa with deafness type 1', 'Q99.811'],
    ['CKD stage 3', 'N18.30'],
    ['bipolar 2', 'F31.81'],
  ])('%s, whose words an entry has, is %s', (query, code) => {
    expect(first(query)).toBe(code);
  });
});

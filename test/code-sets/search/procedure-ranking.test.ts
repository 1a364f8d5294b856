import { join } from 'node:path';
import { procedureSearch, SEARCH_DATE } from '../../../bench/data/code-search';
import type { CodeSearch } from '../../../src/code-sets/search/found-code';
import { openSearch } from '../../../src/code-sets/search/open-search';
import { PROCEDURES } from './procedure-queries';

// Over the official ICD-10-PCS beside the checkout, where it is there.
describe('procedures by the names that people give them', () => {
  let search: CodeSearch | null = null;
  beforeAll(async () => {
    const compiled = await procedureSearch(join(__dirname, '..', '..', '..', 'lexicons'));
    search = compiled && openSearch(compiled.parts, compiled.table, compiled.normalize);
  }, 120_000);

  it('have a code of the right root operation and body part first', () => {
    if (search === null) return;
    const misses = PROCEDURES.flatMap(([query, first]) => {
      const { codes } = (search as CodeSearch).find({ query, system: 'ICD-10-PCS', date: SEARCH_DATE, limit: 3 });
      const found = codes.map(({ code }) => code);
      return first.split('|').some((start) => found[0]?.startsWith(start)) ? [] : [`${query}: ${found.join(', ')}`];
    });
    expect(misses).toEqual([]);
  });

  it('are found without naming the system too', () => {
    if (search === null) return;
    const missing = PROCEDURES.filter(([query]) => {
      const { codes } = (search as CodeSearch).find({ query, date: SEARCH_DATE, limit: 100 });
      return !codes.some(({ system }) => system === 'ICD-10-PCS');
    });
    expect(missing).toEqual([]);
  });

  it('shows the name that was met without the words for approaches', () => {
    const found = search?.find({
      query: 'laparoscopic appendectomy',
      system: 'ICD-10-PCS',
      date: SEARCH_DATE,
      limit: 1,
    });
    if (found) expect(found.codes[0]).toMatchObject({ match: 'term', term: 'appendectomy' });
  });

  it('a code that does not exist gives its family, and nothing else', () => {
    const found = search?.find({ query: '0DTJ4ZX', date: SEARCH_DATE, limit: 20 });
    if (found) expect(found.codes.map(({ code }) => code)).toEqual(['0DTJ4ZG', '0DTJ4ZZ']);
  });
});

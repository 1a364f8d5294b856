import { SEARCH_DATE } from '../../../bench/data/code-search';
import { authoredSearch } from './authored-search';
import { EXPECTED, type ExpectedTop } from './queries';

const search = authoredSearch();

function missOf([wording, query, first, ...others]: ExpectedTop): string | null {
  const { codes } = search.find({ query, date: SEARCH_DATE, limit: 3 });
  const top = codes.map((one) => one.code);
  const right = first.split('|').includes(top[0] ?? '') && others.every((code) => top.includes(code));
  if (right) return null;
  const found = codes.map((one) => `${one.code} ${one.display} (${one.match}${one.term ? ` "${one.term}"` : ''})`);
  return `${wording} "${query}": wanted ${[first, ...others].join(', ')}; found ${found.join('; ') || 'nothing'}`;
}

it('every query of the table has what a coder expects in its first three', () => {
  const misses = EXPECTED.flatMap((row) => missOf(row) ?? []);
  if (misses.length > 0) console.log(misses.join('\n'));
  expect(misses).toEqual([]);
});

it('the table holds at least 120 queries, at least half of them misspelled or lay', () => {
  const odd = EXPECTED.filter(([wording]) => wording === 'misspelled' || wording === 'lay');
  expect(EXPECTED.length).toBeGreaterThanOrEqual(130);
  expect(2 * odd.length).toBeGreaterThanOrEqual(EXPECTED.length);
  expect(new Set(EXPECTED.map(([, query]) => query)).size).toBe(EXPECTED.length);
});

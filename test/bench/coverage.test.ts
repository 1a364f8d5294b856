import { coverageOf, emptyCategories, parseChartCounts } from '../../bench/coverage';
import { parseInventory } from '../../bench/data/abbreviation-inventory';

describe('the share of labels that are known', () => {
  it('counts occurrences, not only different labels', () => {
    const known = new Set(['I10']);
    const coverage = coverageOf(
      [
        { label: 'I10', count: 9 },
        { label: 'E11.9', count: 1 },
      ],
      (label) => known.has(label),
    );
    expect(coverage).toEqual({
      occurrences: 10,
      covered: 9,
      share: 0.9,
      labels: 2,
      labelsCovered: 1,
      misses: [{ label: 'E11.9', count: 1 }],
    });
  });

  it('adds up what one label has in several places, and lists the most frequent miss first', () => {
    const { misses, labels } = coverageOf(
      [
        { label: 'B', count: 2 },
        { label: 'A', count: 3 },
        { label: 'C', count: 3 },
        { label: 'B', count: 2 },
      ],
      () => false,
    );
    expect(misses).toEqual([
      { label: 'B', count: 4 },
      { label: 'A', count: 3 },
      { label: 'C', count: 3 },
    ]);
    expect(labels).toBe(3);
  });

  it('is whole when there is nothing to know', () => {
    expect(coverageOf([], () => false)).toMatchObject({ share: 1, occurrences: 0, misses: [] });
  });
});

describe('charts by code', () => {
  const table =
    'code\tsystem\tcharts\tdescription\nI10\tICD-10-CM\t12\twords\n99999\tCPT\t3\t\r\nJ1\tICD-9-CM\t2\tx\n\n';

  it('are read for the systems that are asked for', () => {
    expect(parseChartCounts(table, ['ICD-10-CM'])).toEqual([{ label: 'I10', count: 12 }]);
    expect(parseChartCounts(table, ['CPT', 'HCPCS'])).toEqual([{ label: '99999', count: 3 }]);
    expect(parseChartCounts(table, [])).toEqual([]);
  });
});

describe('an inventory of short forms', () => {
  it('gives each spelling with its count, in lower case', () => {
    const table =
      'abbreviation\tsense\tvariation\tCUI\tfrequency\nxy\tword\tXy_9|x/y_5|x_y_2\tc1\t0.6\nxy\tother\txy_1\tc2\t0.4\n';
    expect(parseInventory(table)).toEqual([
      { label: 'xy', count: 9 },
      { label: 'x/y', count: 5 },
      { label: 'x_y', count: 2 },
      { label: 'xy', count: 1 },
    ]);
  });

  it('leaves rows without counts out', () => {
    expect(parseInventory('abbreviation\tsense\nxy\tword\nab\tword\tab\tc1\t1\n')).toEqual([]);
  });
});

describe('categories without a code', () => {
  it('are those of the official list in which nothing is known', () => {
    expect(emptyCategories(['I10', 'E11.9', 'E11.65', 'A00.0'], new Set(['E11.9']))).toEqual(['A00', 'I10']);
    expect(emptyCategories([], new Set(['E11.9']))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSeriesReader } from '../coding/gene-series';
import { createSpeller, type KnownWords, type Speller } from '../mentions/speller';

// natural's root module loads database plug-ins; the two modules needed here load in milliseconds by path.
const requireFrom = createRequire(__filename);
const { DamerauLevenshteinDistance } = requireFrom('natural/lib/natural/distance/levenshtein_distance.js') as {
  DamerauLevenshteinDistance: (a: string, b: string, options?: { restricted?: boolean }) => number;
};
const DoubleMetaphone = requireFrom('natural/lib/natural/phonetics/double_metaphone.js') as new () => {
  process(word: string): [string, string];
};

/** English words by binary search in the sorted list, so that its 3 MB are all that it costs. */
function loadKnownWords(): KnownWords {
  const list = readFileSync(join(dirname(requireFrom.resolve('word-list')), 'words.txt'));
  const NEWLINE = 10;
  return (word) => {
    const wanted = Buffer.from(word);
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = list.lastIndexOf(NEWLINE, middle - 1) + 1;
      const newline = list.indexOf(NEWLINE, start);
      const end = newline === -1 ? list.length : newline;
      const order = list.subarray(start, end).compare(wanted);
      if (order === 0) return true;
      if (order < 0) low = end + 1;
      else high = start;
    }
    return false;
  };
}

/** A speller over the words of the lexicon; it also reads symbols of numbered disease series ("DFNB61") as their series. */
export function loadSpeller(vocabulary: Iterable<string>): Speller {
  const metaphone = new DoubleMetaphone();
  const words = [...vocabulary];
  const readSeries = createSeriesReader(words);
  const spell = createSpeller(words, loadKnownWords(), {
    distance: (a, b) => DamerauLevenshteinDistance(a, b, { restricted: true }),
    sounds: (word) => [...new Set(metaphone.process(word))],
  });
  return (token) => readSeries(token) ?? spell(token);
}

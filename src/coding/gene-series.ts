import { seriesOf, seriesWord } from '../code-sets/gene-symbol';
import type { Abbreviation } from '../mentions/abbreviations';
import { LexiconError } from '../mentions/lexicon-error';
import type { Token } from '../text/document';

const STEM = /^[A-Z]{2,6}$/;

/** Parses `stem<TAB>disease` rows of `gene-series.tsv` as abbreviations of the words of series. Throws LexiconError. */
export function parseGeneSeries(source: string, file: string): Abbreviation[] {
  const seen = new Set<string>();
  return source.split(/\r?\n/).flatMap((raw, index) => {
    const at = { file, line: index + 1 };
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return [];
    const [stem = '', disease = '', ...rest] = text.split('\t').map((cell) => cell.trim());
    if (!STEM.test(stem) || disease === '' || rest.length > 0) {
      throw new LexiconError(at, 'expected stem<TAB>disease, the stem two to six capitals');
    }
    if (seen.has(stem)) throw new LexiconError(at, `"${stem}" stands twice`);
    seen.add(stem);
    const senses = [{ phrase: disease, cues: [], sections: [] }];
    return [{ form: seriesWord(stem), exactCase: false, senses, line: at.line }];
  });
}

/** Gives the word of the authored series that an unknown symbol belongs to, or null: known symbols mean themselves. */
export type SeriesReader = (token: Pick<Token, 'kind' | 'norm'>) => string | null;

/** Reads symbols of the series whose words are in `vocabulary`. */
export function createSeriesReader(vocabulary: Iterable<string>): SeriesReader {
  const known = new Set<string>();
  for (const word of vocabulary) if (seriesOf(word) !== null) known.add(word);
  return ({ kind, norm }) => {
    if (kind !== 'word' || known.has(norm)) return null;
    const series = seriesOf(norm);
    return series !== null && known.has(series) ? series : null;
  };
}

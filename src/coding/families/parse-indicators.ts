import { LexiconError } from '../../mentions/lexicon-error';
import type { Phrase, ValueRange } from './code-family';
import { parseRange } from './parse-codes';
import { parsePhrases } from './phrases';

/** One row of `indicators.tsv`. */
export interface IndicatorRow {
  readonly names: readonly Phrase[];
  readonly range: ValueRange;
  /** Prefixes or ranges of codes that account for such a value. */
  readonly explainedBy: readonly string[];
  readonly meaning: string;
}

/** Parses rows of `name/name <tab> range <tab> codes <tab> meaning`. Throws LexiconError with file and line. */
export function parseIndicators(source: string, file: string): IndicatorRow[] {
  return source.split(/\r?\n/).flatMap((raw, index): IndicatorRow[] => {
    const at = { file, line: index + 1 };
    if (raw.trim() === '' || raw.startsWith('#')) return [];
    const [names, range, codes, meaning] = raw.split('\t').map((cell) => cell.trim());
    if (!names || !range || !codes || !meaning)
      throw new LexiconError(at, 'expected four columns: names, range, codes, meaning');
    return [
      { names: parsePhrases(names, '/', at), range: parseRange(range, at), explainedBy: codes.split(/\s+/), meaning },
    ];
  });
}

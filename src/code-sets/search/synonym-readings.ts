import { findString, stringAt } from '../flat';
import { isEmptyWord } from './entry-words';
import type { Reading } from './readings';
import type { SearchIndex } from './search-index';
import type { Normalize } from './search-term';

/** Longest name of a body part or device that is looked for. */
const LONGEST_NAME = 4;
const MAX_SYNONYMS = 3;
const LIKELIHOOD = 0.95;

/** The first reading of a query with names of body parts and devices written as the titles of ICD-10-PCS have them. */
export function synonymReadings(first: Reading, index: SearchIndex, normalize: Normalize): Reading[] {
  const { words } = first;
  const readings: Reading[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
      const name = words.slice(start, end);
      const at = findString(index.names, name.map(({ word }) => word).join(' '));
      if (at === -1) continue;
      for (const label of stringAt(index.labels, at).split('\n')) {
        if (readings.length >= MAX_SYNONYMS) return readings;
        const written = normalize(label)
          .filter((word) => !isEmptyWord(word))
          .map((word) => ({ ...(name[0] as Reading['words'][number]), word, written: word }));
        const others = [...words.slice(0, start), ...words.slice(end)];
        const missing = others.filter(({ word }) => !written.some((one) => one.word === word));
        readings.push({ words: [...missing, ...written], likelihood: LIKELIHOOD });
      }
      break;
    }
  }
  return readings;
}

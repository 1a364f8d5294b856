import type { CodeTable } from '../code-table';
import { type FlatParts, packStrings } from '../flat';
import { allEntries, type Entry } from './collect-entries';
import { joinCompounds, wordsBesideCompounds } from './compounds';
import { COST_SCALE } from './entry-cost';
import { entryWords } from './entry-words';
import { packAbbreviations } from './pack-abbreviations';
import { FREE, MISSING, packPostings } from './postings';
import { ENTRY_KINDS, type Normalize, type SearchAbbreviation, type SearchTerm } from './search-term';
import { buildSimilarity } from './similar-words';
import { EVERYDAY, traitsOfTitle } from './traits';

/** All that search is made of. `normalize` must be the one that the opened search gets. */
export interface SearchSource {
  readonly table: CodeTable;
  /** Terms of codes that the table does not have are left out. */
  readonly terms: Iterable<SearchTerm>;
  readonly abbreviations: Iterable<SearchAbbreviation>;
  /** Other names of body parts and devices of ICD-10-PCS. */
  readonly synonyms?: Iterable<SearchAbbreviation>;
  readonly normalize: Normalize;
}

/** Compiles search over all codes of `table`. */
export function buildSearch({ table, terms, abbreviations, synonyms = [], normalize }: SearchSource): FlatParts {
  const ids = new Map<string, number>();
  const lists: number[][] = [];
  const codes: number[] = [];
  const kinds: number[] = [];
  const texts: string[] = [];
  let of = -1;
  let known = new Set<string>();
  const entries = [...allEntries(table, terms)];
  const isWord = wordsBesideCompounds(
    entries.map(({ text }) => text),
    normalize,
  );
  for (const { code, kind, text, also } of entries) {
    const whole = also === undefined ? text : `${text} (${also})`;
    const words = entryWords(joinCompounds(whole, isWord), kind === 'title', normalize);
    if (words.length === 0) continue;
    if (code !== of) [of, known] = [code, new Set()];
    const key = words
      .map(({ word, free, absent }) => `${word}${free ? '?' : ''}${absent ? '-' : ''}`)
      .sort()
      .join(' ');
    if (known.has(key)) continue;
    known.add(key);
    const entry = codes.push(code) - 1;
    kinds.push(ENTRY_KINDS.indexOf(kind));
    texts.push(kind === 'title' ? '' : text);
    for (const { word, free, absent } of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = lists.push([]) - 1;
        ids.set(word, id);
      }
      (lists[id] as number[]).push(entry * 4 + (free ? FREE : 0) + (absent ? MISSING : 0));
    }
  }
  const words = [...ids.keys()].sort();
  const sorted = words.map((word) => lists[ids.get(word) as number] as number[]);
  const packedWords = packStrings(words);
  const packedTexts = packStrings(texts);
  const postings = packPostings(sorted);
  const names = packAbbreviations(synonyms, normalize);
  const chapters = [...new Set(Array.from({ length: table.count }, (_, id) => table.chapterOf(id)))];
  return {
    meta: { chapters },
    arrays: {
      wordBytes: packedWords.bytes,
      wordStarts: packedWords.starts,
      wordEntries: Uint32Array.from(sorted, (list) => list.length),
      postingBytes: postings.bytes,
      postingStarts: postings.starts,
      entryCodes: Uint32Array.from(codes),
      entryKinds: Uint8Array.from(kinds),
      entryCosts: costs(sorted, codes.length),
      textBytes: packedTexts.bytes,
      textStarts: packedTexts.starts,
      codeChapters: Uint8Array.from({ length: table.count }, (_, id) => chapters.indexOf(table.chapterOf(id))),
      traits: traitsOf(table, codes, kinds),
      ...packAbbreviations(abbreviations, normalize),
      nameBytes: names.formBytes,
      nameStarts: names.formStarts,
      labelBytes: names.senseBytes,
      labelStarts: names.senseStarts,
      ...packSimilarity(entries, words, normalize),
    },
  };
}

/** Traits by code: what its newest title shows, and whether an authored term names it. */
function traitsOf(table: CodeTable, codes: readonly number[], kinds: readonly number[]): Uint8Array {
  const traits = new Uint8Array(table.count);
  for (let code = 0; code < table.count; code++) {
    traits[code] = traitsOfTitle(table.versionsOf(code).at(-1)?.display ?? '');
  }
  kinds.forEach((kind, entry) => {
    const code = codes[entry] as number;
    if (ENTRY_KINDS[kind] === 'term') traits[code] = (traits[code] as number) | EVERYDAY;
  });
  return traits;
}

function costs(lists: readonly (readonly number[])[], entries: number): Uint16Array {
  const sums = new Float64Array(entries);
  for (const list of lists) {
    const weight = Math.log(1 + entries / list.length);
    for (const marked of list) {
      const entry = marked >>> 2;
      if ((marked & FREE) === 0) sums[entry] = (sums[entry] as number) + weight;
    }
  }
  return Uint16Array.from(sums, (sum) => Math.min(0xffff, Math.round(sum * COST_SCALE)));
}

/** Similar words are looked for among all forms that the entries have, since a slip is made in a form, not in its base. */
function packSimilarity(entries: readonly Entry[], words: readonly string[], normalize: Normalize) {
  const ids = new Map(words.map((word, id) => [word, id]));
  const forms = new Map(ids);
  for (const form of new Set(
    entries.flatMap(({ text, also = '' }) => `${text} ${also}`.toLowerCase().match(/\p{L}+/gu) ?? []),
  )) {
    const [norm, ...others] = normalize(form);
    const id = norm === undefined || others.length > 0 ? undefined : ids.get(norm);
    if (id !== undefined && !forms.has(form)) forms.set(form, id);
  }
  const { spellings, ...arrays } = buildSimilarity(forms);
  return { ...arrays, spellingBytes: spellings.bytes, spellingStarts: spellings.starts };
}

import type { Normalize } from './search-term';

const COMPOUND = /(?<![\p{L}-])(\p{L}+)-(\p{L}+)(?![\p{L}-])/gu;

/** Writes a word with a hyphen as one where others write it so: "x-ray" beside "xray". */
export function joinCompounds(text: string, isWord: (joined: string) => boolean): string {
  if (!text.includes('-')) return text;
  return text.replace(COMPOUND, (whole, left: string, right: string) => (isWord(left + right) ? left + right : whole));
}

/** Tells which joined compounds of `texts` stand as one word in any of them. */
export function wordsBesideCompounds(texts: readonly string[], normalize: Normalize): (joined: string) => boolean {
  const norm = (word: string): string => normalize(word.toLowerCase()).join(' ');
  const joined = new Set<string>();
  for (const text of texts) {
    for (const [, left, right] of text.matchAll(COMPOUND)) joined.add(norm(`${left}${right}`));
  }
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) words.add(word);
  }
  const known = new Set([...words].map(norm).filter((word) => joined.has(word)));
  return (one) => known.has(norm(one));
}

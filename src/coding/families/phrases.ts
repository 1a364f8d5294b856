import { LexiconError, type SourceLine } from '../../mentions/lexicon-error';
import type { Phrase } from './code-family';

/** One authored phrase; a leading `=` asks for the exact case. Throws LexiconError when empty. */
export function parsePhrase(source: string, at: SourceLine): Phrase {
  const text = source.trim();
  const exactCase = text.startsWith('=');
  const words = exactCase ? text.slice(1).trim() : text;
  if (!/[\p{L}\p{N}]/u.test(words)) throw new LexiconError(at, 'an empty phrase');
  return { words, exactCase };
}

/** Phrases separated by `separator`. Throws LexiconError when one is empty. */
export function parsePhrases(source: string, separator: '|' | '/', at: SourceLine): Phrase[] {
  return source.split(separator).map((phrase) => parsePhrase(phrase, at));
}

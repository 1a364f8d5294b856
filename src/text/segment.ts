import type { Document, Note, Sentence } from './document';
import type { TextResources } from './text-resources';
import { tokenize } from './tokenize';

/** Reads a note into sections, sentences and tokens. Deterministic; any string is accepted. */
export function segment(note: Note, resources: TextResources): Document {
  const { text } = note;
  const tokens = tokenize(text, resources.normalForms);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) break;
    const gap = next === undefined ? '\n' : text.slice(token.end, next.start);
    const terminated = /^[.!?]$/.test(token.lower) && gap !== '';
    if (!terminated && !/[\r\n]/.test(gap)) continue;
    const start = tokens[first]?.start ?? token.start;
    const shared = { section: 0, listItem: false, problemHeading: -1 };
    sentences.push({ start, end: token.end, firstToken: first, endToken: index + 1, ...shared });
    first = index + 1;
  }
  const heading = { start: 0, end: 0 };
  const only = { start: 0, end: text.length, type: 'unknown' as const, heading, parent: -1 };
  return { note, text, sections: [{ ...only, firstSentence: 0, endSentence: sentences.length }], sentences, tokens };
}

import { join } from 'node:path';
import { loadTextResources } from '../../src/resources/load-text-resources';
import type { Document } from '../../src/text/document';
import { segment } from '../../src/text/segment';

/** The shipped text resources, as the service loads them. */
export const resources = loadTextResources(join(__dirname, '../../lexicons'));

/** A note made of `text`, segmented. */
export function read(text: string): Document {
  return segment({ id: 'note-1', text }, resources);
}

/** The sentences of `text` as they stand in it. */
export function sentencesOf(text: string): string[] {
  return read(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

/** Sections of `text` as "type: heading". */
export function sectionsOf(text: string): string[] {
  return read(text).sections.map(({ type, heading }) => `${type}: ${text.slice(heading.start, heading.end)}`);
}

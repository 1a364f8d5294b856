import type { CodeReference } from './decision';

/** Where a piece of evidence stands: in which text, whatever its document is called, and at which UTF-16 units. */
export interface EvidencePlace {
  /** SHA-256 of the document's text, hex. */
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The identity of a suggestion's evidence as one text, for the caller to hash: equal exactly where the same code rests on
 * the same places of the same texts, in whatever order they were found.
 */
export function evidenceText({ system, code }: CodeReference, places: readonly EvidencePlace[]): string {
  const lines = new Set(places.map(({ sha256, start, end }) => `${sha256}:${start}-${end}`));
  return [...[...lines].sort(), system, code].join('\n');
}

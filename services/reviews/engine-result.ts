import type { Code } from '../../src/code-sets/code';
import type { SuggestResult } from '../../src/coding/suggestion';

/*
 * An engine's result is kept and answered as the JSON text that a worker wrote (worker/encode): 40 kB of it are not
 * taken apart on the path of a request.
 */

/** The provenance, which stands last. Inside a string the quotes would be escaped, so this key is found nowhere else. */
export function provenanceOf(resultJson: string): object {
  const key = '"provenance":';
  return JSON.parse(resultJson.slice(resultJson.lastIndexOf(key) + key.length, -1));
}

/** The suggested codes with their wording, by the suggestions' ids. Takes the whole text apart: once, at the end. */
export function suggestedCodes(resultJson: string): ReadonlyMap<string, Code> {
  const { suggestions }: SuggestResult = JSON.parse(resultJson);
  return new Map(suggestions.map(({ id, code }) => [id, code]));
}

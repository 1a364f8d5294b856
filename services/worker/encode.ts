import type { SuggestResult } from '../../src/coding/suggestion';
import type { StageTimes } from '../../src/engine';
import type { EncodedResult } from './engine-client';

/** Writes the parts of a result that the contract names, in its order, so that equal inputs give equal bytes. */
export function encode(result: SuggestResult, stageTimes?: StageTimes): EncodedResult {
  const { suggestions, withheld, findings, provenance } = result;
  return {
    json: JSON.stringify({ suggestions, withheld, findings, provenance }),
    suggestionCount: suggestions.length,
    items: suggestions.map(({ id, rank, code, tier, confidence, evidence }) => ({
      id,
      rank,
      system: code.system,
      code: code.code,
      tier,
      confidence,
      spans: evidence.map(({ documentId, start, end }) => ({ documentId, start, end })),
    })),
    stageTimes,
  };
}

/** Puts `head`'s properties in front of those of an encoded object, without parsing it. */
export function prepend(head: Readonly<Record<string, unknown>>, json: string): string {
  return `${JSON.stringify(head).slice(0, -1)},${json.slice(1)}`;
}

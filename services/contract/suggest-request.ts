import { z } from 'zod';
import type { SuggestRequest } from '../../src/coding/suggestion';
import type { Limits } from '../config';
import { closedObject } from './closed-object';
import { codeSystemSchema, encounterSchema } from './encounter';
import { noteSchema } from './note';

/** The most suggestions that a caller can ask for in one call. */
const mostSuggestions = 500;

/** The body of `POST /v1/suggest-codes`. */
export function suggestRequestSchema(limits: Limits) {
  const note = noteSchema(limits);
  return closedObject({
    encounter: encounterSchema,
    documents: z
      .array(note)
      .min(1, 'must hold at least one document')
      .max(limits.maxDocuments, `must hold at most ${limits.maxDocuments} documents`)
      .superRefine(refuseRepeatedIds)
      .describe('The notes of this one encounter. Their order does not matter.'),
    codeSystems: z
      .array(codeSystemSchema)
      .min(1, 'must name at least one code system')
      .max(codeSystemSchema.options.length, 'must name each code system once')
      .optional()
      .describe('Only these code systems; all when left out.'),
    maxSuggestions: z
      .int('must be a whole number')
      .min(1, `must be from 1 to ${mostSuggestions}`)
      .max(mostSuggestions, `must be from 1 to ${mostSuggestions}`)
      .optional(),
  }) satisfies z.ZodType<SuggestRequest>;
}

/** Evidence names its document by id, so two documents with one id would make it ambiguous. */
function refuseRepeatedIds(documents: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Map<string, number>();
  documents.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `repeats the id of documents[${first}]` });
    }
  });
}

import { z } from 'zod';

/** An error answer (RFC 9457, application/problem+json). */
export const problemSchema = z
  .object({
    type: z.string().describe('A URN that names the kind of problem.'),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; write programs against this.'),
    requestId: z.string().describe('Also in the X-Request-Id header and in the log.'),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({ path: z.string().describe('documents[0].text; empty for the whole input.'), message: z.string() }),
      )
      .optional()
      .describe('What is wrong with which field. Repeats nothing of the input.'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .optional()
      .describe('Ids and counts that help the caller on, such as the suggestions that are still undecided.'),
  })
  .meta({ id: 'Problem' });

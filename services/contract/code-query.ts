import { z } from 'zod';
import { closedObject } from './closed-object';
import { codeSystemSchema } from './encounter';

/** The query string of `GET /v1/codes`. Values arrive as text. */
export const codeQuerySchema = closedObject({
  q: z
    .string('must be given once')
    .trim()
    .min(1, 'must hold a code or words')
    .max(200, 'must be at most 200 characters')
    .describe('A code, the start of one, or words of its title or synonyms.'),
  system: codeSystemSchema.optional().describe('Only this code system.'),
  limit: z
    .string('must be given once')
    .regex(/^\d{1,3}$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .pipe(z.int().min(1, 'must be a whole number from 1 to 100').max(100, 'must be a whole number from 1 to 100'))
    .default(20)
    .describe('At most this many codes, 1 to 100.'),
});

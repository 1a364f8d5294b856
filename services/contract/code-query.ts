import { z } from 'zod';
import type { SearchResult } from '../../src/code-sets/search/found-code';
import { closedObject } from './closed-object';
import { codeSystemSchema } from './encounter';
import { dateSchema } from './note';
import { codeSchema } from './review';
import type { Mutable, Same } from './same';

/** The query string of `GET /v1/codes`. Values arrive as text. */
export const codeQuerySchema = closedObject({
  q: z
    .string('must be given once')
    .trim()
    .min(1, 'must hold a code or words')
    .max(200, 'must be at most 200 characters')
    .describe('A code, the start of one, or words of its title or synonyms in any order; abbreviations and slips too.'),
  system: codeSystemSchema.optional().describe('Only this code system.'),
  chapter: z
    .string('must be given once')
    .regex(/^(?:(?:ICD-10-CM|ICD-10-PCS|HCPCS):)?[0-9A-Z]{1,2}$/, 'must be a chapter, as the facets name it')
    .optional()
    .describe(
      'Only this chapter of ICD-10-CM (1 to 22), section of ICD-10-PCS or first letter of HCPCS, alone or after its system: `ICD-10-CM:9`.',
    ),
  billable: z
    .enum(['true', 'false'], 'must be true or false')
    .transform((text) => text === 'true')
    .pipe(z.boolean())
    .optional()
    .describe('Only billable codes, or only categories.'),
  serviceDate: dateSchema
    .optional()
    .describe('Codes in force on this day, as YYYY-MM-DD; left out, the first day of the newest loaded edition.'),
  limit: z
    .string('must be given once')
    .regex(/^\d{1,3}$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .pipe(z.int().min(1, 'must be a whole number from 1 to 100').max(100, 'must be a whole number from 1 to 100'))
    .default(20)
    .describe('At most this many codes, 1 to 100.'),
});

const count = z.int().min(0);

export const foundCodeSchema = z
  .object({
    ...codeSchema.shape,
    billable: z.boolean().describe('False for a category that needs more characters.'),
    chapter: z.string().describe('Chapter of ICD-10-CM, section of ICD-10-PCS, first letter of HCPCS; empty for CPT.'),
    match: z
      .enum(['code', 'title', 'term', 'inclusion', 'index', 'part'])
      .describe(
        'What the query met: the code, its title, other wording of it; `part` where some words of the query are missing.',
      ),
    term: z.string().optional().describe('The wording that the query met, when it is not the title.'),
  })
  .meta({ id: 'FoundCode' });

/** The answer of `GET /v1/codes`. */
export const codeListSchema = z
  .object({
    codes: z.array(foundCodeSchema).describe('Best match first.'),
    total: count.describe('All that were found; more than `codes` where `limit` cut them.'),
    facets: z
      .object({
        system: z.record(z.string(), count),
        chapter: z.record(z.string(), count).describe('By system and chapter: `ICD-10-CM:9`.'),
        billable: z.object({ true: count, false: count }),
      })
      .describe('Counts of all that were found; each facet of those that meet the filters of the others.'),
  })
  .meta({ id: 'CodeList' });

/** Does not compile when search answers something that the schema does not describe. */
export type SearchResultsFitTheContract = Same<Mutable<SearchResult>, z.input<typeof codeListSchema>>;

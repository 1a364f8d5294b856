import { z } from 'zod';
import type { Modifier, ModifierEdition } from '../../src/code-sets/modifiers';
import { closedObject } from './closed-object';
import { dateSchema } from './note';
import type { Mutable, Same } from './same';

/** The address of `GET /v1/codes/HCPCS/modifiers/{modifier}`. */
export const modifierAddressSchema = z.object({
  modifier: z
    .string()
    .regex(/^[0-9A-Z]{2}$/, 'must be 2 characters: digits, capital letters')
    .describe('A modifier of HCPCS Level II: `LT`.'),
});

const serviceDate = dateSchema
  .optional()
  .describe('The day to look at, as YYYY-MM-DD; left out, the newest loaded edition.');

/** The query string of `GET /v1/codes/HCPCS/modifiers/{modifier}`. */
export const modifierDayQuerySchema = closedObject({ serviceDate });

/** The query string of `GET /v1/codes/HCPCS/modifiers`. */
export const modifierQuerySchema = closedObject({
  q: z
    .string('must be given once')
    .trim()
    .min(1, 'must hold a modifier or words')
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('A modifier, its first character, or words of its title in any order; left out, all.'),
  serviceDate,
});

/** The answer of `GET /v1/codes/HCPCS/modifiers/{modifier}`. */
export const modifierSchema = z
  .object({
    system: z.literal('HCPCS'),
    modifier: z.string(),
    display: z.string(),
    short: z.string().nullable().describe('The short title, where its release has another one.'),
    codeSet: z.string().describe('The edition that was looked at.'),
  })
  .meta({ id: 'Modifier' });

/** The answer of `GET /v1/codes/HCPCS/modifiers`. */
export const modifierListSchema = z
  .object({
    modifiers: z.array(modifierSchema).describe('In their order; the one that is spelled as `q` first.'),
    total: z.int().min(0),
    edition: z
      .object({ name: z.string(), from: z.string(), to: z.string().nullable() })
      .nullable()
      .describe('The edition that was looked at and its days, YYYY-MM-DD, inclusive; null where none is imported.'),
  })
  .meta({ id: 'ModifierList' });

/** Does not compile when the answer holds something that the schema does not describe. */
export type ModifiersFitTheContract = Same<
  Mutable<{ modifiers: Modifier[]; total: number; edition: ModifierEdition | null }>,
  z.input<typeof modifierListSchema>
>;

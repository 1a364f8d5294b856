import { z } from 'zod';
import type { Limits } from '../config';
import { closedObject } from './closed-object';

/** Ids come back in answers and name files downstream: visible ASCII only, so no line break, NUL or lone surrogate. */
export const idSchema = z
  .string()
  .regex(/^[!-~]{1,128}$/, 'must be 1 to 128 visible ASCII characters without spaces')
  .describe(
    'An id of the caller: 1 to 128 visible ASCII characters without spaces. Keep patient identifiers out of it.',
  );

/** A calendar date that exists: 2026-02-30 does not. */
export const dateSchema = z.iso.date('must be a calendar date that exists, as YYYY-MM-DD');

/** The text of one note, kept as it came. Lone surrogates and NUL are a scanner's mishap, not a reason to refuse. */
export function textSchema(limits: Limits) {
  return z
    .string()
    .max(limits.maxDocumentChars, `must be at most ${limits.maxDocumentChars} UTF-16 units`)
    .refine((text) => /[^\s\p{Cf}\p{Cc}]/u.test(text), 'must hold text, not only white space')
    .describe(
      `The note as written, at most ${limits.maxDocumentChars} UTF-16 units. Offsets count UTF-16 units of it.`,
    );
}

/** One document of an encounter. */
export function noteSchema(limits: Limits) {
  return closedObject({
    id: idSchema,
    type: z
      .string()
      .regex(/^[ -~]{1,100}$/, 'must be 1 to 100 printable ASCII characters')
      .optional()
      .describe('What kind of note it is, such as `progress-note`.'),
    authoredAt: z
      .union([dateSchema, z.iso.datetime({ offset: true, local: true })], 'must be an ISO 8601 date or date-time')
      .optional()
      .describe('When it was written: an ISO 8601 date or date-time.'),
    text: textSchema(limits),
  });
}

import { z } from 'zod';
import { dateSchema } from './note';

/** A whole number in a query string, where everything arrives as text. */
export function wholeQuery(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string('must be given once')
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.int().min(least, message).max(most, message));
}

/** `next` of the page before, given back as it came. */
export const cursorQuery = z
  .string('must be given once')
  .regex(/^[A-Za-z0-9_-]{1,200}$/, 'must be `next` of the page before')
  .describe('`next` of the page before.');

/** A moment: a date (its first instant, UTC) or a date-time with its offset. Read as ISO text in UTC. */
export const instantQuery = z
  .union([dateSchema, z.iso.datetime({ offset: true })], 'must be an ISO 8601 date, or a date-time with its offset')
  .refine((text) => /^(19|20|21)/.test(text), 'must be of the years 1900 to 2199')
  .transform((text) => new Date(text).toISOString())
  .pipe(z.iso.datetime());

/** A query string that takes no parameters: a misspelt filter shall not pass for none. */
export const noQuerySchema = z.strictObject({}, 'takes no query parameters');

import { z } from 'zod';
import { STATUSES } from '../../src/review/review';
import { closedObject } from './closed-object';
import { settingSchema } from './encounter';
import { idSchema } from './note';
import { cursorQuery, wholeQuery } from './query';

export const statusSchema = z.enum(STATUSES, `must be one of ${STATUSES.join(', ')}`);

const mostReviews = 200;
const limitMessage = `must be a whole number from 1 to ${mostReviews}`;

/** The query string of `GET /v1/reviews`. */
export const reviewListQuerySchema = closedObject({
  status: statusSchema.optional().describe('Only reviews in this state.'),
  setting: settingSchema.optional().describe('Only this setting.'),
  limit: wholeQuery(1, mostReviews).default(50).describe(`At most this many reviews, 1 to ${mostReviews}.`),
  cursor: cursorQuery.optional(),
});

/** The body of `POST /v1/reviews/search`: an encounter's id stays out of addresses, which are logged on the way. */
export const reviewSearchSchema = closedObject({
  encounterId: idSchema,
  limit: z.int(limitMessage).min(1, limitMessage).max(mostReviews, limitMessage).default(50),
}).meta({ id: 'ReviewSearch' });

/** Coded, because it is written to the log for good: free words could name the patient. */
export const ERASE_REASONS = [
  'retention-ended',
  'patient-request',
  'legal-order',
  'wrong-patient',
  'test-data',
] as const;

/** The body of `POST /v1/reviews/{id}/erase`. */
export const eraseRequestSchema = closedObject({
  reason: z.enum(ERASE_REASONS, `must be one of ${ERASE_REASONS.join(', ')}`),
}).meta({ id: 'EraseRequest' });

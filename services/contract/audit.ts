import { z } from 'zod';
import { ACTS, type AuditEvent, ROLES } from '../../src/audit/event';
import { closedObject } from './closed-object';
import { cursorQuery, instantQuery, wholeQuery } from './query';
import { hashSchema } from './receipt';
import type { Mutable, Same } from './same';

const actSchema = z.enum(ACTS, `must be one of ${ACTS.join(', ')}`);
const outcomeSchema = z.enum(['success', 'refused', 'failed'], 'must be one of success, refused, failed');

/** No tree grows beyond what a whole number holds exactly. */
const largestTree = 1e15 - 1;
const treeSize = wholeQuery(1, largestTree);

/** The query string of `GET /v1/audit/events`. */
export const auditQuerySchema = closedObject({
  actor: z
    .string('must be given once')
    .regex(/^[!-~]{1,256}$/, 'must be 1 to 256 visible ASCII characters')
    .optional()
    .describe('Only what this person or machine did, by its id.'),
  reviewId: z.uuid('must be the id of a review').toLowerCase().optional().describe('Only what concerns this review.'),
  act: actSchema.optional().describe('Only this act.'),
  outcome: outcomeSchema.optional(),
  from: instantQuery.optional().describe('From this moment on: a date or a date-time with its offset.'),
  to: instantQuery.optional().describe('Before this moment.'),
  limit: wholeQuery(1, 1_000).default(100).describe('At most this many events, 1 to 1000.'),
  cursor: cursorQuery.optional(),
});

/** The query string of `GET /v1/audit/proof`. */
export const proofQuerySchema = closedObject({
  leafIndex: wholeQuery(0, largestTree).describe('Which event, from 0.'),
  treeSize: treeSize.optional().describe('In the tree of this size; the present one when left out.'),
});

/** The query string of `GET /v1/audit/consistency`. */
export const consistencyQuerySchema = closedObject({
  from: treeSize.describe('Size of an earlier tree, such as that of a checkpoint that was kept.'),
  to: treeSize.optional().describe('Size of the later tree; the present one when left out.'),
});

export const auditEventSchema = z
  .object({
    index: z.int().min(0).describe('Its place in the log.'),
    at: z.iso.datetime(),
    tenant: z.string(),
    actor: z.object({
      id: z.string(),
      name: z.string().optional(),
      role: z.enum(ROLES),
      kind: z.enum(['person', 'machine']),
    }),
    act: actSchema,
    outcome: outcomeSchema,
    requestId: z.string(),
    reviewId: z.string().optional(),
    reviewVersion: z.int().optional(),
    decisionId: z.string().optional(),
    itemId: z.string().optional(),
    code: z.string().optional().describe('`ICD-10-CM E11.42`.'),
    decision: z.string().optional(),
    reason: z.string().optional(),
    digests: z.record(z.string(), z.string()).optional().describe('Salted; they say nothing without the review.'),
    provenance: z.looseObject({}).optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  })
  .meta({ id: 'AuditEvent', description: 'Who did what, when, to which review. Ids and codes only.' });

export const auditEventsSchema = z
  .object({ events: z.array(auditEventSchema), next: z.string().optional().describe('`cursor` of the next page.') })
  .meta({ id: 'AuditEvents' });

export const consistencySchema = z
  .object({
    from: z.int().min(1),
    to: z.int().min(1),
    proof: z.array(hashSchema).describe('RFC 9162 consistency proof.'),
    checkpoint: z.string().describe('Signed note over the later tree.'),
  })
  .meta({ id: 'Consistency', description: 'Proof that the later log holds the earlier one unchanged.' });

/** Does not compile when an event holds something that the schema does not describe. */
export type EventsFitTheContract = Same<
  Mutable<Omit<AuditEvent, 'provenance'>> & { index: number },
  Omit<z.input<typeof auditEventSchema>, 'provenance'>
>;

import { z } from 'zod';
import { type CarriedFrom, type Decision, type DecisionRequest, OUTCOMES, REASONS } from '../../src/review/decision';
import { closedObject } from './closed-object';
import { codeSystemSchema } from './encounter';
import { dateSchema, idSchema } from './note';
import type { Mutable, Same } from './same';
import { lineSchema, proseSchema } from './words';

/*
 * What a person decides, as it is sent and as it stands in the record. The rules that need the review (is there such
 * a suggestion, may this outcome have a code) are those of src/review; here is what every decision has in common.
 */

const itemId = idSchema.describe('The id of a suggestion, or `a1`, `a2`, ... of a code that a person added.');
const reasonSchema = z.enum(REASONS, `must be one of ${REASONS.join(', ')}`);
const outcomeSchema = z.enum(OUTCOMES, `must be one of ${OUTCOMES.join(', ')}`);
const units = 'must be a whole number from 1 to 999';
const offset = z.int('must be a whole number').min(0, 'must be at least 0').max(50_000_000, 'must be inside the text');

const codeReferenceSchema = closedObject({
  system: codeSystemSchema,
  code: z
    .string()
    .regex(/^[A-Z0-9][A-Z0-9.]{2,9}$/, 'must be a code as its system writes it, such as E11.42')
    .describe('As its system writes it: E11.42, 99213.'),
});

const detailsSchema = closedObject({
  presentOnAdmission: z
    .enum(['Y', 'N', 'U', 'W', 'exempt'], 'must be one of Y, N, U, W, exempt')
    .optional()
    .describe('Inpatient diagnoses, as on the UB-04.'),
  modifiers: z
    .array(z.string().regex(/^[A-Z0-9]{2}$/, 'must be two capital letters or digits'))
    .max(4, 'must hold at most 4 modifiers')
    .optional()
    .describe('CPT and HCPCS, in order.'),
  units: z.int(units).min(1, units).max(999, units).optional().describe('CPT and HCPCS, 1 to 999.'),
  linkedItems: z
    .array(itemId)
    .max(12, 'must hold at most 12 items')
    .optional()
    .describe('Items of the diagnoses that this service was for.'),
  renderingProvider: lineSchema(200).optional().describe('Free text; kept with the clinical text.'),
  serviceDate: dateSchema.optional().describe('Date of this service.'),
});

const spanSchema = closedObject({ documentId: idSchema, start: offset, end: offset }).refine(
  ({ start, end }) => start < end,
  { path: ['start'], message: 'must be less than end' },
);

/** The body of `POST /v1/reviews/{id}/decisions`. */
export const decisionRequestSchema = closedObject({
  itemId: itemId.optional().describe('What is decided: a suggestion, or an earlier addition. Left out for a new one.'),
  outcome: outcomeSchema,
  reason: reasonSchema.optional().describe('Needed for rejected and corrected; `other` asks for a comment.'),
  code: codeReferenceSchema.optional().describe('For corrected and added: the code that it shall be.'),
  span: spanSchema.optional().describe('For added: the words that were missed. UTF-16 units, half open.'),
  comment: proseSchema(4_000).optional(),
  details: detailsSchema.optional(),
}).meta({ id: 'DecisionRequest' }) satisfies z.ZodType<DecisionRequest>;

const carriedFromSchema = z
  .object({ reviewId: z.uuid(), decisionId: z.uuid() })
  .describe('Made in an earlier review of this encounter, on the same evidence.') satisfies z.ZodType<CarriedFrom>;

const decidedCodeSchema = z.object({
  system: codeSystemSchema,
  code: z.string(),
  display: z.string().optional(),
  codeSet: z.string().optional().describe('The edition that the wording was taken from.'),
  verified: z
    .boolean()
    .optional()
    .describe(
      'False where the code set in force on the date of service does not have the code as one to assign: the person answers for it alone, and the checks say what they know of it.',
    ),
});

/** One decision as it stands in the record. */
export const decisionSchema = z
  .object({
    id: z.uuid(),
    sequence: z.int().min(1).describe('From 1 within the review; the last one for an item stands.'),
    itemId: z.string(),
    suggestionId: z.string().nullable().describe('Null for a code that a person added.'),
    outcome: outcomeSchema,
    reason: reasonSchema.optional(),
    code: decidedCodeSchema.nullable().describe('The code that it stands for; null when rejected or deferred.'),
    details: detailsSchema.optional(),
    span: z.object({ documentId: z.string(), start: z.int().min(0), end: z.int().min(0) }).optional(),
    comment: z.string().optional(),
    decidedBy: z.object({ id: z.string(), name: z.string().optional(), role: z.string() }),
    decidedAt: z.iso.datetime().describe('When carried over: when it was first made.'),
    reviewVersion: z.int().min(1).describe('The version of the review that it made.'),
    carriedFrom: carriedFromSchema.optional(),
  })
  .meta({ id: 'Decision' });

/** Does not compile when src/review records something that the schema does not describe. */
export type DecisionsFitTheContract = Same<Mutable<Decision>, z.input<typeof decisionSchema>>;

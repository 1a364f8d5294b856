import { z } from 'zod';
import type { AssignedCode, Attestation } from '../../src/review/review';
import type { AssignedCodes } from '../reviews/reviews';
import { closedObject } from './closed-object';
import { decisionSchema } from './decision';
import { codeSystemSchema, encounterSchema } from './encounter';
import { provenanceSchema } from './provenance';
import type { Mutable, Same } from './same';
import { lineSchema, proseSchema } from './words';

/** More codes than any claim or abstract holds. */
const mostCodes = 500;

/** The body of `POST /v1/reviews/{id}/finalize`. */
export const finalizeRequestSchema = closedObject({
  attestation: closedObject({
    name: lineSchema(200).describe('Who signs.'),
    title: lineSchema(200).describe('Their role in their own words: Inpatient coder, CCS.'),
    meaning: proseSchema(1_000).describe('What the signature means: I reviewed the record and assign these codes.'),
  }),
  order: z
    .array(z.uuid('must be the id of a decision'))
    .max(mostCodes, `must hold at most ${mostCodes} decisions`)
    .describe(
      'Ids of all standing decisions that hold a code, each once, as sequenced: the first diagnosis is principal ' +
        '(inpatient) or first-listed.',
    ),
}).meta({ id: 'FinalizeRequest' });

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const attestationSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    title: z.string(),
    meaning: z.string().nullable().describe('Null once the clinical text has been erased.'),
    by: z.object({ id: z.string(), role: z.string() }),
    at: z.iso.datetime(),
    reviewVersion: z.int().min(1).describe('The version that was shown when it was signed.'),
    shownDigest: digest.describe('Salted SHA-256 of the review as shown at that version.'),
    documentsDigest: digest.describe('Salted SHA-256 of its documents.'),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Attestation', description: 'What a person signed.' });

const assignedCodeSchema = z
  .object({
    position: z.int().min(1).describe('From 1, in the order that the person gave.'),
    role: z.enum(['principal', 'first-listed', 'secondary', 'procedure']),
    system: codeSystemSchema,
    code: z.string(),
    decision: decisionSchema,
  })
  .meta({ id: 'AssignedCode', description: 'A code that a person stands behind.' });

export const assignedCodesSchema = z
  .object({
    reviewId: z.uuid(),
    version: z.int().min(1),
    encounter: encounterSchema.nullable().describe('Null once the clinical text has been erased.'),
    attestation: attestationSchema,
    codes: z.array(assignedCodeSchema),
    provenance: provenanceSchema,
  })
  .meta({ id: 'AssignedCodes' });

/** These do not compile when the services answer with something that the schemas do not describe. */
export type AttestationsFitTheContract = Same<
  Mutable<Omit<Attestation, 'provenance'>>,
  Omit<z.input<typeof attestationSchema>, 'provenance'>
>;
export type AssignedCodesFitTheContract = Same<
  Mutable<Omit<AssignedCodes, 'provenance' | 'attestation'>>,
  Omit<z.input<typeof assignedCodesSchema>, 'provenance' | 'attestation'>
>;
export type EachAssignedCodeFitsTheContract = Same<Mutable<AssignedCode>, z.input<typeof assignedCodeSchema>>;

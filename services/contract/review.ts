import { z } from 'zod';
import type { SuggestResult } from '../../src/coding/suggestion';
import type { ReviewPage } from '../reviews/reviews';
import { checkSchema } from './checks';
import { decisionSchema } from './decision';
import { codeSystemSchema, encounterSchema, settingSchema } from './encounter';
import { assignedCodesSchema, attestationSchema } from './finalize';
import { provenanceSchema } from './provenance';
import { hashSchema, receiptSchema } from './receipt';
import { statusSchema } from './review-request';
import type { Mutable, Same } from './same';

/*
 * What the API answers. The types are those of src/coding; these schemas describe them to callers (OpenAPI) and check
 * the engine's real answers in tests. The last lines keep the two from drifting apart.
 */

const offset = z.int().min(0).describe('UTF-16 units from the start of the document text; ranges are half open.');

export const codeSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string().describe('Dotted where the system dots its codes: E11.9.'),
    display: z.string(),
    codeSet: z.string().describe('The edition that this code was taken from.'),
  })
  .meta({ id: 'Code' });

const cueSchema = z
  .object({
    documentId: z.string(),
    start: offset,
    end: offset,
    text: z.string(),
    effect: z.string().optional().describe('What the cue does: negated, possible, historical, family, ...'),
  })
  .meta({ id: 'Cue', description: 'The quoted words, or heading, that made a mention what it is.' });

export const assertionValuesSchema = z
  .object({
    polarity: z.enum(['affirmed', 'negated']),
    certainty: z.enum(['certain', 'possible']),
    temporality: z.enum(['current', 'historical', 'hypothetical', 'planned']),
    experiencer: z.enum(['patient', 'family', 'other']),
  })
  .meta({ id: 'Assertion', description: 'Whether a mention is so, for this patient, now.' });

const evidenceSchema = z
  .object({
    documentId: z.string(),
    start: offset,
    end: offset,
    text: z.string().describe('Always equal to the document text from start to end.'),
    section: z.string().describe('Standard section type, such as assessment-and-plan.'),
    assertion: assertionValuesSchema,
    cues: z.array(cueSchema),
  })
  .meta({ id: 'Evidence' });

const probability = z.number().min(0).max(1);

const suggestionSchema = z
  .object({
    id: z.string(),
    rank: z.int().min(1).describe('From 1, by descending confidence.'),
    code: codeSchema,
    confidence: probability.describe('Probability from the ranker that a coder would take this code.'),
    tier: z.enum(['suggested', 'candidate']).describe('`suggested` at and above the documented threshold.'),
    evidence: z.array(evidenceSchema),
    alternatives: z.array(
      z.object({
        code: z.string(),
        display: z.string(),
        confidence: probability,
        needs: z.string().optional().describe('The detail that the note would have to state: laterality, stage, ...'),
      }),
    ),
    explanation: z.string(),
  })
  .meta({ id: 'Suggestion' });

const withheldSchema = z
  .object({
    code: codeSchema,
    reason: z.enum([
      'negated',
      'uncertain',
      'historical',
      'family',
      'hypothetical',
      'planned',
      'integral-symptom',
      'excluded',
      'less-specific',
      'other-person',
      'not-valid-on-date',
      'not-performed',
      'no-injury',
    ]),
    evidence: z.array(evidenceSchema),
    cue: cueSchema.nullable().describe('The words that stopped it.'),
    explanation: z.string(),
  })
  .meta({ id: 'Withheld', description: 'A code that the engine saw in the note and does not offer, and why.' });

const findingSchema = z
  .object({
    id: z.string(),
    kind: z.enum([
      'missing-specificity',
      'uncertain-diagnosis',
      'clinical-indicator',
      'conflict',
      'missing-partner',
      'code-set',
    ]),
    message: z.string(),
    evidence: z.array(evidenceSchema),
    suggestionIds: z.array(z.string()),
  })
  .meta({ id: 'Finding', description: 'A gap or conflict in the documentation (CDI).' });

export const suggestResultSchema = z.object({
  suggestions: z.array(suggestionSchema),
  withheld: z.array(withheldSchema),
  findings: z.array(findingSchema),
  provenance: provenanceSchema,
});

const version = z.int().min(1).describe('From 1; also the ETag. Every decision and the finalization make a new one.');
const undecided = z.array(z.string()).describe('Suggested-tier items that still need a decision.');

/** A document as a review names it: what it is and what its text hashes to. */
const reviewDocumentSchema = z.object({
  id: z.string(),
  type: z.string().optional(),
  authoredAt: z.string().optional(),
  length: z.int().min(0).describe('UTF-16 units.'),
  sha256: hashSchema.describe('Of the text in UTF-8.'),
});

/** The suggestions for one encounter, and what a person decided on them. */
export const reviewSchema = z
  .object({
    id: z.uuid(),
    status: statusSchema,
    version,
    createdAt: z.iso.datetime(),
    encounter: encounterSchema,
    documents: z.array(reviewDocumentSchema),
    supersedes: z.uuid().optional().describe('The review of this encounter before this one.'),
    supersededBy: z.uuid().optional().describe('The review that took over, with newer documents.'),
    decisions: z.array(decisionSchema).describe('All of them, in the order in which they were made.'),
    undecided,
    attestation: attestationSchema.optional(),
    digestKey: z.string().describe('Lets a reader recompute the salted digests of this review.'),
    ...suggestResultSchema.shape,
  })
  .meta({ id: 'Review' });

/** What an act on a review answers of its new state. */
const reviewStateSchema = z
  .object({ id: z.uuid(), status: statusSchema, version, undecided })
  .meta({ id: 'ReviewState' });

export const reviewPageSchema = z
  .object({
    reviews: z.array(
      z.object({
        id: z.uuid(),
        status: statusSchema,
        version: z.int().min(1),
        setting: settingSchema,
        createdAt: z.iso.datetime(),
        updatedAt: z.iso.datetime(),
        suggested: z.int().min(0),
        candidates: z.int().min(0),
        undecided: z.int().min(0).describe('Suggested-tier items that still need a decision.'),
      }),
    ),
    next: z.string().optional().describe('`cursor` of the next page.'),
  })
  .meta({ id: 'ReviewPage', description: 'A worklist: no clinical text, no identifier of an encounter.' });

export const documentsSchema = z
  .object({
    documents: z.array(
      z.object({
        id: z.string(),
        type: z.string().optional(),
        authoredAt: z.string().optional(),
        text: z.string(),
        sha256: hashSchema,
      }),
    ),
  })
  .meta({ id: 'Documents' });

export const decidedSchema = z
  .object({ decision: decisionSchema, review: reviewStateSchema, receipt: receiptSchema })
  .meta({ id: 'Decided' });

export const finalizedSchema = z
  .object({
    review: reviewStateSchema,
    attestation: attestationSchema,
    assignedCodes: assignedCodesSchema.shape.codes,
    checks: z.array(checkSchema).describe('What the rules said of the list as it was signed.'),
    receipt: receiptSchema,
  })
  .meta({ id: 'Finalized' });

export const erasedSchema = z.object({ review: reviewStateSchema }).meta({ id: 'Erased' });

/** Does not compile when src/coding offers something that the schemas do not describe. */
export type EngineAnswersFitTheContract = Same<Mutable<SuggestResult>, z.input<typeof suggestResultSchema>>;
/** Does not compile when a page holds something that the schema does not describe. */
export type PagesFitTheContract = Same<Mutable<ReviewPage>, z.input<typeof reviewPageSchema>>;

import { z } from 'zod';
import type { SuggestResult } from '../../src/coding/suggestion';
import { codeSystemSchema } from './encounter';

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
    kind: z.enum(['missing-specificity', 'uncertain-diagnosis', 'clinical-indicator', 'conflict', 'missing-partner']),
    message: z.string(),
    evidence: z.array(evidenceSchema),
    suggestionIds: z.array(z.string()),
  })
  .meta({ id: 'Finding', description: 'A gap or conflict in the documentation (CDI).' });

const provenanceSchema = z
  .object({
    engine: z.string(),
    lexicon: z.string().describe('Content hash of the compiled lexicons.'),
    models: z.record(z.string(), z.string()),
    codeSets: z.array(z.string()),
  })
  .meta({ id: 'Provenance', description: 'What has to be equal for the same notes to give the same answer.' });

export const suggestResultSchema = z.object({
  suggestions: z.array(suggestionSchema),
  withheld: z.array(withheldSchema),
  findings: z.array(findingSchema),
  provenance: provenanceSchema,
});

/** The answer of `POST /v1/suggest-codes`: the suggestions for one encounter, waiting for a person to decide. */
export const reviewSchema = suggestResultSchema
  .extend({
    id: z.uuid(),
    status: z.enum(['pending', 'in-review', 'finalized']),
    version: z.int().min(1),
  })
  .meta({ id: 'Review' });

export const codeListSchema = z
  .object({ codes: z.array(codeSchema).describe('Best match first.') })
  .meta({ id: 'CodeList' });

type Same<Engine extends Schema, Schema> = Engine;
/** Does not compile when src/coding offers something that the schemas do not describe. */
export type EngineAnswersFitTheContract = Same<Mutable<SuggestResult>, z.input<typeof suggestResultSchema>>;
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

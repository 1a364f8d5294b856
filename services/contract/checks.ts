import { z } from 'zod';
import { CHECK_KINDS, type CheckResult } from '../../src/coding/checks/check';
import { closedObject } from './closed-object';
import { codeSystemSchema } from './encounter';
import type { Mutable, Same } from './same';

/** The query string of `GET /v1/reviews/{id}/checks`. */
export const checksQuerySchema = closedObject({
  first: z
    .uuid('must be the id of a decision')
    .optional()
    .describe('Id of the decision whose code will stand first: the principal or first-listed diagnosis.'),
});

export const checkSchema = z
  .object({
    kind: z.enum(CHECK_KINDS),
    codes: z
      .array(z.object({ system: codeSystemSchema, code: z.string() }))
      .describe('The codes of the list that it is about; first the one whose rule it is.'),
    statedAt: z.string().describe('The code, block or edit that states the rule: E11, NCCI PTP 2026Q4 practitioner.'),
    named: z.array(z.string()).describe('Codes and ranges that the rule names.'),
    isConflict: z.boolean().describe('True when the list breaks the rule; false when it is to be looked at.'),
    isConditional: z.literal(true).optional().describe('A partner that is asked for only where it applies.'),
    message: z.string(),
  })
  .meta({ id: 'Check', description: 'What a rule says of a list of codes. It keeps nobody from signing the list.' });

export const checksSchema = z
  .object({
    version: z.int().min(1).describe('The version of the review whose codes were checked.'),
    checks: z.array(checkSchema),
  })
  .meta({ id: 'Checks' });

/** Does not compile when the engine's checks say something that the schema does not describe. */
export type ChecksFitTheContract = Same<Mutable<CheckResult>, z.input<typeof checkSchema>>;

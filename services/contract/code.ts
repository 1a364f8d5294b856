import { z } from 'zod';
import { RULE_KINDS } from '../../src/coding/checks/code-rule';
import type { DescribedCode } from '../../src/coding/described-code';
import { codeFormFaults } from '../../src/review/code-form';
import { closedObject } from './closed-object';
import { codeSystemSchema } from './encounter';
import { dateSchema } from './note';
import type { Mutable, Same } from './same';

// Headers can be asked for too: the first characters of a code, where its system has a hierarchy.
const PCS_HEADER = /^[0-9A-HJ-NP-Z]{1,6}$/;

/** The address of `GET /v1/codes/{system}/{code}`: a code of the form of its system, or a header of it. */
export const codeAddressSchema = z
  .object({
    system: codeSystemSchema.describe('The code system.'),
    code: z
      .string()
      .regex(/^[0-9A-Z][0-9A-Z.]{0,7}$/, 'must be 1 to 8 characters: digits, capital letters, a dot')
      .describe(
        'The code as its system spells it, dotted where the system dots its codes; a header such as E11 too, where an imported edition has headers; of ICD-10-PCS the first 1 to 6 characters, where its tables are imported.',
      ),
  })
  .superRefine(({ system, code }, context) => {
    if (system === 'ICD-10-PCS' && PCS_HEADER.test(code)) return;
    for (const { message } of codeFormFaults({ system, code })) {
      const form = system === 'ICD-10-PCS' ? `${message}, or the first of them` : message;
      context.addIssue({ code: 'custom', path: ['code'], message: form });
    }
  });

/** The query string of `GET /v1/codes/{system}/{code}`. */
export const codeDayQuerySchema = closedObject({
  serviceDate: dateSchema
    .optional()
    .describe('The day to look at, as YYYY-MM-DD; left out, the newest loaded edition of the system.'),
});

const relatedCodesSchema = z.array(z.object({ code: z.string(), display: z.string(), billable: z.boolean() }));
const rangeSchema = z.object({ code: z.string().describe('`6`, `G35-G37`.'), title: z.string() }).nullable();
const day = z.string().describe('YYYY-MM-DD, inclusive.');

const notesAtSchema = z
  .object({
    level: z.enum(['chapter', 'block', 'code']),
    code: z.string(),
    title: z.string(),
    inclusionTerms: z.array(z.string()),
    includes: z.array(z.string()),
    excludes1: z.array(z.string()),
    excludes2: z.array(z.string()),
    codeFirst: z.array(z.string()),
    useAdditional: z.array(z.string()),
    codeAlso: z.array(z.string()),
    notes: z.array(z.string()),
    seventhCharacters: z.array(z.object({ character: z.string(), meaning: z.string() })),
  })
  .meta({ id: 'TabularNotes', description: 'The notes of the tabular list at one place, as printed.' });

/** The answer of `GET /v1/codes/{system}/{code}`. */
export const describedCodeSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    short: z.string().nullable().describe('The short title, where its release has another one.'),
    codeSet: z.string().describe('The edition that was looked at.'),
    inForce: z.boolean().describe('False where that edition does not have the code.'),
    billable: z.boolean(),
    chapter: rangeSchema.describe('Of ICD-10-CM.'),
    block: rangeSchema.describe('Where a tabular is loaded.'),
    axes: z
      .array(
        z.object({
          position: z.int().min(1).max(7),
          axis: z.string().describe('What the position is about: `Operation`, `Body Part`.'),
          value: z.string(),
          label: z.string(),
          definition: z.string().nullable(),
          explanation: z.string().nullable(),
          includes: z.array(z.string()).describe('What the official definitions count as this value.'),
        }),
      )
      .nullable()
      .describe(
        'Each character of an ICD-10-PCS code or header; null of other systems, or where no tables are imported.',
      ),
    parents: relatedCodesSchema.describe(
      'From the category (of ICD-10-PCS: the section) down to the code right above.',
    ),
    children: relatedCodesSchema.describe('Codes right below, in force on the day.'),
    replacements: relatedCodesSchema.describe('What stands for it on the day, where it is not billable.'),
    versions: z
      .array(
        z.object({
          from: day.nullable().describe('Null where the earliest loaded edition has it already.'),
          to: day.nullable().describe('Null while it stands.'),
          display: z.string(),
          billable: z.boolean(),
          short: z.string().optional(),
        }),
      )
      .describe('What it was when.'),
    editions: z
      .array(
        z.object({
          system: codeSystemSchema,
          name: z.string(),
          from: day,
          to: day.nullable(),
          origin: z.enum(['authored', 'imported']),
          codes: z.int().min(0),
          billable: z.int().min(0),
        }),
      )
      .describe('All loaded editions of the system.'),
    notes: z
      .object({
        edition: z.string(),
        own: notesAtSchema.nullable(),
        above: z.array(notesAtSchema).describe('Those that hold for it from above, nearest first, up to the chapter.'),
      })
      .nullable()
      .describe('Null where no tabular is loaded.'),
    rules: z
      .array(
        z.object({
          kind: z.enum(RULE_KINDS),
          at: z.string().describe('The code, block or chapter that states it.'),
          origin: z.string().describe('`authored`, or an imported file with its edition: `tabular FY2027`.'),
          named: z.array(z.string()).describe('Codes and ranges that it names.'),
          isConditional: z.boolean().describe('A partner that is asked for only where it applies.'),
        }),
      )
      .describe('What the checks of a list hold it to, those of its chapter first.'),
    terms: z
      .array(z.object({ family: z.string(), terms: z.array(z.string()) }))
      .describe(
        'Wording of our own that leads to it on the day: a note that says one of these has the code suggested, or as a candidate.',
      ),
  })
  .meta({ id: 'DescribedCode' });

/** Does not compile when a description holds something that the schema does not describe. */
export type DescriptionsFitTheContract = Same<Mutable<DescribedCode>, z.input<typeof describedCodeSchema>>;

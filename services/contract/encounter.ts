import { z } from 'zod';
import { closedObject } from './closed-object';
import { dateSchema, idSchema } from './note';

export const settingSchema = z
  .enum(['inpatient', 'outpatient', 'emergency'], 'must be one of inpatient, outpatient, emergency')
  .describe('Where care took place. It decides how an uncertain diagnosis is coded.');

export const codeSystemSchema = z.enum(
  ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS'],
  'must be one of ICD-10-CM, ICD-10-PCS, CPT, HCPCS',
);

export const patientSchema = closedObject({
  age: z
    .number('must be a number of years')
    .min(0, 'must be from 0 to 130')
    .max(130, 'must be from 0 to 130')
    .optional()
    .describe('Years; a fraction for an infant.'),
  sex: z.enum(['female', 'male', 'other', 'unknown'], 'must be one of female, male, other, unknown').optional(),
}).describe('What code edits by age and sex need. No name, no identifier.');

export const encounterSchema = closedObject({
  id: idSchema,
  setting: settingSchema,
  serviceDate: dateSchema.describe(
    'The date of service, or of discharge for an inpatient stay. It picks the code set.',
  ),
  patient: patientSchema.optional(),
});

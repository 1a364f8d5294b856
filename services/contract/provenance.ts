import { z } from 'zod';

export const provenanceSchema = z
  .object({
    engine: z.string(),
    lexicon: z.string().describe('Content hash of the compiled lexicons.'),
    models: z.record(z.string(), z.string()),
    codeSets: z.array(z.string()),
  })
  .meta({ id: 'Provenance', description: 'What has to be equal for the same notes to give the same answer.' });

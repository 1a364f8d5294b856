import { codeAddressSchema, codeDayQuerySchema } from '../../contract/code';
import { answer, guarded, type Json, queryParameters } from './parts';

export const codePaths: Json = {
  '/v1/codes/{system}/{code}': {
    get: guarded(
      {
        tags: ['coding'],
        operationId: 'describeCode',
        summary: 'Describe one code',
        description:
          'Titles, hierarchy, notes of the tabular list, what it was when, what stands for it on a day on which it is ' +
          'not billable, and the wording of ours that leads to it.',
        parameters: [
          ...queryParameters(codeAddressSchema).map((one) => ({ ...one, in: 'path', required: true })),
          ...queryParameters(codeDayQuerySchema),
        ],
        responses: { 200: answer('The code', 'DescribedCode') },
      },
      ['invalid-request', 'code-not-found', 'busy', 'timeout'],
    ),
  },
};

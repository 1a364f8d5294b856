import { codeAddressSchema, codeDayQuerySchema } from '../../contract/code';
import { modifierAddressSchema, modifierDayQuerySchema, modifierQuerySchema } from '../../contract/modifier';
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
  '/v1/codes/HCPCS/modifiers': {
    get: guarded(
      {
        tags: ['coding'],
        operationId: 'findModifiers',
        summary: 'Find modifiers of HCPCS Level II by their characters or by words',
        description: 'Modifiers come with an imported HCPCS file; those of CPT are not among them.',
        parameters: queryParameters(modifierQuerySchema),
        responses: { 200: answer('The modifiers', 'ModifierList') },
      },
      ['invalid-request', 'busy', 'timeout'],
    ),
  },
  '/v1/codes/HCPCS/modifiers/{modifier}': {
    get: guarded(
      {
        tags: ['coding'],
        operationId: 'readModifier',
        summary: 'Read one modifier of HCPCS Level II',
        parameters: [
          ...queryParameters(modifierAddressSchema).map((one) => ({ ...one, in: 'path', required: true })),
          ...queryParameters(modifierDayQuerySchema),
        ],
        responses: { 200: answer('The modifier', 'Modifier') },
      },
      ['invalid-request', 'code-not-found', 'busy', 'timeout'],
    ),
  },
};

import type { CodeSystem } from '../code-sets/code';
import type { CodeReference } from './decision';
import type { FieldFault } from './refusal';

/*
 * The form of a code, not its existence: a site's code sets may not hold a code that a coder knows, and its form keeps out
 * what was typed into the wrong field.
 */
const FORMS: Readonly<Record<CodeSystem, { readonly form: RegExp; readonly words: string }>> = {
  // The third character can be a letter (C7A), and since FY2026 the second too (QA0); one digit keeps words out.
  'ICD-10-CM': { form: /^[A-Z](?=.?[0-9])[0-9A-Z]{2}(\.[0-9A-Z]{1,4})?$/, words: 'an ICD-10-CM code with its dot' },
  // No I and no O, which would be mistaken for 1 and 0.
  'ICD-10-PCS': { form: /^[0-9A-HJ-NP-Z]{7}$/, words: 'the seven characters of an ICD-10-PCS code' },
  // A fifth character other than a digit: F category II, T category III, U and M laboratory analyses, A vaccine administration.
  CPT: { form: /^[0-9]{4}[0-9AFMTU]$/, words: 'a CPT code of five characters' },
  HCPCS: { form: /^[A-V][0-9]{4}$/, words: 'an HCPCS code: a letter from A to V and four digits' },
};

/** What is wrong with the form of a code, if anything. */
export function codeFormFaults({ system, code }: CodeReference): FieldFault[] {
  const { form, words } = FORMS[system];
  return form.test(code) ? [] : [{ path: 'code.code', message: `must be ${words}` }];
}

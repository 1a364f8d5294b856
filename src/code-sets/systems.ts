import type { CodeSystem } from './code';
import { icd10cmChapterOf } from './icd10cm-chapters';

/** All code systems, in the order of the ids of a code table. */
export const CODE_SYSTEMS = ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS'] as const satisfies readonly CodeSystem[];

/** Chapter number of an ICD-10-CM code, section character of a PCS code, first letter of a HCPCS code, else ''. */
export function chapterIn(system: CodeSystem, code: string): string {
  if (system === 'ICD-10-CM') return icd10cmChapterOf(code);
  return system === 'CPT' ? '' : code.slice(0, 1);
}

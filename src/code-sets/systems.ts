import type { CodeSystem } from './code';
import { icd10cmChapterOf } from './icd10cm-chapters';

/** All code systems, in the order of the ids of a code table. */
export const CODE_SYSTEMS = ['ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS'] as const satisfies readonly CodeSystem[];

/** Chapter number of an ICD-10-CM code, section character of a PCS code, first letter of a HCPCS code, else ''. */
export function chapterIn(system: CodeSystem, code: string): string {
  if (system === 'ICD-10-CM') return icd10cmChapterOf(code);
  return system === 'CPT' ? '' : code.slice(0, 1);
}

interface OfSystem {
  readonly system: CodeSystem;
}

/** Whether both are diagnoses or both services. A rule of one never speaks of the other: E13.90 without its dot is HCPCS E1390. */
export function isSameKind(one: OfSystem, other: OfSystem): boolean {
  return (one.system === 'ICD-10-CM') === (other.system === 'ICD-10-CM');
}

import type { CodeableConcept, Coding, Extension, Reference } from 'fhir/r4';
import type { CodeSystem } from '../../src/code-sets/code';

/** The URIs that HL7 terminology (THO) registers for the code systems. */
const systemUris: Readonly<Record<CodeSystem, string>> = {
  'ICD-10-CM': 'http://hl7.org/fhir/sid/icd-10-cm',
  'ICD-10-PCS': 'http://www.cms.gov/Medicare/Coding/ICD10',
  CPT: 'http://www.ama-assn.org/go/cpt',
  HCPCS: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
};

/** An assigned code. Without a display: CPT's wording is licensed, and a code alone cannot contradict itself. */
export function assigned({ system, code }: { readonly system: CodeSystem; readonly code: string }): CodeableConcept {
  return { coding: [{ system: systemUris[system], code }] };
}

/** CPT modifiers are two digits, P1 to P6, and 1P to 8P; all others are HCPCS Level II. */
export function modifier(code: string): CodeableConcept {
  return assigned({ system: /^(\d\d|P[1-6]|[1-8]P)$/.test(code) ? 'CPT' : 'HCPCS', code });
}

/** A concept of one of HL7's own code systems (terminology.hl7.org). */
export function hl7(system: string, code: string): CodeableConcept {
  return { coding: [hl7Coding(system, code)] };
}

export function hl7Coding(system: string, code: string): Coding {
  return { system: `http://terminology.hl7.org/CodeSystem/${system}`, code };
}

/** For an element that FHIR requires and that nobody told us: says so instead of making something up. */
export function absent(reason: 'unknown' | 'not-asked'): { extension: Extension[] } {
  return { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason }] };
}

/** A person or place that is known by name only. */
export function named(display: string): Reference {
  return { display };
}

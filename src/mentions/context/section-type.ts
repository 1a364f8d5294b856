import type { SectionType } from '../../text/document';

/** Every section type, so that a rule that names another is refused; the compiler keeps the list complete. */
const SECTION_TYPES: Readonly<Record<SectionType, true>> = {
  'chief-complaint': true,
  'history-of-present-illness': true,
  'past-medical-history': true,
  'past-surgical-history': true,
  'family-history': true,
  'social-history': true,
  medications: true,
  allergies: true,
  'review-of-systems': true,
  'vital-signs': true,
  'physical-examination': true,
  results: true,
  imaging: true,
  procedure: true,
  'hospital-course': true,
  assessment: true,
  plan: true,
  'assessment-and-plan': true,
  diagnosis: true,
  'preoperative-diagnosis': true,
  'postoperative-diagnosis': true,
  'admission-diagnosis': true,
  'discharge-diagnosis': true,
  indication: true,
  impression: true,
  findings: true,
  technique: true,
  'discharge-medications': true,
  instructions: true,
  'follow-up': true,
  immunizations: true,
  'obstetric-history': true,
  'problem-list': true,
  other: true,
  unknown: true,
};

/** Narrows a word to a section type. */
export function isSectionType(word: string | undefined): word is SectionType {
  return word !== undefined && Object.hasOwn(SECTION_TYPES, word);
}

import type { Assertion } from '../mentions/assertion';
import type { SectionType } from '../text/document';
import type { CompiledFamily } from './knowledge';
import type { Encounter, Setting, WithheldReason } from './suggestion';

/** What an assertion means for coding: offer the code, offer the family's code for the past or for relatives, or withhold. */
export type Disposition =
  | { readonly offer: 'plain' | 'history' | 'family-history' }
  | { readonly withhold: WithheldReason; readonly explanation: string };

/** Sections of an inpatient record where an uncertain diagnosis stands "at the time of discharge" (Guidelines II.H). */
const DISCHARGE_SECTIONS: ReadonlySet<SectionType> = new Set([
  'discharge-diagnosis',
  'assessment',
  'assessment-and-plan',
  'diagnosis',
  'impression',
  'hospital-course',
  'postoperative-diagnosis',
]);

const OFFER = { offer: 'plain' } as const;

/**
 * Decides what a mention with this assertion may become. Guidelines: uncertain diagnoses II.H and III.C (inpatient), IV.H
 * (outpatient, emergency); history of I.C.21.c.4; conditions no longer present IV.J.
 */
export function dispose(
  assertion: Assertion,
  family: CompiledFamily,
  section: SectionType,
  setting: Setting,
): Disposition {
  const isService = family.kind === 'procedure' || family.kind === 'supply';
  if (assertion.polarity === 'negated' && !(isService && isNegatedResult(assertion))) {
    return { withhold: 'negated', explanation: 'The note says that it is absent or was ruled out.' };
  }
  if (assertion.experiencer === 'family') {
    if (family.familyHistory) return { offer: 'family-history' };
    if (family.kind === 'history' && !family.codes.every(({ code }) => isPersonalHistory(code))) return OFFER;
    return { withhold: 'family', explanation: 'The note says it of a relative, not of the patient.' };
  }
  if (assertion.experiencer === 'other') {
    return { withhold: 'other-person', explanation: 'The note says it of another person.' };
  }
  if (assertion.temporality === 'hypothetical') {
    return { withhold: 'hypothetical', explanation: 'The note names it as something that may happen, not as present.' };
  }
  if (isService) return disposeService(assertion);
  // "Procedure: laparoscopic sigmoid colectomy" is done here; that the bowel is gone is a status of later encounters.
  if (
    family.kind === 'status' &&
    section === 'procedure' &&
    isAcquired(family) &&
    assertion.temporality !== 'historical'
  ) {
    return { withhold: 'planned', explanation: 'The procedure of this encounter; its status is for later ones.' };
  }
  // "Suture removal in ten days", "wishes to proceed with a knee replacement": not yet so.
  if (assertion.temporality === 'planned' && (family.kind === 'status' || family.kind === 'encounter')) {
    return { withhold: 'planned', explanation: 'Planned; the note does not say that it is so yet.' };
  }
  if (assertion.certainty === 'possible' && family.kind !== 'status' && family.kind !== 'drug-use') {
    if (setting === 'inpatient' && DISCHARGE_SECTIONS.has(section)) return OFFER;
    const rule =
      setting === 'inpatient'
        ? 'II.H: only when still uncertain at discharge'
        : 'IV.H: code the sign or symptom instead';
    return { withhold: 'uncertain', explanation: `Documented as uncertain (Guidelines ${rule}).` };
  }
  if (assertion.temporality === 'historical') {
    if (setting === 'inpatient' && DISCHARGE_SECTIONS.has(section) && isOverByNow(assertion)) return OFFER;
    return disposePast(family, isOverByNow(assertion));
  }
  return OFFER;
}

/** Why a family is not for this patient, as the age and sex edits of the Medicare Code Editor say it; null where it may be. */
export function misfitOf(
  { sex, age }: Pick<CompiledFamily, 'sex' | 'age'>,
  patient: Encounter['patient'],
): string | null {
  const isTold = patient?.sex === 'male' || patient?.sex === 'female';
  if (sex && isTold && patient.sex !== sex) {
    return `Sex conflict: for ${sex} patients only; this patient is recorded as ${patient.sex} (sex edit).`;
  }
  if (!age || patient?.age === undefined) return null;
  const [from, to] = [age.min ?? 0, age.max];
  if (patient.age >= from && (to === null || patient.age <= to)) return null;
  const years = to === null ? `from ${from} years on` : from === to ? `of age ${from}` : `of age ${from} to ${to}`;
  return `Age conflict: for patients ${years} only; this patient is ${patient.age} (age edit).`;
}

/** What a procedure leaves: an organ gone, a part or device in place, an opening. */
function isAcquired({ codes }: CompiledFamily): boolean {
  return codes.every(({ code }) => /^Z(89|9[03-8])/.test(code));
}

/** Categories of a patient's own past; those of relatives are Z80 to Z84. */
function isPersonalHistory(code: string): boolean {
  return /^Z(8[5-7]|92)/.test(code);
}

/**
 * "Acute kidney injury, resolved" at discharge was treated during the stay, and is reported (UHDDS; Guidelines III): only what
 * was over before it is past.
 */
function isOverByNow({ cues }: Assertion): boolean {
  const past = cues.filter(({ effect }) => effect === 'historical');
  return past.length > 0 && past.every(({ text }) => /\b(resolved|subsided|cleared|abated|went away)\b/i.test(text));
}

/** "Chest x-ray was negative" is a service performed, with a result. */
function isNegatedResult(assertion: Assertion): boolean {
  const cues = assertion.cues.filter((cue) => cue.effect === 'negated');
  return cues.length > 0 && cues.every((cue) => /\b(negative|normal|unremarkable|clear|benign)\b/i.test(cue.text));
}

function disposeService(assertion: Assertion): Disposition {
  if (assertion.temporality === 'planned') {
    return {
      withhold: 'planned',
      explanation: 'Ordered, recommended or planned; the note does not say that it was done.',
    };
  }
  if (assertion.temporality === 'historical') {
    return { withhold: 'historical', explanation: 'Done before this encounter.' };
  }
  if (assertion.certainty === 'possible') {
    return { withhold: 'not-performed', explanation: 'Under consideration; the note does not say that it was done.' };
  }
  return OFFER;
}

function disposePast(family: CompiledFamily, isResolved: boolean): Disposition {
  // What is about the past by nature, and what does not go away, is as true as ever.
  if (
    family.kind === 'history' ||
    family.kind === 'status' ||
    family.kind === 'encounter' ||
    family.kind === 'drug-use'
  )
    return OFFER;
  if (family.chronic && !isResolved) return OFFER;
  if (family.history) return { offer: 'history' };
  return { withhold: 'historical', explanation: 'The note says that it is past or resolved.' };
}

import type { Bundle, Condition, Encounter, Patient, Procedure, Reference } from 'fhir/r4';
import type { Setting, Encounter as Stay } from '../../src/coding/suggestion';
import type { AssignedCode } from '../../src/review/review';
import type { AssignedCodes } from '../reviews/reviews';
import { draftClaim } from './claim';
import { assigned, hl7, hl7Coding, named } from './coding';
import { newEntries } from './entries';
import { addPeople, deviceOf, provenanceOf } from './provenance';

/**
 * The assigned codes of a finalized review as a FHIR R4 collection: Conditions, Procedures and a draft Claim, with who
 * stands behind them. The same review gives the same bytes. Holds no text of a note and no identifier of a patient.
 */
export function toBundle(codes: AssignedCodes): Bundle {
  const entries = newEntries(codes.reviewId);
  const patient = entries.add('', patientOf(codes.encounter));
  const encounter = codes.encounter === null ? undefined : entries.add('', encounterOf(codes.encounter, patient));
  const people = addPeople(codes, entries);
  const context = { patient, encounter, people, stay: codes.encounter };

  const clinical: Reference[] = [];
  // Diagnoses first: a procedure refers to those that it was done for.
  const conditions = new Map<string, Reference>();
  for (const code of codes.codes.filter(isDiagnosis)) {
    const reference = entries.add(code.decision.id, conditionOf(code, context));
    conditions.set(code.decision.itemId, reference);
    clinical.push(reference);
  }
  for (const code of codes.codes.filter((each) => !isDiagnosis(each))) {
    clinical.push(entries.add(code.decision.id, procedureOf(code, context, conditions)));
  }
  if (codes.codes.length > 0) {
    const setting = codes.encounter?.setting ?? settingTold(codes.codes);
    clinical.push(
      entries.add('', draftClaim({ codes: codes.codes, setting, created: codes.attestation.at, patient, encounter })),
    );
  }
  const device = entries.add('', deviceOf(codes.provenance));
  // Also a review that ends without a code was attested.
  const targets = clinical.length > 0 ? clinical : [encounter ?? patient];
  entries.add('', provenanceOf({ assigned: codes, targets, device, people }));
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${codes.reviewId}` },
    type: 'collection',
    timestamp: codes.attestation.at,
    entry: [...entries.list],
  };
}

interface Context {
  readonly patient: Reference;
  readonly encounter: Reference | undefined;
  readonly people: (id: string) => Reference;
  readonly stay: Stay | null;
}

function isDiagnosis({ system }: AssignedCode): boolean {
  return system === 'ICD-10-CM';
}

/** What the roles of the codes still tell of the setting when the encounter was erased; an emergency bills as outpatient. */
function settingTold(codes: readonly AssignedCode[]): Setting | undefined {
  if (codes.some(({ role }) => role === 'principal')) return 'inpatient';
  return codes.some(({ role }) => role === 'first-listed') ? 'outpatient' : undefined;
}

/** Whoever receives the bundle knows the patient by the encounter; we do not know them. */
function patientOf(stay: Stay | null): Patient {
  return { resourceType: 'Patient', gender: stay?.patient?.sex ?? 'unknown' };
}

const encounterClasses: Readonly<Record<Setting, string>> = { inpatient: 'IMP', outpatient: 'AMB', emergency: 'EMER' };

function encounterOf({ id, setting, serviceDate }: Stay, subject: Reference): Encounter {
  return {
    resourceType: 'Encounter',
    identifier: [{ value: id }],
    status: 'finished',
    class: hl7Coding('v3-ActCode', encounterClasses[setting]),
    subject,
    // Of an inpatient stay we know the discharge only.
    period: setting === 'inpatient' ? { end: serviceDate } : { start: serviceDate, end: serviceDate },
  };
}

function conditionOf(code: AssignedCode, { patient, encounter, people }: Context): Condition {
  return {
    resourceType: 'Condition',
    verificationStatus: hl7('condition-ver-status', 'confirmed'),
    category: [hl7('condition-category', 'encounter-diagnosis')],
    code: assigned(code),
    subject: patient,
    ...(encounter !== undefined && { encounter }),
    recordedDate: code.decision.decidedAt,
    recorder: people(code.decision.decidedBy.id),
  };
}

function procedureOf(
  code: AssignedCode,
  { patient, encounter, people, stay }: Context,
  conditions: ReadonlyMap<string, Reference>,
): Procedure {
  const { serviceDate, renderingProvider, linkedItems = [] } = code.decision.details ?? {};
  // A service of a visit was done on its date; one of a stay on some day of it.
  const performed = serviceDate ?? (stay === null || stay.setting === 'inpatient' ? undefined : stay.serviceDate);
  const reasons = linkedItems.flatMap((item) => conditions.get(item) ?? []);
  return {
    resourceType: 'Procedure',
    status: 'completed',
    code: assigned(code),
    subject: patient,
    ...(encounter !== undefined && { encounter }),
    ...(performed !== undefined && { performedDateTime: performed }),
    recorder: people(code.decision.decidedBy.id),
    ...(renderingProvider !== undefined && { performer: [{ actor: named(renderingProvider) }] }),
    ...(reasons.length > 0 && { reasonReference: reasons }),
  };
}

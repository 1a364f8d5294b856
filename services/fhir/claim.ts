import type {
  Claim,
  ClaimCareTeam,
  ClaimDiagnosis,
  ClaimItem,
  ClaimProcedure,
  CodeableConcept,
  Reference,
} from 'fhir/r4';
import type { Setting } from '../../src/coding/suggestion';
import type { CodingDetails } from '../../src/review/decision';
import type { AssignedCode } from '../../src/review/review';
import { absent, assigned, hl7, modifier, named } from './coding';

export interface ClaimParts {
  readonly codes: readonly AssignedCode[];
  readonly setting: Setting | undefined;
  readonly created: string;
  readonly patient: Reference;
  readonly encounter: Reference | undefined;
}

/**
 * A draft for a biller to complete: the codes in their order, and data-absent-reason where a claim requires what a coder
 * does not know (provider, priority, insurance).
 */
export function draftClaim({ codes, setting, created, patient, encounter }: ClaimParts): Claim {
  const diagnoses = codes.filter(({ system }) => system === 'ICD-10-CM');
  const procedures = codes.filter(({ system }) => system === 'ICD-10-PCS');
  const services = codes.filter(({ system }) => system === 'CPT' || system === 'HCPCS');
  const careTeam = careTeamOf(services);
  const diagnosisSequence = new Map(diagnoses.map(({ decision }, at) => [decision.itemId, at + 1]));
  return {
    resourceType: 'Claim',
    status: 'draft',
    type: claimType(setting),
    use: 'claim',
    patient,
    created,
    provider: absent('unknown'),
    priority: absent('unknown'),
    ...some('careTeam', careTeam),
    ...some(
      'diagnosis',
      diagnoses.map((code, at) => diagnosisOf(code, at + 1)),
    ),
    ...some(
      'procedure',
      procedures.map((code, at) => procedureOf(code, at + 1)),
    ),
    insurance: [{ sequence: 1, focal: true, coverage: absent('unknown') }],
    ...some(
      'item',
      services.map((code, at) => itemOf(code, at + 1, { diagnosisSequence, careTeam, encounter })),
    ),
  };
}

/** Lists that would be empty are left out: FHIR has no empty arrays. */
function some<Name extends string, Item>(name: Name, list: readonly Item[]): { [name in Name]?: Item[] } {
  return list.length === 0 ? {} : ({ [name]: [...list] } as { [name in Name]?: Item[] });
}

/** Inpatient stays are billed on the institutional form. An outpatient service may be on both: the draft takes one. */
function claimType(setting: Setting | undefined): CodeableConcept {
  if (setting === undefined) return absent('unknown');
  return hl7('claim-type', setting === 'inpatient' ? 'institutional' : 'professional');
}

function diagnosisOf(code: AssignedCode, sequence: number): ClaimDiagnosis {
  const onAdmission = presentOnAdmission(code.decision.details?.presentOnAdmission);
  return {
    sequence,
    diagnosisCodeableConcept: assigned(code),
    ...(code.role === 'principal' && { type: [hl7('ex-diagnosistype', 'principal')] }),
    ...(onAdmission !== undefined && { onAdmission }),
  };
}

function presentOnAdmission(indicator: CodingDetails['presentOnAdmission']): CodeableConcept | undefined {
  if (indicator === undefined) return undefined;
  // HL7's code system has y, n, u and w only; electronic claims leave the indicator of an exempt code blank.
  if (indicator === 'exempt') return { text: 'exempt from present-on-admission reporting' };
  return hl7('ex-diagnosis-on-admission', indicator.toLowerCase());
}

function procedureOf(code: AssignedCode, sequence: number): ClaimProcedure {
  const date = code.decision.details?.serviceDate;
  return { sequence, ...(date !== undefined && { date }), procedureCodeableConcept: assigned(code) };
}

function careTeamOf(services: readonly AssignedCode[]): ClaimCareTeam[] {
  const names = services.flatMap(({ decision }) => decision.details?.renderingProvider ?? []);
  return [...new Set(names)].map((name, at) => ({ sequence: at + 1, provider: named(name) }));
}

interface ItemContext {
  readonly diagnosisSequence: ReadonlyMap<string, number>;
  readonly careTeam: readonly ClaimCareTeam[];
  readonly encounter: Reference | undefined;
}

function itemOf(
  code: AssignedCode,
  sequence: number,
  { diagnosisSequence, careTeam, encounter }: ItemContext,
): ClaimItem {
  const { modifiers = [], units, linkedItems = [], renderingProvider, serviceDate } = code.decision.details ?? {};
  const member = careTeam.find(({ provider }) => provider.display === renderingProvider);
  // A link to a diagnosis that was rejected later leads nowhere.
  const linked = linkedItems.flatMap((item) => diagnosisSequence.get(item) ?? []);
  return {
    sequence,
    ...some('careTeamSequence', member === undefined ? [] : [member.sequence]),
    ...some('diagnosisSequence', linked),
    productOrService: assigned(code),
    ...some('modifier', modifiers.map(modifier)),
    ...(serviceDate !== undefined && { servicedDate: serviceDate }),
    ...(units !== undefined && { quantity: { value: units } }),
    ...some('encounter', encounter === undefined ? [] : [encounter]),
  };
}

import type { Setting } from '../coding/suggestion';
import type { FieldFault } from './refusal';
import { isSameService } from './same-service';
import type { CodedDecision } from './standing';

/** A standing decision for a code, and where the coder's order names it. */
export interface Listed {
  readonly index: number;
  readonly decision: CodedDecision;
}

/** What is wrong with a sequenced list of codes as a whole; paths are `order[i]`. */
export function listFaults(
  listed: readonly Listed[],
  standing: readonly CodedDecision[],
  setting: Setting,
): FieldFault[] {
  const diagnoses = listed.filter(({ decision }) => isDiagnosis(decision));
  return [
    ...listedTwice(listed),
    ...(setting === 'inpatient' ? withoutPresentOnAdmission(diagnoses) : []),
    ...linkedToNoDiagnosis(listed, standing),
    ...impossibleFirst(diagnoses, setting),
  ];
}

function isDiagnosis({ code }: CodedDecision): boolean {
  return code.system === 'ICD-10-CM';
}

function at({ index }: Listed, message: string): FieldFault {
  return { path: `order[${index}]`, message };
}

function listedTwice(listed: readonly Listed[]): FieldFault[] {
  return listed.flatMap((one, position) => {
    const twin = listed.slice(0, position).find((earlier) => isSameService(earlier.decision, one.decision));
    return twin ? [at(one, `is for the same code as order[${twin.index}]`)] : [];
  });
}

function withoutPresentOnAdmission(diagnoses: readonly Listed[]): FieldFault[] {
  return diagnoses
    .filter(({ decision }) => decision.details?.presentOnAdmission === undefined)
    .map((one) => at(one, 'needs details.presentOnAdmission, as every inpatient diagnosis'));
}

function linkedToNoDiagnosis(listed: readonly Listed[], standing: readonly CodedDecision[]): FieldFault[] {
  const withDiagnosis = new Set(standing.filter(isDiagnosis).map(({ itemId }) => itemId));
  return listed
    .filter(({ decision }) => decision.details?.linkedItems?.some((id) => !withDiagnosis.has(id)))
    .map((one) => at(one, 'is linked to an item without a standing diagnosis'));
}

/** Guidelines I.C.20.a.6: an external cause (V00-Y99) says how something came about, never what was treated. */
function impossibleFirst([first]: readonly Listed[], setting: Setting): FieldFault[] {
  if (!first || !/^[V-Y]/.test(first.decision.code.code)) return [];
  const role = setting === 'inpatient' ? 'principal' : 'first-listed';
  return [at(first, `is an external cause, which is never the ${role} diagnosis (Guidelines I.C.20.a.6)`)];
}

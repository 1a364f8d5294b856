import type { CodeReference, CodingDetails } from './decision';

/** A code with what a coder added to it. */
export interface DetailedCode {
  readonly code: CodeReference;
  readonly details?: CodingDetails | undefined;
}

/** True for one code of one system, whatever was added to it. */
export function isSameCode(one: CodeReference, other: CodeReference): boolean {
  return one.system === other.system && one.code === other.code;
}

/**
 * True where listing both would list one thing twice. A diagnosis is listed once (Guidelines I.B.12); a service may be
 * listed again with other modifiers (right and left), and a procedure again for another date.
 */
export function isSameService(one: DetailedCode, other: DetailedCode): boolean {
  if (!isSameCode(one.code, other.code)) return false;
  if (one.code.system === 'ICD-10-CM') return true;
  if (takesModifiers(one.code) && modifiersOf(one) !== modifiersOf(other)) return false;
  const [date, otherDate] = [one.details?.serviceDate, other.details?.serviceDate];
  return date === undefined || otherDate === undefined || date === otherDate;
}

/** CPT and HCPCS take modifiers, units and links to diagnoses; the ICD systems do not. */
export function takesModifiers({ system }: CodeReference): boolean {
  return system === 'CPT' || system === 'HCPCS';
}

function modifiersOf({ details }: DetailedCode): string {
  return [...(details?.modifiers ?? [])].sort().join(' ');
}

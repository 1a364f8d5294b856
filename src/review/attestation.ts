import type { FieldFault } from './refusal';
import type { AttestationRequest } from './review';

const LONGEST: Readonly<Record<keyof AttestationRequest, number>> = { name: 200, title: 200, meaning: 1000 };

/** What keeps an attestation from being a signature: nothing written, or more than a signature holds. */
export function attestationFaults(attestation: AttestationRequest): FieldFault[] {
  return (['name', 'title', 'meaning'] as const).flatMap((field) => {
    const { length } = attestation[field].trim();
    if (length === 0) return [{ path: `attestation.${field}`, message: 'must not be empty' }];
    if (length <= LONGEST[field]) return [];
    return [{ path: `attestation.${field}`, message: `must be at most ${LONGEST[field]} characters` }];
  });
}

/** The attestation without white space around its words. */
export function trimmedAttestation({ name, title, meaning }: AttestationRequest): AttestationRequest {
  return { name: name.trim(), title: title.trim(), meaning: meaning.trim() };
}

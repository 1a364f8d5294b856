import { Refusal } from './refusal';

/** Who decides or finalizes. Comes from authentication, never from what was sent. */
export interface ReviewActor {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role: string;
  readonly kind: 'person' | 'machine';
}

/** An administrator keeps the system running; reading a chart and deciding on it is another job. */
const DECIDING: ReadonlySet<string> = new Set(['coder', 'cdi-specialist']);

/** True for a person whose job it is to decide on single suggestions. */
export function mayDecide(by: ReviewActor): boolean {
  return by.kind === 'person' && DECIDING.has(by.role);
}

/** True for a person who may sign the whole list. */
export function mayFinalize(by: ReviewActor): boolean {
  return by.kind === 'person' && by.role === 'coder';
}

/** Refuses machines, and people whose role does not decide. */
export function requireDecider(by: ReviewActor): void {
  if (!mayDecide(by)) throw new Refusal('person-required', 'Only a coder or a CDI specialist, in person, may decide.');
}

/** Refuses everyone but a coder in person. */
export function requireFinalizer(by: ReviewActor): void {
  if (!mayFinalize(by)) throw new Refusal('person-required', 'Only a coder, in person, may finalize a review.');
}

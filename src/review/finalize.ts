import { type ReviewActor, requireFinalizer } from './actor';
import { attestationFaults, trimmedAttestation } from './attestation';
import { type Listed, listFaults } from './list-rules';
import { requireOpen, requireShown } from './open-review';
import { type FieldFault, Refusal } from './refusal';
import type { AssignedCode, AssignedRole, AttestationRequest, ReviewState } from './review';
import { type CodedDecision, standingCodes, undecidedItems } from './standing';

export interface Finalized {
  /** In the order that the person gave; empty where every suggestion was rejected. */
  readonly assigned: readonly AssignedCode[];
  /** As signed, without white space around it. */
  readonly attestation: AttestationRequest;
  readonly state: ReviewState;
}

/** The most faults that one answer lists. */
const MOST_FAULTS = 50;

/**
 * Turns the standing decisions of a review into its assigned codes and closes it. `order` names each standing decision
 * for a code once, by id, as the coder sequences them. Throws Refusal where anything that was suggested is undecided,
 * where the list breaks a rule, or where it is not signed; `state` stays as it was.
 */
export function finalize(
  state: ReviewState,
  shownVersion: number,
  order: readonly string[],
  attestation: AttestationRequest,
  by: ReviewActor,
): Finalized {
  requireFinalizer(by);
  requireOpen(state);
  requireShown(state, shownVersion);
  const undecided = undecidedItems(state);
  if (undecided.length > 0) {
    throw new Refusal('undecided-suggestions', 'Some suggestions still need a decision.', [], { undecided });
  }
  const standing = standingCodes(state);
  const { listed, missing, faults } = arrange(order, standing);
  const all = [...attestationFaults(attestation), ...faults, ...listFaults(listed, standing, state.setting)];
  if (all.length > 0) {
    throw new Refusal(
      'invalid-finalize',
      'The list cannot be finalized as it is.',
      all.slice(0, MOST_FAULTS),
      missing.length > 0 ? { missing } : {},
    );
  }
  return {
    assigned: assign(
      listed.map(({ decision }) => decision),
      state,
    ),
    attestation: trimmedAttestation(attestation),
    state: { ...state, status: 'finalized', version: state.version + 1 },
  };
}

function arrange(order: readonly string[], standing: readonly CodedDecision[]) {
  const byId = new Map(standing.map((decision) => [decision.id, decision]));
  const seen = new Map<string, number>();
  const listed: Listed[] = [];
  const faults: FieldFault[] = [];
  order.forEach((id, index) => {
    const decision = byId.get(id);
    const first = seen.get(id);
    if (!decision) faults.push({ path: `order[${index}]`, message: 'names no standing decision for a code' });
    else if (first !== undefined) faults.push({ path: `order[${index}]`, message: `repeats order[${first}]` });
    else {
      seen.set(id, index);
      listed.push({ index, decision });
    }
  });
  const missing = standing.map(({ id }) => id).filter((id) => !seen.has(id));
  if (missing.length > 0) {
    faults.push({ path: 'order', message: `leaves out ${missing.length} of ${standing.length} standing decisions` });
  }
  return { listed, missing, faults };
}

function assign(decisions: readonly CodedDecision[], { setting }: ReviewState): AssignedCode[] {
  const first = decisions.find(({ code }) => code.system === 'ICD-10-CM');
  const roleOf = (decision: CodedDecision): AssignedRole => {
    if (decision.code.system !== 'ICD-10-CM') return 'procedure';
    if (decision !== first) return 'secondary';
    return setting === 'inpatient' ? 'principal' : 'first-listed';
  };
  return decisions.map((decision, index) => ({
    position: index + 1,
    role: roleOf(decision),
    system: decision.code.system,
    code: decision.code.code,
    decision,
  }));
}

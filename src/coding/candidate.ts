import type { CodeSystem } from '../code-sets/code';
import type { Assertion } from '../mentions/assertion';
import type { Mention } from '../mentions/recognizer';
import type { DocumentReading } from './encounter-reading';
import type { CompiledFamily } from './knowledge';
import type { MetCondition, RefinedCode } from './refine';
import type { WithheldReason } from './suggestion';

/** One mention's vote for one code. */
export interface Support {
  readonly reading: DocumentReading;
  readonly mention: Mention;
  readonly assertion: Assertion;
  readonly met: readonly MetCondition[];
  /** Number of families with an equal claim on the same words. */
  readonly rivals: number;
}

/** A code that mentions may support, with everything that speaks for it. */
export interface Candidate {
  readonly system: CodeSystem;
  readonly code: string;
  readonly display: string;
  readonly family: CompiledFamily;
  /** Names of details that the note does not give. */
  readonly needs: readonly string[];
  readonly absorbs: readonly string[];
  /** Number of conditions that led here from the family's default. */
  readonly details: number;
  /** `plain`: from the family's codes; else the family's code for past or relatives' disease. */
  readonly via: 'plain' | 'history' | 'family-history';
  readonly supports: readonly Support[];
  /** Other codes of the family that one more detail would lead to. */
  readonly siblings: readonly RefinedCode['code'][];
  /** Name of the edition in force on the service date, once the rule that knows it has seen the candidate. */
  readonly codeSet?: string;
  /** The code that this one stands for, where that is not billable on the service date. */
  readonly replaces?: string;
}

/** A code that the engine saw and does not offer. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly reason: WithheldReason;
  /** The candidate that explains it (a confirmed diagnosis, a combination code), where a rule stopped it. */
  readonly because: Candidate | null;
  readonly explanation: string;
}

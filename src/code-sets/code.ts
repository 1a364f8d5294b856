export type CodeSystem = 'ICD-10-CM' | 'ICD-10-PCS' | 'CPT' | 'HCPCS';

/** A code in one dated edition of its system, with wording that a person can read. */
export interface Code {
  readonly system: CodeSystem;
  /** Dotted where the system dots its codes: `E11.9`. */
  readonly code: string;
  readonly display: string;
  /** Edition, e.g. `FY2027` or `authored-2027`. */
  readonly codeSet: string;
}

/** An authored term names the code: it is coded every day. */
export const EVERYDAY = 1;
/** For a later visit or a late effect of an injury; the first visit is meant when nothing is said. */
const LATER = 2;
/** It says that something usual is absent; a sibling that says only "unspecified" is plainer. */
const RULES_OUT = 4;
/** It says only that nothing more is known. */
const UNSPECIFIED = 8;

/** Traits that the wording of a title shows. */
export function traitsOfTitle(title: string): number {
  return (
    (/\b(?:subsequent|sequela)\b/iu.test(title) ? LATER : 0) |
    (/\bwithout\b/iu.test(title) ? RULES_OUT : 0) |
    (/\b(?:unspecified|not (?:specified|given|told))\b/iu.test(title) ? UNSPECIFIED : 0)
  );
}

/** Between hits that are else equal, what each trait is worth. */
const WORTH = { [EVERYDAY]: 0.03, [LATER]: -0.04, [RULES_OUT]: -0.01, [UNSPECIFIED]: 0.01 };
const CAN_BE_BILLED = 0.1;
/** Diagnoses and services before ICD-10-PCS. */
const PROCEDURE_SYSTEM = -0.03;

/** Worth by traits, so that a hit costs one look. */
const WORTH_OF = Array.from({ length: 16 }, (_, traits) =>
  Object.entries(WORTH).reduce((sum, [trait, worth]) => sum + ((traits & Number(trait)) === 0 ? 0 : worth), 0),
);

/** What speaks for a code whatever the query: coded every day, billable, the usual default. */
export function worthOf(traits: number, isBillable: boolean, isProcedureSystem: boolean): number {
  return (WORTH_OF[traits] as number) + (isBillable ? CAN_BE_BILLED : 0) + (isProcedureSystem ? PROCEDURE_SYSTEM : 0);
}

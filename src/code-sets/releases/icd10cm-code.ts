// The third character can be a letter (C7A), and since FY2026 the second too (QA0).
const UNDOTTED = /^[A-Z][0-9A-Z]{2,6}$/;
const DOTTED = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;
const PRINTED = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{0,4})?-?$/;

/** The dotted form of an ICD-10-CM code that is written with or without its dot; null when it is none. */
export function dottedCode(written: string): string | null {
  if (DOTTED.test(written) && hasDigit(written)) return written;
  if (!UNDOTTED.test(written) || !hasDigit(written)) return null;
  return written.length > 3 ? `${written.slice(0, 3)}.${written.slice(3)}` : written;
}

/** True for what the index and its tables print as a code: `-` at its end asks for more characters. */
export function isPrintedCode(written: string): boolean {
  return PRINTED.test(written) && hasDigit(written);
}

// Keeps words in capitals from passing for codes.
function hasDigit(written: string): boolean {
  return /\d/.test(written.slice(1, 3));
}

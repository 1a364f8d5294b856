import type { z } from 'zod';

/** What is wrong with one field of the input, in words that repeat nothing of it. */
export interface FieldError {
  /** `documents[0].text`; empty for the whole input. */
  readonly path: string;
  readonly message: string;
}

/** The most faults that one answer lists; the rest would not help anyone mend the first ones. */
const mostErrors = 50;

/** A value that fits its schema, or what is wrong with it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly textTooLong: boolean };

/** Checks `value` against `schema`. The errors hold schema words only: zod's `input` never leaves this file. */
export function check<Value>(schema: z.ZodType<Value>, value: unknown): Checked<Value> {
  // `reportInput` tells a missing field from one of the wrong type.
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues;
  return {
    ok: false,
    errors: issues.slice(0, mostErrors).map((issue) => ({ path: fieldPath(issue.path), message: messageOf(issue) })),
    textTooLong: issues.some((issue) => issue.code === 'too_big' && issue.path.at(-1) === 'text'),
  };
}

/** `['documents', 0, 'text']` as `documents[0].text`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined) return 'is required';
  return issue.message.startsWith('Invalid input') ? `must be ${article(issue.expected)}` : issue.message;
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

import { z } from 'zod';

/** One line that a person wrote: a name, a title. No control characters, which neither a log nor a claim can hold. */
export function lineSchema(most: number) {
  return z
    .string()
    .max(most, `must be at most ${most} characters`)
    .refine(holdsText, 'must hold text, not only white space')
    .refine((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), 'must be one line without control characters');
}

/** Some sentences that a person wrote. Line breaks and tabs are kept. */
export function proseSchema(most: number) {
  return z
    .string()
    .max(most, `must be at most ${most} characters`)
    .refine(holdsText, 'must hold text, not only white space')
    .refine(
      (text) => !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text),
      'must hold no control characters but line breaks and tabs',
    );
}

function holdsText(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

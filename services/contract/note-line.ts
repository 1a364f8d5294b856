import { z } from 'zod';
import type { Limits } from '../config';
import { patientSchema, settingSchema } from './encounter';
import { dateSchema, idSchema, noteSchema } from './note';

/** One line of a JSONL file for `countersign suggest`: a note that is an encounter of its own. */
export function noteLineSchema(limits: Limits) {
  return z.object({
    ...noteSchema(limits).shape,
    setting: settingSchema.optional(),
    serviceDate: dateSchema.optional(),
    patient: patientSchema.optional(),
  });
}

export type NoteLine = z.output<ReturnType<typeof noteLineSchema>>;

/** One line of a JSONL file for `countersign assess`: a note and a span of it. */
export function spanLineSchema(limits: Limits) {
  return z
    .object({
      id: idSchema,
      text: noteSchema(limits).shape.text,
      start: z.int('must be a whole number').min(0, 'must be at least 0'),
      end: z.int('must be a whole number').min(0, 'must be at least 0'),
    })
    .superRefine(({ text, start, end }, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (end > text.length) fault('end', `must be at most ${text.length}, the length of the text in UTF-16 units`);
      else if (start >= end) fault('start', 'must be less than end');
    });
}

export type SpanLine = z.output<ReturnType<typeof spanLineSchema>>;

/**
 * Data files carry properties of their own, and those are left aside. One that differs from a known property only in
 * case or punctuation was meant to be read, and leaving it aside would quietly change the answer.
 */
export function misspeltProperty(value: unknown, known: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return known.find((name) => unknown.some((other) => letters(other) === letters(name)));
}

import type { z } from 'zod';
import { check } from '../contract/field-errors';
import { misspeltProperty } from '../contract/note-line';
import { readJson, unreadableJsonMessages } from '../contract/read-json';
import { isBlank, type Line, readLines } from './lines';
import { UsageError } from './usage-error';

/** A line's value, and where it stood. */
export interface ReadLine<Value> {
  readonly number: number;
  readonly value: Value;
}

/** Reads JSONL against a schema. Throws UsageError that names the line and the field, and repeats nothing of them. */
export async function* readJsonLines<Shape extends z.core.$ZodShape>(
  chunks: AsyncIterable<Uint8Array>,
  schema: z.ZodObject<Shape>,
  maxBytes: number,
): AsyncGenerator<ReadLine<z.output<z.ZodObject<Shape>>>> {
  const known = Object.keys(schema.shape);
  let found = false;
  for await (const line of readLines(chunks, maxBytes)) {
    if (isBlank(line)) continue;
    found = true;
    yield { number: line.number, value: readLine(line, schema, known) };
  }
  if (!found) throw new UsageError('input: holds no line to read');
}

function readLine<Shape extends z.core.$ZodShape>(
  { number, bytes }: Line,
  schema: z.ZodObject<Shape>,
  known: readonly string[],
): z.output<z.ZodObject<Shape>> {
  const json = readJson(bytes);
  if (!json.ok) throw new UsageError(`line ${number}: ${unreadableJsonMessages[json.code]}`);
  const meant = misspeltProperty(json.value, known);
  if (meant !== undefined) throw new UsageError(`line ${number}: ${meant}: is misspelt; write it as ${meant}`);
  const checked = check(schema, json.value);
  if (checked.ok) return checked.value;
  const faults = checked.errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  throw new UsageError(`line ${number}: ${faults.join('; ')}`);
}

import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Caller } from '../audit/act';
import { check } from '../contract/field-errors';
import { noQuerySchema } from '../contract/query';
import { Problem } from './problem';

/** Bytes of a body that holds a decision or a signature: far more than any, far less than a note. */
export const smallBody = 65_536;

/** Who asks, as authentication found out. A route without it was never to be reached. */
export function callerOf(response: Response): Caller {
  const caller: Caller | undefined = response.locals.caller;
  if (caller === undefined) throw new Error('a route that acts is served without authentication');
  return caller;
}

/** The value as `schema` reads it, or the problem that lists its faulty fields. */
export function valid<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const checked = check(schema, value);
  if (checked.ok) return checked.value;
  throw new Problem(checked.textTooLong ? 'document-too-large' : 'invalid-request', { errors: checked.errors });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The review that the address names. What cannot be an id is answered like one that there is not. */
export function reviewIdOf(request: Request): string {
  const id = String(request.params.id).toLowerCase();
  if (!uuid.test(id)) throw new Problem('review-not-found');
  return id;
}

/** Refuses query parameters where there are none to give. */
export function refuseQuery(request: Request): void {
  valid(noQuerySchema, request.query);
}

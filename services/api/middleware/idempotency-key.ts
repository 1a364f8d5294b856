import type { Request, Response } from 'express';
import type { Once } from '../../reviews/reviews';
import { Problem } from '../problem';

const wellFormed = /^[\x21-\x7e]{1,200}$/;

/**
 * What a repeated request is known by: its Idempotency-Key, and everything that makes it the request that it is.
 * Nothing where no key was sent. The body counts as JSON: the order of its properties and its spaces do not.
 */
export function idempotencyKey(request: Request, response: Response): Once | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined) return undefined;
  if (!wellFormed.test(key)) {
    const detail = 'Idempotency-Key must be one value of 1 to 200 visible ASCII characters without spaces.';
    throw new Problem('invalid-header', { detail });
  }
  const parts = [
    request.method,
    response.locals.route,
    request.params.id?.toString().toLowerCase() ?? '',
    request.get('if-match') ?? '',
    canonicalJson(request.body),
  ];
  return { key, request: parts.join('\n') };
}

/** JSON text in which equal values are equal texts. Recursion is bounded: the depth of bodies is, before they are read. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`;
}

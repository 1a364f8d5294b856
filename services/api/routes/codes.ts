import type { RequestHandler } from 'express';
import { codeQuerySchema } from '../../contract/code-query';
import { check } from '../../contract/field-errors';
import type { EngineClient } from '../../worker/engine-client';
import { Problem } from '../problem';

/** `GET /v1/codes`: codes by code or by words, best first. */
export function codes(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const query = check(codeQuerySchema, request.query);
    if (!query.ok) throw new Problem('invalid-request', { errors: query.errors });
    const { q, system, limit } = query.value;
    response.json({ codes: await engine.findCodes({ query: q, system, limit }) });
  };
}

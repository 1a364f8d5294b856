import type { RequestHandler } from 'express';
import { codeQuerySchema } from '../../contract/code-query';
import type { EngineClient } from '../../worker/engine-client';
import { valid } from '../read-request';

/** `GET /v1/codes`: codes by code or by words, best first. */
export function codes(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const { q, system, limit } = valid(codeQuerySchema, request.query);
    response.json({ codes: await engine.findCodes({ query: q, system, limit }) });
  };
}

import type { RequestHandler } from 'express';
import { codeQuerySchema } from '../../contract/code-query';
import type { EngineClient } from '../../worker/engine-client';
import { valid } from '../read-request';

/** `GET /v1/codes`: codes by code or by words, best first, with counts of all that were found. */
export function codes(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const { q, serviceDate, ...rest } = valid(codeQuerySchema, request.query);
    response.json(await engine.findCodes({ query: q, date: serviceDate, ...rest }));
  };
}

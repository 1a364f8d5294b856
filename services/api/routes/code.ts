import type { RequestHandler } from 'express';
import { codeAddressSchema, codeDayQuerySchema } from '../../contract/code';
import type { EngineClient } from '../../worker/engine-client';
import { Problem } from '../problem';
import { valid } from '../read-request';

/** `GET /v1/codes/{system}/{code}`: what the loaded editions say of one code, on a day or in the newest of them. */
export function describeCode(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const { system, code } = valid(codeAddressSchema, request.params);
    const { serviceDate } = valid(codeDayQuerySchema, request.query);
    const description = await engine.describeCode({ system, code, serviceDate });
    if (description === null) throw new Problem('code-not-found');
    response.json(description);
  };
}

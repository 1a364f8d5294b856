import type { RequestHandler } from 'express';
import { modifierAddressSchema, modifierDayQuerySchema, modifierQuerySchema } from '../../contract/modifier';
import type { EngineClient } from '../../worker/engine-client';
import { Problem } from '../problem';
import { valid } from '../read-request';

/** `GET /v1/codes/HCPCS/modifiers`: the modifiers of the loaded edition, all or those that are asked for. */
export function findModifiers(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const { q, serviceDate } = valid(modifierQuerySchema, request.query);
    const { modifiers, edition } = await engine.findModifiers({ query: q, date: serviceDate });
    response.json({ modifiers, total: modifiers.length, edition });
  };
}

/** `GET /v1/codes/HCPCS/modifiers/{modifier}`: one of them. */
export function readModifier(engine: EngineClient): RequestHandler {
  return async (request, response) => {
    const { modifier } = valid(modifierAddressSchema, request.params);
    const { serviceDate } = valid(modifierDayQuerySchema, request.query);
    const { modifiers } = await engine.findModifiers({ query: modifier, date: serviceDate });
    const found = modifiers.find((one) => one.modifier === modifier);
    if (found === undefined) throw new Problem('code-not-found');
    response.json(found);
  };
}

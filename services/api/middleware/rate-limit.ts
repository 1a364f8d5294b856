import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Identity } from '../../identity/identity';
import { Problem } from '../problem';

const windowMs = 60_000;

/**
 * Lets each caller make `perMinute` requests a minute, and says in RateLimit headers how many are left. A caller is the
 * key or subject that authentication found, or an address where it asked for none. 0: no limit.
 */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'requests',
    keyGenerator: callerOf,
    // The library would write its advice about proxies to the console.
    validate: false,
    handler: () => {
      // Retry-After is on the answer already.
      throw new Problem('too-many-requests');
    },
  });
}

function callerOf(request: Request, response: Response): string {
  const identity: Identity | undefined = response.locals.identity;
  return identity === undefined ? `address ${addressOf(request)}` : `${identity.tenant} ${identity.id}`;
}

/** The address that a connection comes from; for IPv6 the network, since one host has countless addresses in it. */
export function addressOf(request: Request): string {
  return request.ip === undefined ? 'unknown' : ipKeyGenerator(request.ip);
}

import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Refusal } from '../../../src/review/refusal';
import type { ActWriter, Caller } from '../../audit/act';
import type { Config } from '../../config';
import { type AccessRow, accessTo } from '../../identity/access';
import { type FindKey, identifyKey, looksLikeKey } from '../../identity/api-key';
import { FailedAttempts } from '../../identity/failed-attempts';
import { type Identity, IssuerUnavailable, judge, LOCAL_USER, NoRole, NotAuthenticated } from '../../identity/identity';
import type { IdentifyToken } from '../../identity/jwt';
import { Problem } from '../problem';
import { localHost } from './local-host';
import { addressOf, limitRate } from './rate-limit';

export interface Gatekeeping {
  readonly config: Pick<Config, 'auth' | 'rateLimitPerMinute'>;
  readonly findKey: FindKey;
  /** Undefined where no identity provider is configured: API keys only. */
  readonly identifyToken: IdentifyToken | undefined;
  /** Records who was refused. */
  readonly writer: ActWriter;
  readonly now?: () => number;
}

/**
 * What stands before the handlers of every route: who calls, how often, and whether they may. Goes by the pattern in
 * `response.locals.route` and the access table; a route that the table does not list is refused. The handlers find the
 * Caller in `response.locals.caller`.
 */
export function authenticate(parts: Gatekeeping): RequestHandler[] {
  const identify = identifier(parts);
  const limit = limitRate(parts.config.rateLimitPerMinute);
  const first = parts.config.auth.mode === 'none' ? [localHost] : [];
  return [...first, readAccess, unlessPublic(identify), unlessProbe(limit), unlessPublic(authorizer(parts.writer))];
}

/** Leaves the row of the access table in `response.locals.access`. */
function readAccess(request: Request, response: Response, next: NextFunction): void {
  const row = accessTo(request.method, response.locals.route);
  if (row === undefined) throw new Problem('forbidden', { detail: 'Nobody may call this.' });
  response.locals.access = row;
  next();
}

function unlessPublic(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const { roles }: AccessRow = response.locals.access;
    return roles === 'anyone' ? next() : handler(request, response, next);
  };
}

/** Orchestrators ask these all the time, and must not be told to wait. */
function unlessProbe(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const { path }: AccessRow = response.locals.access;
    return path === '/livez' || path === '/readyz' ? next() : handler(request, response, next);
  };
}

/** Leaves who calls in `response.locals.identity`. Does not look at a body, and asks nothing of a local user. */
function identifier({ config, findKey, identifyToken, now = Date.now }: Gatekeeping): RequestHandler {
  if (config.auth.mode === 'none') {
    return (_request, response, next) => {
      response.locals.identity = LOCAL_USER;
      next();
    };
  }
  const attempts = new FailedAttempts(failuresPerMinute, now);
  return async (request, response, next) => {
    const address = addressOf(request);
    const credential = bearerOf(request);
    const { locals } = response;
    if (credential === undefined) {
      const wasGiven = request.headers.authorization !== undefined;
      locals.refusedFor = wasGiven ? 'no-bearer-credential' : 'no-credential';
      throw unauthenticated(wasGiven);
    }
    const seconds = attempts.waitFor(address, credential);
    if (seconds > 0) {
      locals.refusedFor = 'too-many-failures';
      throw new Problem('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
    }
    try {
      locals.identity = await identifyCredential(credential);
    } catch (error) {
      locals.refusedFor = faultOf(error);
      if (!(error instanceof NotAuthenticated)) throw toProblem(error);
      attempts.failed(address);
      throw unauthenticated(true);
    }
    attempts.succeeded(credential);
    next();
  };

  async function identifyCredential(credential: string): Promise<Identity> {
    if (looksLikeKey(credential)) return identifyKey(credential, findKey, now());
    if (identifyToken === undefined) throw new NotAuthenticated('no-issuer');
    return identifyToken(credential);
  }
}

/** Wrong credentials that one address may send in a minute before it has to wait. */
const failuresPerMinute = 60;

/** Leaves the Caller in `response.locals.caller`, or records the refusal and answers with it. */
function authorizer(writer: ActWriter): RequestHandler {
  return async (request, response, next) => {
    const { access, identity } = response.locals as Locals;
    const { actor, refusal } = judge(identity, access, request.get('x-countersign-role'));
    const caller: Caller = { tenant: identity.tenant, actor, requestId: response.locals.requestId };
    if (refusal !== undefined) await record(refusal, { writer, caller, access, id: request.params.id });
    response.locals.caller = caller;
    next();
  };
}

interface Locals {
  readonly access: AccessRow;
  readonly identity: Identity;
}

interface Refused {
  readonly writer: ActWriter;
  readonly caller: Caller;
  readonly access: AccessRow;
  /** Of the address, as sent. */
  readonly id: unknown;
}

/** Throws the refusal once it is in the log. Where it cannot be written, that is the error: nothing goes unseen. */
async function record(refusal: Refusal, { writer, caller, access, id }: Refused): Promise<never> {
  return writer.perform<never>({
    name: 'access.refused',
    caller,
    subject: {
      reviewId: typeof id === 'string' && uuid.test(id) ? id.toLowerCase() : undefined,
      facts: { route: `${access.method} ${access.path}` },
    },
    run: () => Promise.reject(refusal),
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** RFC 6750: in the Authorization header only, never in the address or the body. */
function bearerOf(request: Request): string | undefined {
  const [, credential] = /^Bearer +([A-Za-z0-9._~+/-]{1,8192}=*)$/i.exec(request.headers.authorization ?? '') ?? [];
  return credential;
}

function unauthenticated(wasGiven: boolean): Problem {
  const challenge = `Bearer realm="countersign"${wasGiven ? ', error="invalid_token"' : ''}`;
  return new Problem('unauthenticated', { headers: { 'WWW-Authenticate': challenge } });
}

/** For the log; undefined where the failure says nothing of the credential. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof NotAuthenticated) return error.why;
  if (error instanceof NoRole) return 'no-role';
  return error instanceof IssuerUnavailable ? 'issuer-unavailable' : undefined;
}

function toProblem(error: unknown): unknown {
  if (error instanceof NoRole) {
    return new Problem('forbidden', { detail: 'Your token holds no role of this service.' });
  }
  if (error instanceof IssuerUnavailable) {
    return new Problem('not-ready', {
      detail: 'The token issuer does not answer, so that tokens cannot be checked.',
      headers: { 'Retry-After': '5' },
    });
  }
  return error;
}

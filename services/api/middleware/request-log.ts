import { createHash } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Identity } from '../../identity/identity';
import type { Logger } from '../logger';
import type { Metrics } from '../metrics';

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Logs and measures each request once it is over, by its route pattern: an address can hold a query about a patient. */
export function requestLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.once('close', () => {
      const durationMs = performance.now() - started;
      const { requestId, route = 'unmatched', code, identity, refusedFor: reason } = response.locals as Locals;
      const method = knownMethods.has(request.method) ? request.method : 'OTHER';
      // 499: the caller went away before the answer was written. One that we broke off has a code.
      const cutOff = code === undefined ? 499 : 500;
      const status = response.writableFinished ? response.statusCode : cutOff;
      const caller = identity && loggedId(identity);
      const address = reason && request.ip;
      logger.request({ requestId, method, route, status, durationMs, code, caller, reason, address });
      metrics.observeRequest({ method, route, status, seconds: durationMs / 1000 });
    });
    next();
  };
}

/** What handlers leave on `response.locals` for the log. */
interface Locals {
  requestId: string;
  route?: string;
  code?: string;
  identity?: Identity;
  /** Why a credential was not taken. */
  refusedFor?: string;
}

/** Lines of one caller can be told to be that; who they are is in the audit log, under the request id. */
function loggedId({ tenant, id }: Identity): string {
  if (!id.startsWith('oidc:')) return id;
  return `oidc:${createHash('sha256').update(`${tenant}\n${id}`).digest('hex').slice(0, 16)}`;
}

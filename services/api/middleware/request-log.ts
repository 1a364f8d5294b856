import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logger';
import type { Metrics } from '../metrics';

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Logs and measures each request once it is over, by its route pattern: an address can hold a query about a patient. */
export function requestLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.once('close', () => {
      const durationMs = performance.now() - started;
      const { requestId, route = 'unmatched', code } = response.locals as Locals;
      const method = knownMethods.has(request.method) ? request.method : 'OTHER';
      // 499: the caller went away before the answer was written. One that we broke off has a code.
      const cutOff = code === undefined ? 499 : 500;
      const status = response.writableFinished ? response.statusCode : cutOff;
      logger.request({ requestId, method, route, status, durationMs, code });
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
}

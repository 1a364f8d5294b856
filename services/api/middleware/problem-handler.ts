import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import { Refusal } from '../../../src/review/refusal';
import { DatabaseUnavailable } from '../../database/database';
import { EngineBusyError, EngineTimeoutError } from '../../worker/engine-client';
import type { Logger } from '../logger';
import { Problem } from '../problem';

/** Answers every thrown error as problem+json. What is not expected becomes `internal`, without a word about it. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const requestId: string = response.locals.requestId;
    const problem = toProblem(error);
    if (problem.code === 'internal') logger.failure('unexpected failure', error, requestId);
    response.locals.code = problem.code;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(problem.status)
      .set(problem.headers)
      .set('Content-Type', 'application/problem+json; charset=utf-8')
      .end(JSON.stringify(problem.body(requestId)));
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof EngineBusyError) return new Problem('busy', { headers: { 'Retry-After': '1' } });
  if (error instanceof EngineTimeoutError) return new Problem('timeout', { headers: { 'Retry-After': '5' } });
  if (error instanceof Refusal) return fromRefusal(error);
  if (error instanceof DatabaseUnavailable) return fromDatabase(error);
  return fromHttpError(error) ?? new Problem('internal');
}

function fromRefusal({ code, detail, errors, facts }: Refusal): Problem {
  return new Problem(code, {
    detail,
    ...(errors.length > 0 && { errors }),
    ...(Object.keys(facts).length > 0 && { facts }),
  });
}

function fromDatabase({ why }: DatabaseUnavailable): Problem {
  if (why === 'full') {
    const detail = 'The database has no space left: nothing is recorded until there is some.';
    return new Problem('record-unavailable', { detail, headers: { 'Retry-After': '60' } });
  }
  const detail = 'The database does not answer. Ask again, under the same Idempotency-Key where there was one.';
  return new Problem('record-unavailable', { detail, headers: { 'Retry-After': '1' } });
}

/** Errors of Express and body-parser, by type and status only: their messages and `body` hold the input. */
function fromHttpError(error: unknown): Problem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return new Problem('body-too-large');
  if (type === 'encoding.unsupported') return new Problem('unsupported-content-encoding');
  if (type === 'request.aborted' || type === 'request.size.invalid') return new Problem('bad-request');
  // A malformed percent sequence in the address.
  if (error instanceof URIError || status === 400) return new Problem('bad-request');
  return undefined;
}

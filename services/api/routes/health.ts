import type { RequestHandler } from 'express';
import { Problem } from '../problem';

/** Whether the server takes work: not before the engine is loaded, not while the database is gone, not once it stops. */
export interface Readiness {
  /** One sentence where it does not; nothing where it does. */
  whyNot(): Promise<string | undefined>;
}

/** `GET /livez`: the process answers. Touches nothing else, so that a busy engine does not look like a dead server. */
export const livez: RequestHandler = (_request, response) => {
  response.json({ status: 'live' });
};

/** `GET /readyz`: the engine is loaded, the database answers and the server is not shutting down. */
export function readyz(readiness: Readiness): RequestHandler {
  return async (_request, response) => {
    const whyNot = await readiness.whyNot();
    if (whyNot !== undefined) throw notReady(whyNot);
    response.json({ status: 'ready' });
  };
}

/** The answer of a server that cannot take work yet, or any more. */
export function notReady(detail: string): Problem {
  return new Problem('not-ready', { detail, headers: { 'Retry-After': '1' } });
}

import type { RequestHandler } from 'express';
import { Problem } from '../problem';

/** Whether the server takes work: not before the engine is loaded, not once it is told to stop. */
export interface Readiness {
  isReady(): boolean;
}

/** `GET /livez`: the process answers. Touches nothing else, so that a busy engine does not look like a dead server. */
export const livez: RequestHandler = (_request, response) => {
  response.json({ status: 'live' });
};

/** `GET /readyz`: the engine is loaded and the server is not shutting down. */
export function readyz(readiness: Readiness): RequestHandler {
  return (_request, response) => {
    if (!readiness.isReady()) throw new Problem('not-ready', { headers: { 'Retry-After': '1' } });
    response.json({ status: 'ready' });
  };
}

import type { Express, RequestHandler } from 'express';
import { Problem } from './problem';

type Method = 'GET' | 'POST';
export type Handlers = Readonly<Partial<Record<Method, RequestHandler | RequestHandler[]>>>;

/**
 * Serves `handlers` at `path` and answers every other method with 405 and the list of those that there are. `guards`
 * come before each handler and know the route's pattern.
 */
export function serveRoute(app: Express, path: string, handlers: Handlers, guards: RequestHandler[] = []): void {
  const methods = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...methods, 'OPTIONS'].join(', ');
  const route = app.route(path);
  route.all((_request, response, next) => {
    response.locals.route = path;
    next();
  });
  if (handlers.GET !== undefined) route.get(guards, handlers.GET);
  if (handlers.POST !== undefined) route.post(guards, handlers.POST);
  route.options((_request, response) => {
    response.status(204).set('Allow', allow).end();
  });
  route.all(() => {
    throw new Problem('method-not-allowed', { headers: { Allow: allow } });
  });
}

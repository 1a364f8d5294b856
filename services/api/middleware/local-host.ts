import type { NextFunction, Request, Response } from 'express';
import { isLoopbackAddress } from '../../identity/loopback';
import { Problem } from '../problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * For a server that asks for no keys: refuses what a page of another site could have a browser on this machine send.
 * Such a page can point a name of its own at 127.0.0.1 (DNS rebinding), which shows in Host, and can post a form here,
 * which shows in Origin. Answers never carry CORS headers, so it cannot read any.
 */
export function localHost(request: Request, _response: Response, next: NextFunction): void {
  const { host, origin } = request.headers;
  if (host === undefined || !isLocal(host)) {
    throw new Problem('wrong-host', { detail: 'Call this server as localhost or 127.0.0.1, or set AUTH=required.' });
  }
  if (origin !== undefined && !safe.has(request.method) && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    throw new Problem('forbidden', { detail: 'Pages of other origins may not call this server.' });
  }
  next();
}

function isLocal(host: string): boolean {
  const [, name, v6] = /^(?:([a-z0-9.]+)|\[([0-9a-f:.]+)\])(?::\d{1,5})?$/i.exec(host) ?? [];
  return name?.toLowerCase() === 'localhost' || isLoopbackAddress(name ?? v6 ?? '');
}

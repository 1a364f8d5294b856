import type { RequestHandler } from 'express';
import type { ActWriter } from '../audit/act';
import type { Config } from '../config';
import type { Database } from '../database/database';
import { createTokenVerifier } from '../identity/jwt';
import { keyFinder } from '../identity/key-store';
import { authenticate } from './middleware/authenticate';

/** What stands before every route, as the configuration wants it: who calls, how often, and whether they may. */
export function guardsOf(
  config: Config,
  { database, writer }: { readonly database: Database; readonly writer: ActWriter },
): RequestHandler[] {
  const { auth, storage } = config;
  return authenticate({
    config,
    findKey: keyFinder(database, storage.actTimeoutMs),
    identifyToken: auth.oidc === undefined ? undefined : createTokenVerifier(auth.oidc),
    writer,
  });
}

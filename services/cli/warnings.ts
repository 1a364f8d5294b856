import type { Config } from '../config';
import { isLoopbackAddress } from '../identity/loopback';

/** What an operator is told at start: the server works like this, and someone could wish that it did not. */
export function warningsOf({ auth, host, storage: { databaseUrl } }: Config, ownsTables: boolean): string[] {
  const warnings: string[] = [];
  if (auth.mode === 'none') warnings.push('AUTH is none: no keys are asked for, and anyone on this machine can decide');
  else if (!isHere(host)) warnings.push(`HOST is ${host} and this is plain HTTP: put TLS in front`);
  if (databaseUrl === undefined) return warnings;
  if (!isProtected(new URL(databaseUrl))) {
    warnings.push('DATABASE_URL leads to another machine without sslmode=verify-full: text could be read on the way');
  }
  if (ownsTables) {
    warnings.push(
      'the login in DATABASE_URL owns the tables and could turn their rules off: serve with a login that is only a ' +
        'member of countersign_service',
    );
  }
  return warnings;
}

/** TLS with a certificate that is checked, or no network at all: a socket is a folder, in the place of a host. */
function isProtected({ hostname, searchParams }: URL): boolean {
  const host = decodeURIComponent(searchParams.get('host') ?? hostname);
  return host === '' || host.startsWith('/') || isHere(host) || searchParams.get('sslmode') === 'verify-full';
}

function isHere(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopbackAddress(host.replace(/^\[|\]$/g, ''));
}

import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IssuerUnavailable } from './identity';

const timeoutMs = 3_000;
/** How long to leave the issuer alone after it gave a key set that lacked a key, and after it gave no answer. */
const cooldownMs = 30_000;
const failureCooldownMs = 3_000;
const maxDiscoveryBytes = 65_536;

interface Options {
  readonly issuer: string;
  readonly jwksUrl: string | undefined;
  readonly now: () => number;
}

/**
 * The keys of the issuer, fetched when first needed and again when a token names one that is not known. Throws
 * IssuerUnavailable where they cannot be had, which says nothing against the token.
 */
export function issuerKeys({ issuer, jwksUrl, now }: Options): JWTVerifyGetKey {
  let keySet: ReturnType<typeof createRemoteJWKSet> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    // With keys in hand, a fetch that failed for one token's unknown key is nothing to the others.
    if (keySet?.fresh !== true && now() - failedAt < failureCooldownMs) throw new IssuerUnavailable();
    try {
      keySet ??= createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
        timeoutDuration: timeoutMs,
        cooldownDuration: cooldownMs,
      });
      return await keySet(header, token);
    } catch (error) {
      if (saysThatTokenIsWrong(error)) throw error;
      failedAt = now();
      throw new IssuerUnavailable();
    }
  };
}

function saysThatTokenIsWrong(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Where the issuer keeps its keys (OpenID Connect Discovery 1.0). */
async function discover(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  const text = await response.text();
  if (!response.ok || text.length > maxDiscoveryBytes) throw new IssuerUnavailable();
  const document = JSON.parse(text) as { issuer?: unknown; jwks_uri?: unknown };
  // A document that speaks for someone else would have us trust their keys.
  const { issuer: named, jwks_uri: address } = document;
  if (named !== issuer || typeof address !== 'string') throw new IssuerUnavailable();
  if (new URL(address).protocol !== 'https:' && new URL(address).origin !== new URL(issuer).origin) {
    throw new IssuerUnavailable();
  }
  return address;
}

import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, type ProtectedHeaderParameters } from 'jose';
import { ROLES, type Role } from '../../src/audit/event';
import type { OidcConfig } from '../config';
import { SCOPES } from './access';
import { type Identity, NoRole, NotAuthenticated } from './identity';
import { issuerKeys } from './issuer-keys';

/**
 * Who a token of the identity provider speaks for. Throws NotAuthenticated for a token that is not valid here and now,
 * NoRole for one that holds no role of ours, and IssuerUnavailable where the issuer's keys cannot be read.
 */
export type IdentifyToken = (token: string) => Promise<Identity>;

interface Options {
  /** Where the issuer's keys come from; over HTTP from the issuer unless given. */
  readonly keys?: JWTVerifyGetKey;
  readonly now?: () => number;
}

/** Makes the verifier of access tokens (OAuth 2.0, RFC 9068 and its forerunners) of one issuer. */
export function createTokenVerifier(oidc: OidcConfig, { keys, now = Date.now }: Options = {}): IdentifyToken {
  const keySet = keys ?? issuerKeys({ issuer: oidc.issuer, jwksUrl: oidc.jwksUrl, now });
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, keySet, {
      issuer: oidc.issuer,
      audience: oidc.audience,
      algorithms: [...oidc.algorithms],
      clockTolerance: oidc.clockSkewSeconds,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      if (!(error instanceof errors.JOSEError)) throw error;
      throw new NotAuthenticated(error instanceof errors.JWTExpired ? 'expired-token' : 'invalid-token');
    });
    if (!isAccessToken(protectedHeader, payload, oidc)) throw new NotAuthenticated('wrong-token-type');
    return toIdentity(payload, oidc);
  };
}

/**
 * Some issuers give access tokens no type. Tokens made for another use (`logout+jwt`, `dpop+jwt`) name it; an ID token
 * does not, but only one has a hash of what was issued beside it.
 */
function isAccessToken(
  { typ }: ProtectedHeaderParameters,
  { at_hash, c_hash }: JWTPayload,
  { tokenType }: OidcConfig,
): boolean {
  if (tokenType === 'at+jwt') return typ !== undefined && /^(application\/)?at\+jwt$/i.test(typ);
  return (
    (typ === undefined || /^(application\/)?(at\+)?jwt$/i.test(typ)) && at_hash === undefined && c_hash === undefined
  );
}

const wellFormedSubject = /^[\x20-\x7e]{1,255}$/;
const wellFormedTenant = /^[a-z0-9][a-z0-9-]{0,62}$/;

function toIdentity(payload: JWTPayload, oidc: OidcConfig): Identity {
  const subject = payload.sub ?? '';
  const tenant = oidc.tenant ?? payload[oidc.tenantClaim];
  if (!wellFormedSubject.test(subject)) throw new NotAuthenticated('wrong-subject');
  // Without a tenant there is nothing that the token could be for.
  if (typeof tenant !== 'string' || !wellFormedTenant.test(tenant)) throw new NotAuthenticated('wrong-tenant');
  const [first, ...others] = rolesIn(payload[oidc.roleClaim]);
  if (first === undefined) throw new NoRole();
  const machine = isMachine(payload);
  const name = nameIn(payload.name);
  const scopes = scopesIn(payload.scope);
  return { tenant, id: `oidc:${subject}`, name, roles: [first, ...others], scopes, machine, takesAnyRole: false };
}

/** Ours among the roles that the token names; others are for others. */
function rolesIn(claim: unknown): Role[] {
  const named = namesIn(claim);
  return ROLES.filter((role) => named.includes(role));
}

/** Ours among its scopes (RFC 8693). A token that names none of them has all that its role may, as `openid` alone does. */
function scopesIn(claim: unknown): string[] {
  const named = namesIn(claim);
  return SCOPES.filter((scope) => named.includes(scope));
}

/** An array, or words with spaces between. */
function namesIn(claim: unknown): unknown[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim : [];
}

/** A token that a program got for itself. Each issuer marks these its own way; one mark is enough. */
function isMachine({ sub, azp, client_id, appid, gty, idtyp }: JWTPayload): boolean {
  const grants: unknown[] = Array.isArray(gty) ? gty : [gty];
  return (
    [azp, client_id, appid].includes(sub) ||
    grants.some((grant) => grant === 'client-credentials' || grant === 'client_credentials') ||
    idtyp === 'app'
  );
}

/** For display; a name that could break a line or a log is left out. */
function nameIn(claim: unknown): string | undefined {
  return typeof claim === 'string' && /^[^\p{C}]{1,200}$/u.test(claim) ? claim : undefined;
}

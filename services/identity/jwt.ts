import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, type ProtectedHeaderParameters } from 'jose';
import { ROLES, type Role } from '../../src/audit/event';
import type { OidcConfig } from '../config';
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
      throw error instanceof errors.JOSEError ? new NotAuthenticated() : error;
    });
    if (!isAccessToken(protectedHeader)) throw new NotAuthenticated();
    return toIdentity(payload, oidc);
  };
}

/** Some issuers give access tokens no type. Tokens made for another use (`logout+jwt`, `dpop+jwt`) name it. */
function isAccessToken({ typ }: ProtectedHeaderParameters): boolean {
  return typ === undefined || /^(application\/)?(at\+)?jwt$/i.test(typ);
}

const wellFormedSubject = /^[\x20-\x7e]{1,255}$/;
const wellFormedTenant = /^[a-z0-9][a-z0-9-]{0,62}$/;

function toIdentity(payload: JWTPayload, oidc: OidcConfig): Identity {
  const subject = payload.sub ?? '';
  const tenant = oidc.tenant ?? payload[oidc.tenantClaim];
  if (!wellFormedSubject.test(subject)) throw new NotAuthenticated();
  // Without a tenant there is nothing that the token could be for.
  if (typeof tenant !== 'string' || !wellFormedTenant.test(tenant)) throw new NotAuthenticated();
  const [first, ...others] = rolesIn(payload[oidc.roleClaim]);
  if (first === undefined) throw new NoRole();
  const machine = isMachine(payload);
  const name = nameIn(payload.name);
  return { tenant, id: `oidc:${subject}`, name, roles: [first, ...others], scopes: [], machine, takesAnyRole: false };
}

/** Ours among the roles that the token names, as an array or as words with spaces between; others are for others. */
function rolesIn(claim: unknown): Role[] {
  const named: unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return ROLES.filter((role) => named.includes(role));
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

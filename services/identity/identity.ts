import { type Actor, ROLES, type Role } from '../../src/audit/event';
import { Refusal } from '../../src/review/refusal';
import { type AccessRow, kindOf } from './access';

/** Who sent a request, as far as their credential proves it. */
export interface Identity {
  readonly tenant: string;
  /** `key:<key id>`, `oidc:<subject>`, or `local`: equal ids are one actor, within a tenant. */
  readonly id: string;
  readonly name: string | undefined;
  /** At least one. */
  readonly roles: readonly [Role, ...Role[]];
  /** Names of the routes that the credential is for; empty: all that the role may call. */
  readonly scopes: readonly string[];
  /** A program, whatever its role. */
  readonly machine: boolean;
  /** Acts in the first role of whatever route it calls: the one user of a server without authentication. */
  readonly takesAnyRole: boolean;
}

/** The one user of a server that asks for no keys. */
export const LOCAL_USER: Identity = {
  tenant: 'default',
  id: 'local',
  name: 'Local user',
  roles: [...ROLES],
  scopes: [],
  machine: false,
  takesAnyRole: true,
};

/** Why a credential was not taken: for the log, and never for the caller. */
export type CredentialFault =
  | 'malformed-key'
  | 'unknown-key'
  | 'wrong-secret'
  | 'revoked-key'
  | 'expired-key'
  | 'no-issuer'
  | 'invalid-token'
  | 'expired-token'
  | 'wrong-token-type'
  | 'wrong-subject'
  | 'wrong-tenant';

/** The credential is not one of ours, or no longer. Its message says nothing of why: that would help a guesser. */
export class NotAuthenticated extends Error {
  override readonly name = 'NotAuthenticated';
  constructor(readonly why: CredentialFault) {
    super('the credential is not valid');
  }
}

/** Known, and without any role here: nothing can be said of it in the log, whose actors have one. */
export class NoRole extends Error {
  override readonly name = 'NoRole';
  constructor() {
    super('the credential holds no role of this service');
  }
}

/** The keys of the identity provider cannot be had now, so that nothing can be said of a token. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
  constructor() {
    super('the keys of the token issuer cannot be read');
  }
}

/** Who would act, and why they may not; `refusal` is undefined when they may. */
export interface Judgement {
  readonly actor: Actor;
  readonly refusal: Refusal | undefined;
}

/**
 * Whether `identity` may call the route of `row`. `wanted` is the role that the request names (X-Countersign-Role). A
 * refusal tells the caller what to change and repeats nothing that was sent.
 */
export function judge(identity: Identity, row: AccessRow, wanted: string | undefined): Judgement {
  const { roles, scopes, takesAnyRole } = identity;
  const [first] = roles;
  const allowed: readonly Role[] = row.roles === 'anyone' ? ROLES : row.roles;
  const held = roles.find((role) => role === wanted);
  if (wanted !== undefined && held === undefined) {
    return refuse(actorOf(identity, first), 'X-Countersign-Role must name one of your own roles.');
  }
  if (held === undefined && roles.length > 1 && !takesAnyRole) {
    return refuse(actorOf(identity, first), 'You have several roles: name one in X-Countersign-Role.');
  }
  const role = held ?? (takesAnyRole ? (allowed[0] ?? first) : first);
  const actor = actorOf(identity, role);
  if (!allowed.includes(role)) return refuse(actor, `The role ${role} may not do this.`);
  if (scopes.length > 0 && !scopes.includes(row.name)) {
    return refuse(actor, 'Your credential is not for this: its scopes leave it out.');
  }
  if (row.personOnly && actor.kind !== 'person') {
    return { actor, refusal: new Refusal('person-required', 'A program may read here, and decides nothing.') };
  }
  return { actor, refusal: undefined };
}

function refuse(actor: Actor, detail: string): Judgement {
  return { actor, refusal: new Refusal('forbidden', detail) };
}

function actorOf({ id, name, machine, takesAnyRole }: Identity, role: Role): Actor {
  const kind = machine ? 'machine' : takesAnyRole ? 'person' : kindOf(role);
  return { id, name, role, kind };
}

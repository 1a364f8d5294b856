import { type Actor, ROLES, type Role } from '../../src/audit/event';

/** What a caller reaches through a route. All of it belongs to the caller's own tenant; the database sees to that too. */
type Reach = 'nothing of a tenant' | 'reviews' | 'one review' | 'audit log';

/** Who may call one route. */
export interface AccessRow {
  readonly method: 'GET' | 'POST';
  /** The pattern, as the router knows it. */
  readonly path: string;
  /** What a key's scope calls it. */
  readonly name: string;
  readonly roles: 'anyone' | readonly [Role, ...Role[]];
  readonly reach: Reach;
  /** Not for machines, whatever their role: only a person decides and attests. */
  readonly personOnly?: true;
}

/**
 * Every route of the API and who may call it. A route that is not here cannot be served, and a role that is not in a
 * row is refused. The first role of a row is the one that the local user acts in where nobody signs in.
 */
export const ACCESS: readonly AccessRow[] = [
  open('/livez'),
  open('/readyz'),
  open('/openapi.json'),
  open('/docs'),
  open('/docs/start.js'),
  open('/docs/assets'),
  get('/metrics', 'metrics:read', ['admin', 'auditor'], 'nothing of a tenant'),
  get('/v1/codes', 'codes:find', ['coder', 'cdi-specialist', 'data-scientist', 'ehr-client'], 'nothing of a tenant'),
  get(
    '/v1/codes/:system/:code',
    'codes:read',
    ['coder', 'cdi-specialist', 'data-scientist', 'ehr-client'],
    'nothing of a tenant',
  ),
  get(
    '/v1/codes/HCPCS/modifiers',
    'modifiers:find',
    ['coder', 'cdi-specialist', 'data-scientist', 'ehr-client'],
    'nothing of a tenant',
  ),
  get(
    '/v1/codes/HCPCS/modifiers/:modifier',
    'modifiers:read',
    ['coder', 'cdi-specialist', 'data-scientist', 'ehr-client'],
    'nothing of a tenant',
  ),

  post('/v1/suggest-codes', 'suggest-codes', ['coder', 'cdi-specialist', 'ehr-client'], 'reviews'),
  get('/v1/reviews', 'reviews:list', ['coder', 'cdi-specialist', 'admin'], 'reviews'),
  post('/v1/reviews/search', 'reviews:search', ['coder', 'cdi-specialist', 'admin'], 'reviews'),
  get('/v1/reviews/:id', 'reviews:read', ['coder', 'cdi-specialist', 'ehr-client', 'auditor'], 'one review'),
  get('/v1/reviews/:id/documents', 'reviews:documents', ['coder', 'cdi-specialist'], 'one review'),
  get('/v1/reviews/:id/checks', 'reviews:checks', ['coder', 'cdi-specialist', 'ehr-client', 'auditor'], 'one review'),
  {
    ...post('/v1/reviews/:id/decisions', 'reviews:decide', ['coder', 'cdi-specialist'], 'one review'),
    personOnly: true,
  },
  { ...post('/v1/reviews/:id/finalize', 'reviews:finalize', ['coder'], 'one review'), personOnly: true },
  get(
    '/v1/reviews/:id/assigned-codes',
    'assigned-codes:read',
    ['coder', 'cdi-specialist', 'ehr-client', 'auditor'],
    'one review',
  ),
  get('/v1/reviews/:id/fhir-bundle', 'fhir-bundle:read', ['coder', 'ehr-client'], 'one review'),
  post('/v1/reviews/:id/erase', 'reviews:erase', ['admin'], 'one review'),

  get('/v1/audit/events', 'audit:events', ['auditor', 'admin'], 'audit log'),
  get('/v1/audit/checkpoint', 'audit:checkpoint', ['auditor', 'admin'], 'audit log'),
  get('/v1/audit/public-key', 'audit:public-key', ['auditor', 'admin'], 'audit log'),
  get('/v1/audit/proof', 'audit:proof', ['auditor', 'admin'], 'audit log'),
  get('/v1/audit/consistency', 'audit:consistency', ['auditor', 'admin'], 'audit log'),
  get('/v1/exports/audit-log', 'exports:audit-log', ['auditor'], 'audit log'),
  get('/v1/exports/audit-events', 'exports:audit-events', ['auditor'], 'audit log'),
];

function open(path: string): AccessRow {
  return { method: 'GET', path, name: 'public', roles: 'anyone', reach: 'nothing of a tenant' };
}

function get(path: string, name: string, roles: readonly [Role, ...Role[]], reach: Reach): AccessRow {
  return { method: 'GET', path, name, roles, reach };
}

function post(path: string, name: string, roles: readonly [Role, ...Role[]], reach: Reach): AccessRow {
  return { method: 'POST', path, name, roles, reach };
}

/** The row of a route; HEAD asks for what GET gives. Undefined: nobody may. */
export function accessTo(method: string, path: string): AccessRow | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return ACCESS.find((row) => row.method === wanted && row.path === path);
}

/** The names of all routes that ask who calls. */
export const SCOPES: readonly string[] = ACCESS.filter(({ roles }) => roles !== 'anyone').map(({ name }) => name);

/** The names of the routes that a role may call: what the scopes of its keys can be. */
export function scopesOf(role: Role): string[] {
  return ACCESS.filter(({ roles }) => roles !== 'anyone' && roles.includes(role)).map(({ name }) => name);
}

/** Roles of people act through a person; the others are programs. */
export function kindOf(role: Role): Actor['kind'] {
  return role === 'ehr-client' || role === 'data-scientist' ? 'machine' : 'person';
}

/** The table for the documentation: one line a route, one column a role, `yes` or nothing. */
export function accessTable(): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const rows = ACCESS.map(({ method, path, name, roles, reach, personOnly }) => [
    `${method} ${path}`,
    roles === 'anyone' ? '' : name,
    ...ROLES.map((role) => (roles === 'anyone' || roles.includes(role) ? 'yes' : '')),
    roles === 'anyone' ? 'nothing of a tenant; no key needed' : `${reach}${personOnly ? '; persons only' : ''}`,
  ]);
  return { head: ['route', 'scope', ...ROLES, 'reaches'], rows };
}

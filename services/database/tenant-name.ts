const wellFormed = /^[a-z0-9][a-z0-9-]{0,62}$/;

const role = 'SET LOCAL ROLE countersign_service; SET LOCAL countersign.tenant =';

/** The statements that make a transaction the service's, in no tenant: it sees no row of any. */
export const asServiceOfNone = `${role} ''`;

/** The statements that make a transaction the service's, in one tenant. Throws RangeError for what is no name. */
export function asService(tenant: string): string {
  // It stands in a statement as text: SET LOCAL takes no parameters.
  if (!wellFormed.test(tenant)) throw new RangeError('a tenant is named by a-z, 0-9 and -');
  return `${role} '${tenant}'`;
}

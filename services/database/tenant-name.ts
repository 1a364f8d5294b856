const wellFormed = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The statements that open a transaction as the service, in one tenant or in none. */
export function asService(tenant: string): string {
  // It stands in a statement as text: SET LOCAL takes no parameters.
  if (tenant !== '' && !wellFormed.test(tenant)) throw new RangeError('a tenant is named by a-z, 0-9 and -');
  return `SET LOCAL ROLE countersign_service; SET LOCAL countersign.tenant = '${tenant}'`;
}

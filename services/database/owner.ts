import type { Database } from './database';

/** Whether the login is, or can become, the owner of the tables, and with that could turn their rules off. */
export async function ownsTables(database: Pick<Database, 'asOwner'>): Promise<boolean> {
  const [row] = await database.asOwner((sql) =>
    sql.query<{ owns: boolean }>(
      "SELECT pg_has_role(relowner, 'MEMBER') AS owns FROM pg_class WHERE oid = 'audit_event'::regclass",
    ),
  );
  return row?.owns === true;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../services/config';

/** Measures on the embedded database, in a folder that goes afterwards, and then on a server (`url`). */
export async function onBothDatabases<Answer>(
  measure: (folder: string, url: string | undefined) => Promise<Answer>,
): Promise<Record<'pglite' | 'postgres', Answer>> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  try {
    const pglite = await measure(folder, undefined);
    return { pglite, postgres: await onPostgres((url) => measure(folder, url)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Works on the server of DATABASE_URL, or on one that is started for the purpose, with fsync as it comes. */
async function onPostgres<Answer>(work: (url: string) => Promise<Answer>): Promise<Answer> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined) return work(given);
  // Beside the tests, which start the same server. Measurements know it by its place only.
  const { startPostgres } = require(join(projectRoot(), 'test/support/postgres-server.js')) as {
    startPostgres(): Promise<{ url: string; stop(): Promise<void> }>;
  };
  const server = await startPostgres();
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

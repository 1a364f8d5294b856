import { join } from 'node:path';
import { projectRoot } from '../services/config';

/** Works on the server of DATABASE_URL, or on one that is started for the purpose, with fsync as it comes. */
export async function onPostgres<Answer>(work: (url: string) => Promise<Answer>): Promise<Answer> {
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

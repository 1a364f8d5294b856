import { existsSync, readFileSync } from 'node:fs';
import { readHeldCheckpoints } from '../../src/audit/held-checkpoints';
import { parseVerifierKey } from '../../src/audit/verifier-key';
import { verifyLog } from '../../src/audit/verify-log';

/** Exports the log of a running service and verifies it against the checkpoints that it wrote outside its database. */
export async function verifyExport(url: string, checkpointFile: string): Promise<number> {
  const key = parseVerifierKey((await (await fetch(`${url}/v1/audit/public-key`)).text()).trim());
  const response = await fetch(`${url}/v1/exports/audit-log`);
  if (response.status !== 200 || response.body === null) throw new Error(`the log answers ${response.status}`);
  if (!existsSync(checkpointFile)) throw new Error('no checkpoint was written outside the database');
  const { checkpoints } = readHeldCheckpoints(readFileSync(checkpointFile, 'utf8'), key);
  const verdict = await verifyLog(response.body as unknown as AsyncIterable<Uint8Array>, { key, held: [checkpoints] });
  if (!verdict.ok) throw new Error(`the log does not verify: ${verdict.kind}: ${verdict.message}`);
  return verdict.summary.size;
}

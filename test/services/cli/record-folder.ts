import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActWriter } from '../../../services/audit/act-writer';
import { type Config, readConfig } from '../../../services/config';
import { openDatabase } from '../../../services/database/open-database';
import { loadSigner } from '../../../services/encryption/audit-signer';
import { checkMasterKeys } from '../../../services/encryption/check-master-key';
import { createVault } from '../../../services/encryption/create-vault';
import { loadMasterKeys } from '../../../services/encryption/master-keys';
import { createReviews } from '../../../services/reviews/create-reviews';
import type { Reviews } from '../../../services/reviews/reviews';
import { checkCodes, findCode } from '../reviews/support';

const folders: string[] = [];

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-record-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Opens the record in a folder as the server does, with a clock that the test sets, and closes it again. */
export async function inRecord<Answer>(
  env: Readonly<Record<string, string>>,
  work: (reviews: Reviews, at: (time: string) => void) => Promise<Answer>,
): Promise<Answer> {
  const config: Config = readConfig(env);
  const masterKeys = loadMasterKeys(config);
  const database = await openDatabase(config.storage);
  try {
    await checkMasterKeys(database, masterKeys);
    let now = Date.now();
    const writer = createActWriter({ database, signer: loadSigner(config), deadlineMs: 15_000, clock: () => now });
    const vault = createVault(masterKeys);
    const clock = () => new Date(now);
    const reviews = createReviews({ database, writer, vault, findCode, checkCodes, clock, idempotencyHours: 24 });
    const answer = await work(reviews, (time) => {
      now = Date.parse(time);
    });
    await writer.close();
    return answer;
  } finally {
    await database.close();
  }
}

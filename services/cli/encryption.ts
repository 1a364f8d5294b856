import type { Config } from '../config';
import { loadMasterKeys } from '../encryption/master-keys';
import { rotateMasterKey } from '../encryption/rotate';
import { operator, withExistingRecord } from './record';
import { CommandError } from './usage-error';

/** `countersign encryption rotate`: everything under the previous master key goes under the current one. */
export function rotateEncryption(config: Config): Promise<void> {
  const masterKeys = loadMasterKeys(config);
  return withExistingRecord(config, async ({ database, writer }) => {
    const rotation = await rotateMasterKey({ database, writer, masterKeys, actor: operator() });
    const { from, to, reviewKeys, tenantKeys, broken, finished } = rotation;
    process.stdout.write(`from ${from} to ${to}: ${reviewKeys} review keys, ${tenantKeys} tenant keys\n`);
    for (const binding of broken) process.stderr.write(`does not open, left as it is: ${binding}\n`);
    if (finished) return void process.stdout.write('finished: ENCRYPTION_KEY_PREVIOUS is not needed any more\n');
    throw new CommandError(
      broken.length > 0
        ? `${broken.length} keys do not open under ENCRYPTION_KEY_PREVIOUS; it is kept in the register`
        : 'a server still writes under ENCRYPTION_KEY_PREVIOUS: restart it with the new key, then run this again',
    );
  });
}

import { CannotOpenDatabase } from '../database/cannot-open-database';
import { type DirectoryLock, lockDirectory } from '../database/directory-lock';
import { StoreFailure } from './errors';

/**
 * Holds the folder of code sets for one change. The lock of a process that died holds nobody up. Throws StoreFailure,
 * which names the process, while another one is changing the code sets.
 */
export async function lockCodeSets(folder: string): Promise<DirectoryLock> {
  try {
    return await lockDirectory(folder);
  } catch (error) {
    if (!(error instanceof CannotOpenDatabase)) throw error;
    const [holder] = /process \d+/.exec(error.message) ?? [];
    throw new StoreFailure(
      holder === undefined
        ? `${folder}: ${error.message}`
        : `the code sets are being changed by ${holder}; wait until it has ended, then run this again`,
    );
  }
}

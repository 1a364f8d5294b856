import { join } from 'node:path';
import type { EngineLocations } from '../../src/resources/load-engine';
import type { Config } from '../config';
import { importedHash } from './compile';
import { StoreFailure } from './errors';
import { holdFile } from './held-file';
import { openCodeSetStore } from './store';

/**
 * Where the engine of this configuration loads what it knows: the lexicons alone, or compiled with the code sets that were imported
 * into its data folder, which it can load until this process ends, whatever is imported meanwhile. Throws StoreFailure where what is imported has not been compiled.
 */
export function engineLocations({ lexiconsDir, modelsDir, storage }: Config): EngineLocations {
  const store = openCodeSetStore(storage.dataDir);
  const { entries, compiled } = store.catalog();
  if (entries.length === 0) return { lexiconsDir, modelsDir };
  if (compiled === null) {
    throw new StoreFailure(`${store.folder}: what is imported is not compiled; run: countersign code-set compile`);
  }
  const imported = {
    file: holdFile(store.folder, compiled.file),
    name: join(store.folder, compiled.file),
    imported: importedHash(entries),
  };
  return { lexiconsDir, modelsDir, imported };
}

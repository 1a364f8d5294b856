import { join } from 'node:path';
import { writeArtefact } from './artefact';
import { compileLexicons } from './load-knowledge';
import { loadTextResources } from './load-text-resources';

// node dist/src/resources/compile-lexicons.js : part of `npm run build`; writes dist/knowledge.bin from lexicons/.

const lexicons = 'lexicons';
try {
  writeArtefact(join('dist', 'knowledge.bin'), compileLexicons(lexicons, loadTextResources(lexicons)));
} catch (error) {
  // A coder reads this: the place and the problem, no stack.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

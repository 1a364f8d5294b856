import { join } from 'node:path';
import { writeKnowledgeFile } from './knowledge-file';
import { compileSources, readKnowledgeSources } from './load-knowledge';
import { loadTextResources } from './load-text-resources';

// node dist/src/resources/compile-lexicons.js : part of `npm run build`; writes dist/knowledge.bin from lexicons/.

const lexicons = 'lexicons';
try {
  const { sources, hash } = readKnowledgeSources(lexicons);
  writeKnowledgeFile(join('dist', 'knowledge.bin'), compileSources(sources, loadTextResources(lexicons)), hash);
} catch (error) {
  // A coder reads this: the place and the problem, no stack.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

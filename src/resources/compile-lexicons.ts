import { join } from 'node:path';
import { writeArtefact } from './artefact';
import { compileArtefact } from './compile-artefact';
import { readLexiconSources } from './lexicon-sources';
import { loadTextResources } from './load-text-resources';

// node dist/src/resources/compile-lexicons.js : part of `npm run build`; writes dist/knowledge.bin from lexicons/.

const lexicons = 'lexicons';
try {
  const { sources, hash } = readLexiconSources(lexicons);
  writeArtefact(join('dist', 'knowledge.bin'), compileArtefact(sources, loadTextResources(lexicons), hash));
} catch (error) {
  // A coder reads this: the place and the problem, no stack.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
